import Dialogue

/// Forms of an utterance as a whole: its length, whom it speaks of, how it begins and breaks off.
struct UtteranceForms {
    let spoken: Spoken
    /// The forms of its sentences, in order.
    let sentences: [Form]
    let before: Before?

    func forms() -> [Form] {
        let length = sentences.allSatisfy { $0 == .sounds } ? Form.onlySounds : Self.length(of: spoken.tokens.count)
        let all = spoken.tokens.indices
        return [.any, length] + delivery() + persons(in: all) + openings() + (before.map(after) ?? [])
    }

    /// The same for one sentence, as though it were all that was said.
    func forms(ofSentence number: Int) -> [Form] {
        let sentence = spoken.sentences[number]
        let opening = opening(of: sentence)
        return [.any, Self.length(of: sentence.words.count)] + (isAsking(number) ? [.marked] : [])
            + persons(in: sentence.words) + opening
    }

    private static func length(of count: Int) -> Form {
        switch count {
        case ...3: return .veryShort
        case ...8: return .short
        case ...16: return .middling
        case ...32: return .long
        default: return .veryLong
        }
    }

    private func delivery() -> [Form] {
        let text = spoken.utterance.text.utf8
        var forms: [Form] = []
        if sentences.count(where: { $0 != .sounds && $0 != .soundQuestion }) > 2 { forms.append(.severalSentences) }
        if text.last == UInt8(ascii: "-") || text.last == UInt8(ascii: ",") { forms.append(.brokenOff) }
        if text.first == UInt8(ascii: "-") { forms.append(.carriedOn) }
        if spoken.sentences.indices.contains(where: isAsking) { forms.append(.marked) }
        if let first = text.first, (97...122).contains(first) { forms.append(.lowerCase) }
        if spoken.isHesitant { forms.append(.hesitant) }
        if spoken.utterance.text.hasByte(UInt8(ascii: "!")) { forms.append(.loud) }
        if spoken.sentences.contains(where: \.isQuestion), spoken.sentences.last?.isQuestion == false {
            forms.append(.endsOtherwise)
        }
        return forms
    }

    /// A question mark that asks: not advice in the form of a question, nor a sound.
    private func isAsking(_ number: Int) -> Bool {
        spoken.sentences[number].isQuestion && ![.suggestion, .soundQuestion].contains(sentences[number])
    }

    private func persons(in words: Range<Int>) -> [Form] {
        var forms: [Form] = []
        var addressed = 0
        var isSelfNamed = false
        var areOthersNamed = false
        for index in words {
            let kinds = spoken.kinds[index]
            if kinds.contains(.second) || spoken.tokens[index].bare == "your" { addressed += 1 }
            if kinds.contains(.first) { isSelfNamed = true }
            if kinds.contains(.third) { areOthersNamed = true }
        }
        if addressed == 0 { forms.append(.nobodyAddressed) }
        if addressed > 1, addressed * 8 > words.count { forms.append(.addressedOften) }
        if isSelfNamed { forms.append(.selfNamed) }
        if areOthersNamed { forms.append(.othersNamed) }
        return forms
    }

    private func openings() -> [Form] {
        guard let index = spoken.sentences.indices.first(where: { sentences[$0] != .sounds }) else { return [] }
        var forms = opening(of: spoken.sentences[index])
        if index > 0, !forms.contains(.afterSound) { forms.append(.afterSound) }
        return forms
    }

    private func opening(of sentence: Sentence) -> [Form] {
        var forms: [Form] = []
        let leads = sentence.words.lowerBound..<sentence.start
        if leads.contains(where: { spoken.tokens[$0].bare == "so" }) { forms.append(.afterSo) }
        if leads.contains(where: { ["and", "but", "or", "because"].contains(spoken.tokens[$0].bare) }) {
            forms.append(.afterAnd)
        }
        if leads.contains(where: { spoken.kinds[$0].contains(.sound) }) {
            forms.append(.afterSound)
        }
        return forms
    }

    /// How it takes up what the client said (MITI 4.2.1: a reflection gives back; Rogers).
    private func after(_ before: Before) -> [Form] {
        var forms: [Form] = [.answering]
        if before.wordCount <= 3 { forms.append(.afterShort) }
        if before.wordCount > 25 { forms.append(.afterLong) }
        if before.asks { forms.append(.afterQuestion) }
        let content = spoken.tokens.count { ClosedWords.isContent($0.bare) }
        let shared = spoken.tokens.count { before.content.contains($0.bare) }
        if shared > 0 { forms.append(.echo) }
        if shared > 0, shared * 2 >= content { forms.append(.echoOfMost) }
        if shared > 2 { forms.append(.echoOfMuch) }
        return forms
    }
}
