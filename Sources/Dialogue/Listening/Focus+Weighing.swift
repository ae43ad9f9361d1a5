/// How much a clause matters, and what kind of thing it says.
extension Focus {
    /// What kind of thing a clause says; what weighs most comes first.
    func gist(of clause: Clause) -> Gist? {
        let start = clause.joiner == nil ? clause.tokens.lowerBound : max(0, clause.tokens.lowerBound - 1)
        let range = start..<clause.tokens.upperBound
        let said = gists.filter {
            $0.tokens.overlaps(range) && !(Self.onSelf.contains($0.gist) && isOnAnother($0.tokens, clause))
        }
        var heard = Set(said.map(\.gist))
        // "I wanna feel better", "hopefully it gets better": what is not there yet has not been gained.
        if utterance.tokens[range].contains(where: { Self.notYet.contains($0.bare) }) { heard.remove(.gain) }
        if isDoneElsewhere(range) { heard.remove(.wronged) }
        // "I can't believe how much it helped", "I can't wait": nothing is unable there.
        let words = utterance.tokens[range].map(\.bare)
        // "She thinks I'm looking for work", "everyone thinks I'm doing well": neither plan nor gain of one's own.
        if clause.subject == .other {
            heard.remove(.plan)
            if words.contains(where: { ["think", "thinks", "thought"].contains($0) }) { heard.remove(.gain) }
        }
        if zip(words, words.dropFirst()).contains(where: { $0 == "cant" && ["believe", "wait"].contains($1) }) {
            heard.remove(.unable)
        }
        // "I don't know where to start" is no doubt about anything.
        if words.last.map(["start", "begin"].contains) == true, words.contains("where") { heard.remove(.doubt) }
        // "I don't want to get in trouble" is no wish.
        if utterance.tokens[range].contains(where: { ClosedWords.negators.contains($0.bare) }) { heard.remove(.wish) }
        return Self.order.first(where: heard.contains)
    }

    /// "He should have told me", "it's not that she was a bad mother": no hard word on oneself.
    private func isOnAnother(_ hit: Range<Int>, _ clause: Clause) -> Bool {
        let start = min(clause.tokens.lowerBound, hit.lowerBound)
        for token in utterance.tokens[start..<hit.upperBound].reversed() {
            if ClosedWords.selfSubjects.contains(token.bare) || ["me", "my", "myself"].contains(token.bare) {
                return token.bare == "my" && clause.subject == .other
            }
            if Self.others.contains(token.bare) { return true }
        }
        return clause.subject == .other
    }

    private static let others: Set<String> = [
        "he", "she", "they", "hes", "shes", "theyre", "theyve", "his", "her", "their", "him",
    ]

    /// Whether something that weighs stands anywhere in it: a love told beside a betrayal is no gain.
    func holdsTrouble() -> Bool {
        gists.contains {
            [.blow, .wronged, .missing, .worry, .lack, .unable, .judgement, .regret, .weight].contains($0.gist)
        }
    }

    /// "She argued with the bus driver", "nobody asks him": what was done to a third is no wrong done to the person.
    func isDoneElsewhere(_ range: Range<Int>) -> Bool {
        let words = utterance.tokens[range].map(\.bare)
        guard !words.contains(where: ClosedWords.selfWords.contains) else { return false }
        return zip(words, words.dropFirst()).contains {
            ["with", "at", "to"].contains($0) && ["the", "a", "an", "his", "her", "their"].contains($1)
                || ["him", "them"].contains($1) && Verbs.isFinite($0)
        }
    }

    static let notYet: Set<String> = [
        "want", "wanna", "wanted", "wish", "hope", "hoping", "hopefully", "would", "could", "should", "if", "need",
        "not",
    ]

    /// What is said of oneself, or not at all.
    static let onSelf: Set<Gist> = [.judgement, .regret]

    /// A story has at least this many clauses before its last.
    static let storied = 2

    static let order: [Gist] = [
        .telling, .regret, .judgement, .blow, .wronged, .missing, .worry, .lack, .unable, .doubt, .wish, .duty, .effort,
        .plan,
        .gain,
        .told, .habit, .weight,
    ]

    /// "I'm him now", "I sound just like my mother": to find somebody else in oneself weighs more than how it looks.
    func isLikening(_ tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.map(\.bare)
        return words.indices.contains { start in
            guard ["im", "i", "ive"].contains(words[start]) else { return false }
            let rest = words[(start + 1)...].drop { Self.becoming.contains($0) }
            guard let first = rest.first, words[start] == "im" || rest.startIndex > start + 1 else { return false }
            if ["him", "her", "them"].contains(first) { return true }
            return first == "my" && rest.dropFirst().first.map(Self.forebears.contains) == true
        }
    }

    /// "I think maybe I am the boots": who takes themselves for a thing says a great deal.
    private func isBeing(_ tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.map(\.bare).drop { ["maybe", "perhaps"].contains($0) }
        let rest = words.first == "im" ? words.dropFirst() : words.starts(with: ["i", "am"]) ? words.dropFirst(2) : []
        let noun = rest.first == "the" ? rest.dropFirst() : []
        return noun.count == 1 && noun.first.map { ClosedWords.isContent($0) && !Self.places.contains($0) } == true
    }

    private static let places: Set<String> = ["same", "best", "worst", "first", "last", "youngest", "oldest"]

    private static let becoming: Set<String> = [
        "am", "become", "becoming", "turned", "turning", "into", "just", "exactly", "like", "the", "same", "as",
        "sound",
        "act", "look", "was", "being",
    ]
    private static let forebears: Set<String> = [
        "mother", "father", "mum", "mom", "dad", "mam", "brother", "sister", "grandmother", "grandfather", "gran",
        "nan",
        "parents",
    ]

    /// What stands before a "but" in its sentence is what it turns from.
    func isTurnedFrom(_ index: Int) -> Bool {
        let sentence = utterance.tokens[clauses[index].tokens.lowerBound].sentence
        return clauses[(index + 1)...].prefix(3).contains {
            $0.joiner == "but" && utterance.tokens[$0.tokens.lowerBound].sentence == sentence
        }
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
        return zip(words, words.dropFirst()).contains {
            ["will", "am", "do", "did", "was", "have", "can", "would"].contains($0) && $1 == "i"
        }
    }

    /// "I've had this feeling that …": it is named as what is felt.
    private func namesAFeeling(_ tokens: ArraySlice<Token>) -> Bool {
        zip(tokens, tokens.dropFirst()).contains {
            $0.bare == "feeling" && ["that", "like", "as"].contains($1.bare)
        }
    }

    /// Whether a clause thanks, agrees, greets or takes leave, or hopes something for the companion.
    private func isOnlyPolite(_ tokens: ArraySlice<Token>) -> Bool {
        if tokens.contains(where: { Self.polite.contains($0.bare) }) { return true }
        return tokens.count > 2 && tokens.contains { $0.bare == "hope" }
            && tokens.contains { ClosedWords.companionWords.contains($0.bare) }
    }

    /// "He's getting married, I saw it online": how one came to know is not the news.
    private func isHowItWasLearnt(_ clause: Clause, at index: Int) -> Bool {
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
    private func isSaidOfEveryone(_ tokens: ArraySlice<Token>) -> Bool {
        guard let first = tokens.first, ["people", "everyone", "everybody"].contains(first.bare),
            tokens.count <= Self.longestSaying
        else { return false }
        let past = tokens.dropFirst().first.map { Verbs.isPast($0.bare) } ?? true
        return !past && !tokens.contains { ClosedWords.selfWords.contains($0.bare) }
    }

    /// The longest clause, in words, that is taken for a common saying.
    private static let longestSaying = 4

    /// "My mum is 80 now and …": how old somebody is leads up to what is told of them.
    private func isAge(_ clause: Clause) -> Bool {
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
    private func isSetting(_ clause: Clause, at index: Int) -> Bool {
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

    /// "Sounds daft", "I know it's stupid", "this is silly": said of the telling, before somebody else can say it.
    private func isDisclaimer(_ tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.map(\.bare)
        guard clauses.count > 1, words.count <= Self.longestDisclaimer,
            words.contains(where: Self.belittling.contains)
        else { return false }
        return words.contains { ["sounds", "sound", "know", "probably"].contains($0) }
            || ["its", "this", "thats", "which"].contains(words.first)
    }

    /// The longest clause, in words, that only makes light of what is told.
    private static let longestDisclaimer = 6
    private static let belittling: Set<String> = [
        "daft", "dumb", "stupid", "silly", "ridiculous", "absurd", "pathetic", "crazy", "weird", "dramatic", "lame",
    ]

    func score(_ clause: Clause, at index: Int) -> Int {
        let tokens = utterance.tokens[clause.tokens]
        let content = tokens.filter { ClosedWords.isContent($0.bare) }.count + contentAhead(of: clause, at: index)
        var score = min(content, 4) + weights.byToken[clause.tokens].reduce(0, +)
        if isLikening(tokens) || isBeing(tokens) { return score + 5 }
        if content == 0, weights.byToken[clause.tokens].allSatisfy({ $0 < 2 }) { return min(score, 1) }
        if clause.subject == .own { score += 1 }
        if namesAFeeling(tokens) { score += 4 }
        if clause.subject == .companion { score -= 3 }
        if clause.joiner == "but" { score += 3 }
        if clause.joiner == "so" { score += 1 }
        if let joiner = clause.joiner, ClosedWords.causal.contains(joiner) { score -= 1 }
        // "… ever since it started": when something was is seldom what it is about.
        if ["since", "after", "before"].contains(clause.joiner) { score -= 3 }
        // "…, which obviously is the money": said beside the matter.
        if clause.joiner == "which" || tokens.first?.bare == "which" { score -= 3 }
        if isTurnedFrom(index) || isSetting(clause, at: index) { score -= 3 }
        if index >= clauses.count - 2 { score += 1 }
        // How a story ends for the person, what they did then, holds more of them than how it began.
        if index == clauses.count - 1, index >= Self.storied, clause.subject == .own, clause.isPast { score += 2 }
        if clause.isQuestion, !isWondered(clause), !isAskedOfOneself(clause) { score -= 5 }
        if tokens.contains(where: { ClosedWords.companionWords.contains($0.bare) }) {
            // What is asked of the companion is answered, not given back as the person's own.
            if clause.isQuestion { return 0 }
            score -= 4
        }
        if isHowItWasLearnt(clause, at: index) || isSaidOfEveryone(tokens) { score -= 5 }
        if isAge(clause), clauses.count > 1 { score -= 4 }
        if isDisclaimer(tokens) { score -= 5 }
        if isOnlyPolite(tokens) { return 0 }
        if tokens.contains(where: \.isQuoted) { score -= 1 }
        return score
    }
}
