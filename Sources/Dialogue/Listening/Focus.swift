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

    /// A question that the person asks of themselves or of nobody, exact, without its mark.
    package func question() -> String? {
        for clause in clauses.reversed() where clause.isQuestion {
            let sentence = utterance.tokens[clause.tokens.lowerBound].sentence
            var range = utterance.tokens.indices.filter { utterance.tokens[$0].sentence == sentence }[...]
            while let first = range.first,
                ["and", "but", "so", "well", "um", "uh", "like", "yeah", "ok", "okay", "yes"]
                    .contains(utterance.tokens[first].bare)
            { range.removeFirst() }
            guard let first = range.first, let last = range.last, (3...14).contains(range.count) else { continue }
            let words = utterance.tokens[first...last].map(\.bare)
            guard words.contains(where: { ["i", "me", "my", "im", "we"].contains($0) }),
                !words.contains(where: { ClosedWords.companionWords.contains($0) })
            else { continue }
            let text = utterance.words(first..<(last + 1))
            if !text.contains(where: { "\"“”\n[]()?".contains($0) }) { return text }
        }
        return nil
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
        if clause.isQuestion { score -= 5 }
        if tokens.contains(where: { ClosedWords.companionWords.contains($0.bare) }) { score -= 4 }
        if tokens.contains(where: {
            ["thank", "thanks", "thankyou", "hello", "bye", "goodbye", "welcome"].contains($0.bare)
        }) {
            return 0
        }
        if tokens.contains(where: \.isQuoted) { score -= 1 }
        return score
    }

    /// The longest quotation, in words.
    package static let longest = 12

    private func fragment(of clause: Clause) -> Range<Int>? {
        var range = stripped(extended(clause))
        if range.count > Self.longest { range = window(of: range) }
        range = withoutDangling(range)
        guard range.count >= 2, range.contains(where: { ClosedWords.isContent(utterance.tokens[$0].bare) }) else {
            return nil
        }
        guard !range.contains(where: { Turning.isStutter($0, in: utterance) }) else { return nil }
        let hasVerb = range.contains { Verbs.isFinite(utterance.tokens[$0].bare) } || clause.verb != nil
        guard hasVerb || utterance.tokens.count <= Self.terse else { return nil }
        let text = utterance.words(range)
        return text.contains(where: { "\"“”\n[]()".contains($0) }) ? nil : range
    }

    /// Up to this many words an utterance is quoted as it stands, verb or none.
    private static let terse = 6

    /// A clause that hangs on another is quoted with the word that joins it, and with what it hangs on:
    /// "I don't know if I should go", never "I should go".
    private func extended(_ clause: Clause) -> Range<Int> {
        guard let joiner = clause.joiner, Self.hanging.contains(joiner), clause.tokens.lowerBound > 0 else {
            return clause.tokens
        }
        let start =
            utterance.tokens[..<clause.tokens.lowerBound].lastIndex { $0.bare == joiner } ?? clause.tokens.lowerBound
        let isJoined = utterance.tokens[start].before == .none
        guard isJoined, let main = clauses.last(where: { $0.tokens.upperBound == start }),
            clause.tokens.upperBound - main.tokens.lowerBound <= Self.longest + 4
        else { return start..<clause.tokens.upperBound }
        return main.tokens.lowerBound..<clause.tokens.upperBound
    }

    private static let hanging: Set<String> = [
        "if", "whether", "unless", "when", "whenever", "until", "till", "how", "what", "where", "who", "which", "than",
        "while", "though", "although", "once",
    ]

    private func stripped(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 2, let first = range.first, isLeader(first, in: range) {
            range = (first + 1)..<range.upperBound
        }
        return range
    }

    private func isLeader(_ index: Int, in range: Range<Int>) -> Bool {
        let word = utterance.tokens[index].bare
        if [
            "and", "but", "so", "well", "um", "uh", "like", "oh", "yeah", "yes", "no", "because", "then", "also",
            "or", "ok", "okay", "lol", "that", "hi", "hello", "hey", "sure", "right", "actually", "basically",
            "honestly", "anyway", "plus", "though",
        ].contains(word) {
            return true
        }
        let next = utterance.tokens[index + 1].bare
        return (word == "i" && ["mean", "guess", "think"].contains(next)) || (word == "you" && next == "know")
            || (["mean", "guess", "think", "know"].contains(word) && index > 0
                && ["i", "you"].contains(utterance.tokens[index - 1].bare))
    }

    /// Up to ten words that hold the heaviest word, from the start of a clause or an infinitive to a phrase boundary.
    private func window(of range: Range<Int>) -> Range<Int> {
        let heaviest = range.max { weights.byToken[$0] < weights.byToken[$1] } ?? range.lowerBound
        let starts = range.filter { $0 <= heaviest && isStart($0, from: range.lowerBound) }
        let start = starts.first { range.upperBound - $0 <= Self.longest } ?? starts.last ?? range.lowerBound
        if range.upperBound - start <= Self.longest { return start..<range.upperBound }
        let ends = range.filter { $0 - start > 2 && $0 - start <= Self.longest && isEnd(before: $0) }
        return start..<(ends.last ?? start)
    }

    /// A place where a quotation may begin: a subject, or "to" and a verb.
    private func isStart(_ index: Int, from start: Int) -> Bool {
        guard index > start else { return true }
        let word = utterance.tokens[index].bare
        if ClosedWords.selfSubjects.contains(word), word != "were" { return true }
        return ["he", "she", "they", "hes", "shes", "theyre"].contains(word)
            && !ClosedWords.prepositions.contains(utterance.tokens[index - 1].bare)
    }

    /// A place before which a quotation may end.
    private func isEnd(before index: Int) -> Bool {
        let word = utterance.tokens[index].bare
        let last = utterance.tokens[index - 1].bare
        return !ClosedWords.dangling.contains(last) && !Self.particles.contains(word)
            && (ClosedWords.prepositions.contains(word) || ClosedWords.coordinators.contains(word)
                || ClosedWords.subordinators.contains(word))
    }

    /// Words that belong to the verb before them ("catch up").
    private static let particles: Set<String> = [
        "of", "to", "up", "out", "off", "down", "on", "over", "away", "back", "through",
    ]

    private func withoutDangling(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 1, let last = range.last,
            ClosedWords.dangling.contains(utterance.tokens[last].bare)
                || ["lol", "haha", "and", "but", "so"].contains(utterance.tokens[last].bare)
        {
            range = range.lowerBound..<last
        }
        return range
    }
}
