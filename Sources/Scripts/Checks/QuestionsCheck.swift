/// One question at most, and a slot opened exactly when one is asked (clinical specification §7.2).
enum QuestionsCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        content.wordings.compactMap { block, entry in finding(entry, block) }
    }

    private static func finding(_ entry: ScriptBlock.Line, _ block: ScriptBlock) -> Finding? {
        let marks = entry.text.filter { $0 == "?" }.count
        if marks > 1 { return .at(entry, of: block, words: "?", "two questions in one; ask one") }
        if marks == 1, block.value("asks") == nil, !isOpenEnded(block) {
            return .at(
                entry, of: block, words: "?", severity: .warning,
                "a question, but “\(block.name)” has no “asks:” line to say what it asks for")
        }
        if marks == 0, asks(entry.text) {
            return .at(entry, of: block, "this reads like a question but has no question mark")
        }
        return nil
    }

    private static func isOpenEnded(_ block: ScriptBlock) -> Bool {
        ["open", "resume", "check", "hold", "urgent", "menu", "presence", "close", "care", "choice"].contains(
            block.value("move") ?? "")
    }

    private static func asks(_ text: String) -> Bool {
        guard let last = text.split(separator: ". ").last, !text.contains("{") else { return false }
        let words = last.split(separator: " ").map { $0.lowercased() }
        guard let first = words.first, words.count > 2 else { return false }
        let second = words[1]
        return ["what", "how", "when", "where", "who", "which"].contains(first)
            && ["is", "was", "are", "were", "do", "does", "did", "would", "might", "could", "have", "has"].contains(
                second)
    }
}
