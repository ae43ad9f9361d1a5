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

    let utterance: Utterance
    let clauses: [Clause]
    let weights: Weights
    let gists: [(gist: Gist, tokens: Range<Int>)]
    let edges: QuotationEdges
    /// Whether it is too carelessly typed for any of it to be turned.
    let isCareless: Bool

    package init(
        utterance: Utterance, clauses: [Clause], weights: Weights, gists: [(gist: Gist, tokens: Range<Int>)]
    ) {
        self.utterance = utterance
        self.clauses = clauses
        self.weights = weights
        self.gists = gists
        edges = QuotationEdges(utterance: utterance, clauses: clauses)
        isCareless = Turning.isCareless(utterance)
    }

    /// What mattered: a quotation and, where the grammar is certain, the same turned to the person.
    package struct Found {
        package var quote: String?
        package var turned: String?
        /// Like `turned`, for something that happened.
        package var event: String?
        /// Two turned clauses, joined in their order.
        package var both: String?
        package var gist: Gist?
        /// The clause it is.
        package var clause: Range<Int>?
    }

    /// One clause as it could be taken up.
    struct Reading {
        var clause: Clause
        var score: Int
        var turned: String?
        var quote: Range<Int>?
    }

    /// Reads all clauses and takes up the one that matters most; of two that matter as much, the one that can be turned.
    package func find() -> Found {
        let readings = clauses.enumerated().map { index, clause in
            let isCut = clause.tokens.upperBound == utterance.tokens.count && utterance.isCutOff
            return Reading(
                clause: clause, score: score(clause, at: index),
                turned: isCut ? nil : turned(clause, at: index),
                quote: mended(withCondition(fragment(of: clause), clause, at: index)))
        }
        var found = Found()
        guard let best = best(of: readings) else {
            found.quote = (saidWords(near: nil) ?? longestRun()).map { utterance.words($0) }
            return found
        }
        let said = saidWords(near: best.clause) ?? twoParts()
        found.quote = (said ?? best.quote ?? bestQuote(of: readings)).map { utterance.words($0) }
        found.gist = gist(of: best.clause)
        found.clause = best.clause.tokens
        // What was said by somebody, and what pulls two ways, stands as it was put.
        if best.score > 1, said == nil {
            let sentence = wholeSentence(around: best, among: readings)
            found.turned = sentence?.turned ?? best.turned
            found.event = sentence?.isPast ?? best.clause.isPast ? found.turned : nil
            found.both = sentence == nil ? both(best, among: readings) ?? withAntecedent(best, among: readings) : nil
            if found.gist == .gain, best.clause.joiner != "but", holdsTrouble() { found.gist = nil }
            if sentence == nil, let sides = twoSides(of: best) {
                (found.quote, found.turned, found.event, found.both) = (utterance.words(sides), nil, nil, nil)
            }
            if let sentence {
                let turnsFromGain = found.gist == .gain && sentence.point.joiner == "but"
                found.gist = gist(of: sentence.point) ?? (turnsFromGain ? nil : found.gist)
                found.quote = sentence.quote.map { utterance.words($0) } ?? found.quote
            }
        }
        return found
    }

    /// A clause is turned with the condition that follows it, or not at all: "you play better when you're not high", never
    /// "you play better".
    func turned(_ clause: Clause, at index: Int) -> String? {
        guard !isCareless, !isImagined(clause, at: index), !isVerdict(clause),
            let main = Turning.turn(
                clause, in: utterance, shortest: isCharged(clause.tokens) && !isTurnedFrom(index) ? 2 : 3)
        else {
            return nil
        }
        guard var condition = condition(after: clause, at: index) else { return main }
        guard clause.tokens.count + condition.tokens.count <= Turning.lengths.upperBound,
            let joiner = condition.joiner
        else { return nil }
        condition.joiner = nil
        return Turning.turn(condition, in: utterance).map { "\(main) \(joiner) \($0)" }
    }

    /// "I let everyone down", "I should have called": said back as a sentence of the companion's it would be agreed with.
    private func isVerdict(_ clause: Clause) -> Bool {
        guard clause.subject == .own, let gist = gist(of: clause), gist == .judgement || gist == .regret else {
            return false
        }
        return !utterance.tokens[clause.tokens].contains { Self.feltVerdicts.contains($0.bare) }
    }

    /// Words by which a verdict on oneself is told as something felt or done to oneself.
    private static let feltVerdicts: Set<String> = [
        "feel", "feeling", "felt", "feels", "blame", "hate", "despise", "disgust", "mad", "angry", "disappointed",
        "ashamed", "disgusted", "hard", "beat", "beating", "wonder", "think", "thought", "thinking", "keep",
    ]

    /// "If I am more active, my body would feel better", "what if I fall and I'm lying there": without its "if" it would be
    /// a fact.
    func isImagined(_ clause: Clause, at index: Int) -> Bool {
        let sentence = utterance.tokens[clause.tokens.lowerBound].sentence
        let before = clauses[..<index].reversed().prefix { utterance.tokens[$0.tokens.lowerBound].sentence == sentence }
        guard before.contains(where: { $0.joiner == "if" || $0.joiner == "unless" }) else { return false }
        let isWondered = before.contains { self.isWondered($0) }
        return isWondered || utterance.tokens[clause.tokens].contains { Self.imagining.contains($0.bare) }
    }

    static let imagining: Set<String> = [
        "would", "could", "might", "id", "hed", "shed", "theyd", "itd", "youd", "wouldnt", "couldnt",
    ]

    func withCondition(_ range: Range<Int>?, _ clause: Clause, at index: Int) -> Range<Int>? {
        guard let range, let condition = condition(after: clause, at: index) else { return range }
        let whole = range.lowerBound..<max(range.upperBound, condition.tokens.upperBound)
        guard whole.count <= Self.longest + 4, !Marks.breakQuotation(utterance.words(whole))
        else { return range }
        return withoutDangling(whole)
    }

    /// The clause that says under which condition the one before it holds, with no mark between them.
    func condition(after clause: Clause, at index: Int) -> Clause? {
        guard index + 1 < clauses.count, clause.tokens.upperBound < utterance.tokens.count else { return nil }
        let next = clauses[index + 1]
        let joining = utterance.tokens[clause.tokens.upperBound]
        guard let joiner = next.joiner, Self.conditions.contains(joiner) || isDenialSince(clause, joiner),
            joining.bare == joiner,
            joining.before == .none, next.tokens.lowerBound > clause.tokens.upperBound
        else { return nil }
        return next
    }

    /// "I haven't read a novel since I was at school": without its time the denial would be of something else.
    private func isDenialSince(_ clause: Clause, _ joiner: String) -> Bool {
        joiner == "since" && utterance.tokens[clause.tokens].contains { ClosedWords.negators.contains($0.bare) }
    }

    static let conditions: Set<String> = ["when", "whenever", "unless", "until", "till", "while", "if"]

    /// Words enough for a quotation to be looked for where no clause gives one.
    static let enough = 8

    /// The longest stretch without a mark or a false start, for speech in which no clause comes to its end.
    func longestRun() -> Range<Int>? {
        guard utterance.tokens.count >= Self.enough else { return nil }
        var runs: [Range<Int>] = []
        var start = 0
        for index in 1...utterance.tokens.count
        where index == utterance.tokens.count || utterance.tokens[index].before != .none {
            let isDenied =
                start > 0 && utterance.tokens[start].before < .sentence && deniesMore(max(0, start - 4)..<start)
            if !isDenied { runs.append(withoutDangling(withoutStutter(stripped(start..<index)))) }
            start = index
        }
        let whole = runs.compactMap(mended).filter { run in
            (3...Self.longest).contains(run.count) && run.contains { ClosedWords.isContent(utterance.tokens[$0].bare) }
                && !Marks.breakQuestion(utterance.words(run))
                && (run.count >= 5 || run.contains { Verbs.isFinite(utterance.tokens[$0].bare) })
                && !utterance.tokens[run].contains { Self.courtesies.contains($0.bare) }
        }
        return whole.max { $0.count < $1.count }
    }

    /// What is said out of courtesy is not given back.
    static let courtesies = polite.union(["hope", "advice"])

    /// A clause with one of these weighs nothing.
    static let polite: Set<String> = [
        "appreciate", "thank", "thanks", "thankyou", "hello", "bye", "goodbye", "welcome", "agree",
    ]

    static let turnedBonus = 2

    func best(of readings: [Reading]) -> Reading? {
        var best: (value: Int, reading: Reading)?
        for reading in readings where reading.score > 0 && (reading.turned != nil || reading.quote != nil) {
            let value = reading.score + (reading.turned == nil ? 0 : Self.turnedBonus)
            if value >= best?.value ?? 0 { best = (value, reading) }
        }
        return best?.reading
    }

    func bestQuote(of readings: [Reading]) -> Range<Int>? {
        readings.filter { $0.quote != nil && $0.score > 0 }.max { $0.score < $1.score }?.quote
    }
}
