extension Hearing {
    /// Fills in what mattered: quotation, turned clause, event, topic and feeling words.
    package func find(into observation: inout Observation) {
        let focus = Focus(utterance: utterance, clauses: clauses, weights: weights(), gists: gists())
        let found = focus.find()
        observation.quote = found.quote
        observation.turned = found.turned
        observation.event = found.event
        observation.both = found.both
        observation.gist = found.gist
        markCentral(&observation, clause: found.clause ?? 0..<0)
        observation.question = focus.question()
        observation.topic = topic()
        observation.feelingWords = feelingWords(beside: observation.mainFeeling?.family)
        observation.feelingNoun = feelingNoun()
    }

    /// Themes of the clause that is taken up come first, and are marked.
    private func markCentral(_ observation: inout Observation, clause: Range<Int>) {
        let central = Set(
            heard { if case .theme(let theme) = $0 { theme } else { nil } }
                .filter { $0.tokens.overlaps(clause) }.map(\.sense))
        for index in observation.themes.indices where central.contains(observation.themes[index].theme) {
            observation.themes[index].isCentral = true
        }
        observation.themes =
            observation.themes.filter { $0.isCentral == true } + observation.themes.filter { $0.isCentral == nil }
    }

    /// What kinds of thing are said, and where; what is denied is not said.
    private func gists() -> [(gist: Gist, tokens: Range<Int>)] {
        hits.compactMap { hit in
            guard let gist = gist(lexicon.blocks[hit.block].sense) else { return nil }
            return isNegated(at: hit.tokens.lowerBound) ? nil : (gist, hit.tokens)
        }
    }

    /// What others do to the person, and what is wished for, is heard as part of an episode already.
    private func gist(_ sense: LexiconBlock.Sense) -> Gist? {
        switch sense {
        case .gist(let gist): gist
        case .wish: .wish
        case .other(let cluster): (2...5).contains(cluster) ? .wronged : nil
        default: nil
        }
    }

    /// What charges a word, and how much.
    private func weights() -> Focus.Weights {
        var weights = Focus.Weights(count: tokens.count)
        var theme = 0..<0
        for hit in hits {
            if case .theme = lexicon.blocks[hit.block].sense {
                // "boss" in "my boss" is the same theme once more, not a further one.
                if theme.contains(hit.tokens.lowerBound), theme.count > hit.tokens.count { continue }
                theme = hit.tokens
            }
            weights.add(isDeniedFeeling(hit) ? 1 : weight(of: hit), at: hit.tokens)
        }
        for (index, token) in tokens.enumerated() where ["always", "never", "nobody", "everyone"].contains(token.bare) {
            weights.add(1, at: index..<(index + 1))
        }
        return weights
    }

    /// "I'm not sad. I'm tired": what is felt weighs more than what is not.
    private func isDeniedFeeling(_ hit: Lexicon.Hit) -> Bool {
        if case .feeling = lexicon.blocks[hit.block].sense { isNegated(at: hit.tokens.lowerBound) } else { false }
    }

    private func weight(of hit: Lexicon.Hit) -> Int {
        switch lexicon.blocks[hit.block].sense {
        case .feeling(let feeling):
            weight(of: feeling, at: hit.tokens)
        case .wish: 3
        case .image: 4
        case .gist(let gist): weight(of: gist)
        case .theme: 2
        case .other(let cluster) where (2...5).contains(cluster): 2
        case .other, .own, .person, .defence: 1
        default: 0
        }
    }

    /// Another's tears weigh nearly as one's own: who tells of them was there.
    private func weight(of feeling: FeelingSense, at place: Range<Int>) -> Int {
        if tokens[place].contains(where: { Self.tears.contains($0.bare) }) { return whose(place) == .other ? 3 : 4 }
        return whose(place) == .other || feeling.form == .phrase && feeling.strength < 2 ? 1 : 2 + feeling.strength
    }

    private func weight(of gist: Gist) -> Int {
        switch gist {
        case .blow, .wronged, .missing, .judgement, .regret, .telling: 3
        case .worry, .lack, .unable, .doubt: 2
        case .duty, .wish, .gain, .weight, .habit, .told, .effort, .plan: 1
        }
    }

    /// Feelings named as the person's own: adjectives after "be" or "feel", and nouns.
    private func named() -> [Heard<FeelingSense>] {
        let heard = heard { sense -> FeelingSense? in
            if case .feeling(let feeling) = sense { feeling } else { nil }
        }
        return heard.filter { item in
            guard whose(item.tokens) == .own, !isNegated(at: item.tokens.lowerBound),
                !isAskedOfAnother(item.tokens.lowerBound)
            else { return false }
            switch item.sense.form {
            case .adjective: return isFelt(item.tokens)
            case .noun: return isHad(item.tokens)
            case .verb, .phrase: return false
            }
        }
    }

    /// The adjectives as the person put them, the first two: "sad and anxious".
    ///
    /// - Parameter main: the feeling that is taken up; words of the other kind, pleasant or painful, are not.
    private func feelingWords(beside main: FeelingFamily?) -> String? {
        var words: [String] = []
        for item in named() where item.sense.form == .adjective && words.count < 2 {
            if let main, main.isPainful != item.sense.family.isPainful { continue }
            let word = utterance.words(item.tokens).lowercased()
            // "exhausting" is said of the thing, not of the person.
            if !words.contains(word), !word.hasSuffix("ing") { words.append(word) }
        }
        return words.isEmpty ? nil : words.joined(separator: " and ")
    }

    /// The strongest named feeling as a noun.
    private func feelingNoun() -> String? {
        named().filter { $0.sense.noun != nil }.max { $0.sense.strength < $1.sense.strength }?.sense.noun
    }

    /// A noun of feeling is had after "my", "this", "with", "of" or a form of "feel" or "have".
    private func isHad(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0 else { return range.upperBound == tokens.count }
        let owners: Set<String> = [
            "my", "feel", "feeling", "felt", "have", "having", "had", "this", "with", "much", "of",
        ]
        var index = range.lowerBound - 1
        if !owners.contains(tokens[index].bare),
            ClosedWords.determiners.union(ClosedWords.adverbs).contains(tokens[index].bare)
        {
            index -= 1
        }
        return index >= 0 && owners.contains(tokens[index].bare)
    }

    /// An adjective is felt after a form of "be" or "feel", or joined to one that is; not before a noun ("a sad film").
    private func isFelt(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound - 1
        while index >= 0, tokens[index].sentence == tokens[range.lowerBound].sentence {
            let word = tokens[index].bare
            if Self.feelingVerbs.contains(word) { return true }
            if ClosedWords.determiners.contains(word), word != "all" { return false }
            if range.lowerBound - index > 5 { return false }
            index -= 1
        }
        // "Guilty, I guess.": a sentence may begin with the feeling itself.
        let isFollowedByNoun =
            range.upperBound < tokens.count && tokens[range.upperBound].before == .none
            && ClosedWords.isContent(tokens[range.upperBound].bare)
        return !isFollowedByNoun
            && tokens[(index + 1)..<range.lowerBound].allSatisfy {
                ClosedWords.fillers.union(ClosedWords.adverbs).contains($0.bare)
            }
    }

    private static let feelingVerbs: Set<String> = [
        "am", "im", "was", "feel", "feeling", "felt", "feels", "get", "got", "getting", "been", "be", "being", "me",
        "makes", "become", "becoming", "became", "is", "its",
    ]
}
