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
