/// The stretch of a clause that can be quoted by itself.
extension Focus {
    /// The longest quotation, in words.
    package static let longest = 12

    func fragment(of clause: Clause) -> Range<Int>? {
        guard !isDeniedBefore(clause) else { return nil }
        var range = stripped(completed(extended(clause)))
        if range.count > Self.longest + 2 { range = window(of: range) }
        range = withoutDangling(range)
        let isShort = utterance.tokens.count <= Self.terse
        let isTold =
            clause.subject == .own && range.count > (isShort ? 2 : 3)
            || clause.subject == .other && range.count > (isShort ? 2 : 4)
            || isLikening(utterance.tokens[range])
        guard range.count >= 2, isTold || range.contains(where: { ClosedWords.isContent(utterance.tokens[$0].bare) })
        else { return nil }
        range = withoutStutter(range)
        guard range.count >= 2, !isHedge(range) else { return nil }
        let hasVerb =
            clause.verb != nil
            || range.contains {
                Verbs.isFinite(utterance.tokens[$0].bare) || Turning.contracted.contains(utterance.tokens[$0].bare)
            }
        guard hasVerb || utterance.tokens.count <= Self.brief else { return nil }
        guard range.count > 2 || utterance.tokens.count <= Self.brief || isCharged(range) else { return nil }
        if let last = range.last, Turning.needingMore.contains(utterance.tokens[last].bare), range.count <= 3,
            utterance.tokens.count > Self.terse
        {
            return nil
        }
        return Marks.breakQuotation(utterance.words(range)) ? nil : range
    }

    /// "I'm crying": two words are enough where they weigh.
    func isCharged(_ range: Range<Int>) -> Bool {
        weights.byToken[range].reduce(0, +) >= Self.charge
    }

    private static let charge = 4

    /// "I suppose", "i dunno", "I mean I guess": nothing was said yet.
    private func isHedge(_ range: Range<Int>) -> Bool {
        range.allSatisfy { Self.hedges.contains(utterance.tokens[$0].bare) } && range.count < utterance.tokens.count
    }

    private static let hedges: Set<String> = [
        "i", "suppose", "guess", "dunno", "think", "mean", "dont", "know", "im", "not", "sure", "maybe", "course", "of",
        "just", "really",
    ]

    /// A stretch that begins and ends where a phrase does, if it can be made one.
    func mended(_ range: Range<Int>?) -> Range<Int>? {
        guard let range, let sound = edges.mended(range),
            !Marks.breakQuotation(utterance.words(sound))
        else { return nil }
        return sound
    }

    /// Whether a stretch denies what comes after it; "I don't know if" and "I'm not sure" deny only the knowing.
    func deniesMore(_ range: Range<Int>) -> Bool {
        range.contains { index in
            ClosedWords.negators.contains(utterance.tokens[index].bare)
                && !(index + 1 < utterance.tokens.count
                    && ["know", "sure", "think", "certain"].contains(utterance.tokens[index + 1].bare))
        }
    }

    /// "I didn't get, go anywhere": a clause without a subject may hang on the "not" before it.
    func isDeniedBefore(_ clause: Clause) -> Bool {
        guard clause.subject == .none, clause.joiner == nil, let first = clause.tokens.first,
            let before = clauses.last(where: { $0.tokens.upperBound <= first })
        else { return false }
        return utterance.tokens[before.tokens.lowerBound].sentence == utterance.tokens[first].sentence
            && deniesMore(before.tokens)
    }

    /// The longest stretch in which no word is begun twice ("I-I don't know").
    func withoutStutter(_ range: Range<Int>) -> Range<Int> {
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
    func completed(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, Turning.needingMore.contains(utterance.tokens[last].bare),
            let next = clauses.first(where: { $0.tokens.lowerBound > last }),
            next.tokens.lowerBound - last <= 2, utterance.tokens[last + 1].before == .none
        else { return range }
        return range.lowerBound..<next.tokens.upperBound
    }

    /// Up to this many words an utterance is quoted as it stands, whatever its verb may need.
    static let terse = 6
    /// Up to this many words, two of them may be quoted, verb or none: "it's beautiful", "health reasons".
    static let brief = 10

    /// A clause that hangs on another is quoted with the word that joins it, and with what it hangs on:
    /// "I don't know if I should go", never "I should go".
    func extended(_ clause: Clause) -> Range<Int> {
        if let whole = withWhatItIsSaidOf(clause) { return whole }
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

    /// "We'd been trying, for four of those years": what follows a comma with a preposition belongs to what stands before.
    private func withWhatItIsSaidOf(_ clause: Clause) -> Range<Int>? {
        guard clause.subject == .none, clause.joiner == nil, let first = clause.tokens.first, first > 0,
            utterance.tokens[first].before == .comma,
            ClosedWords.prepositions.contains(utterance.tokens[first].bare),
            let main = clauses.last(where: { $0.tokens.upperBound == first }), main.subject != .none,
            clause.tokens.upperBound - main.tokens.lowerBound <= Self.longest
        else { return nil }
        return main.tokens.lowerBound..<clause.tokens.upperBound
    }

    /// "If she knew, she'd leave": a condition that comes first is quoted with what it leads to.
    func beforeItsMain(_ clause: Clause, from start: Int, joiner: String) -> Range<Int>? {
        guard ["if", "when", "whenever", "unless", "once", "while"].contains(joiner),
            let next = clauses.first(where: { $0.tokens.lowerBound >= clause.tokens.upperBound }),
            utterance.tokens[next.tokens.lowerBound].sentence == utterance.tokens[start].sentence,
            isSentenceStart(start) || utterance.tokens[start].before != .none,
            next.tokens.upperBound - start <= Self.longest + 2
        else { return nil }
        return start..<next.tokens.upperBound
    }

    /// Whether nothing but fillers stands before a word in its sentence: "like | if I tell her".
    private func isSentenceStart(_ index: Int) -> Bool {
        utterance.tokens[..<index].reversed().prefix { $0.sentence == utterance.tokens[index].sentence }
            .allSatisfy { ClosedWords.fillers.contains($0.bare) }
    }

    static let hanging: Set<String> = [
        "if", "whether", "unless", "when", "whenever", "until", "till", "how", "what", "where", "who", "which", "than",
        "while", "though", "although", "once",
    ]

    func stripped(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 2, let first = range.first, isLeader(first, in: range) {
            range = (first + 1)..<range.upperBound
        }
        return range
    }

    func isLeader(_ index: Int, in range: Range<Int>) -> Bool {
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
    func window(of range: Range<Int>) -> Range<Int> {
        let heaviest = range.max { weights.byToken[$0] < weights.byToken[$1] } ?? range.lowerBound
        let starts = range.filter { $0 <= heaviest && isStart($0, from: range.lowerBound) && !isLedIn($0, in: range) }
        let start = starts.first { range.upperBound - $0 <= Self.longest } ?? starts.last ?? range.lowerBound
        if range.upperBound - start <= Self.longest { return start..<range.upperBound }
        let ends = range.filter { $0 - start > 2 && $0 - start <= Self.longest && isEnd(before: $0) }
        return start..<(ends.last ?? min(start + Self.longest, range.upperBound))
    }

    /// "When | I was nine": a beginning that its joining word belongs to.
    private func isLedIn(_ index: Int, in range: Range<Int>) -> Bool {
        index > range.lowerBound && Self.hanging.contains(utterance.tokens[index - 1].bare)
    }

    /// A place where a quotation may begin: a subject, or "to" and a verb.
    func isStart(_ index: Int, from start: Int) -> Bool {
        guard index > start else { return true }
        let word = utterance.tokens[index].bare
        if ClosedWords.selfSubjects.contains(word), word != "were" { return true }
        return ["he", "she", "they", "hes", "shes", "theyre"].contains(word)
            && !ClosedWords.prepositions.contains(utterance.tokens[index - 1].bare)
    }

    /// A place before which a quotation may end.
    func isEnd(before index: Int) -> Bool {
        let word = utterance.tokens[index].bare
        let last = utterance.tokens[index - 1].bare
        return !ClosedWords.dangling.contains(last) && !Self.particles.contains(word)
            && (word == "why" || ClosedWords.prepositions.contains(word) || ClosedWords.coordinators.contains(word)
                || ClosedWords.subordinators.contains(word))
    }

    /// Words that belong to the verb before them ("catch up").
    static let particles: Set<String> = [
        "of", "to", "up", "out", "off", "down", "on", "over", "away", "back", "through",
    ]

    /// Cuts what a quotation cannot end with; a preposition may stand where the writer set a mark ("to work towards").
    func withoutDangling(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 1, let last = range.last, isDangling(last) {
            range = range.lowerBound..<last
        }
        return range
    }

    func isDangling(_ index: Int) -> Bool {
        let word = utterance.tokens[index].bare
        if ["lol", "haha", "and", "but", "so"].contains(word) { return true }
        if word == "then", index > 0, ["and", "but"].contains(utterance.tokens[index - 1].bare) { return true }
        guard ClosedWords.dangling.contains(word) else { return false }
        let isMarked =
            index + 1 >= utterance.tokens.count || utterance.tokens[index + 1].before != .none
            || clauses.contains { $0.joiner != nil && $0.tokens.lowerBound == index + 2 }
        return !(isMarked && (ClosedWords.prepositions.contains(word) || ClosedWords.auxiliaries.contains(word)))
    }
}
