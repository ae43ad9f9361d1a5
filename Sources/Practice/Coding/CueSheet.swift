import Dialogue

/// Words or a form that speak for some acts and against others, with a whole number for each.
package struct Cue: Sendable {
    /// Identifier in the script.
    package var name: String
    package var votes: Votes
    package var places: Set<Place>
    /// The finer code that it gives to the act it speaks for.
    package var code: Code?

    package init(name: String, votes: Votes, places: Set<Place>, code: Code?) {
        self.name = name
        self.votes = votes
        self.places = places
        self.code = code
    }

    /// Where the words have to stand; all that are named must hold.
    package enum Place: String, CaseIterable, Sendable {
        /// At the beginning of a sentence, what leads up to it aside ("So, um, …").
        case start
        /// At the beginning of a clause.
        case clause
        /// At the end of a sentence.
        case end
        /// In a sentence with a question mark, and in one without.
        case question, statement
    }
}

/// All cues, as the scripts under `scripts/coding` give them.
package struct CueSheet: Sendable {
    package private(set) var cues: [Cue] = []
    private(set) var lexicon = Lexicon()
    private var forms: [Form: Cue] = [:]

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
    package mutating func add(_ cue: Cue, form: Form) { forms[form] = cue }

    /// To be called once, after the last cue.
    package mutating func seal() { lexicon.seal() }

    func cue(for form: Form) -> Cue? { forms[form] }

    private mutating func add(_ block: LexiconBlock, _ entries: [String], _ cue: Cue) {
        lexicon.add(block, entries: entries)
        cues.append(cue)
    }
}
