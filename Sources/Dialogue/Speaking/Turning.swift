/// Turns a clause from the person to the companion's side: "I lost my job" becomes "you lost your job".
///
/// Only where the grammar is certain; otherwise nothing, and the words are quoted instead.
package enum Turning {
    /// Longest and shortest clause that is turned, in words.
    package static let lengths = 3...16

    /// The clause turned, lower case at the start unless a name stands there, without a final mark.
    ///
    /// - Parameter shortest: how many words it has at least; fewer where another clause stands beside it.
    package static func turn(_ clause: Clause, in utterance: Utterance, shortest: Int = lengths.lowerBound) -> String? {
        guard let range = certainRange(of: clause, in: utterance), range.count >= shortest,
            !isContinued(range, in: utterance)
        else {
            return nil
        }
        return phrase(range, in: utterance)
    }

    /// A stretch turned word by word; the caller answers for its grammar.
    package static func phrase(_ range: Range<Int>, in utterance: Utterance) -> String? {
        var result = ""
        var previous = ""
        for index in range {
            let token = utterance.tokens[index]
            if token.bare == previous, index > range.lowerBound { continue }
            if index + 1 < range.upperBound, isStutter(index + 1, in: utterance),
                utterance.tokens[index + 1].bare.hasPrefix(token.bare)
            {
                continue
            }
            guard let word = turned(index, from: range.lowerBound, in: utterance) else { return nil }
            if !result.isEmpty {
                result += isHyphenated(index, in: utterance) && !isStutter(index, in: utterance) ? "-" : " "
            }
            result += result.isEmpty ? lowered(word, token: token, at: index, in: utterance) : word
            previous = token.bare
        }
        return result.isEmpty ? nil : result
    }

    private static func certainRange(of clause: Clause, in utterance: Utterance) -> Range<Int>? {
        // "… stop his card. using**": the writer has put something right, and it is not certain what.
        guard !isPurpose(clause, in: utterance), !utterance.text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        guard clause.subject != .none, clause.subject != .companion, clause.verb != nil, clause.standsAlone,
            !clause.isQuestion
        else { return nil }
        var range = clause.tokens
        while let last = range.last, isTail(utterance.tokens[last]) {
            range = range.lowerBound..<last
        }
        if range.count > 3, utterance.tokens[range.upperBound - 2].bare == "i",
            ["suppose", "guess", "think", "know", "mean"].contains(utterance.tokens[range.upperBound - 1].bare)
        {
            range = range.lowerBound..<(range.upperBound - 2)
        }
        guard (2...lengths.upperBound).contains(range.count), !utterance.tokens[range.lowerBound].isQuoted else {
            return nil
        }
        guard let last = range.last, !ClosedWords.dangling.contains(utterance.tokens[last].bare),
            utterance.tokens[last].bare != "not"
        else { return nil }
        let opening = utterance.tokens[range.lowerBound]
        // "… where we can-- I get": what follows may have belonged to what was broken off.
        if opening.before == .dash, range.lowerBound > 0,
            ClosedWords.dangling.contains(utterance.tokens[range.lowerBound - 1].bare)
        {
            return nil
        }
        if ["this", "that", "these", "those", "there", "what"].contains(opening.bare) { return nil }
        if isDoubtful(range, verb: clause.verb ?? range.lowerBound, in: utterance) { return nil }
        for index in range where !isPlain(index, in: utterance) { return nil }
        if Marks.breakTurning(utterance.words(range)) { return nil }
        if range.lowerBound > 0, utterance.tokens[range.lowerBound].before == .none,
            ["all", "what", "thing", "way", "everything", "like"].contains(utterance.tokens[range.lowerBound - 1].bare)
        {
            return nil
        }
        return isWhole(range, verb: clause.verb ?? range.lowerBound, in: utterance) ? range : nil
    }

    /// "… so I can help out": what something is for does not stand alone.
    private static func isPurpose(_ clause: Clause, in utterance: Utterance) -> Bool {
        guard clause.joiner == "so", let verb = clause.verb else { return false }
        return ["can", "could", "dont", "wont", "wouldnt"].contains(utterance.tokens[verb].bare)
            && utterance.tokens[clause.tokens.lowerBound].before == .none
    }

    /// Words that make a turned clause uncertain: the companion addressed, spoken fillers, fragments.
    private static func isPlain(_ index: Int, in utterance: Utterance) -> Bool {
        let token = utterance.tokens[index]
        if ClosedWords.companionWords.contains(token.bare) { return false }
        if isStutter(index, in: utterance), !token.bare.hasPrefix(utterance.tokens[index - 1].bare) { return false }
        return !uncertain.contains(token.bare) && !misspelt.contains(token.bare)
            && (utterance.isSpelt(index) || names.contains(token.bare))
    }

    /// "I-I", "my-my": one word begun twice.
    package static func isStutter(_ index: Int, in utterance: Utterance) -> Bool {
        guard index > 0, isHyphenated(index, in: utterance) else { return false }
        let (first, second) = (utterance.tokens[index - 1].bare, utterance.tokens[index].bare)
        guard first.first == second.first else { return false }
        // "Mid-morning" is one word; "deter-determined" and "was-were" are not.
        return second.hasPrefix(first) || first.hasPrefix(second)
            || !ClosedWords.isContent(first) && !ClosedWords.isContent(second)
    }

    private static func isTail(_ token: Token) -> Bool {
        // "Do what's right" and "came by it honestly" need their last word; "it's late, right" does not.
        if token.bare == "right" || token.bare == "honestly" { return token.before != .none }
        return [
            "lol", "haha", "hahaha", "though", "tho", "really", "anyway", "anyways", "too", "just", "now",
            "and", "but", "so", "because", "etc", "lmao", "like",
        ].contains(token.bare)
    }

    /// A verb that needs something after it must have it.
    private static func isWhole(_ range: Range<Int>, verb: Int, in utterance: Utterance) -> Bool {
        guard let last = range.last else { return false }
        if needingMore.contains(utterance.tokens[last].bare) { return false }
        if range.count > 2, utterance.tokens[last - 1].bare == "that", last + 1 < utterance.tokens.count,
            utterance.tokens[last + 1].before == .none
        {
            return false
        }
        if last == verb + 1, ["think", "know", "feel", "guess", "say", "mean"].contains(utterance.tokens[verb].bare),
            last + 1 < utterance.tokens.count, utterance.tokens[last + 1].before == .comma
        {
            return false
        }
        if ["think", "guess", "suppose"].contains(utterance.tokens[verb].bare), verb < last,
            !["about", "of", "too", "so"].contains(utterance.tokens[verb + 1].bare)
        {
            return false
        }
        let word = utterance.tokens[last].bare
        if last == verb { return Verbs.past.contains(word) || Verbs.complete.contains(word) || range.count > 2 }
        return true
    }

    /// Verbs that say nothing without what follows.
    static let needingMore: Set<String> = [
        "wonder", "wondering", "think", "thinking", "thought", "know", "knew", "guess", "hope", "hoping", "believe",
        "said", "told", "want", "wanted", "wants", "need", "needed", "needs", "feel", "felt", "seems", "seem", "mean",
        "realize", "realized", "realise", "realised", "decided", "try", "trying", "tried", "wish", "say", "says",
        "make", "find", "finding", "putting", "getting", "making", "giving", "having", "taking",
        "makes", "made", "get", "keep", "kept", "asked", "tell", "tells", "supposed", "going", "able", "used",
    ]

    /// A relative clause right after it belongs to it ("a person | who listens").
    private static func isContinued(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        guard range.upperBound < utterance.tokens.count else { return false }
        let next = utterance.tokens[range.upperBound]
        // "He could average "15 minutes" a game": what is quoted belongs to it.
        if next.isQuoted, next.sentence == utterance.tokens[range.upperBound - 1].sentence { return true }
        if isLeftHanging(range, next, in: utterance) { return true }
        return next.before == .none && ["who", "which", "whom", "whose", "where", "if", "whether"].contains(next.bare)
    }

    /// "I'm an honours student and my parents, like, they …": what was joined on never got its verb.
    private static func isLeftHanging(_ range: Range<Int>, _ next: Token, in utterance: Utterance) -> Bool {
        let isBroken = next.before != .none && ["like", "um", "uh", "er", "you"].contains(next.bare)
        let isBegunAnew = ["i", "he", "she", "they", "we", "it"].contains(next.bare) && next.before <= .comma
        guard isBroken || isBegunAnew,
            let joiner = range.suffix(4).first(where: { utterance.tokens[$0].bare == "and" })
        else { return false }
        return !utterance.tokens[joiner..<range.upperBound].contains { Verbs.isFinite($0.bare) }
    }

    /// How a word stands when the companion says it; nothing where that is uncertain.
    private static func turned(_ index: Int, from start: Int, in utterance: Utterance) -> String? {
        let token = utterance.tokens[index]
        var written = utterance.words(index..<(index + 1))
        // "… around the house Or with the kids": a capital within a sentence belongs to names only.
        if index > start, token.isCapitalised, token.bare != "i", !ClosedWords.isContent(token.bare) {
            written = written.lowercased()
        }
        if let fixed = swaps[token.bare] {
            return isAmbiguous(token.bare) && !token.hasApostrophe ? restored(written, token.bare) : fixed
        }
        if ClosedWords.callNames.contains(token.bare), !isDetermined(index, in: utterance) {
            return "your " + restored(written, token.bare).lowercased()
        }
        switch token.bare {
        case "id": return token.hasApostrophe || index == start ? "you'd" : written
        case "its"
        where index == start || ClosedWords.adverbs.contains(utterance.tokens[index - 1].bare)
            || ["know", "think", "guess", "say", "feel", "hope", "that", "because"].contains(
                utterance.tokens[index - 1].bare):
            return "it's"
        case "wed": return token.hasApostrophe ? "you'd" : written
        case "am": return index == start ? "you are" : "are"
        case "was" where followsI(index, from: start, in: utterance): return "were"
        case "wasnt" where followsI(index, from: start, in: utterance): return "weren't"
        default: return restored(written, token.bare) + possession(after: token, in: utterance)
        }
    }

    /// The apostrophe of "my parents' house", which stands after its word.
    private static func possession(after token: Token, in utterance: Utterance) -> String {
        guard token.bare.hasSuffix("s") else { return "" }
        let rest = utterance.text.utf8.dropFirst(token.bytes.upperBound).prefix(4)
        return [Array("' ".utf8), Array("’ ".utf8)].contains { rest.starts(with: $0) } ? "'" : ""
    }

    /// "my mum", "an old dad": another word says already whose.
    private static func isDetermined(_ index: Int, in utterance: Utterance) -> Bool {
        guard index > 0, utterance.tokens[index].before == .none else { return false }
        return ClosedWords.determiners.union(ClosedWords.possessives).contains(utterance.tokens[index - 1].bare)
            || ClosedWords.isContent(utterance.tokens[index - 1].bare)
                && !Verbs.isFinite(utterance.tokens[index - 1].bare)
    }

    /// Bare forms that are another word when written without the apostrophe ("ill", "were").
    private static func isAmbiguous(_ bare: String) -> Bool { bare == "ill" || bare == "were" || bare == "well" }

    private static let swaps: [String: String] = [
        "i": "you", "im": "you're", "ive": "you've", "ill": "you'll", "me": "you", "my": "your", "mine": "yours",
        "myself": "yourself", "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
        "were": "you're", "weve": "you've", "well": "you'll",
    ]

    private static func followsI(_ index: Int, from start: Int, in utterance: Utterance) -> Bool {
        var place = index - 1
        while place >= start, ClosedWords.adverbs.contains(utterance.tokens[place].bare) { place -= 1 }
        return place >= start && utterance.tokens[place].bare == "i"
    }

    /// Apostrophes that typing left out are put back.
    private static func restored(_ written: String, _ bare: String) -> String {
        if names.contains(bare) { return bare.prefix(1).uppercased() + bare.dropFirst() }
        guard written.utf8.count == bare.utf8.count, let full = contractions[bare] else { return written }
        return full
    }

    /// Days, months and languages, which are written with a capital; not "may" and "march", which are words as well.
    static let names: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "april",
        "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "english",
        "facebook", "instagram", "netflix", "google", "twitter", "snapchat", "covid",
    ]

    private static let contractions: [String: String] = [
        "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "couldnt": "couldn't",
        "wont": "won't", "wouldnt": "wouldn't", "shouldnt": "shouldn't", "isnt": "isn't", "arent": "aren't",
        "wasnt": "wasn't", "werent": "weren't", "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't",
        "hes": "he's", "shes": "she's", "theyre": "they're", "theyve": "they've", "theres": "there's",
        "thats": "that's",
    ]

    /// Whether a hyphen joins it to the word before.
    private static func isHyphenated(_ index: Int, in utterance: Utterance) -> Bool {
        guard index > 0 else { return false }
        return utterance.tokens[index].before == .none
            && utterance.tokens[index].bytes.lowerBound == utterance.tokens[index - 1].bytes.upperBound + 1
            && utterance.words((index - 1)..<(index + 1)).contains("-")
    }

    /// A capital at the start of a sentence is taken back, unless it belongs to a name.
    private static func lowered(_ word: String, token: Token, at index: Int, in utterance: Utterance) -> String {
        guard token.isCapitalised, let first = word.first else { return word }
        let isClosed = !ClosedWords.isContent(token.bare)
        if token.before == .sentence || isClosed { return isClosed ? first.lowercased() + word.dropFirst() : word }
        return word
    }
}
