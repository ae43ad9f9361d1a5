import Dialogue

/// Someone of the story over records: who they are, the feelings around them, the episodes with them.
package struct PersonHistory: Equatable, Sendable {
    /// By which they are told apart: the name where one is known, else the role.
    package var key: String
    /// As the person would say: "my mother", "Anna".
    package var phrase: String
    /// Who they are in the story, for example `friend`.
    package var role: String
    package var recurrence: Recurrence
    package var quotes: [DatedQuotation]
    /// The person's own feelings in turns that speak of them, the most frequent first.
    package var feelings: [String]
    package var episodes: [DatedEpisode]
}

/// What is gathered of someone while records are read.
struct PersonGathering {
    private(set) var recurrence = Recurrence()
    private var role = ""
    private var phrases = Tally()
    private var feelings = Tally()
    private var quotes: [DatedQuotation] = []

    mutating func take(_ mention: PersonMention, of noticed: Noticed, at sitting: Sitting) {
        let observation = noticed.observation
        recurrence.note(place: sitting.place, day: sitting.day)
        role = mention.role
        phrases.add(mention.ownPhrase)
        for feeling in observation.ownFeelings { feelings.add(feeling.family.rawValue) }
        guard sitting.mayQuote(observation), let words = observation.quote else { return }
        // A clause that may be about somebody else says nothing of this one.
        guard observation.people.count == 1 || words.names(mention) else { return }
        quotes.note(DatedQuotation(day: sitting.day, turn: noticed.turn, words: words))
    }

    func history(of key: String, episodes: [DatedEpisode]) -> PersonHistory {
        PersonHistory(
            key: key, phrase: phrases.ranked.first ?? key, role: role, recurrence: recurrence, quotes: quotes,
            feelings: feelings.ranked, episodes: episodes.filter { $0.episode.person.key == key })
    }
}

extension PersonMention {
    /// The name where one is known, else the role.
    package var key: String { name?.lowercased() ?? role }

    /// As the person would say it: "my mother" for "your mother".
    package var ownPhrase: String {
        phrase.hasPrefix("your ") ? "my " + phrase.dropFirst("your ".count) : phrase
    }

    /// Whether nobody in particular is meant.
    package var isGeneral: Bool { ["people", "everyone", "men", "women", "person", "god"].contains(role) }
}

extension String {
    /// Whether the words name someone by name, role or the noun they are called by.
    fileprivate func names(_ person: PersonMention) -> Bool {
        let wanted = Set(
            [person.name, person.role, person.phrase.split(separator: " ").last.map(String.init)].compactMap {
                $0?.lowercased()
            })
        return Tokenizer.tokens(of: self).contains { wanted.contains($0.bare) }
    }
}
