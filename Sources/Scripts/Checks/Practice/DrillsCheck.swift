import Practice

/// Drills of twenty items, each with a client's line and a model answer that passes.
enum DrillsCheck: PracticeCheck {
    /// Fewest items of a drill.
    static let items = 20

    static func findings(in content: PracticeContent) -> [Finding] {
        content.drills.flatMap { drill -> [Finding] in
            guard let head = content.blocks(of: drill.name, kind: "drill").first else { return [] }
            let blocks = content.blocks(of: drill.name, kind: "item")
            return headFindings(drill, head) + blocks.flatMap(itemFindings) + repeats(blocks)
                + zip(blocks, drill.items).flatMap(modelFindings)
        }
    }

    private static func headFindings(_ drill: Drill, _ head: ScriptBlock) -> [Finding] {
        var found = ["title", "task", "source"].filter { head.value($0) == nil }
            .map { Finding.at(head, "“\(head.name)” has no “\($0):” line") }
        if drill.items.count < items {
            found.append(.at(head, "\(drill.items.count) items; a drill needs \(items)"))
        }
        return found
    }

    private static func itemFindings(_ block: ScriptBlock) -> [Finding] {
        var found: [Finding] = []
        if block.value("client") == nil { found.append(.at(block, "“\(block.name)” has no “client:” line")) }
        if block.entries.isEmpty { found.append(.at(block, "“\(block.name)” has no model answer")) }
        if let level = block.value("level"), !["1", "2", "3"].contains(level) {
            found.append(.at(block, "“level:” must be 1, 2 or 3, found “\(level)”"))
        }
        return found
    }

    private static func repeats(_ blocks: [ScriptBlock]) -> [Finding] {
        var seen: Set<String> = []
        return blocks.filter { !seen.insert($0.value("client") ?? $0.name).inserted }
            .map { .at($0, "this client's line stands already in the drill") }
    }

    private static func modelFindings(_ block: ScriptBlock, _ item: DrillItem) -> [Finding] {
        block.entries.compactMap { entry in
            let mark = item.mark(entry.text, by: CodingScripts.standard)
            guard !mark.passes else { return nil }
            return .at(
                entry, of: block, severity: .warning,
                "the model answer does not pass its own drill: \(mark.failures.joined(separator: "; "))")
        }
    }
}
