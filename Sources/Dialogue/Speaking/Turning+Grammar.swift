/// Where the grammar of a clause, or its spelling, is not certain enough to be said back: what the companion says in its
/// own sentence must be good English, so a slip stays between quotation marks.
extension Turning {
    /// Whether an utterance holds slips enough that the next clause may hold one that cannot be told: then it is quoted.
    static func isCareless(_ utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        var slips = 0
        for index in tokens.indices {
            let word = tokens[index].bare
            if misspelt.contains(word) || !utterance.isSpelt(index) && !names.contains(word) { slips += 1 }
            if index + 1 < tokens.count, tokens[index + 1].before == .none, !isStutter(index + 1, in: utterance),
                clashes(word, tokens[index + 1].bare)
            {
                slips += 1
            }
        }
        return slips > 1 || slips == 1 && tokens.count <= brief
    }

    /// Up to so many words, one slip makes the rest uncertain.
    private static let brief = 15

    static func isDoubtful(_ range: Range<Int>, verb: Int, in utterance: Utterance) -> Bool {
        isBareFact(range, in: utterance) || disagrees(range, in: utterance)
            || runsOn(range, verb: verb, in: utterance) || isLeftComparing(range, in: utterance)
            || tensesClash(range, in: utterance) || isThatAlone(range, in: utterance)
            || isStrayThat(range, in: utterance) || holdsCommand(range, in: utterance)
            || isDoubled(range, in: utterance) || lacksArticle(range, in: utterance)
            || beginsAnew(range, verb: verb, in: utterance)
    }

    /// "My father also he was like this", "my wife she wants": a subject said twice.
    private static func isDoubled(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        guard range.count > 3, owners.contains(tokens[range.lowerBound].bare) else { return false }
        let next = range.lowerBound + 2
        let place = ClosedWords.adverbs.contains(tokens[next].bare) ? next + 1 : next
        return place < range.upperBound && ["he", "she", "they"].contains(tokens[place].bare)
            && !ClosedWords.isContent(tokens[place].bare) && !Verbs.isFinite(tokens[range.lowerBound + 1].bare)
    }

    /// "My wife is not bad woman": a kind of person without its article.
    private static func lacksArticle(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        let words = utterance.tokens[range].map(\.bare)
        return words.indices.dropFirst(2).contains { index in
            persons.contains(words[index]) && qualities.contains(words[index - 1])
                && ["is", "was", "im", "am", "hes", "shes", "not", "be", "very", "such"].contains(words[index - 2])
        }
    }

    private static let persons: Set<String> = [
        "woman", "man", "person", "mother", "father", "wife", "husband", "boy", "girl", "child", "friend", "teacher",
        "worker", "son", "daughter",
    ]
    private static let qualities: Set<String> = [
        "bad", "good", "nice", "kind", "old", "young", "great", "strong", "weak", "happy", "sad", "best", "big",
        "small",
    ]

    /// "My sister said just write it down": words of another, without their quotation marks.
    private static func holdsCommand(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        range.dropLast().contains { index in
            guard ["said", "says", "like"].contains(utterance.tokens[index].bare), index > range.lowerBound else {
                return false
            }
            var next = index + 1
            while next < range.upperBound - 1,
                ["just", "please", "always", "never"].contains(utterance.tokens[next].bare)
            {
                next += 1
            }
            let word = utterance.tokens[next].bare
            return Verbs.bases.contains(word) && !["have", "like", "love", "need", "work"].contains(word)
        }
    }

    /// "I broke my trust with her that she expected": a clause that hangs on nothing.
    private static func isStrayThat(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        return range.dropFirst(2).contains { index in
            tokens[index].bare == "that" && ["me", "her", "him", "them", "it", "us"].contains(tokens[index - 1].bare)
                && !telling.contains(tokens[index - 2].bare)
                && isClauseStart(index + 1, before: range.upperBound, in: utterance)
        }
    }

    /// "I was hoping that the physical therapy": what is hoped was not said.
    private static func isThatAlone(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        guard let that = range.dropFirst().last(where: { tokens[$0].bare == "that" }),
            thinking.contains(tokens[that - 1].bare), that + 1 < range.upperBound
        else { return false }
        return !tokens[(that + 1)..<range.upperBound].contains {
            Verbs.isFinite($0.bare) || contracted.contains($0.bare)
        }
    }

    /// "The fact that they want me to": a subject still without its verb.
    private static func isBareFact(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        range.count > 2 && utterance.tokens[range.lowerBound].bare == "the"
            && ["fact", "idea", "thought"].contains(utterance.tokens[range.lowerBound + 1].bare)
    }

    /// "I cant seems to", "he use", "a honor": two words side by side that do not agree.
    static func disagrees(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        range.dropLast().contains { index in
            let (word, next) = (utterance.tokens[index].bare, utterance.tokens[index + 1].bare)
            if utterance.tokens[index + 1].before != .none || isStutter(index + 1, in: utterance) { return false }
            return clashes(word, next) || isWrongNumber(index, from: range, in: utterance)
                || isStrayGerund(index, from: range.lowerBound, in: utterance)
                || isBareNot(index, from: range.lowerBound, in: utterance)
                || isWrongVerb(word, next, isWished: isWished(index, from: range, in: utterance))
                || isFillerLike(index, before: range.upperBound, in: utterance)
        }
    }

    /// "My kids shouts", "my husband want": a noun and its verb do not agree.
    private static func isWrongNumber(_ index: Int, from range: Range<Int>, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        let (noun, verb) = (tokens[index].bare, tokens[index + 1].bare)
        guard index > range.lowerBound, owners.contains(tokens[index - 1].bare),
            !isWished(index, from: range, in: utterance)
        else { return false }
        let isSeveral = noun.hasSuffix("s") && !noun.hasSuffix("ss")
        if isSeveral { return verb.hasSuffix("s") && Verbs.bases.contains(String(verb.dropLast())) }
        return !plainPlurals.contains(noun)
            && ["want", "say", "think", "go", "have", "do", "dont", "feel", "know"].contains(verb)
    }

    static let owners: Set<String> = ["my", "his", "her", "our", "their"]
    private static let plainPlurals: Set<String> = [
        "children", "people", "men", "women", "family", "team", "police", "feet",
    ]

    /// "My kids not listen to me": a "not" without its helping verb.
    private static func isBareNot(_ index: Int, from start: Int, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        guard tokens[index].bare == "not", index > start, Verbs.bases.contains(tokens[index + 1].bare) else {
            return false
        }
        let before = tokens[index - 1].bare
        return !ClosedWords.auxiliaries.contains(before) && !ClosedWords.adverbs.contains(before)
            && !["to", "better", "rather", "or", "and", "but", "why", "if", "im", "ive", "id"].contains(before)
    }

    /// "I got caught with using it": few words take "with" and what is being done.
    private static func isStrayGerund(_ index: Int, from start: Int, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        guard tokens[index].bare == "with", index > start, tokens[index + 1].bare.hasSuffix("ing"),
            Verbs.bases.contains(String(tokens[index + 1].bare.dropLast(3)))
                || Verbs.bases.contains(tokens[index + 1].bare.dropLast(3) + "e")
        else { return false }
        return !dealing.contains(tokens[index - 1].bare)
    }

    private static func clashes(_ word: String, _ next: String) -> Bool {
        if slips.contains([word, next]) { return true }
        switch word {
        // "What a kind person": half an exclamation.
        case "what": return next == "a" || next == "an"
        case "a" where silent.contains(where: next.hasPrefix): return true
        case "a": return "aeio".contains(next.first ?? " ") && !next.hasPrefix("one") && !next.hasPrefix("eu")
        case "an": return !"aeiouhx".contains(next.first ?? "a") && next.utf8.count > 3
        case "had", "have", "has": return countable.contains(next)
        case "hope", "think", "know", "guess", "see", "say", "get", "go", "be", "make", "take", "tell", "ask":
            return ["will", "would", "can", "is", "was"].contains(next)
        case "my", "our", "their", "your", "his", "the": return unowned.contains(next)
        default: break
        }
        // "It changed not so well": where it stands it denies nothing.
        if next == "not", Verbs.isFinite(word), !ClosedWords.auxiliaries.contains(word), !choosing.contains(word) {
            return true
        }
        return word.hasSuffix("i") && word.count > 3 && Verbs.isFinite(String(word.dropLast()))
    }

    private static func isWrongVerb(_ word: String, _ next: String, isWished: Bool) -> Bool {
        switch word {
        case "he", "she": return !isWished && (plural.contains(next) || next == "were")
        case "it":
            return !isWished && ["have", "are", "do", "dont", "havent", "arent", "make", "feel", "seem"].contains(next)
        case "i":
            return ["is", "has", "are", "does", "doesnt", "isnt", "hasnt", "wants", "needs", "feels"].contains(next)
        case "they", "we": return singular.contains(next)
        case "to": return pastOnly.contains(next)
        case "have", "has", "had", "ive", "havent", "hasnt": return pastOnly.subtracting(participles).contains(next)
        case "am", "im", "are", "hes", "shes", "theyre": return barely.contains(next)
        default: break
        }
        return helping.contains(word) && (inflected.contains(next) || pastOnly.contains(next))
    }

    /// "I wish he were", "suggested he go", "help her be": another mood, in which the plain form is right.
    private static func isWished(_ index: Int, from range: Range<Int>, in utterance: Utterance) -> Bool {
        guard index > range.lowerBound else { return false }
        return utterance.tokens[range.lowerBound..<index].contains { moods.contains($0.bare) }
    }

    /// "I like it was a week ago": a filler, not a liking. "I feel like he hates me" is no filler.
    private static func isFillerLike(_ index: Int, before end: Int, in utterance: Utterance) -> Bool {
        guard utterance.tokens[index].bare == "like" else { return false }
        // "I just like fell".
        let next = utterance.tokens[index + 1].bare
        if Verbs.past.contains(next) || next.hasSuffix("ed") && Verbs.isFinite(next) { return true }
        guard isClauseStart(index + 1, before: end, in: utterance) else { return false }
        return index == 0 || !seeming.contains(utterance.tokens[index - 1].bare)
    }

    /// "The dog has been there before my wife", "I have seen him yesterday".
    private static func tensesClash(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        let words = utterance.tokens[range].map(\.bare)
        // "I lose my mum three years ago".
        if words.contains("ago"), !words.contains(where: { Verbs.isPast($0) || pastOnly.contains($0) }) { return true }
        guard let helper = words.firstIndex(where: { ["has", "have", "ive", "hes", "shes", "weve"].contains($0) }),
            let next = words[words.index(after: helper)...].first(where: { !ClosedWords.adverbs.contains($0) }),
            next == "been" || next.hasSuffix("ed") || participles.contains(next)
        else { return false }
        let rest = words[helper...]
        return rest.contains("ago") || rest.contains("yesterday")
            || zip(rest, rest.dropFirst()).contains { before, after in
                before == "last" && ["week", "month", "year", "night", "summer"].contains(after)
                    || before == "before" && ClosedWords.determiners.contains(after)
            }
    }
}
