extension Hearing {
    /// What kind of answer it is, and whether it is nothing but that.
    package func answer() -> (answer: Answer, isBare: Bool) {
        guard !tokens.isEmpty else {
            let isEmpty = utterance.text.allSatisfy(\.isWhitespace)
            let isTrailing = utterance.text.allSatisfy { ".… ".contains($0) }
            return (isEmpty || isTrailing ? .silence : .noise, true)
        }
        let heard = heard { sense -> (Answer, AnswerMatch)? in
            if case .answer(let answer, let match) = sense { (answer, match) } else { nil }
        }
        if let whole = whole(heard) { return (isSo && whole == .ok ? .asksReason : whole, true) }
        if isNoise { return (.noise, true) }
        if tokens.count > 220 { return (.wholePage, false) }
        if let last = lastAlone(heard) { return (last, false) }
        if tokens.count <= Self.longestThanks / 2, isThanking { return (.thanks, true) }
        if endsInThanks { return (.thanks, false) }
        if let any = heard.first(where: { $0.sense.1 == .any }) { return (any.sense.0, tokens.count < 9) }
        if let start = heard.first(where: {
            $0.sense.1 != .any && isLeading($0.tokens.lowerBound) && $0.tokens.upperBound < tokens.count
                && tokens[$0.tokens.upperBound].before != .none
                && ($0.sense.0 != .thanks || tokens.count <= Self.longestThanks)
        }) {
            return (start.sense.0, false)
        }
        let begun = beginning
        // "Wait a minute, isn't that …?" asks; so does "Yes. Should I …?".
        let answer = begun.map(Self.giveWay.contains) == false ? begun : lastQuestion ?? begun
        return (answer ?? (isThanking ? .thanks : .statement), false)
    }

    /// "So?" asks what for; "so" alone agrees, or waits.
    private var isSo: Bool { utterance.isOnlyQuestions && tokens.allSatisfy { $0.bare == "so" } }

    /// Beginnings that say less than the question after them.
    private static let giveWay: Set<Answer> = [.ok, .yes, .fine, .agrees, .guess, .silence, .no, .maybe, .exactly]

    /// Longest utterance that thanks and does hardly more, in words.
    private static let longestThanks = 16

    /// "I will, thank you so much": thanks, with a politeness around it.
    private var isThanking: Bool {
        tokens.count <= Self.longestThanks && !clauses.contains { $0.joiner == "but" }
            && tokens.indices.contains { index in
                let word = tokens[index].bare
                if ["thanks", "thankyou", "thx", "ty"].contains(word) { return !isNegated(at: index) }
                return word == "thank" && index + 1 < tokens.count && tokens[index + 1].bare == "you"
            }
    }

    /// "… it helps to write it down, thank you": thanks are the last words, and nothing is set against them.
    private var endsInThanks: Bool {
        guard tokens.count <= Self.longestThanks * 2, !clauses.contains(where: { $0.joiner == "but" }) else {
            return false
        }
        let last = tokens.suffix(2).map(\.bare)
        if last == ["thank", "you"] { return true }
        // "… and nobody says thanks": none are given there.
        return last.last == "thanks" && !Self.beforeThanksOfOthers.contains(last[0])
    }

    private static let beforeThanksOfOthers: Set<String> = [
        "say", "says", "said", "saying", "any", "no", "of", "a", "the", "his", "her", "their", "gets", "get", "got",
    ]

    /// "… Got a job and a life in front of me. Bye now.", "… Are you sure?": the last sentence is such by itself.
    private func lastAlone(_ heard: [Heard<(Answer, AnswerMatch)>]) -> Answer? {
        guard let last = tokens.last?.sentence, last > 0 else { return nil }
        let words = utterance.words(ofSentence: last)
        // "… I have a train to catch. Goodbye, whatever you are."
        if words.count <= Self.longestAlone, let first = words.first(where: { !isFiller($0) }),
            lexicon.belongs(tokens[first].bare, to: "bye-word")
        {
            return .leaves
        }
        guard words.count <= Self.longestAlone + 3, let answer = answer(covering: words, heard) else { return nil }
        if answer == .thanks { return answer }
        guard words.count <= Self.longestAlone else { return nil }
        return [.leaves, .asksClaim, .asksPresence, .asksIfHuman].contains(answer) ? answer : nil
    }

    /// Longest last sentence that stands for the whole, in words.
    private static let longestAlone = 5

    /// The longest utterance whose last question is taken as put to the companion, in words; a longer one tells something.
    private static let longestQuestion = 18

    /// A question at the end, by its form: about the companion, or about a fact.
    private var lastQuestion: Answer? {
        guard tokens.count <= Self.longestQuestion, let last = tokens.last?.sentence,
            utterance.isQuestion(sentence: last) || isInverted(sentence: last)
        else { return nil }
        let sentence = tokens.filter { $0.sentence == last }
        // "She asked me, 'am I too loud?'": asked by somebody, of somebody.
        guard sentence.last?.isQuoted == false else { return nil }
        // "Wait a minute, isn't that …?": the question begins after the comma.
        let start = sentence.lastIndex { $0.before == .comma && asksByForm($0.bare) } ?? 0
        var words = sentence[start...].map(\.bare)[...]
        while let first = words.first, ClosedWords.fillers.contains(first), words.count > 2 { words.removeFirst() }
        guard let first = words.first else { return nil }
        guard asksByForm(first), !words.contains("mean"), words.dropFirst().first != "if" else { return nil }
        let opening = words.prefix(6)
        if let place = opening.firstIndex(of: "you"), place > opening.startIndex,
            ClosedWords.auxiliaries.contains(words[place - 1])
        {
            return .asksCompanion
        }
        // "Do I have to go there?", "Am I in trouble?"
        if words.count <= 8, ClosedWords.auxiliaries.contains(first), words.dropFirst().first == "i" {
            return .asksFact
        }
        if words.contains(where: ClosedWords.selfWords.contains) { return nil }
        return words.contains(where: ClosedWords.companionWords.contains) ? .asksCompanion : .asksFact
    }

    /// "do i lie on the couch": asked, although the mark was left out.
    private func isInverted(sentence: Int) -> Bool {
        let words = tokens.filter { $0.sentence == sentence }.map(\.bare).drop(while: ClosedWords.fillers.contains)
        guard let first = words.first, let second = words.dropFirst().first, words.count > 3 else { return false }
        return Self.inverting.contains(first) && ["i", "you"].contains(second)
            && !words.dropFirst(2).prefix(1).contains { ["believe", "imagine"].contains($0) }
    }

    private static let inverting: Set<String> = [
        "do", "does", "did", "are", "am", "can", "could", "will", "would", "should", "have", "were",
    ]

    private func asksByForm(_ word: String) -> Bool {
        ClosedWords.auxiliaries.contains(word)
            || ["how", "what", "where", "when", "who", "which", "why", "hows", "whats"].contains(word)
    }

    /// The answer that the utterance begins with, whatever follows; a pattern for whole utterances takes no part.
    private var beginning: Answer? {
        let starts = heard { sense -> Answer? in
            if case .answer(let answer, .start) = sense { answer } else { nil }
        }
        return starts.first { isLeading($0.tokens.lowerBound) }?.sense
    }

    /// The answer that the whole utterance is: each sentence must be one; of several, the last.
    private func whole(_ heard: [Heard<(Answer, AnswerMatch)>]) -> Answer? {
        guard let last = tokens.last?.sentence, last < 6 else { return nil }
        var found: Answer?
        for sentence in 0...last {
            let words = utterance.words(ofSentence: sentence)
            if words.allSatisfy(isFiller), found != nil || sentence < last { continue }
            guard let answer = answer(covering: words, heard) else { return nil }
            // "Gotta go. Cheers.": who leaves with thanks leaves.
            if found != .leaves || answer != .thanks { found = answer }
        }
        return found
    }

    /// The answer whose words, with others of its kind and fillers, are all of a sentence.
    private func answer(covering words: Range<Int>, _ heard: [Heard<(Answer, AnswerMatch)>]) -> Answer? {
        var best: (answer: Answer, count: Int)?
        var covered: [Answer: Bool] = [:]
        for item in heard where words.contains(item.tokens.lowerBound) && item.tokens.count > best?.count ?? 0 {
            let answer = item.sense.0
            let isCovered = covered[answer] ?? covers(words, by: heard.filter { $0.sense.0 == answer }.map(\.tokens))
            covered[answer] = isCovered
            if isCovered { best = (answer, item.tokens.count) }
        }
        return best?.answer
    }

    private func covers(_ words: Range<Int>, by stretches: [Range<Int>]) -> Bool {
        var open = Set(words.filter { !isFiller($0) })
        for stretch in stretches { open.subtract(stretch) }
        return open.isEmpty
    }

    private func isFiller(_ index: Int) -> Bool {
        lexicon.belongs(tokens[index].bare, to: "filler")
    }

    private func isLeading(_ index: Int) -> Bool {
        tokens[..<index].indices.allSatisfy(isFiller)
    }

    /// Keys hit at random: long runs without a vowel, or one letter over and over.
    private var isNoise: Bool {
        tokens.count <= 3
            && tokens.allSatisfy { token in
                let letters = token.bare.utf8.filter { (97...122).contains($0) }
                guard letters.count >= 4, letters.count == token.bare.utf8.count else { return false }
                let vowels = letters.filter { "aeiouy".utf8.contains($0) }.count
                return vowels * 6 < letters.count || Set(letters).count == 1
            }
    }
}
