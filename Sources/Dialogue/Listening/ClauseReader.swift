/// Cuts an utterance into clauses and finds subject and verb of each.
package struct ClauseReader {
    private let utterance: Utterance
    var tokens: [Token] { utterance.tokens }
    /// The sentences with a mark within them.
    let marked: Set<Int>

    private init(_ utterance: Utterance) {
        self.utterance = utterance
        marked = Self.marked(in: utterance.tokens)
    }

    /// The clauses of an utterance, in order.
    package static func clauses(of utterance: Utterance) -> [Clause] {
        ClauseReader(utterance).read()
    }

    private func read() -> [Clause] {
        var clauses: [Clause] = []
        var start = 0
        for index in tokens.indices.dropFirst() where isBoundary(index) {
            append(start..<index, to: &clauses)
            start = index
        }
        append(start..<tokens.count, to: &clauses)
        return clauses
    }

    private func append(_ range: Range<Int>, to clauses: inout [Clause]) {
        guard let first = range.first else { return }
        var inner = range
        var joiner: String?
        let word = tokens[first].bare
        if range.count > 1, ClosedWords.coordinators.contains(word) || isSubordinator(at: first) {
            joiner = word
            inner = (first + 1)..<range.upperBound
            let next = tokens[inner.lowerBound].bare
            if inner.count > 1, ClosedWords.coordinators.contains(word), isSubordinator(at: inner.lowerBound) {
                joiner = next
                inner = (inner.lowerBound + 1)..<range.upperBound
            }
        }
        if first > 0, isEverSince(first) {
            inner = (first + (word == "and" ? 3 : 2))..<range.upperBound
        }
        if let inside = thought(in: inner) { inner = inside }
        var clause = Clause(
            tokens: inner, joiner: joiner, isQuestion: utterance.isQuestion(sentence: tokens[first].sentence))
        findSubject(of: &clause)
        clauses.append(clause)
    }

    /// What is thought, without "I think (that)": the hedge is the speaker's, not the story's.
    private func thought(in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound - 3, ClosedWords.fillers.contains(tokens[index].bare) { index += 1 }
        guard index + 3 < range.upperBound, tokens[index].bare == "i",
            ["think", "guess", "suppose", "assume", "mean", "believe"].contains(tokens[index + 1].bare)
        else { return nil }
        let next = tokens[index + 2].bare == "that" && index + 4 < range.upperBound ? index + 3 : index + 2
        return startsSubject(at: next) ? next..<range.upperBound : nil
    }

    /// "that" and "like" open a clause only before a subject; "after the war" opens none.
    private func isSubordinator(at index: Int) -> Bool {
        let word = tokens[index].bare
        guard ClosedWords.subordinators.contains(word) else { return false }
        // "Once I broke a plate": one time, and not a condition.
        if word == "once", index + 2 < tokens.count, Verbs.isPast(tokens[index + 2].bare) { return false }
        if ["that", "since", "before", "after", "until", "till", "as", "than", "once"].contains(word) {
            return index + 1 < tokens.count && startsSubject(at: index + 1)
        }
        return true
    }

    /// Whether a joining word stands before a subject, and not after "even if", "as if", "that if".
    private func opensClause(_ index: Int) -> Bool {
        startsSubject(at: index + 1) && !["even", "as", "that"].contains(tokens[index - 1].bare)
    }

    /// "(And) ever since | he's been at home": how it is now, and not since when.
    private func isEverSince(_ index: Int) -> Bool {
        let ever = tokens[index].bare == "and" ? index + 1 : index
        guard ever + 3 < tokens.count, tokens[ever].bare == "ever", tokens[ever + 1].bare == "since",
            tokens[index].bare == "and" || tokens[index - 1].bare != "and"
        else { return false }
        let (subject, verb) = (tokens[ever + 2].bare, tokens[ever + 3].bare)
        return ["hes", "shes", "its", "ive", "weve", "theyve"].contains(subject)
            || startsSubject(at: ever + 2) && ["has", "have"].contains(verb)
    }

    private func isBoundary(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.before != .none || token.isQuoted != tokens[index - 1].isQuoted { return true }
        if isUnmarkedStart(token) { return true }
        guard index + 1 < tokens.count else { return false }
        switch token.bare {
        case "though": return tokens[index - 1].bare != "as" && tokens[index - 1].bare != "even"
        case "but", "because", "cuz", "although", "unless", "whereas": return true
        case "lol", "haha", "hahaha", "lmao", "idk", "tbh", "omg": return true
        case "maybe", "perhaps": return startsSubject(at: index + 1) && ClosedWords.isContent(tokens[index - 1].bare)
        case "since" where tokens[index - 1].bare == "ever": return false
        case "ever", "and":
            if isEverSince(index) { return true }
            return tokens[index].bare == "and" && opensClause(index)
        case "so", "or", "then", "yet", "plus", "if", "when", "while", "cause", "since", "until", "whenever",
            "where", "who", "which":
            return opensClause(index)
        case "how", "why":
            return isAskedOfOneself(at: index)
        default:
            return isRunOn(at: index)
        }
    }

    /// "… what made me happy how long will I be this sad": a question typed on without a mark.
    private func isAskedOfOneself(at index: Int) -> Bool {
        let words = tokens[(index + 1)..<min(index + 4, tokens.count)].map(\.bare)
        return ClosedWords.askOneself(words)
    }

    private func startsSubject(at index: Int) -> Bool {
        let word = tokens[index].bare
        if ClosedWords.selfSubjects.contains(word) || ClosedWords.otherSubjects.contains(word) { return true }
        if ClosedWords.companionWords.contains(word) { return true }
        if ClosedWords.callNames.contains(word) {
            return index + 1 < tokens.count && tokens[index + 1].before == .none
                && Verbs.isFinite(tokens[index + 1].bare)
        }
        if ClosedWords.adverbs.contains(word), index + 1 < tokens.count, tokens[index + 1].before == .none {
            return ClosedWords.selfSubjects.contains(tokens[index + 1].bare)
        }
        return nounPhraseVerb(from: index) != nil
    }

    /// The place of the verb after a short noun phrase that begins at `index` ("my older sister called").
    private func nounPhraseVerb(from index: Int) -> Int? {
        let isDetermined = ClosedWords.determiners.contains(tokens[index].bare)
        let isName = tokens[index].isCapitalised && index > 0
        guard isDetermined || isName else { return nil }
        let first = isDetermined ? index + 2 : index + 1
        for place in first..<(first + 3) {
            guard place < tokens.count, tokens[place].before == .none else { return nil }
            let word = tokens[place].bare
            if ClosedWords.auxiliaries.contains(word) || Verbs.past.contains(word) { return place }
            if ClosedWords.adverbs.contains(word), place > index + 1 { continue }
            if Verbs.isFinite(word), !ClosedWords.determiners.contains(tokens[place - 1].bare),
                place > index + 1 || isName
            {
                return place
            }
            if ClosedWords.prepositions.contains(word) || ClosedWords.coordinators.contains(word) { return nil }
        }
        return nil
    }

    private func findSubject(of clause: inout Clause) {
        var index = clause.tokens.lowerBound
        let end = clause.tokens.upperBound
        while index < end, isSkippable(index, in: clause.tokens) { index += 1 }
        guard index < end else { return }
        let word = tokens[index].bare
        clause.subject = subject(at: index)
        if clause.subject == .none { return }
        if isContracted(tokens[index]) {
            clause.verb = index
        } else if let verb = nounPhraseVerb(from: index), verb < end, !ClosedWords.selfSubjects.contains(word) {
            clause.verb = verb
        } else if ClosedWords.selfSubjects.contains(word) || ClosedWords.otherSubjects.contains(word)
            || ClosedWords.callNames.contains(word)
        {
            clause.verb = verb(after: index, before: end)
        }
        if let verb = clause.verb { clause.isPast = Verbs.isPast(tokens[verb].bare) }
        let isKept = index > clause.tokens.lowerBound && Self.keptAdverbs.contains(tokens[index - 1].bare)
        clause.tokens = (isKept ? index - 1 : index)..<end
    }

    /// Adverbs before the subject that the clause would not mean the same without.
    private static let keptAdverbs: Set<String> = [
        "maybe", "perhaps", "sometimes", "usually", "often", "once", "recently", "lately", "suddenly", "eventually",
        "mostly",
    ]

    private func isSkippable(_ index: Int, in range: Range<Int>) -> Bool {
        let word = tokens[index].bare
        if ClosedWords.selfSubjects.contains(word) || ClosedWords.otherSubjects.contains(word) { return false }
        guard index + 1 < range.upperBound else { return false }
        // "All they think of is …": the clause is about all of it.
        if word == "all" || word == "both" { return false }
        return ClosedWords.fillers.contains(word) || ClosedWords.adverbs.contains(word)
    }

    private func subject(at index: Int) -> Clause.Subject {
        let token = tokens[index]
        if token.bare == "were", !token.hasApostrophe { return .none }
        if token.bare == "am" || token.bare == "id" || ClosedWords.selfSubjects.contains(token.bare) { return .own }
        // "We'd been trying"; without its apostrophe it marries.
        if token.hasApostrophe, token.bare == "wed" { return .own }
        if ClosedWords.companionWords.contains(token.bare) { return .companion }
        if ClosedWords.callNames.contains(token.bare) { return .other }
        // "she'd only worry"; without its apostrophe a shed.
        if token.hasApostrophe, ClosedWords.needingApostrophe.contains(token.bare) { return .other }
        switch token.bare {
        case "he", "she", "they", "hes", "shes", "theyre", "theyve", "theyd", "hed", "everyone", "everybody", "nobody",
            "someone", "somebody", "people":
            return .other
        case "it", "its", "this", "that", "thats", "there", "theres", "these", "those", "everything", "nothing",
            "something", "things":
            return .thing
        default:
            return nounPhraseVerb(from: index) == nil ? .none : .other
        }
    }

    private func isContracted(_ token: Token) -> Bool {
        switch token.bare {
        case "am", "im", "ive", "hes", "shes", "theyre", "theyve", "thats", "theres": true
        case "its", "id", "were", "wed", "weve", "hed", "theyd": token.hasApostrophe || token.bare == "its"
        default: false
        }
    }

    private func verb(after subject: Int, before end: Int) -> Int? {
        var index = subject + 1
        while index < end, ClosedWords.adverbs.contains(tokens[index].bare) { index += 1 }
        guard index < end, tokens[index].before == .none else { return nil }
        return Verbs.isFinite(tokens[index].bare) ? index : nil
    }
}
