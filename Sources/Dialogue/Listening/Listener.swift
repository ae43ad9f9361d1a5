/// Turns text into one observation. Risk is listened for first.
package struct Listener: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Longest utterance that is listened to clause by clause, in bytes; beyond it, only risk is.
    package static let mostBytes = 24_000

    /// Everything noticed in one utterance.
    package func listen(to text: String, heeding: Heeding = Heeding()) -> Observation {
        var observation = Observation()
        let whole = Hearing(text, lexicon: lexicon)
        (observation.risk, observation.also, observation.care) = whole.risk()
        let written = text.utf8.count > Self.mostBytes ? Hearing(Self.end(of: text), lexicon: lexicon) : whole
        let clean = Disfluency.cleaned(written.utterance)
        let isSpoken = clean != written.utterance.text
        let hearing = isSpoken ? Hearing(clean, lexicon: lexicon) : written
        if isSpoken, observation.risk == nil { (observation.risk, observation.also, observation.care) = hearing.risk() }
        observation.wordCount = whole.tokens.count
        hear(hearing, heeding, into: &observation)
        // How it is said is heard with its pauses.
        if isSpoken { observation.manner = written.manner(heeding) }
        return observation
    }

    private func hear(_ hearing: Hearing, _ heeding: Heeding, into observation: inout Observation) {
        observation.feelings = hearing.feelings()
        observation.people = hearing.people(heeding)
        observation.themes = themes(hearing)
        observation.times = hearing.times()
        observation.manner = hearing.manner(heeding)
        observation.defences = hearing.defences()
        observation.wishes = hearing.quotations { if case .wish = $0 { true } else { false } }
        observation.otherActs = hearing.quotations { if case .other = $0 { true } else { false } }
        observation.ownActs = hearing.quotations { if case .own = $0 { true } else { false } }
        observation.images = hearing.quotations { if case .image = $0 { true } else { false } }
        observation.dream = hearing.isDream()
        (observation.answer, observation.isBare) = hearing.answer()
        observation.isFlooded = hearing.isFlooded(observation.manner)
        observation.isStory = hearing.isStory(observation.people)
        observation.mentionsTears = hearing.mentionsTears()
        hearing.find(into: &observation)
    }

    /// What stands alone is one's own: "Work." is heard as "my work", though "that didn't work" is not about work.
    private func themes(_ hearing: Hearing) -> [ThemeMention] {
        let themes = hearing.themes()
        guard themes.isEmpty, hearing.tokens.count == 1 else { return themes }
        let word = hearing.utterance.words(0..<1)
        return Hearing("my " + word, lexicon: lexicon).themes().map { ThemeMention(theme: $0.theme, words: word) }
    }

    private static func end(of text: String) -> String {
        String(decoding: text.utf8.suffix(mostBytes), as: UTF8.self)
    }
}
