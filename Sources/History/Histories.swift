import Dialogue

/// What runs through some sessions: themes, people and episodes. Derived from the records each time; they are the only
/// truth, and nothing of this is kept.
package struct Histories {
    /// How many sessions were taken in.
    package private(set) var count = 0
    private var themeGatherings: [String: ThemeGathering] = [:]
    private var personGatherings: [String: PersonGathering] = [:]
    /// Episodes in the order they were told.
    package private(set) var episodes: [DatedEpisode] = []

    /// The kinds of event it reads; others may be left out.
    package var reads: Set<String> { gathersEpisodes ? ["noticed", "said"] : ["noticed"] }
    private let gathersEpisodes: Bool

    /// - Parameter gathersEpisodes: whether episodes are wanted; themes alone need no replies and take less time.
    package init(gathersEpisodes: Bool = true) { self.gathersEpisodes = gathersEpisodes }

    /// Takes the next session in. Turns in which danger was heard, and all after it while it was held, bring numbers but
    /// no words: they enter no page but by a yes.
    package mutating func take(_ events: some Sequence<Event>, day: String) {
        var sitting = Sitting(place: count, day: day)
        var formulation = Formulation()
        var asked: Asked?
        for event in events {
            switch event {
            case .noticed(let noticed):
                sitting.hear(noticed.observation)
                note(noticed, at: sitting)
                if gathersEpisodes, !sitting.isHeld {
                    formulation.take(noticed.observation, turn: noticed.turn, asked: asked)
                }
            case .said(let said): asked = said.asks
            default: break
            }
        }
        episodes += formulation.episodes.map { DatedEpisode(day: day, place: count, episode: $0) }
        count += 1
    }

    private mutating func note(_ noticed: Noticed, at sitting: Sitting) {
        for mention in noticed.observation.themes {
            themeGatherings[mention.theme, default: ThemeGathering()].take(mention, of: noticed, at: sitting)
        }
        for mention in noticed.observation.people where !mention.isGeneral {
            personGatherings[mention.key, default: PersonGathering()].take(mention, of: noticed, at: sitting)
        }
    }

    /// The theme last spoken of first; of equals, the one mentioned most.
    package var themes: [ThemeHistory] {
        themeGatherings.map { $1.history(of: $0) }.sorted {
            ($0.recurrence.lastPlace, $0.recurrence.mentions, $1.theme) > (
                $1.recurrence.lastPlace, $1.recurrence.mentions, $0.theme
            )
        }
    }

    /// The one last spoken of first; of equals, the one mentioned most.
    package var people: [PersonHistory] {
        personGatherings.map { $1.history(of: $0, episodes: episodes) }.sorted {
            ($0.recurrence.lastPlace, $0.recurrence.mentions, $1.key) > (
                $1.recurrence.lastPlace, $1.recurrence.mentions, $0.key
            )
        }
    }
}

/// A session being taken in.
struct Sitting {
    let place: Int
    let day: String
    /// Whether danger was heard in it before, or now.
    private(set) var isHeld = false

    init(place: Int, day: String) {
        self.place = place
        self.day = day
    }

    mutating func hear(_ observation: Observation) {
        if let risk = observation.risk, risk.degree > .despair { isHeld = true }
    }

    /// Whether words of this turn may be shown.
    func mayQuote(_ observation: Observation) -> Bool {
        !isHeld && observation.risk == nil && observation.care == nil
    }
}
