import Dialogue

/// Words or a form that speak for some acts and against others, with a whole number for each.
package struct Cue: Sendable {
    /// Identifier in the script.
    package var name: String
    package var votes: Votes
    package var places: Places
    /// The finer code that it gives to the act it speaks for.
    package var code: Code?

    package init(name: String, votes: Votes, places: Places, code: Code?) {
        self.name = name
        self.votes = votes
        self.places = places
        self.code = code
    }
}

/// Where the words of a cue have to stand; all that are named must hold.
package struct Places: OptionSet, Sendable {
    package let rawValue: UInt8

    /// At the beginning of a sentence, what leads up to it aside ("So, um, …").
    package static let start = Places(rawValue: 1)
    /// At the beginning of a clause.
    package static let clause = Places(rawValue: 1 << 1)
    /// At the end of a sentence.
    package static let end = Places(rawValue: 1 << 2)
    /// In a sentence with a question mark.
    package static let question = Places(rawValue: 1 << 3)
    /// In a sentence without one.
    package static let statement = Places(rawValue: 1 << 4)

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The names in scripts.
    package static let names: [String: Places] = [
        "start": .start, "clause": .clause, "end": .end, "question": .question, "statement": .statement,
    ]
}

/// All cues, as the scripts under `scripts/coding` give them.
package struct CueSheet: Sendable {
    /// What each cue speaks for; all that a hearing keeps of the sheet.
    private(set) var weights = CueWeights()
    private(set) var lexicon = Lexicon()
    /// For each lexicon block, the number of its cue.
    private(set) var numbers: [Int] = []

    package init() {}

    /// A class of words that entries may name.
    package mutating func addClass(_ name: String, words: [String]) {
        add(
            LexiconBlock(name: "class \(name)", sense: .wordClass), words,
            Cue(name: name, votes: Votes(), places: [], code: nil))
    }

    /// A cue of words.
    package mutating func add(_ cue: Cue, entries: [String]) {
        add(LexiconBlock(name: "cue \(cue.name)", sense: .code(cue.name)), entries, cue)
    }

    /// What a form of sentence speaks for.
    package mutating func add(_ cue: Cue, form: Form) {
        weights.forms[form] = weights.cues.count
        weights.cues.append(cue)
    }

    /// To be called once, after the last cue.
    package mutating func seal() { lexicon.seal() }

    private mutating func add(_ block: LexiconBlock, _ entries: [String], _ cue: Cue) {
        lexicon.add(block, entries: entries)
        numbers.append(weights.cues.count)
        weights.cues.append(cue)
    }
}

/// Cues by their number, and the cue of each form.
struct CueWeights: Sendable {
    fileprivate(set) var cues: [Cue] = []
    fileprivate var forms: [Form: Int] = [:]

    /// The number of a form's cue.
    func number(of form: Form) -> Int? { forms[form] }
}
