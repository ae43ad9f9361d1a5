/// "Why", closed and leading questions (clinical specification §7.2).
enum StemsCheck: Check {
    private static let closing = [
        "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "can", "could", "will", "would",
        "should",
        "isn't", "aren't", "don't", "didn't", "wasn't", "won't",
    ]
    private static let leading = [
        "don't you", "isn't it", "surely", "wouldn't you", "aren't you", "right?", "you must",
    ]
    /// Moves that may ask for a yes: consent, safety, and the door left open to "no" (§7.2, "closed").
    private static let mayClose = [
        "link", "pattern", "remark-defence", "remark-manner", "choice", "check", "hold", "urgent", "menu", "presence",
        "care", "withdraw", "repair", "ground", "resume", "here-and-now", "gather", "to-therapist", "offer-words",
        "answer",
    ]

    static func findings(in content: CheckedContent) -> [Finding] {
        content.wordings.flatMap { block, entry in
            questions(in: entry.text).compactMap { finding($0, entry, block) }
        }
    }

    private static func finding(_ question: String, _ entry: ScriptBlock.Line, _ block: ScriptBlock) -> Finding? {
        let words = question.lowercased().split(separator: " ").map(String.init)
        if words.contains("why") { return .at(entry, of: block, "“why” asks for reasons; ask what, how or when") }
        if let found = leading.first(where: { question.lowercased().contains($0) }) {
            return .at(entry, of: block, words: found, "“\(found)” leads to an answer; ask openly")
        }
        if let first = words.first, closing.contains(first), !mayClose.contains(block.value("move") ?? "") {
            return .at(
                entry, of: block,
                "“\(first) …” can be answered by yes or no; begin with what, how, when, where, who or which")
        }
        return nil
    }

    /// The sentences that end in a question mark.
    private static func questions(in text: String) -> [String] {
        var found: [String] = []
        var current = ""
        for character in text {
            if character == "." || character == "\n" || character == "”" && current.last == "." {
                current = ""
            } else if character == "?" {
                found.append(String(current.drop { $0 == " " || $0 == "”" }) + "?")
                current = ""
            } else {
                current.append(character)
            }
        }
        return found
    }
}
