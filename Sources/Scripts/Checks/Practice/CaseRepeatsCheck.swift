import Practice

/// Lines that stand twice.
enum CaseRepeatsCheck: PracticeCheck {
    static func findings(in content: PracticeContent) -> [Finding] {
        doubleBlocks(content) + content.cases.map(\.name).flatMap { repeats(in: content.blocks(of: $0)) }
    }

    private static func doubleBlocks(_ content: PracticeContent) -> [Finding] {
        var seen: [String: ScriptBlock] = [:]
        return content.blocks.compactMap { block in
            guard let first = seen[block.name] else {
                seen[block.name] = block
                return nil
            }
            return .at(block, "“\(block.name)” stands already at \(first.file):\(first.line)")
        }
    }

    private static func repeats(in blocks: [ScriptBlock]) -> [Finding] {
        var seen: [String: String] = [:]
        var found: [Finding] = []
        for block in blocks where block.kind != "people" && !isLead(block) {
            for entry in block.entries {
                let plain = entry.text.lowercased().filter { $0.isLetter || $0 == " " }
                if let first = seen[plain] {
                    found.append(.at(entry, of: block, "this line stands already at \(first)"))
                } else {
                    seen[plain] = "\(block.file):\(entry.number)"
                }
            }
        }
        return found
    }

    /// What stands before another line may be said as often as it likes.
    private static func isLead(_ block: ScriptBlock) -> Bool {
        block.kind == "reply" && block.parts.last.flatMap(ReplyKind.init)?.isLead == true
    }
}
