/// What memory gives to a reply: earlier words that belong to what was said now.
package enum Recall {
    /// How far back a quotation lies at least, in turns: nearer ones are repetition, not memory.
    package static let distance = 2
    /// What was given back at once may be come back to when it lies this far back, in turns.
    static let longAgo = 8

    /// The earlier quotation that belongs here: the same thing by its name, then the same theme where both are about it,
    /// then the same painful feeling, then the same person where something was done or felt.
    ///
    /// When the utterance holds nothing of its own, the latest charged one that was not yet given back.
    package static func earlier(_ state: SessionState) -> Quotation? {
        let open = state.formulation.sayings.reversed().filter { saying in
            let age = state.turn - saying.quotation.turn
            let isGivenBack = state.course.quoted.contains(saying.quotation.words)
            return age >= (isGivenBack ? longAgo : distance) && !state.course.recalled.contains(saying.quotation.turn)
                && saying.quotation.words != state.observation.quote
                && standsBeside(state.observation.quote, saying.quotation.words)
        }
        if let saying = related(to: state.observation, among: open) { return saying.quotation }
        if isSmall(state) {
            let near = open.filter { state.turn - $0.quotation.turn <= nearby }
            return (near.first { $0.family != nil } ?? near.first)?.quotation
        }
        guard state.observation.isBare else { return nil }
        return (open.first { $0.family != nil } ?? open.first { !$0.themes.isEmpty } ?? open.first)?.quotation
    }

    /// "I'm fifty-eight": a small thing said late, which what was just told may be under.
    private static func isSmall(_ state: SessionState) -> Bool {
        let observation = state.observation
        return state.turn > 8 && !observation.isBare && observation.wordCount <= 4 && observation.answer == .statement
            && observation.gist == nil && observation.mainFeeling == nil && observation.people.isEmpty
            && observation.themes.isEmpty
    }

    /// How far back that lies at most, in turns.
    private static let nearby = 5

    /// Whether earlier words can stand beside those of now: “she's moved in” says who only where “she” is spoken of now too.
    private static func standsBeside(_ quote: String?, _ earlier: String) -> Bool {
        guard let first = Tokenizer.tokens(of: earlier).first,
            let person = pronouns.first(where: { $0.contains(first.bare) }),
            first.hasApostrophe || !ClosedWords.needingApostrophe.contains(first.bare)
        else { return true }
        return Tokenizer.tokens(of: quote ?? "").contains { person.contains($0.bare) }
    }

    private static let pronouns: [Set<String>] = [
        ["he", "hes", "hed", "hell", "him", "his"], ["she", "shes", "shed", "shell", "her", "hers"],
        ["they", "theyre", "theyd", "theyve", "theyll", "them", "their"],
        ["it", "its", "itd", "itll"],
    ]

    private static func related(
        to now: Observation, among open: [Formulation.Saying]
    ) -> Formulation.Saying? {
        let names = now.quote.map(Naming.names) ?? []
        if !names.isEmpty,
            let saying = open.first(where: { !names.isDisjoint(with: $0.names) })
        {
            return saying
        }
        let isLight = !Candidates.weighs(now)
        let themes = Set(now.centralThemes).subtracting(isLight ? Thread.subjects : [])
        if let saying = open.first(where: { !themes.isDisjoint(with: $0.themes) }) { return saying }
        if let feeling = now.mainFeeling, feeling.family.isPainful, feeling.strength >= 2,
            let saying = open.first(where: { $0.family == feeling.family })
        {
            return saying
        }
        let isTold = now.mainFeeling != nil || !now.otherActs.isEmpty || now.gist != nil || now.isStory
        guard isTold, let person = now.people.first?.role else { return nil }
        return open.first { $0.person == person }
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
        return person?.phrase ?? "a therapist"
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
