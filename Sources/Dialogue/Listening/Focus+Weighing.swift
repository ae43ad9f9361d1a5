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

    func score(_ clause: Clause, at index: Int) -> Int {
        let tokens = utterance.tokens[clause.tokens]
        let content = tokens.filter { ClosedWords.isContent($0.bare) }.count + contentAhead(of: clause, at: index)
        var score = min(content, 4) + weights.byToken[clause.tokens].reduce(0, +)
        if isLikening(tokens) || isBeing(tokens) { return score + 5 }
        if content == 0, weights.byToken[clause.tokens].allSatisfy({ $0 < 2 }) { return min(score, 1) }
        if clause.subject == .own { score += 1 }
        if namesAFeeling(tokens) { score += 4 }
        if clause.subject == .companion { score -= 3 }
        if clause.joiner == "but", !isWeather(clause) { score += 3 }
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
