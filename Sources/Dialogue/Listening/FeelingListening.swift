extension Hearing {
    /// Feelings, strongest and most the person's own first.
    package func feelings() -> [FeelingMention] {
        let heard = heard { sense -> FeelingSense? in
            if case .feeling(let feeling) = sense { feeling } else { nil }
        }
        var mentions = heard.filter { !isAskedOfAnother($0.tokens.lowerBound) && !isAnothersWrong($0) }.map {
            (mention: mention(of: $0), place: $0.tokens.lowerBound, isImplied: $0.sense.strength == 1)
        }
        mentions.sort { rank($0) > rank($1) }
        var seen: [FeelingMention] = []
        for (mention, _, _) in mentions
        where !seen.contains(where: { $0.family == mention.family && $0.negated == mention.negated }) {
            seen.append(mention)
        }
        return seen
    }

    /// "Happy?" asks something; it names nobody's feeling as had.
    func isAskedOfAnother(_ place: Int) -> Bool {
        let sentence = tokens[place].sentence
        guard utterance.isQuestion(sentence: sentence) else { return false }
        let words = tokens[utterance.sentence(around: place)]
        return words.count <= 3 && !words.contains { ClosedWords.selfWords.contains($0.bare) }
    }

    /// "My flatmate was stealing from me" tells no guilt or shame of the person's: the wrong is another's.
    private func isAnothersWrong(_ heard: Heard<FeelingSense>) -> Bool {
        heard.sense.strength == 1 && [.guilt, .shame].contains(heard.sense.family) && whose(heard.tokens) == .other
    }

    /// Own before other's, felt before denied, strong before weak, named before implied by what happened, after "but"
    /// first, later before earlier.
    private func rank(_ item: (mention: FeelingMention, place: Int, isImplied: Bool)) -> Int {
        let own = item.mention.whose == .other ? 0 : 1
        let felt = item.mention.negated ? 0 : 1
        let turn = clause(at: item.place)?.joiner == "but" ? 1 : 0
        let strength = item.mention.strength * 2 + (item.isImplied ? 0 : 1)
        return ((own * 2 + felt) * 8 + strength) * 2_000_000 + turn * 1_000_000 + min(item.place, 999_999)
    }

    private func mention(of heard: Heard<FeelingSense>) -> FeelingMention {
        FeelingMention(
            family: heard.sense.family, words: utterance.words(heard.tokens),
            // A death is told as one's own loss, whoever died.
            whose: heard.sense.family == .grief && heard.sense.strength == 1 ? .own : whose(heard.tokens),
            negated: isNegated(at: heard.tokens.lowerBound), strength: strength(of: heard),
            form: heard.sense.form, noun: heard.sense.noun)
    }

    private func strength(of heard: Heard<FeelingSense>) -> Int {
        var strength = heard.sense.strength
        if heard.tokens.lowerBound > 0 {
            let before = tokens[heard.tokens.lowerBound - 1].bare
            if ClosedWords.intensifiers.contains(before) { strength += 1 }
            if ClosedWords.diminishers.contains(before) { strength -= 1 }
        }
        return min(max(strength, 1), 3)
    }

    /// Whose feeling: the nearest subject before it decides, unless "me" follows ("she scared me").
    package func whose(_ range: Range<Int>) -> Whose {
        let inner = tokens[range]
        if inner.contains(where: { ClosedWords.selfWords.contains($0.bare) }) { return .own }
        if range.upperBound < tokens.count, tokens[range.upperBound].bare == "me" { return .own }
        guard let clause = clause(at: range.lowerBound) else { return .own }
        let index = pointing[range.lowerBound]
        guard index >= clause.tokens.lowerBound else { return clause.subject == .other ? .other : .own }
        if ClosedWords.selfWords.contains(tokens[index].bare) { return isSupposed(at: index) ? .other : .own }
        return isPointingAtOthers(tokens[index]) ? .other : .unclear
    }
}

extension Hearing {
    /// For each word the last before it that points at somebody: the person, another or the companion; -1 where there is
    /// none.
    static func pointing(in tokens: [Token]) -> [Int] {
        var last = -1
        return tokens.indices.map { index in
            defer { if isPointing(tokens[index]) { last = index } }
            return last
        }
    }

    private static func isPointing(_ token: Token) -> Bool {
        pointers.contains(token.bare) || isContracted(token)
    }

    private func isPointingAtOthers(_ token: Token) -> Bool {
        Self.others.contains(token.bare) || Self.isContracted(token)
    }

    /// "she'd".
    private static func isContracted(_ token: Token) -> Bool {
        token.hasApostrophe && ClosedWords.needingApostrophe.contains(token.bare)
    }

    private static let others: Set<String> = ["he", "she", "they", "hes", "shes", "theyre", "him", "his", "their"]
    private static let pointers = others.union(ClosedWords.selfWords).union(ClosedWords.companionWords)

    /// "Everyone thinks I'm so confident": what others take one for is not said to be felt.
    private func isSupposed(at index: Int) -> Bool {
        let verb = index > 0 && tokens[index - 1].bare == "that" ? index - 2 : index - 1
        guard verb > 0, Self.supposing.contains(tokens[verb].bare) else { return false }
        return !ClosedWords.selfSubjects.contains(tokens[verb - 1].bare)
    }

    private static let supposing: Set<String> = [
        "think", "thinks", "thought", "believe", "believes", "assume", "assumes", "assumed", "says", "say",
    ]

    /// Whether the person's own tears are told, not somebody else's.
    package func mentionsTears() -> Bool {
        tokens.indices.contains { index in
            Self.tears.contains(tokens[index].bare) && whose(index..<(index + 1)) == .own && !isNegated(at: index)
        }
    }

    /// Tears are shed or not; without them nothing else is felt instead.
    static let tears: Set<String> = ["crying", "cried", "cry", "tears", "sobbing", "weeping", "wept"]
}
