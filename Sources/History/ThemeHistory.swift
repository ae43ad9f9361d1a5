import Dialogue

/// A theme over records: where it came up, how often, and in which words.
package struct ThemeHistory: Equatable, Sendable {
    package var theme: String
    package var recurrence: Recurrence
    package var quotes: [DatedQuotation]
    /// Who is named beside it, and the feelings it comes with, the most frequent first.
    package var people: [String]
    package var feelings: [String]
}

/// What is gathered of a theme while records are read.
struct ThemeGathering {
    private(set) var recurrence = Recurrence()
    private var quotes: [DatedQuotation] = []
    private var people = Tally()
    private var feelings = Tally()

    mutating func take(_ mention: ThemeMention, of noticed: Noticed, at sitting: Sitting) {
        let observation = noticed.observation
        recurrence.note(place: sitting.place, day: sitting.day)
        for person in observation.people where !person.isGeneral { people.add(person.ownPhrase) }
        for feeling in observation.ownFeelings { feelings.add(feeling.family.rawValue) }
        guard sitting.mayQuote(observation) else { return }
        let words = mention.isCentral == true ? observation.quote ?? mention.words : mention.words
        quotes.note(DatedQuotation(day: sitting.day, turn: noticed.turn, words: words))
    }

    func history(of theme: String) -> ThemeHistory {
        ThemeHistory(
            theme: theme, recurrence: recurrence, quotes: quotes, people: people.ranked, feelings: feelings.ranked)
    }
}

extension [DatedQuotation] {
    /// Adds a quotation whose words are not there yet.
    mutating func note(_ quotation: DatedQuotation) {
        if !contains(where: { $0.words == quotation.words }) { append(quotation) }
    }
}
