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

    /// "You swore you'd be different, and then you were in a hotel": a sentence of two clauses, or of two after a
    /// condition, turned whole.
    func wholeSentence(around best: Reading, among readings: [Reading]) -> Sentence? {
        let sentence = utterance.tokens[best.clause.tokens.lowerBound].sentence
        let parts = readings.filter {
            utterance.tokens[$0.clause.tokens.lowerBound].sentence == sentence && !saysNothing($0.clause)
        }
        guard !isCareless, let first = parts.first, let last = parts.last, (2...3).contains(parts.count),
            last.clause.tokens.upperBound - first.clause.tokens.lowerBound <= Self.longestBoth,
            last.clause.tokens.upperBound == utterance.tokens.count
                || utterance.tokens[last.clause.tokens.upperBound].sentence > sentence,
            let turned = joined(parts)
        else { return nil }
        let condition = led(first)?.start
        let words = (condition ?? first.clause.tokens.lowerBound)..<last.clause.tokens.upperBound
        return Sentence(
            turned: turned, isPast: parts.allSatisfy(\.clause.isPast),
            quote: words.count <= Self.longest ? mended(words) : nil,
            point: last.clause.joiner == "but" || condition != nil && parts.count == 2 ? last.clause : best.clause)
    }

    /// The clauses with what joins them, where each is certain; three only after a condition.
    private func joined(_ parts: [Reading]) -> String? {
        var text = ""
        var isLed = false
        for (place, part) in parts.enumerated() {
            if place == 0, let led = led(part) {
                text = led.text
                isLed = true
                continue
            }
            guard let turned = part.turned ?? Turning.turn(part.clause, in: utterance, shortest: 2),
                place == 0 || turned.first?.isUppercase != true,
                part.clause.joiner.map({ !Self.leaders.contains($0) }) ?? true,
                let joint = place == 0
                    ? "" : joint(from: parts[place - 1].clause, to: part.clause, isLed: isLed && place == 1)
            else { return nil }
            text += joint + turned
        }
        return parts.count == 2 || isLed ? text : nil
    }

    /// What stands between two clauses of a sentence, where that is certain.
    private func joint(from first: Clause, to second: Clause, isLed: Bool) -> String? {
        guard first.tokens.upperBound <= second.tokens.lowerBound else { return nil }
        let between = utterance.tokens[first.tokens.upperBound..<second.tokens.lowerBound].map(\.bare)
        if isLed { return between.isEmpty ? ", " : nil }
        let words = between.map { ClosedWords.causal.contains($0) ? "because" : $0 }
        return Self.joiners.contains(words) ? ", \(words.joined(separator: " ")) " : nil
    }

    private static let hedging: Set<String> = ["i", "you", "mean", "know", "guess", "suppose"]

    /// "Yeah,", "and", "I mean,": a clause of fillers and joining words.
    private func saysNothing(_ clause: Clause) -> Bool {
        clause.tokens.allSatisfy {
            ClosedWords.fillers.contains(utterance.tokens[$0].bare) || Self.hedging.contains(utterance.tokens[$0].bare)
        }
    }

    /// "When he does ring": said back only with what follows it.
    private func led(_ reading: Reading) -> (text: String, start: Int)? {
        guard let joiner = reading.clause.joiner, Self.leaders.contains(joiner),
            let start = utterance.tokens[..<reading.clause.tokens.lowerBound].lastIndex(where: { $0.bare == joiner })
        else { return nil }
        var clause = reading.clause
        clause.joiner = nil
        return Turning.turn(clause, in: utterance).map { ("\(joiner) \($0)", start) }
    }

    /// How long words of somebody else may be to be quoted by themselves.
    private static let said = 3...14

    /// "He told me "you are too much"": the words that were said are what stays.
    func saidWords(near clause: Clause?) -> Range<Int>? {
        let tokens = utterance.tokens
        let wanted = clause.map { tokens[$0.tokens.lowerBound].sentence }
        guard
            let start = tokens.indices.first(where: {
                // She said it once. "You had a voice before."
                tokens[$0].isQuoted
                    && (wanted == nil || tokens[$0].sentence == wanted
                        || tokens[$0].sentence - 1 == wanted && $0 > 0 && tokens[$0 - 1].sentence == wanted)
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
