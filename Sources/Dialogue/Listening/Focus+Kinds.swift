/// What a clause is in its utterance: a setting, a disclaimer, how something was learnt, an age.
extension Focus {
    /// What stands before a "but" in its sentence is what it turns from.
    func isTurnedFrom(_ index: Int) -> Bool {
        let sentence = utterance.tokens[clauses[index].tokens.lowerBound].sentence
        return clauses[(index + 1)...].prefix(3).contains {
            $0.joiner == "but" && utterance.tokens[$0.tokens.lowerBound].sentence == sentence && !isWeather($0)
        }
    }

    /// "… but it was raining": how things were around it.
    func isWeather(_ clause: Clause) -> Bool {
        let tokens = utterance.tokens[clause.tokens]
        return clause.subject == .thing && tokens.first?.bare.hasPrefix("it") == true
            && weights.byToken[clause.tokens].allSatisfy { $0 == 0 }
            && tokens.count { ClosedWords.isContent($0.bare) } <= 1
    }

    /// What "I don't know" is about stands in the next clause.
    func contentAhead(of clause: Clause, at index: Int) -> Int {
        guard let last = clause.tokens.last, Turning.needingMore.contains(utterance.tokens[last].bare),
            index + 1 < clauses.count, clauses[index + 1].tokens.lowerBound - last <= 2
        else { return 0 }
        return min(3, utterance.tokens[clauses[index + 1].tokens].filter { ClosedWords.isContent($0.bare) }.count)
    }

    /// "But what if she gets mad?" is asked of nobody.
    func isWondered(_ clause: Clause) -> Bool {
        let start = clause.tokens.lowerBound
        return start > 1 && utterance.tokens[start - 1].bare == "if" && utterance.tokens[start - 2].bare == "what"
    }

    /// "How long will I be this sad?": asked of nobody but oneself.
    func isAskedOfOneself(_ clause: Clause) -> Bool {
        let words = utterance.tokens[clause.tokens].map(\.bare)
        guard let first = words.first(where: { !ClosedWords.fillers.contains($0) }),
            ["how", "why", "when", "what"].contains(first),
            !words.contains(where: ClosedWords.companionWords.contains)
        else { return false }
        return ClosedWords.askOneself(words)
    }

    /// "I've had this feeling that …": it is named as what is felt.
    func namesAFeeling(_ tokens: ArraySlice<Token>) -> Bool {
        zip(tokens, tokens.dropFirst()).contains {
            $0.bare == "feeling" && ["that", "like", "as"].contains($1.bare)
        }
    }

    /// Whether a clause thanks, agrees, greets or takes leave, or hopes something for the companion.
    func isOnlyPolite(_ tokens: ArraySlice<Token>) -> Bool {
        if tokens.contains(where: { Self.polite.contains($0.bare) }) { return true }
        return tokens.count > 2 && tokens.contains { $0.bare == "hope" }
            && tokens.contains { ClosedWords.companionWords.contains($0.bare) }
    }

    /// "He's getting married, I saw it online": how one came to know is not the news.
    func isHowItWasLearnt(_ clause: Clause, at index: Int) -> Bool {
        guard index > 0, clause.subject == .own, clause.tokens.count <= Self.longestLearning, let verb = clause.verb,
            utterance.tokens[clauses[index - 1].tokens.lowerBound].sentence
                == utterance.tokens[clause.tokens.lowerBound].sentence,
            Self.learning.contains(utterance.tokens[verb].bare), verb + 1 < clause.tokens.upperBound
        else { return false }
        return ["it", "that", "this", "about", "out"].contains(utterance.tokens[verb + 1].bare)
    }

    /// The longest clause, in words, that only says how one came to know.
    private static let longestLearning = 6
    private static let learning: Set<String> = ["saw", "heard", "read", "found", "noticed", "seen"]

    /// "It's fine, people break up": what everyone does stands before what was one's own.
    func isSaidOfEveryone(_ tokens: ArraySlice<Token>) -> Bool {
        guard let first = tokens.first, ["people", "everyone", "everybody"].contains(first.bare),
            tokens.count <= Self.longestSaying
        else { return false }
        let past = tokens.dropFirst().first.map { Verbs.isPast($0.bare) } ?? true
        return !past && !tokens.contains { ClosedWords.selfWords.contains($0.bare) }
    }

    /// The longest clause, in words, that is taken for a common saying.
    private static let longestSaying = 4

    /// "My mum is 80 now and …": how old somebody is leads up to what is told of them.
    func isAge(_ clause: Clause) -> Bool {
        guard let verb = clause.verb, verb + 1 < clause.tokens.upperBound, clause.tokens.upperBound - verb <= 5 else {
            return false
        }
        let tokens = utterance.tokens
        let number = tokens[verb + 1].bare == "only" || tokens[verb + 1].bare == "nearly" ? verb + 2 : verb + 1
        guard number < clause.tokens.upperBound, tokens[number].bare.utf8.allSatisfy({ (48...57).contains($0) }),
            ["is", "are", "was", "im", "am", "shes", "hes", "were"].contains(tokens[verb].bare)
        else { return false }
        let after = number + 1
        return after == clause.tokens.upperBound
            || ["now", "years", "this", "next", "already", "and"].contains(tokens[after].bare)
    }

    /// "The other night my wife was in the shower and …": where a story begins is not what it is told for.
    func isSetting(_ clause: Clause, at index: Int) -> Bool {
        guard clause.subject != .own, clauses[(index + 1)...].contains(where: { $0.subject == .own && $0.isPast })
        else {
            return false
        }
        let sentence = utterance.tokens[clause.tokens.lowerBound].sentence
        let opening = utterance.tokens.drop { $0.sentence < sentence }.drop { ClosedWords.fillers.contains($0.bare) }
        let words = opening.prefix(3).map(\.bare)
        guard Self.settings.contains(where: words.starts) else { return false }
        // Only the clause that the words of time open.
        return utterance.tokens[..<clause.tokens.upperBound].suffix(clause.tokens.count + 3).contains {
            $0.bytes == opening.first?.bytes
        }
    }

    private static let settings = [
        ["the", "other", "night"], ["the", "other", "day"], ["one", "time"], ["one", "day"], ["one", "night"],
        ["last", "night"], ["last", "week"], ["yesterday"], ["this", "morning"],
    ]

    /// "Sounds daft", "I know it's stupid", "if I'm honest", "I couldn't be sure": said of the telling, before somebody
    /// else can say it.
    func isDisclaimer(_ tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.map(\.bare)
        guard clauses.count > 1, words.count <= Self.longestDisclaimer else { return false }
        if words.suffix(1) == ["honest"] || words.starts(with: ["mind", "you"]) || words == ["to", "be", "fair"] {
            return true
        }
        if words.suffix(1) == ["sure"], words.contains(where: ClosedWords.negators.contains) { return true }
        guard words.contains(where: Self.belittling.contains) else { return false }
        return words.contains { ["sounds", "sound", "know", "probably"].contains($0) }
            || ["its", "this", "thats", "which"].contains(words.first)
    }

    /// The longest clause, in words, that only makes light of what is told.
    private static let longestDisclaimer = 6
    private static let belittling: Set<String> = [
        "daft", "dumb", "stupid", "silly", "ridiculous", "absurd", "pathetic", "crazy", "weird", "dramatic", "lame",
    ]
}
