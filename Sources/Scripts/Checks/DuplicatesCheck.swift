/// Blocks of one name, and wordings or entries that stand twice.
enum DuplicatesCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        doubleBlocks(content) + doubleWordings(content) + content.blocks.flatMap(doubleEntries)
    }

    private static func doubleBlocks(_ content: CheckedContent) -> [Finding] {
        var seen: [String: ScriptBlock] = [:]
        return content.blocks.compactMap { block in
            guard let first = seen[block.name] else {
                seen[block.name] = block
                return nil
            }
            return .at(
                block, "“\(block.name)” stands already at \(first.file):\(first.line); give it another identifier")
        }
    }

    private static func doubleWordings(_ content: CheckedContent) -> [Finding] {
        var seen: [String: String] = [:]
        return content.wordings.compactMap { block, entry in
            if let first = seen[entry.text] {
                return .at(entry, of: block, severity: .warning, "this wording stands already at \(first)")
            }
            seen[entry.text] = "\(block.file):\(entry.number)"
            return nil
        }
    }

    private static func doubleEntries(_ block: ScriptBlock) -> [Finding] {
        var seen: Set<String> = []
        return block.entries.filter { !seen.insert($0.text).inserted }
            .map { .at($0, of: block, severity: .warning, "this entry stands twice in “\(block.name)”") }
    }
}
