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
    private let gists: [(gist: Gist, tokens: Range<Int>)]
    private let edges: QuotationEdges

    package init(
        utterance: Utterance, clauses: [Clause], weights: Weights, gists: [(gist: Gist, tokens: Range<Int>)]
    ) {
        self.utterance = utterance
        self.clauses = clauses
        self.weights = weights
        self.gists = gists
        edges = QuotationEdges(utterance: utterance, clauses: clauses)
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
    private struct Reading {
        var clause: Clause
        var score: Int
        var turned: String?
        var quote: Range<Int>?
    }

    /// Reads all clauses and takes up the one that matters most; of two that matter as much, the one that can be turned.
    package func find() -> Found {
        let readings = clauses.enumerated().map { index, clause in
            let isWhole = !isBrokenOff(clause)
            let isCut = clause.tokens.upperBound == utterance.tokens.count && utterance.isCutOff
            return Reading(
                clause: clause, score: score(clause, at: index),
                turned: isWhole && !isCut ? turned(clause, at: index) : nil,
                quote: isWhole ? mended(withCondition(fragment(of: clause), clause, at: index)) : nil)
        }
        var found = Found()
        guard let best = best(of: readings) else {
            found.quote = longestRun().map { utterance.words($0) }
            return found
        }
        found.quote = (best.quote ?? bestQuote(of: readings)).map { utterance.words($0) }
        found.gist = gist(of: best.clause)
        found.clause = best.clause.tokens
        if best.score > 1 {
            found.turned = best.turned
            found.event = best.clause.isPast ? best.turned : nil
            found.both = both(best, among: readings)
        }
        return found
    }

    /// A clause is turned with the condition that follows it, or not at all: "you play better when you're not high", never
    /// "you play better".
    private func turned(_ clause: Clause, at index: Int) -> String? {
        guard !isImagined(clause, at: index), let main = Turning.turn(clause, in: utterance) else { return nil }
        guard var condition = condition(after: clause, at: index) else { return main }
        guard clause.tokens.count + condition.tokens.count <= Turning.lengths.upperBound,
            let joiner = condition.joiner
        else { return nil }
        condition.joiner = nil
        return Turning.turn(condition, in: utterance).map { "\(main) \(joiner) \($0)" }
    }

    /// "If I am more active, my body would feel better", "what if I fall and I'm lying there": without its "if" it would be
    /// a fact.
    private func isImagined(_ clause: Clause, at index: Int) -> Bool {
        let sentence = utterance.tokens[clause.tokens.lowerBound].sentence
        let before = clauses[..<index].reversed().prefix { utterance.tokens[$0.tokens.lowerBound].sentence == sentence }
        guard before.contains(where: { $0.joiner == "if" || $0.joiner == "unless" }) else { return false }
        let isWondered = before.contains { self.isWondered($0) }
        return isWondered || utterance.tokens[clause.tokens].contains { Self.imagining.contains($0.bare) }
    }

    private static let imagining: Set<String> = [
        "would", "could", "might", "id", "hed", "shed", "theyd", "itd", "youd", "wouldnt", "couldnt",
    ]

    private func withCondition(_ range: Range<Int>?, _ clause: Clause, at index: Int) -> Range<Int>? {
        guard let range, let condition = condition(after: clause, at: index) else { return range }
        let whole = range.lowerBound..<max(range.upperBound, condition.tokens.upperBound)
        guard whole.count <= Self.longest + 2, !Marks.breakQuotation(utterance.words(whole))
        else { return range }
        return withoutDangling(whole)
    }

    /// The clause that says under which condition the one before it holds, with no mark between them.
    private func condition(after clause: Clause, at index: Int) -> Clause? {
        guard index + 1 < clauses.count, clause.tokens.upperBound < utterance.tokens.count else { return nil }
        let next = clauses[index + 1]
        let joining = utterance.tokens[clause.tokens.upperBound]
        guard let joiner = next.joiner, Self.conditions.contains(joiner), joining.bare == joiner,
            joining.before == .none, next.tokens.lowerBound > clause.tokens.upperBound
        else { return nil }
        return next
    }

    private static let conditions: Set<String> = ["when", "whenever", "unless", "until", "till", "while", "if"]

    /// "a couple of people who care, uh, gave me a pat": the verb comes after the filler.
    private func isBrokenOff(_ clause: Clause) -> Bool {
        let tokens = utterance.tokens
        var index = clause.tokens.upperBound
        guard index < tokens.count, let last = clause.tokens.last else { return false }
        while index < tokens.count - 1, ["uh", "um", "er", "erm", "uhm"].contains(tokens[index].bare) { index += 1 }
        return index > clause.tokens.upperBound && tokens[index].sentence == tokens[last].sentence
            && Verbs.isFinite(tokens[index].bare)
    }

    /// Words enough for a quotation to be looked for where no clause gives one.
    private static let enough = 8

    /// The longest stretch without a mark or a false start, for speech in which no clause comes to its end.
    private func longestRun() -> Range<Int>? {
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
    private static let courtesies: Set<String> = [
        "thank", "thanks", "hope", "advice", "appreciate", "agree", "welcome", "bye", "goodbye",
    ]

    private static let turnedBonus = 2

    private func best(of readings: [Reading]) -> Reading? {
        var best: (value: Int, reading: Reading)?
        for reading in readings where reading.score > 0 && (reading.turned != nil || reading.quote != nil) {
            let value = reading.score + (reading.turned == nil ? 0 : Self.turnedBonus)
            if value >= best?.value ?? 0 { best = (value, reading) }
        }
        return best?.reading
    }

    private func bestQuote(of readings: [Reading]) -> Range<Int>? {
        readings.filter { $0.quote != nil && $0.score > 0 }.max { $0.score < $1.score }?.quote
    }

    /// The longest that two clauses together may be, in words.
    private static let longestBoth = 22
    /// What a second clause must weigh to be taken up beside the first.
    private static let secondWeight = 5

    /// "You left him, and you miss the good things": two that matter, each whole, not of one another's making.
    private func both(_ first: Reading, among readings: [Reading]) -> String? {
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
        let joiner = later.clause.joiner == "but" ? "but" : later.clause.joiner.flatMap(Self.cause) ?? "and"
        if joiner == "because", abs(first.clause.tokens.upperBound - second.clause.tokens.lowerBound) > 2, isAfter {
            return nil
        }
        return isAfter ? "\(turned), \(joiner) \(other)" : "\(other), \(joiner) \(turned)"
    }

    /// Whether a clause says more than another says already.
    private func isFurther(_ clause: Clause, than other: Clause) -> Bool {
        let words = { (range: Range<Int>) in
            Set(utterance.tokens[range].map(\.bare).filter(ClosedWords.isContent))
        }
        return words(clause.tokens).subtracting(words(other.tokens)).count >= 1
    }

    private static func cause(_ joiner: String) -> String? {
        ClosedWords.causal.contains(joiner) ? "because" : nil
    }

    /// What kind of thing a clause says; what weighs most comes first.
    private func gist(of clause: Clause) -> Gist? {
        let start = clause.joiner == nil ? clause.tokens.lowerBound : max(0, clause.tokens.lowerBound - 1)
        let range = start..<clause.tokens.upperBound
        var heard = Set(gists.filter { $0.tokens.overlaps(range) }.map(\.gist))
        // "I wanna feel better", "hopefully it gets better": what is not there yet has not been gained.
        if utterance.tokens[range].contains(where: { Self.notYet.contains($0.bare) }) { heard.remove(.gain) }
        if isDoneElsewhere(range) { heard.remove(.wronged) }
        // "I don't want to get in trouble" is no wish.
        if utterance.tokens[range].contains(where: { ClosedWords.negators.contains($0.bare) }) { heard.remove(.wish) }
        return Self.order.first(where: heard.contains)
    }

    /// "She argued with the bus driver": what was done to a third is no wrong done to the person.
    private func isDoneElsewhere(_ range: Range<Int>) -> Bool {
        let words = utterance.tokens[range].map(\.bare)
        guard !words.contains(where: ClosedWords.selfWords.contains) else { return false }
        return zip(words, words.dropFirst()).contains {
            ["with", "at", "to"].contains($0) && ["the", "a", "an", "his", "her", "their"].contains($1)
        }
    }

    private static let notYet: Set<String> = [
        "want", "wanna", "wanted", "wish", "hope", "hoping", "hopefully", "would", "could", "should", "if", "need",
        "not",
    ]

    private static let order: [Gist] = [
        .telling, .judgement, .blow, .wronged, .missing, .worry, .lack, .unable, .doubt, .wish, .duty, .effort, .plan,
        .gain,
        .told, .habit, .weight,
    ]

    /// A question that the person asks of themselves or of nobody, exact, without its mark.
    package func question() -> String? {
        for clause in clauses.reversed() where clause.isQuestion {
            let sentence = utterance.tokens[clause.tokens.lowerBound].sentence
            var range = utterance.tokens.indices.filter { utterance.tokens[$0].sentence == sentence }[...]
            while let first = range.first,
                ["and", "but", "so", "well", "um", "uh", "like", "yeah", "ok", "okay", "yes"]
                    .contains(utterance.tokens[first].bare)
            { range.removeFirst() }
            range = withoutAsking(range)
            guard let first = range.first, let last = range.last, (3...14).contains(range.count) else { continue }
            let words = utterance.tokens[first...last].map(\.bare)
            guard words.contains(where: { ClosedWords.isContent($0) }),
                !words.contains(where: { ClosedWords.companionWords.contains($0) })
            else { continue }
            let text = utterance.words(first..<(last + 1))
            if !Marks.breakQuestion(text) { return text }
        }
        return nil
    }

    /// "Do you think I should go back?": what is asked about is "I should go back".
    private func withoutAsking(_ range: ArraySlice<Int>) -> ArraySlice<Int> {
        let words = range.prefix(5).map { utterance.tokens[$0].bare }
        for opening in Self.askings where words.starts(with: opening) && range.count > opening.count + 2 {
            let rest = range.dropFirst(opening.count)
            return words.dropFirst(opening.count).first == "that" ? rest.dropFirst() : rest
        }
        return range
    }

    private static let askings = [
        ["do", "you", "think"], ["dont", "you", "think"], ["would", "you", "say"], ["are", "you", "saying"],
        ["are", "you", "suggesting"], ["are", "you", "telling", "me"], ["you", "think"], ["you", "dont", "think"],
    ]

    /// What stands before a "but" in its sentence is what it turns from.
    private func isTurnedFrom(_ index: Int) -> Bool {
        let sentence = utterance.tokens[clauses[index].tokens.lowerBound].sentence
        return clauses[(index + 1)...].prefix(3).contains {
            $0.joiner == "but" && utterance.tokens[$0.tokens.lowerBound].sentence == sentence
        }
    }

    /// What "I don't know" is about stands in the next clause.
    private func contentAhead(of clause: Clause, at index: Int) -> Int {
        guard let last = clause.tokens.last, Turning.needingMore.contains(utterance.tokens[last].bare),
            index + 1 < clauses.count, clauses[index + 1].tokens.lowerBound - last <= 2
        else { return 0 }
        return min(3, utterance.tokens[clauses[index + 1].tokens].filter { ClosedWords.isContent($0.bare) }.count)
    }

    /// "But what if she gets mad?" is asked of nobody.
    private func isWondered(_ clause: Clause) -> Bool {
        let start = clause.tokens.lowerBound
        return start > 1 && utterance.tokens[start - 1].bare == "if" && utterance.tokens[start - 2].bare == "what"
    }

    private func score(_ clause: Clause, at index: Int) -> Int {
        let tokens = utterance.tokens[clause.tokens]
        let content = tokens.filter { ClosedWords.isContent($0.bare) }.count + contentAhead(of: clause, at: index)
        var score = min(content, 4) + weights.byToken[clause.tokens].reduce(0, +)
        if content == 0, weights.byToken[clause.tokens].allSatisfy({ $0 < 2 }) { return min(score, 1) }
        if clause.subject == .own { score += 1 }
        if clause.subject == .companion { score -= 3 }
        if clause.joiner == "but" { score += 3 }
        if clause.joiner == "so" { score += 1 }
        if isTurnedFrom(index) { score -= 3 }
        if index >= clauses.count - 2 { score += 1 }
        if clause.isQuestion, !isWondered(clause) { score -= 5 }
        if tokens.contains(where: { ClosedWords.companionWords.contains($0.bare) }) {
            // What is asked of the companion is answered, not given back as the person's own.
            if clause.isQuestion { return 0 }
            score -= 4
        }
        if tokens.contains(where: {
            ["appreciate", "thank", "thanks", "thankyou", "hello", "bye", "goodbye", "welcome", "agree"].contains(
                $0.bare)
        }) {
            return 0
        }
        if clause.tokens.count > 2, tokens.contains(where: { $0.bare == "hope" }),
            tokens.contains(where: { ClosedWords.companionWords.contains($0.bare) })
        {
            return 0
        }
        if tokens.contains(where: \.isQuoted) { score -= 1 }
        return score
    }

    /// The longest quotation, in words.
    package static let longest = 12

    private func fragment(of clause: Clause) -> Range<Int>? {
        guard !isDeniedBefore(clause) else { return nil }
        var range = stripped(completed(extended(clause)))
        if range.count > Self.longest + 2 { range = window(of: range) }
        range = withoutDangling(range)
        let isTold = clause.subject == .own && range.count > 3
        guard range.count >= 2, isTold || range.contains(where: { ClosedWords.isContent(utterance.tokens[$0].bare) })
        else { return nil }
        range = withoutStutter(range)
        guard range.count >= 2 else { return nil }
        let hasVerb = range.contains { Verbs.isFinite(utterance.tokens[$0].bare) } || clause.verb != nil
        guard hasVerb || utterance.tokens.count <= Self.terse else { return nil }
        guard range.count > 2 || utterance.tokens.count <= Self.brief else { return nil }
        if let last = range.last, Turning.needingMore.contains(utterance.tokens[last].bare), range.count <= 3,
            utterance.tokens.count > Self.terse
        {
            return nil
        }
        return Marks.breakQuotation(utterance.words(range)) ? nil : range
    }

    /// A stretch that begins and ends where a phrase does, if it can be made one.
    private func mended(_ range: Range<Int>?) -> Range<Int>? {
        guard let range, let sound = edges.mended(range),
            !Marks.breakQuotation(utterance.words(sound))
        else { return nil }
        return sound
    }

    /// Whether a stretch denies what comes after it; "I don't know if" and "I'm not sure" deny only the knowing.
    private func deniesMore(_ range: Range<Int>) -> Bool {
        range.contains { index in
            ClosedWords.negators.contains(utterance.tokens[index].bare)
                && !(index + 1 < utterance.tokens.count
                    && ["know", "sure", "think", "certain"].contains(utterance.tokens[index + 1].bare))
        }
    }

    /// "I didn't get, go anywhere": a clause without a subject may hang on the "not" before it.
    private func isDeniedBefore(_ clause: Clause) -> Bool {
        guard clause.subject == .none, clause.joiner == nil, let first = clause.tokens.first,
            let before = clauses.last(where: { $0.tokens.upperBound <= first })
        else { return false }
        return utterance.tokens[before.tokens.lowerBound].sentence == utterance.tokens[first].sentence
            && deniesMore(before.tokens)
    }

    /// The longest stretch in which no word is begun twice ("I-I don't know").
    private func withoutStutter(_ range: Range<Int>) -> Range<Int> {
        let breaks = range.filter { $0 > range.lowerBound && Turning.isStutter($0, in: utterance) }
        guard !breaks.isEmpty else { return range }
        let edges = [range.lowerBound] + breaks + [range.upperBound]
        let stretches = zip(edges, edges.dropFirst()).map { $0..<$1 }
        // What is begun twice ends a stretch: "and I-" is no ending.
        let whole = stretches.map { $0.upperBound < range.upperBound ? $0.lowerBound..<($0.upperBound - 1) : $0 }
        let longest = whole.max { $0.count <= $1.count } ?? range
        // "I didn't get- go to physical therapy": without the "not" it would say the opposite.
        guard deniesMore(range.lowerBound..<longest.lowerBound) else { return longest }
        return range.count <= Self.longest ? range : range.lowerBound..<range.lowerBound
    }

    /// A clause that says nothing without what follows ("I wonder | if …") is quoted with it.
    private func completed(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, Turning.needingMore.contains(utterance.tokens[last].bare),
            let next = clauses.first(where: { $0.tokens.lowerBound > last }),
            next.tokens.lowerBound - last <= 2, utterance.tokens[last + 1].before == .none
        else { return range }
        return range.lowerBound..<next.tokens.upperBound
    }

    /// Up to this many words an utterance is quoted as it stands, verb or none.
    private static let terse = 6
    /// Up to this many words, two of them may be quoted: "it's beautiful".
    private static let brief = 10

    /// A clause that hangs on another is quoted with the word that joins it, and with what it hangs on:
    /// "I don't know if I should go", never "I should go".
    private func extended(_ clause: Clause) -> Range<Int> {
        guard let joiner = clause.joiner, Self.hanging.contains(joiner), clause.tokens.lowerBound > 0 else {
            return clause.tokens
        }
        let start =
            utterance.tokens[..<clause.tokens.lowerBound].lastIndex { $0.bare == joiner } ?? clause.tokens.lowerBound
        if let joined = beforeItsMain(clause, from: start, joiner: joiner) { return joined }
        if isWondered(clause) { return (start - 1)..<clause.tokens.upperBound }
        let isJoined = utterance.tokens[start].before == .none
        guard isJoined, let main = clauses.last(where: { $0.tokens.upperBound == start }),
            clause.tokens.upperBound - main.tokens.lowerBound <= Self.longest + 4
        else { return start..<clause.tokens.upperBound }
        let isHanging = main.joiner.map(Self.hanging.contains) == true && main.tokens.lowerBound > 0
        return (main.tokens.lowerBound - (isHanging ? 1 : 0))..<clause.tokens.upperBound
    }

    /// "If she knew, she'd leave": a condition that comes first is quoted with what it leads to.
    private func beforeItsMain(_ clause: Clause, from start: Int, joiner: String) -> Range<Int>? {
        guard ["if", "when", "whenever", "unless", "once", "while"].contains(joiner),
            let next = clauses.first(where: { $0.tokens.lowerBound >= clause.tokens.upperBound }),
            utterance.tokens[next.tokens.lowerBound].sentence == utterance.tokens[start].sentence,
            start == 0 || utterance.tokens[start].before != .none,
            next.tokens.upperBound - start <= Self.longest + 2
        else { return nil }
        return start..<next.tokens.upperBound
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
            "and", "but", "so", "well", "um", "uh", "oh", "yeah", "yes", "because", "then", "also",
            "or", "ok", "okay", "lol", "that", "hi", "hello", "hey", "sure", "right", "actually", "basically",
            "honestly", "anyway", "plus", "though",
        ].contains(word) {
            return true
        }
        let next = utterance.tokens[index + 1].bare
        // "No, I left" begins after its no; "no idea" does not.
        if word == "no" { return utterance.tokens[index + 1].before != .none }
        if word == "like" { return utterance.tokens[index + 1].before != .none }
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
        return start..<(ends.last ?? min(start + Self.longest, range.upperBound))
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
            && (word == "why" || ClosedWords.prepositions.contains(word) || ClosedWords.coordinators.contains(word)
                || ClosedWords.subordinators.contains(word))
    }

    /// Words that belong to the verb before them ("catch up").
    private static let particles: Set<String> = [
        "of", "to", "up", "out", "off", "down", "on", "over", "away", "back", "through",
    ]

    /// Cuts what a quotation cannot end with; a preposition may stand where the writer set a mark ("to work towards").
    private func withoutDangling(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 1, let last = range.last, isDangling(last) {
            range = range.lowerBound..<last
        }
        return range
    }

    private func isDangling(_ index: Int) -> Bool {
        let word = utterance.tokens[index].bare
        if ["lol", "haha", "and", "but", "so"].contains(word) { return true }
        guard ClosedWords.dangling.contains(word) else { return false }
        let isMarked =
            index + 1 >= utterance.tokens.count || utterance.tokens[index + 1].before != .none
            || clauses.contains { $0.joiner != nil && $0.tokens.lowerBound == index + 2 }
        return !(isMarked && (ClosedWords.prepositions.contains(word) || ClosedWords.auxiliaries.contains(word)))
    }
}
