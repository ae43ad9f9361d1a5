import Dialogue

/// A cue as it was heard, with its words; the words are empty for the form of a whole utterance.
struct HeardCue {
    /// Its number in the sheet.
    var number: Int
    var votes: Votes
    var code: Code?
    var words: Range<Int>

    init(_ number: Int, of weights: CueWeights, words: Range<Int>) {
        self.number = number
        self.votes = weights.cues[number].votes
        self.code = weights.cues[number].code
        self.words = words
    }
}

/// All cues of an utterance, and the votes that they add up to.
struct CueHearing {
    let spoken: Spoken
    let forms: [Form]
    private let weights: CueWeights
    private let whole: UtteranceForms
    /// Sentence by sentence, and after them the forms of the whole.
    private(set) var heard: [HeardCue] = []
    /// Where the cues of each sentence begin in `heard`; one more for the end.
    private var starts: [Int] = []

    init(_ spoken: Spoken, before: Before?, sheet: CueSheet) {
        self.spoken = spoken
        weights = sheet.weights
        let reader = FormReader(spoken: spoken)
        forms = spoken.sentences.map(reader.form)
        whole = UtteranceForms(spoken: spoken, sentences: forms, before: before)
        heard.reserveCapacity(32)
        hearSentences(reader, sheet)
        for form in whole.forms() {
            if let number = weights.number(of: form) {
                heard.append(HeardCue(number, of: weights, words: 0..<0))
            }
        }
    }

    private mutating func hearSentences(_ reader: FormReader, _ sheet: CueSheet) {
        for hit in sheet.lexicon.hits(in: spoken.tokens) {
            while starts.isEmpty || spoken.sentences[starts.count - 1].words.upperBound <= hit.tokens.lowerBound {
                enterSentence()
            }
            let cue = sheet.numbers[hit.block]
            let sentence = spoken.sentences[starts.count - 1]
            guard !spoken.tokens[hit.tokens.lowerBound].isQuoted,
                stands(hit.tokens, in: sentence, weights.cues[cue].places, reader)
            else { continue }
            heard.append(HeardCue(cue, of: weights, words: hit.tokens))
        }
        while starts.count < spoken.sentences.count { enterSentence() }
        starts.append(heard.count)
    }

    /// Goes on to the next sentence and hears its form.
    private mutating func enterSentence() {
        let number = starts.count
        starts.append(heard.count)
        guard let cue = weights.number(of: forms[number]) else { return }
        let sentence = spoken.sentences[number]
        let words = sentence.start..<min(sentence.start + 3, sentence.words.upperBound)
        heard.append(HeardCue(cue, of: weights, words: words))
    }

    private func stands(_ words: Range<Int>, in sentence: Sentence, _ places: Places, _ reader: FormReader) -> Bool {
        let isAtStart = words.lowerBound <= sentence.start
        if places.contains(.start), !isAtStart { return false }
        if places.contains(.clause), !isAtStart, !reader.isClauseStart(words.lowerBound) { return false }
        if places.contains(.end), words.upperBound != sentence.words.upperBound { return false }
        if places.contains(.question), !sentence.isQuestion { return false }
        return !(places.contains(.statement) && sentence.isQuestion)
    }

    /// The cues of one sentence, or all.
    func cues(ofSentence number: Int?) -> ArraySlice<HeardCue> {
        number.map { heard[starts[$0]..<starts[$0 + 1]] } ?? heard[...]
    }

    /// The votes of the whole utterance; a cue counts once, however often it is heard.
    var votes: Votes { votes(of: heard[...]) }

    /// The votes of one sentence.
    func votes(ofSentence number: Int) -> Votes {
        var votes = votes(of: cues(ofSentence: number))
        for form in whole.forms(ofSentence: number) {
            if let cue = weights.number(of: form) { votes.add(weights.cues[cue].votes) }
        }
        return votes
    }

    /// Cues are few, so each is looked for among those before it.
    private func votes(of cues: ArraySlice<HeardCue>) -> Votes {
        var votes = Votes()
        for (index, item) in zip(cues.indices, cues) where !isSeen(item.number, in: cues[..<index]) {
            votes.add(item.votes)
        }
        return votes
    }

    private func isSeen(_ number: Int, in cues: ArraySlice<HeardCue>) -> Bool {
        for cue in cues where cue.number == number { return true }
        return false
    }
}
