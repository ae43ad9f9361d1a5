import Practice

/// Layers and topics that nobody can reach.
enum CaseReachCheck: PracticeCheck {
    static func findings(in content: PracticeContent) -> [Finding] {
        content.cases.flatMap { item in
            content.blocks(of: item.name, kind: "layer").flatMap { layer($0, item) }
                + content.blocks(of: item.name, kind: "topic").flatMap { topic($0, item) }
        }
    }

    private static func layer(_ block: ScriptBlock, _ item: Case) -> [Finding] {
        guard block.parts.count == 3, let number = Int(block.parts[2]), let topic = item.topic(block.parts[1]),
            let layer = topic.layers.first(where: { $0.number == number })
        else { return [] }
        var found: [Finding] = []
        if layer.openness > Client.highestOpenness || layer.trust > Client.highestTrust {
            found.append(
                .at(
                    block,
                    "nobody reaches “\(block.name)”: openness goes to \(Client.highestOpenness), trust to \(Client.highestTrust)"
                ))
        }
        if number > 1, !topic.layers.contains(where: { $0.number == number - 1 }) {
            found.append(.at(block, "nobody reaches “\(block.name)”: there is no layer \(number - 1) before it"))
        }
        if let before = topic.layers.first(where: { $0.number == number - 1 }), before.openness > layer.openness {
            found.append(.at(block, severity: .warning, "“\(block.name)” opens before the layer above it"))
        }
        return found
    }

    private static func topic(_ block: ScriptBlock, _ item: Case) -> [Finding] {
        guard let topic = item.topic(block.parts.count > 1 ? block.parts[1] : "") else { return [] }
        var found = topic.leads.filter { item.topic($0) == nil }.map { lead -> Finding in
            let hint = Spelling.nearest(to: lead, among: item.topics.map(\.name)).map { "; did you mean “\($0)”?" }
            return .at(block, "it leads to “\(lead)”, which is no topic of “\(item.name)”\(hint ?? "")")
        }
        if topic.layers.isEmpty { found.append(.at(block, "“\(block.name)” has no layer; nothing of it is ever told")) }
        if topic.hears.isEmpty, !item.topics.contains(where: { $0.leads.contains(topic.name) }) {
            found.append(.at(block, "nobody reaches “\(block.name)”: it hears nothing and no topic leads to it"))
        }
        return found
    }
}
