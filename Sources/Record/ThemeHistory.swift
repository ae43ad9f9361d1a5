import Dialogue

/// A theme over all records: where it came up, how often, and in which words. Derived each time; the records are the only
/// truth.
package struct ThemeHistory: Equatable, Sendable {
    /// A session, by its place among all that were looked at.
    package struct Session: Equatable, Sendable {
        package var place: Int
        package var day: String
        package var mentions: Int
    }

    /// Exact words, with where they stand.
    package struct Quote: Equatable, Sendable {
        package var day: String
        package var turn: Int
        package var words: String
    }

    package var theme: String
    package var sessions: [Session] = []
    package var quotes: [Quote] = []
    /// Who is named beside it, and the feelings it comes with, the most frequent first.
    package var people: [String] = []
    package var feelings: [String] = []

    package var mentions: Int { sessions.reduce(0) { $0 + $1.mentions } }

    /// The themes of some transcripts in the order of their sessions; the one last spoken of comes first.
    ///
    /// Turns in which danger was heard, or held, bring no quotation: they enter no page but by a yes.
    package static func all(of transcripts: [(day: String, transcript: Transcript)]) -> [ThemeHistory] {
        var gathering: [String: Gathering] = [:]
        for (place, item) in transcripts.enumerated() {
            for case .noticed(let noticed) in item.transcript.events {
                for theme in noticed.observation.themes {
                    gathering[theme.theme, default: Gathering()].take(noticed, theme, place: place, day: item.day)
                }
            }
        }
        return gathering.map { $1.history(of: $0) }.sorted {
            ($0.sessions.last?.place ?? 0, $0.mentions, $1.theme) > (
                $1.sessions.last?.place ?? 0, $1.mentions, $0.theme
            )
        }
    }

    /// How it has gone with a theme, in a few words.
    ///
    /// - Parameter count: how many sessions there are in all.
    ///
    /// New: only in the last session, with others before it. Came back: in the last session, after two or more without.
    /// Quiet: in neither of the last two. More or less often: in three sessions or more, twice, or half, as often in the later half as in the earlier.
    package func course(of count: Int) -> String {
        guard let last = sessions.last, count >= 2 else { return "" }
        if last.place < count - 2 { return "quiet for \(count - 1 - last.place) sessions" }
        if sessions.count == 1, last.place == count - 1 { return "new" }
        if last.place == count - 1, let before = sessions.dropLast().last, last.place - before.place > 2 {
            return "came back after \(last.place - before.place - 1) sessions"
        }
        guard count >= 4, sessions.count >= 3 else { return "" }
        let half = count / 2
        let early = sessions.filter { $0.place < half }.reduce(0) { $0 + $1.mentions }
        let late = mentions - early
        if late >= 2 * max(early, 1), late - early >= 2 { return "more often lately" }
        if early >= 2 * max(late, 1), early - late >= 2 { return "less often lately" }
        return ""
    }
}

/// What is gathered of a theme while the records are read.
private struct Gathering {
    private var sessions: [ThemeHistory.Session] = []
    private var quotes: [ThemeHistory.Quote] = []
    private var people: [String: Int] = [:]
    private var feelings: [String: Int] = [:]

    mutating func take(_ noticed: Noticed, _ theme: ThemeMention, place: Int, day: String) {
        let observation = noticed.observation
        if sessions.last?.place == place {
            sessions[sessions.count - 1].mentions += 1
        } else {
            sessions.append(ThemeHistory.Session(place: place, day: day, mentions: 1))
        }
        for person in observation.people { people[person.phrase, default: 0] += 1 }
        for feeling in observation.ownFeelings { feelings[feeling.family.rawValue, default: 0] += 1 }
        guard observation.risk == nil, observation.care == nil else { return }
        let words = theme.isCentral == true ? observation.quote ?? theme.words : theme.words
        if !quotes.contains(where: { $0.words == words }) {
            quotes.append(ThemeHistory.Quote(day: day, turn: noticed.turn, words: words))
        }
    }

    func history(of theme: String) -> ThemeHistory {
        ThemeHistory(
            theme: theme, sessions: sessions, quotes: quotes, people: Self.most(people), feelings: Self.most(feelings))
    }

    private static func most(_ counts: [String: Int]) -> [String] {
        counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    }
}
