/// A sentence taken up whole, and words that somebody else has said.
extension Focus {
    /// What joins two clauses of one sentence when both are turned.
    private static let joiners: Set<[String]> = [
        ["and"], ["but"], ["so"], ["because"], ["and", "then"], ["but", "then"], ["so", "then"], ["and", "now"],
        ["but", "now"], ["and", "so"],
    ]
    private static let leaders: Set<String> = ["when", "whenever", "if", "since", "while", "once", "unless"]

    /// Two clauses taken up as one.
    struct Sentence {
        var turned: String
        var isPast: Bool
        /// The same as it was written, where it is short enough to be quoted.
        var quote: Range<Int>?
        /// The clause that it comes to: what stands after a "but", or after a condition.
        var point: Clause
    }

    /// "You swore you'd be different, and then you were in a hotel": a sentence of two clauses, turned whole.
    func wholeSentence(around best: Reading, among readings: [Reading]) -> Sentence? {
        let sentence = utterance.tokens[best.clause.tokens.lowerBound].sentence
        let parts = readings.filter {
            utterance.tokens[$0.clause.tokens.lowerBound].sentence == sentence && !saysNothing($0.clause)
        }
        guard parts.count == 2, let first = parts.first, let second = parts.last,
            second.clause.tokens.upperBound - first.clause.tokens.lowerBound <= Self.longestBoth,
            second.clause.tokens.upperBound == utterance.tokens.count
                || utterance.tokens[second.clause.tokens.upperBound].sentence > sentence,
            let end = second.turned ?? Turning.turn(second.clause, in: utterance, shortest: 2),
            end.first?.isUppercase != true,
            let start = joined(first, to: second)
        else { return nil }
        let words = first.clause.tokens.lowerBound - (first.turned == nil ? 1 : 0)..<second.clause.tokens.upperBound
        return Sentence(
            turned: start + end, isPast: first.clause.isPast && second.clause.isPast,
            quote: words.count <= Self.longest ? mended(words) : nil,
            point: second.clause.joiner == "but" || first.turned == nil ? second.clause : best.clause)
    }

    private static let hedging: Set<String> = ["i", "you", "mean", "know", "guess", "suppose"]

    /// "Yeah,", "and", "I mean,": a clause of fillers and joining words.
    private func saysNothing(_ clause: Clause) -> Bool {
        clause.tokens.allSatisfy {
            ClosedWords.fillers.contains(utterance.tokens[$0].bare) || Self.hedging.contains(utterance.tokens[$0].bare)
        }
    }

    /// The first clause with what joins the second to it, where both are certain.
    private func joined(_ first: Reading, to second: Reading) -> String? {
        let between = utterance.tokens[first.clause.tokens.upperBound..<second.clause.tokens.lowerBound].map(\.bare)
        if let led = led(first) { return between.isEmpty ? "\(led), " : nil }
        guard let start = first.turned, first.clause.joiner.map({ !Self.leaders.contains($0) }) ?? true else {
            return nil
        }
        let words = between.map { ClosedWords.causal.contains($0) ? "because" : $0 }
        guard Self.joiners.contains(words) else { return nil }
        return "\(start), \(words.joined(separator: " ")) "
    }

    /// "When he does ring": said back only with what follows it.
    private func led(_ reading: Reading) -> String? {
        guard let joiner = reading.clause.joiner, Self.leaders.contains(joiner) else { return nil }
        var clause = reading.clause
        clause.joiner = nil
        return Turning.turn(clause, in: utterance).map { "\(joiner) \($0)" }
    }

    /// How long words of somebody else may be to be quoted by themselves.
    private static let said = 3...14

    /// "He told me "you are too much"": the words that were said are what stays.
    func saidWords(near clause: Clause?) -> Range<Int>? {
        let tokens = utterance.tokens
        let wanted = clause.map { tokens[$0.tokens.lowerBound].sentence }
        guard
            let start = tokens.indices.first(where: {
                tokens[$0].isQuoted && (wanted == nil || tokens[$0].sentence == wanted)
            }),
            tokens[..<start].suffix(9).contains(where: { Self.saying.contains($0.bare) })
        else { return nil }
        let end = tokens[start...].firstIndex { !$0.isQuoted || $0.sentence != tokens[start].sentence } ?? tokens.count
        let words = start..<end
        guard Self.said.contains(words.count), !Marks.breakQuotation(utterance.words(words)) else { return nil }
        return words
    }

    private static let saying: Set<String> = [
        "said", "says", "say", "saying", "told", "tells", "shouted", "yelled", "screamed", "asked", "texted", "wrote",
        "called", "goes", "like", "whispered", "replied", "answered", "muttered", "calls",
    ]
}
