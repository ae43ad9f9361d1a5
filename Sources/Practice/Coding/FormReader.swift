import Dialogue

/// Reads the forms of sentences and utterances off closed classes of words and their order.
struct FormReader {
    let spoken: Spoken

    private func bare(_ index: Int) -> String { spoken.tokens[index].bare }

    private func isA(_ kind: WordKinds, _ index: Int) -> Bool { spoken.kinds[index].contains(kind) }

    /// The one form of a sentence.
    func form(of sentence: Sentence) -> Form {
        if isSounds(sentence) { return sentence.isQuestion ? .soundQuestion : .sounds }
        return sentence.isQuestion ? question(sentence) : statement(sentence)
    }

    // MARK: Questions

    private func question(_ sentence: Sentence) -> Form {
        if isSuggestion(sentence) { return .suggestion }
        if isA(.questionWord, sentence.start) { return wh(sentence) }
        if isInverted(at: sentence.start, of: sentence) { return inverted(sentence) }
        if isTagged(sentence) { return .tag }
        if isA(.any, sentence.start) { return .anyQuestion }
        for index in clauses(of: sentence).reversed() {
            if isAsking(at: index, of: sentence) { return .whClause }
            if isInverted(at: index, of: sentence) { return .invertedClause }
        }
        let first = bare(sentence.start)
        if isA(.second, sentence.start) || first == "your" { return .youQuestion }
        return hasVerb(sentence) ? .plainQuestion : .nounQuestion
    }

    /// "Why don't you …?", "have you tried …?", "how about going …?": advice in the form of a question (MISC 2.5).
    private func isSuggestion(_ sentence: Sentence) -> Bool {
        guard isA(.questionWord, sentence.start) || bare(sentence.start) == "have" else { return false }
        let words = (sentence.start..<sentence.words.upperBound).prefix(5).map(bare)
        guard words.count > 2 else { return false }
        switch (words[0], words[1]) {
        case ("why", "dont"), ("why", "not"): return words[2] != "i"
        case ("how", "about"), ("what", "about"): return words[2].hasSuffix("ing") || words[2] == "if"
        case ("have", "you"):
            return words[2...].contains { ["considered", "tried", "thought"].contains($0) }
        default: return false
        }
    }

    /// What, how and why ask for an account; how many, who, where and when for a number or a name.
    private func wh(_ sentence: Sentence) -> Form {
        let second = sentence.start + 1 < sentence.words.upperBound ? bare(sentence.start + 1) : ""
        switch bare(sentence.start) {
        case "how" where CodingWords.quantities.contains(second): return .whQuantity
        case "who", "whos", "where", "wheres", "when", "whens", "whose", "whom", "which": return .whName
        default: return .whQuestion
        }
    }

    /// "Can you …?" asks for telling; "is there …?" asks whether.
    private func inverted(_ sentence: Sentence) -> Form {
        let second = bare(sentence.start + 1)
        if ["can", "could"].contains(bare(sentence.start)), ["you", "i", "we"].contains(second) { return .ability }
        return second == "there" ? .existence : .inverted
    }

    /// A question word with an inverted verb after it, or with nothing but a noun before one ("what kind of job would…").
    private func isAsking(at index: Int, of sentence: Sentence) -> Bool {
        guard isA(.questionWord, index) else { return false }
        let rest = (index + 1)..<min(index + 5, sentence.words.upperBound)
        if rest.isEmpty { return true }
        return rest.contains { isInverted(at: $0, of: sentence) } || bare(index).hasSuffix("s")
    }

    private func isInverted(at index: Int, of sentence: Sentence) -> Bool {
        guard index + 1 < sentence.words.upperBound, isA(.inverting, index) else { return false }
        return isA(.subject, index + 1) || spoken.tokens[index + 1].isCapitalised
    }

    /// "…, isn't it?", "…, right?"
    private func isTagged(_ sentence: Sentence) -> Bool {
        let end = sentence.words.upperBound
        guard end - sentence.start > 2 else { return false }
        if isA(.tag, end - 1), spoken.tokens[end - 1].before != .none { return true }
        return end - sentence.start > 3 && isInverted(at: end - 2, of: sentence)
            && spoken.tokens[end - 2].before != .none
    }

    /// Where clauses begin: after a mark or a coordinator.
    private func clauses(of sentence: Sentence) -> [Int] {
        guard sentence.start + 1 < sentence.words.upperBound else { return [] }
        return ((sentence.start + 1)..<sentence.words.upperBound).filter { isClauseStart($0) }
    }

    func isClauseStart(_ index: Int) -> Bool {
        spoken.tokens[index].before != .none || isA(.lead, index - 1)
    }

    // MARK: Statements

    private func statement(_ sentence: Sentence) -> Form {
        let first = bare(sentence.start)
        // Words in quotation marks are not the speaker's own: what they ask or tell is not asked or told.
        if spoken.tokens[sentence.start].isQuoted { return .quoted }
        if isUnmarkedQuestion(sentence) {
            return isA(.questionWord, sentence.start) ? .unmarkedWh : .unmarkedInverted
        }
        if isRequest(sentence) { return .request }
        if isIndirect(sentence) { return .indirect }
        if let form = Self.byFirstWord[first] { return tensed(form, sentence) }
        if isProhibition(sentence) { return .prohibition }
        if isA(.condition, sentence.start) { return .condition }
        if isInstruction(sentence) { return .instruction }
        if first.hasSuffix("ing"), first.utf8.count > 5 { return .gerund }
        return hasVerb(sentence) ? tensed(.general, sentence) : .fragment
    }

    private static let byFirstWord: [String: Form] = {
        let forms: [(Form, [String])] = [
            (.you, ["you", "youre", "youve", "youd", "youll", "u"]), (.your, ["your", "yours"]),
            (.i, ["i", "im", "ive", "id", "ill"]), (.my, ["my", "me", "mine", "myself"]),
            (.we, ["we", "weve", "were", "our"]), (.it, ["it", "its", "that", "thats", "this", "itll", "thatll"]),
            (.there, ["there", "theres"]),
            (.they, ["he", "she", "they", "hes", "shes", "theyre", "his", "her", "their", "theyve", "theyll", "hed"]),
        ]
        var table: [String: Form] = [:]
        for (form, words) in forms { for word in words { table[word] = form } }
        return table
    }()

    /// The same form, told by its first verb: what was, or what may and should be.
    private func tensed(_ form: Form, _ sentence: Sentence) -> Form {
        guard let forms = Self.byTense[form] else { return form }
        for index in sentence.start..<min(sentence.start + 6, sentence.words.upperBound) {
            let word = bare(index)
            if isA(.modal, index) { return forms.may }
            if index == sentence.start, isA(.contracted, index) { return forms.are }
            if Verbs.isPast(word) { return forms.past }
            if index > sentence.start, Verbs.isFinite(word) {
                return isA(.being, index) ? forms.are : form
            }
        }
        return form
    }

    private static let byTense: [Form: (past: Form, may: Form, are: Form)] = [
        .you: (.youPast, .youMay, .youAre), .i: (.iPast, .iMay, .i), .it: (.itPast, .itMay, .it),
        .general: (.generalPast, .generalMay, .general),
    ]

    /// "Tell me …", "describe …": an instruction to tell is a question.
    private func isRequest(_ sentence: Sentence) -> Bool {
        guard isA(.telling, sentence.start) else { return false }
        if bare(sentence.start) == "describe" || bare(sentence.start) == "elaborate" { return true }
        let words = sentence.start..<min(sentence.start + 3, sentence.words.upperBound)
        return words.contains { bare($0) == "me" || bare($0) == "more" }
    }

    /// "I wonder what …", "I'm curious how …", "I'd like to hear …": a question without its form (Hill).
    private func isIndirect(_ sentence: Sentence) -> Bool {
        guard isA(.asker, sentence.start) else { return false }
        let words = sentence.start..<min(sentence.start + 8, sentence.words.upperBound)
        guard let verb = words.first(where: { isA(.asking, $0) }) else { return false }
        return ((verb + 1)..<min(verb + 4, sentence.words.upperBound)).contains { isTopic($0) }
    }

    /// What an indirect question goes on with.
    private func isTopic(_ index: Int) -> Bool {
        isA(.questionWord, index) || ["if", "whether", "about", "more"].contains(bare(index))
    }

    /// An inverted verb or a question word with one, although the mark is missing.
    private func isUnmarkedQuestion(_ sentence: Sentence) -> Bool {
        let second = sentence.start + 1
        guard second < sentence.words.upperBound else { return false }
        if isA(.questionWord, sentence.start) {
            return isInverted(at: second, of: sentence) || bare(sentence.start) == "whats"
        }
        guard isInverted(at: sentence.start, of: sentence) else { return false }
        switch bare(sentence.start) {
        case "do", "have": return bare(second) == "you"
        case "had": return false
        default: return true
        }
    }

    private func isProhibition(_ sentence: Sentence) -> Bool {
        let first = bare(sentence.start)
        let second = sentence.start + 1 < sentence.words.upperBound ? bare(sentence.start + 1) : ""
        if first == "dont" { return second != "worry" && second != "be" }
        return isA(.prohibiting, sentence.start) || (first == "do" && second == "not")
            || (first == "please" && second == "dont")
    }

    private func isInstruction(_ sentence: Sentence) -> Bool {
        var index = sentence.start
        if isA(.polite, index) { index += 1 }
        guard index < sentence.words.upperBound - 1 else { return false }
        return isA(.instructing, index) && !Verbs.isFinite(bare(index + 1))
    }

    private func hasVerb(_ sentence: Sentence) -> Bool {
        (sentence.start..<sentence.words.upperBound).contains { Verbs.isFinite(bare($0)) }
    }

    private func isSounds(_ sentence: Sentence) -> Bool {
        sentence.words.count <= 6 && sentence.words.allSatisfy { isA(.sound, $0) }
    }
}
