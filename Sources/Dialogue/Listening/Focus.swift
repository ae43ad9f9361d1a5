/// Finds what mattered in an utterance: the clause to turn and the fragment to quote.
///
/// What is charged comes first (a feeling, a wish, an image, absolutes), then what the "but" turns on and what
/// was said last: the end of an utterance is where people arrive (clinical specification §2.3, "listen").
package struct Focus {
    /// How much the hits of a clause weigh.
    package struct Weights {
        package var byToken: [Int]

        package init(count: Int) { byToken = [Int](repeating: 0, count: count) }

        /// Adds weight to the words of a hit, at its first word only, so that long phrases do not count twice.
        package mutating func add(_ weight: Int, at range: Range<Int>) {
            if let first = range.first, first < byToken.count { byToken[first] += weight }
        }
    }

    private let utterance: Utterance
    private let clauses: [Clause]
    private let weights: Weights

    package init(utterance: Utterance, clauses: [Clause], weights: Weights) {
        self.utterance = utterance
        self.clauses = clauses
        self.weights = weights
    }

    /// The clause that can be turned and matters most, and whether it tells something that happened.
    package func turned() -> (text: String, isEvent: Bool)? {
        var best: (score: Int, text: String, isEvent: Bool)?
        for (index, clause) in clauses.enumerated() {
            let score = score(clause, at: index)
            guard score > 1, score >= best?.score ?? 0, let text = Turning.turn(clause, in: utterance) else { continue }
            best = (score, text, clause.isPast)
        }
        return best.map { ($0.text, $0.isEvent) }
    }

    /// What happened: the most telling turned clause in the past tense.
    package func event() -> String? {
        var best: (score: Int, text: String)?
        for (index, clause) in clauses.enumerated() where clause.isPast {
            let score = score(clause, at: index)
            guard score > 1, score >= best?.score ?? 0, let text = Turning.turn(clause, in: utterance) else { continue }
            best = (score, text)
        }
        return best?.text
    }

    /// The fragment to quote, exact.
    package func quote() -> String? {
        var best: (score: Int, range: Range<Int>)?
        for (index, clause) in clauses.enumerated() {
            let score = score(clause, at: index)
            guard score > 0, score >= best?.score ?? 0, let range = fragment(of: clause) else { continue }
            best = (score, range)
        }
        return best.map { utterance.words($0.range) }
    }

    private func score(_ clause: Clause, at index: Int) -> Int {
        let tokens = utterance.tokens[clause.tokens]
        let content = tokens.filter { ClosedWords.isContent($0.bare) }.count
        var score = min(content, 4) + weights.byToken[clause.tokens].reduce(0, +)
        if content == 0 { return min(score, 1) }
        if clause.subject == .own { score += 1 }
        if clause.subject == .companion { score -= 3 }
        if clause.joiner == "but" { score += 2 }
        if index >= clauses.count - 2 { score += 1 }
        if clause.isQuestion { score -= 2 }
        if tokens.contains(where: \.isQuoted) { score -= 1 }
        return score
    }

    /// The longest quotation, in words.
    package static let longest = 10

    private func fragment(of clause: Clause) -> Range<Int>? {
        var range = stripped(clause.tokens)
        if range.count > Self.longest { range = window(of: range) }
        range = withoutDangling(range)
        let words = utterance.tokens[range]
        guard words.contains(where: { ClosedWords.isContent($0.bare) }), range.count >= 2 else { return nil }
        let text = utterance.words(range)
        return text.contains(where: { "\"“”\n".contains($0) }) ? nil : range
    }

    private func stripped(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 2, let first = range.first, isLeader(first, in: range) {
            range = (first + 1)..<range.upperBound
        }
        return range
    }

    private func isLeader(_ index: Int, in range: Range<Int>) -> Bool {
        let word = utterance.tokens[index].bare
        if ["and", "but", "so", "well", "um", "uh", "like", "oh", "yeah", "yes", "no", "because", "then", "also",
            "or", "ok", "okay", "lol", "actually", "basically", "honestly", "anyway", "plus", "though"].contains(word) { return true }
        let next = utterance.tokens[index + 1].bare
        return (word == "i" && ["mean", "guess", "think"].contains(next)) || (word == "you" && next == "know")
            || (["mean", "guess", "think", "know"].contains(word) && index > 0
                && ["i", "you"].contains(utterance.tokens[index - 1].bare))
    }

    /// Up to ten words around the heaviest word, from one phrase boundary to another.
    private func window(of range: Range<Int>) -> Range<Int> {
        let heaviest = range.max { weights.byToken[$0] < weights.byToken[$1] } ?? range.lowerBound
        let peak = weights.byToken[heaviest] > 0 ? heaviest : range.upperBound - 1
        let starts = range.filter { $0 <= peak && isBoundary($0, from: range.lowerBound) }
        let start = starts.first { range.upperBound - $0 <= Self.longest }
            ?? starts.last { peak - $0 < Self.longest - 2 } ?? peak
        if range.upperBound - start <= Self.longest { return start..<range.upperBound }
        let ends = range.filter { $0 > peak && $0 - start <= Self.longest && isBoundary($0, from: range.lowerBound) }
        return start..<(ends.last ?? min(start + Self.longest, range.upperBound))
    }

    private func isBoundary(_ index: Int, from start: Int) -> Bool {
        guard index > start else { return true }
        let word = utterance.tokens[index].bare
        let previous = utterance.tokens[index - 1].bare
        if ClosedWords.prepositions.contains(previous) || ClosedWords.determiners.contains(previous) { return false }
        return ClosedWords.prepositions.contains(word) || ClosedWords.coordinators.contains(word)
            || ClosedWords.subordinators.contains(word) || ClosedWords.selfSubjects.contains(word)
    }

    private func withoutDangling(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 1, let last = range.last, ClosedWords.dangling.contains(utterance.tokens[last].bare)
            || ["lol", "haha", "and", "but", "so"].contains(utterance.tokens[last].bare)
        {
            range = range.lowerBound..<last
        }
        return range
    }
}
