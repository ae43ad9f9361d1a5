/// Two clauses that both matter, said back in one sentence.
extension Focus {
    /// The longest that two clauses together may be, in words.
    static let longestBoth = 22
    /// What a second clause must weigh to be taken up beside the first.
    static let secondWeight = 5

    /// "You left him, and you miss the good things": two that matter, each whole, not of one another's making.
    func both(_ first: Reading, among readings: [Reading]) -> String? {
        guard let turned = first.turned else { return nil }
        let others = readings.filter {
            $0.turned != nil && $0.score >= Self.secondWeight && !$0.clause.tokens.overlaps(first.clause.tokens)
                && abs($0.clause.tokens.lowerBound - first.clause.tokens.lowerBound) < 40
                && $0.clause.tokens.count + first.clause.tokens.count <= Self.longestBoth && $0.turned != turned
        }
        guard let second = others.max(by: { $0.score < $1.score }), let other = second.turned else { return nil }
        guard isFurther(second.clause, than: first.clause) else { return nil }
        let isAfter = second.clause.tokens.lowerBound > first.clause.tokens.lowerBound
        guard (isAfter ? other : turned).first?.isUppercase != true else { return nil }
        let later = isAfter ? second : first
        guard !pointsBack(later.clause) else { return nil }
        let joiner = later.clause.joiner == "but" ? "but" : later.clause.joiner.flatMap(Self.cause) ?? "and"
        let earlier = isAfter ? first : second
        if joiner == "because", later.clause.tokens.lowerBound - earlier.clause.tokens.upperBound > 2 { return nil }
        return isAfter ? "\(turned), \(joiner) \(other)" : "\(other), \(joiner) \(turned)"
    }

    /// "His chair was empty and we passed the potatoes across it": "it" comes with what it is.
    func withAntecedent(_ reading: Reading, among readings: [Reading]) -> String? {
        guard let turned = reading.turned, let last = reading.clause.tokens.last,
            ["it", "them", "him", "her"].contains(utterance.tokens[last].bare), turned.first?.isUppercase != true,
            let place = readings.firstIndex(where: { $0.clause.tokens == reading.clause.tokens }), place > 0
        else { return nil }
        let before = readings[place - 1]
        guard let earlier = before.turned, before.clause.tokens.upperBound + 1 == reading.clause.tokens.lowerBound,
            utterance.tokens[before.clause.tokens.upperBound].bare == "and",
            before.clause.tokens.count + reading.clause.tokens.count <= Self.longestBoth
        else { return nil }
        return "\(earlier), and \(turned)"
    }

    /// "Part of me wants her back, part of me hates her": neither half stands without the other.
    func twoParts() -> Range<Int>? {
        let tokens = utterance.tokens
        let parts = tokens.indices.dropLast(2).filter { index in
            ["part", "half", "side"].contains(tokens[index].bare) && tokens[index + 1].bare == "of"
                && tokens[index + 2].bare == "me"
        }
        guard let first = parts.first, let second = parts.dropFirst().first else { return nil }
        let end = tokens[second...].firstIndex { $0.sentence > tokens[second].sentence } ?? tokens.count
        return first..<end
    }

    /// "I want to be angry with her but I can't": both sides, where they are one's own and short enough.
    func twoSides(of best: Reading) -> Range<Int>? {
        guard let place = clauses.firstIndex(where: { $0.tokens == best.clause.tokens }) else { return nil }
        let second = best.clause.joiner == "but" ? place : place + 1
        guard second > 0, second < clauses.count, clauses[second].joiner == "but" else { return nil }
        let (one, other) = (clauses[second - 1], clauses[second])
        let range = one.tokens.lowerBound..<other.tokens.upperBound
        let drawn = utterance.tokens[one.tokens].contains { Self.drawing.contains($0.bare) }
        guard drawn, one.subject == .own || one.subject == .none, other.subject != .thing,
            range.count <= Self.longestSides,
            utterance.tokens[range.lowerBound].sentence == utterance.tokens[range.upperBound - 1].sentence,
            other.tokens.count > 1, !Marks.breakQuotation(utterance.words(range))
        else { return nil }
        return range
    }

    private static let longestSides = 16
    /// What draws one way, where a "but" draws another.
    private static let drawing: Set<String> = [
        "want", "wanna", "wanted", "wish", "love", "loved", "miss", "missed", "hate", "hated", "need", "hope", "trust",
        "feels", "feel",
    ]

    /// "I would love to give that a shot": after another clause, "that" would be what that one says.
    private func pointsBack(_ clause: Clause) -> Bool {
        clause.tokens.dropFirst().contains { index in
            guard ["that", "this", "it"].contains(utterance.tokens[index].bare) else { return false }
            guard index + 1 < clause.tokens.upperBound else { return true }
            return ["a", "an", "the"].contains(utterance.tokens[index + 1].bare)
        }
    }

    /// Whether a clause says more than another says already.
    func isFurther(_ clause: Clause, than other: Clause) -> Bool {
        let words = { (range: Range<Int>) in
            Set(utterance.tokens[range].map(\.bare).filter(ClosedWords.isContent))
        }
        let (own, said) = (words(clause.tokens), words(other.tokens))
        let shared = own.intersection(said).count
        return !own.subtracting(said).isEmpty && shared * 2 <= max(1, min(own.count, said.count))
    }

    static func cause(_ joiner: String) -> String? {
        ClosedWords.causal.contains(joiner) ? "because" : nil
    }
}
