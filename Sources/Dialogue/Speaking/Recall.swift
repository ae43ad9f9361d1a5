/// What memory gives to a reply: earlier words that belong to what was said now.
package enum Recall {
    /// How far back a quotation lies at least, in turns: nearer ones are repetition, not memory.
    package static let distance = 2

    /// The earlier quotation that fits best: the same theme, then the same person, then the same feeling.
    ///
    /// When the utterance holds nothing of its own, the latest charged one that was not yet given back.
    package static func earlier(_ state: SessionState) -> Quotation? {
        let now = state.observation
        let open = state.formulation.sayings.reversed().filter { saying in
            state.turn - saying.quotation.turn >= distance && !state.course.quoted.contains(saying.quotation.words)
        }
        let themes = Set(now.themes.map(\.theme))
        if !themes.isEmpty, let saying = open.first(where: { !themes.isDisjoint(with: $0.themes) }) {
            return saying.quotation
        }
        if let person = now.people.first?.role, let saying = open.first(where: { $0.person == person }) {
            return saying.quotation
        }
        if let family = now.mainFeeling?.family, let saying = open.first(where: { $0.family == family }) {
            return saying.quotation
        }
        guard now.isBare else { return nil }
        return (open.first { $0.family != nil } ?? open.first { !$0.themes.isEmpty } ?? open.first)?.quotation
    }

    /// The person last spoken of, when none is named now.
    static func person(_ state: SessionState) -> PersonMention? {
        state.observation.people.isEmpty ? state.formulation.people.last { $0.kind != .professional } : nil
    }

    /// The feeling last named, as a noun with its article.
    static func feeling(_ state: SessionState) -> String? {
        guard state.observation.mainFeeling == nil else { return nil }
        return state.course.lastFeeling.map { "the \($0)" }
    }

    /// How the real therapist is spoken of.
    static func helper(_ state: SessionState) -> String {
        let person = state.formulation.people.last { $0.role == "therapist" || $0.role == "counsellor" }
        return person?.phrase ?? "the person you'll talk to"
    }

    /// A short utterance as it stands: what one wants to keep may be two words.
    static func short(_ state: SessionState) -> String? {
        guard let text = state.heard?.text, state.observation.wordCount <= 12, state.observation.wordCount > 0 else {
            return nil
        }
        let marks: Set<Character> = [".", "!", "?", " ", "…"]
        var words = Substring(text)
        while let last = words.last, marks.contains(last) { words.removeLast() }
        return words.contains("\n") || words.contains("”") ? nil : String(words)
    }
}
