/// What a reply may not hold (advice, praise, two questions) and signs that a slot was filled badly.
enum Faults {
    /// Question marks outside quotations.
    static func questions(in reply: String) -> Int { Words.unquoted(reply).count { $0 == "?" } }

    /// Whether the reply's own last mark is a question mark.
    static func endsInQuestion(_ reply: String) -> Bool {
        Words.unquoted(reply).last { !$0.isWhitespace && !"\"”)".contains($0) } == "?"
    }

    /// Words that advise, as far as the person did not say them of themselves ("I should …" turned round).
    static func advice(in reply: String, after utterances: [String]) -> String? {
        let own = Words.all(in: Words.unquoted(reply)).joined(separator: " ")
        return phrases.first { phrase in
            guard " \(own) ".contains(" \(phrase) ") else { return false }
            let turned = phrase.replacingOccurrences(of: "you ", with: "i ")
            return !utterances.contains { said in
                let words = " \(Words.all(in: said).joined(separator: " ")) "
                return words.contains(" \(turned) ") || words.contains(" \(phrase) ")
            }
        }
    }

    private static let phrases = [
        "you should", "you shouldnt", "you ought", "you must", "you need to", "you have to", "you could try",
        "you might try", "you might want to", "you may want to", "you could also", "have you tried",
        "have you considered",
        "have you thought of", "have you thought about", "why dont you", "why not try", "how about",
        "what about trying",
        "try to", "try not to", "i suggest", "i recommend", "i advise", "i would advise", "my advice",
        "it might help to",
        "it would help to", "it may help to", "it can help to", "it helps to", "make sure", "dont worry",
        "if i were you",
        "the best thing", "youd better", "consider", "remember to",
    ]

    /// Praise, or a claim to know.
    static func verdict(in reply: String) -> String? {
        let own = " \(Words.all(in: Words.unquoted(reply)).joined(separator: " ")) "
        return verdicts.first { own.contains(" \($0) ") }
    }

    private static let verdicts = [
        "well done", "good job", "great job", "proud of you", "thats great", "thats wonderful", "wonderful",
        "excellent",
        "im sorry to hear", "i understand how", "i know how", "everything will be", "it will be fine", "clearly",
        "unconsciously", "deep down", "you are avoiding", "you are denying", "defence mechanism", "i hear you saying",
        "how does that make you feel", "and how does that make you feel",
    ]

    /// Signs of a slot filled badly.
    static func smell(in reply: String, after utterances: [String]) -> String? {
        let own = Words.unquoted(reply)
        let words = " \(own.lowercased()) "
        if let sign = signs.first(where: { words.contains($0) }) { return "holds “\(sign)”" }
        if own.contains("{") || own.contains("}") { return "an unfilled slot" }
        if own.contains("!") { return "an exclamation mark" }
        if saysTwice(reply) { return "says the same twice" }
        guard let first = reply.first(where: \.isLetter) else { return "no letter" }
        if first.isLowercase, reply.first?.isLetter == true { return "begins in lower case" }
        guard let last = reply.last(where: { !"\"”’)".contains($0) && !$0.isWhitespace }) else { return nil }
        return ".?…:".contains(last) || reply.hasSuffix("\"") ? nil : "ends without a mark"
    }

    /// Whether the content of one sentence, two words at least or all there is, stands in the next one again.
    private static func saysTwice(_ reply: String) -> Bool {
        let sentences = reply.split(whereSeparator: { ".?;:".contains($0) })
            .map { Words.content(of: String($0)) }.filter { !$0.isEmpty }
        return zip(sentences, sentences.dropFirst()).contains { $0.isSubset(of: $1) || $1.isSubset(of: $0) }
    }

    private static let signs = [
        "  ", " ,", " .", " ?", ",,", "?.", ".?", ",.", ",?", " you am ", " you is ", " you was ", " your are ",
        " i are ",
        " you has ", " you does ", " you're self", " the the ", " your your ", " you you ", " a a ", " of of ",
        " to to ",
        " me are ", " yours self", " about about ", " and and ",
    ]

    /// A quotation that the person never wrote.
    static func falseQuotation(in reply: String, after utterances: [String]) -> String? {
        Words.quotations(in: reply).first { quotation in
            !utterances.contains { Words.contains($0, run: quotation) }
        }
    }
}
