import Dialogue

/// A cue as it was heard, with its words; the words are empty for the form of a whole utterance.
struct HeardCue {
    /// Its number in the sheet.
    var number: Int
    var votes: Votes
    var code: Code?
    var words: Range<Int>
    /// The sentence it stands in; nothing for the form of a whole utterance.
    var sentence: Int?

    init(_ number: Int, of sheet: CueSheet, words: Range<Int>, sentence: Int?) {
        self.number = number
        self.votes = sheet.cues[number].votes
        self.code = sheet.cues[number].code
        self.words = words
        self.sentence = sentence
    }
}

/// All cues of an utterance, and the votes that they add up to.
struct CueHearing {
    let spoken: Spoken
    let forms: [Form]
    private let sheet: CueSheet
    private let whole: UtteranceForms
    private(set) var heard: [HeardCue] = []

    init(_ spoken: Spoken, before: Before?, sheet: CueSheet) {
        self.spoken = spoken
        self.sheet = sheet
        let reader = FormReader(spoken: spoken)
        forms = spoken.sentences.map(reader.form)
        whole = UtteranceForms(spoken: spoken, sentences: forms, before: before)
        heard.reserveCapacity(32)
        hearForms(sheet)
        hearWords(sheet, reader)
        for form in whole.forms() {
            if let number = sheet.number(of: form) {
                heard.append(HeardCue(number, of: sheet, words: 0..<0, sentence: nil))
            }
        }
    }

    private mutating func hearForms(_ sheet: CueSheet) {
        for (number, sentence) in spoken.sentences.enumerated() {
            guard let cue = sheet.number(of: forms[number]) else { continue }
            let words = sentence.start..<min(sentence.start + 3, sentence.words.upperBound)
            heard.append(HeardCue(cue, of: sheet, words: words, sentence: number))
        }
    }

    private mutating func hearWords(_ sheet: CueSheet, _ reader: FormReader) {
        var number = 0
        for hit in sheet.lexicon.hits(in: spoken.tokens) {
            while number + 1 < spoken.sentences.count,
                spoken.sentences[number].words.upperBound <= hit.tokens.lowerBound
            {
                number += 1
            }
            let cue = sheet.numbers[hit.block]
            guard stands(hit.tokens, in: spoken.sentences[number], sheet.cues[cue].places, reader) else { continue }
            heard.append(HeardCue(cue, of: sheet, words: hit.tokens, sentence: number))
        }
    }

    private func stands(_ words: Range<Int>, in sentence: Sentence, _ places: Places, _ reader: FormReader) -> Bool {
        let isAtStart = words.lowerBound <= sentence.start
        if places.contains(.start), !isAtStart { return false }
        if places.contains(.clause), !isAtStart, !reader.isClauseStart(words.lowerBound) { return false }
        if places.contains(.end), words.upperBound != sentence.words.upperBound { return false }
        if places.contains(.question), !sentence.isQuestion { return false }
        return !(places.contains(.statement) && sentence.isQuestion)
    }

    /// The votes of the whole utterance; a cue counts once, however often it is heard.
    var votes: Votes { votes { _ in true } }

    /// The votes of one sentence.
    func votes(ofSentence number: Int) -> Votes {
        var votes = votes { $0.sentence == number }
        for form in whole.forms(ofSentence: number) {
            if let cue = sheet.number(of: form) { votes.add(sheet.cues[cue].votes) }
        }
        return votes
    }

    private func votes(counting counts: (HeardCue) -> Bool) -> Votes {
        var votes = Votes()
        for (index, item) in heard.enumerated() where counts(item) {
            let isRepeated = heard[..<index].contains { $0.number == item.number && counts($0) }
            if !isRepeated { votes.add(item.votes) }
        }
        return votes
    }
}
