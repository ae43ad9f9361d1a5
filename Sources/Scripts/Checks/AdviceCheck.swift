/// Advice, praise, labels and jargon (clinical specification §2.5, §7.2 and yardstick Y4).
enum AdviceCheck: Check {
    private static let advice = [
        "you should", "you could try", "try to", "why not", "have you tried", "have you considered", "you need to",
        "you ought", "make sure", "i suggest", "i recommend", "i'd suggest", "consider ", "it might help to",
    ]
    private static let praise = [
        "well done", "good job", "proud of you", "great insight", "that's great", "how brave", "!",
    ]
    private static let labels = [
        "i hear you saying", "deep down", "unconsciously", "in denial", "you are avoiding", "you're avoiding",
        "defence mechanism",
        "i understand how", "i know how you feel", "don't worry", "it will be fine", "everything will be",
    ]
    /// Moves that may tell what to do, since danger or overwhelm is at hand (clinical specification §8.2).
    private static let exempt = ["hold", "urgent", "menu", "presence", "ground", "care", "check"]

    static func findings(in content: CheckedContent) -> [Finding] {
        content.wordings.filter { !exempt.contains($0.block.value("move") ?? "") }.flatMap { block, entry in
            findings(advice, "advice", entry, block) + findings(praise, "praise", entry, block)
                + findings(labels, "a label or false comfort", entry, block)
        }
    }

    private static func findings(_ words: [String], _ what: String, _ entry: ScriptBlock.Line, _ block: ScriptBlock)
        -> [Finding]
    {
        let text = entry.text.lowercased()
        return words.filter { text.contains($0) }.map { .at(entry, of: block, words: $0, "“\($0)” is \(what)") }
    }
}
