import Practice

/// Enough to say for 40 turns, however the client is treated.
enum CaseEnoughCheck: PracticeCheck {
    /// Turns that a case must last.
    static let turns = 40
    /// Fewest lines of a case.
    static let lines = 70

    static func findings(in content: PracticeContent) -> [Finding] {
        content.cases.flatMap { item -> [Finding] in
            guard let head = content.blocks(of: item.name, kind: "case").first else { return [] }
            return findings(item).map { .at(head, $0) }
        }
    }

    private static func findings(_ item: Case) -> [String] {
        var found: [String] = []
        if item.lines.count < lines { found.append("\(item.lines.count) lines; a case needs \(lines)") }
        let told = item.topics.flatMap(\.layers).flatMap(\.lines).count
        if told < turns { found.append("\(told) lines in its layers; \(turns) turns well led need as many") }
        let guarded = guardedLines(item)
        if guarded < turns {
            found.append("\(guarded) lines that a guarded client can say; \(turns) turns ill led need as many")
        }
        return found
    }

    /// What is left to say at an openness of ten: answers to closed questions, the surface, and being put off.
    private static func guardedLines(_ item: Case) -> Int {
        let layers = item.topics.flatMap(\.layers).filter { $0.openness <= Client.lowestOpenness }
        let ways: [ReplyKind] = [.closed, .tired, .unclear, .told, .advice, .why, .silence]
        return item.topics.flatMap(\.short).count + layers.flatMap(\.lines).count
            + ways.flatMap { item.replies[$0] ?? [] }.count
    }
}
