import Dialogue

/// A cue as it was heard, with its words; the words are empty for the form of a whole utterance.
package struct HeardCue: Sendable {
    package var cue: Cue
    package var words: Range<Int>
    /// The sentence it stands in; nothing for the form of a whole utterance.
    package var sentence: Int?
}

/// All cues of an utterance, and the votes that they add up to.
struct CueHearing {
    let spoken: Spoken
    let forms: [Form]
    private(set) var heard: [HeardCue] = []

    init(_ spoken: Spoken, echoed: Set<String>, sheet: CueSheet) {
        self.spoken = spoken
        let reader = FormReader(spoken: spoken)
        forms = spoken.sentences.map(reader.form)
        hearForms(sheet)
        hearWords(sheet, reader)
        for form in UtteranceForms(spoken: spoken, sentences: forms, echoed: echoed).forms() {
            if let cue = sheet.cue(for: form) { heard.append(HeardCue(cue: cue, words: 0..<0, sentence: nil)) }
        }
    }

    private mutating func hearForms(_ sheet: CueSheet) {
        for (number, sentence) in spoken.sentences.enumerated() {
            guard let cue = sheet.cue(for: forms[number]) else { continue }
            let words = sentence.start..<min(sentence.start + 3, sentence.words.upperBound)
            heard.append(HeardCue(cue: cue, words: words, sentence: number))
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
            let cue = sheet.cues[hit.block]
            guard stands(hit.tokens, in: spoken.sentences[number], cue.places, reader) else { continue }
            heard.append(HeardCue(cue: cue, words: hit.tokens, sentence: number))
        }
    }

    private func stands(
        _ words: Range<Int>, in sentence: Sentence, _ places: Set<Cue.Place>, _ reader: FormReader
    ) -> Bool {
        places.allSatisfy { place in
            switch place {
            case .start: words.lowerBound <= sentence.start
            case .clause: words.lowerBound <= sentence.start || reader.isClauseStart(words.lowerBound)
            case .end: words.upperBound == sentence.words.upperBound
            case .question: sentence.isQuestion
            case .statement: !sentence.isQuestion
            }
        }
    }

    /// The votes of the whole utterance; a cue counts once, however often it is heard.
    var votes: Votes { votes { _ in true } }

    /// The votes of one sentence.
    func votes(ofSentence number: Int) -> Votes { votes { $0.sentence == number } }

    private func votes(counting counts: (HeardCue) -> Bool) -> Votes {
        var votes = Votes()
        var seen: [String] = []
        for item in heard where counts(item) && !seen.contains(item.cue.name) {
            seen.append(item.cue.name)
            votes.add(item.cue.votes)
        }
        return votes
    }
}
