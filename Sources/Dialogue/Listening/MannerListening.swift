extension Hearing {
    /// How it was said (clinical specification §5.1): lexicon cues and the shape of the utterance.
    package func manner(_ heeding: Heeding) -> [Manner] {
        var found = heard { if case .manner(let manner) = $0 { manner } else { nil } }.map(\.sense)
        if tokens.count >= Self.twoSided, clauses.contains(where: { $0.joiner == "but" && $0.subject != .companion }) {
            found.append(.but)
        }
        if hasEllipsis { found.append(.trailingOff) }
        if isShouting { found.append(.shouting) }
        if tokens.count >= 40 { found.append(.long) }
        let mean = heeding.lengths.isEmpty ? 0 : heeding.lengths.reduce(0, +) / heeding.lengths.count
        if tokens.count <= 4, mean > 12 { found.append(.brief) }
        if let pause = heeding.pause, pause > 20_000 { found.append(.pause) }
        var seen: Set<Manner> = []
        return found.filter { seen.insert($0).inserted }
    }

    /// Fewest words that can have two sides worth a remark.
    private static let twoSided = 10

    private var hasEllipsis: Bool {
        tokens.contains { $0.before == .ellipsis } || utterance.text.hasSuffix("...") || utterance.text.hasSuffix("…")
    }

    private var isShouting: Bool {
        let letters = utterance.text.utf8.filter { (65...90).contains($0) || (97...122).contains($0) }
        let capitals = letters.filter { $0 < 97 }.count
        return letters.count > 10 && capitals * 10 > letters.count * 7
    }

    /// Whether the body's alarm is told in a sentence, as it is now: "I can't breathe right sometimes" comes and goes.
    private var hasBodyAlarm: Bool {
        Dictionary(grouping: tokens, by: \.sentence).values.contains { sentence in
            let words = Set(sentence.map(\.bare))
            guard words.isDisjoint(with: Self.habitual) || words.contains("now") else { return false }
            return !words.isDisjoint(with: Self.alarms)
                || words.contains { $0.hasPrefix("breathe") } && !words.isDisjoint(with: ["cant", "cannot"])
        }
    }

    private static let alarms: Set<String> = ["shaking", "hyperventilating", "panicking", "trembling"]
    /// Words that say that it comes and goes, or is small.
    private static let habitual: Set<String> = ["sometimes", "often", "usually", "bit", "little", "slightly"]

    /// Too much at once (clinical specification §5.2).
    package func isFlooded(_ manner: [Manner]) -> Bool {
        let marks = utterance.text.utf8.filter { $0 == UInt8(ascii: "!") }.count
        let absolutes = tokens.filter { ["always", "never", "everything", "nothing", "everyone"].contains($0.bare) }
            .count
        return (manner.contains(.shouting) && marks >= 3) || hasBodyAlarm || absolutes >= 4
    }
}
