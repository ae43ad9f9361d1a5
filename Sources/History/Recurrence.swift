/// In which sessions something came up, and how often.
package struct Recurrence: Equatable, Sendable {
    /// A session, by its place among all that were looked at.
    package struct Session: Equatable, Sendable {
        package var place: Int
        package var day: String
        package var mentions: Int
    }

    package private(set) var sessions: [Session] = []

    package var mentions: Int { sessions.reduce(0) { $0 + $1.mentions } }
    package var firstDay: String { sessions.first?.day ?? "" }
    package var lastDay: String { sessions.last?.day ?? "" }
    /// Place of the last session it came up in; -1 when in none.
    package var lastPlace: Int { sessions.last?.place ?? -1 }

    /// One more mention; sessions come in their order.
    mutating func note(place: Int, day: String) {
        if sessions.last?.place == place {
            sessions[sessions.count - 1].mentions += 1
        } else {
            sessions.append(Session(place: place, day: day, mentions: 1))
        }
    }

    /// How it has gone, in a few words; empty where there is nothing to say.
    ///
    /// - Parameter count: how many sessions there are in all.
    ///
    /// New: only in the last session, with others before it. Came back: in the last session, after two or more without.
    /// Quiet: in neither of the last two. More or less often: in three sessions or more, twice, or half, as often in the
    /// later half as in the earlier.
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

/// The person's exact words, with the day and turn they were said in.
package struct DatedQuotation: Equatable, Sendable {
    package var day: String
    package var turn: Int
    package var words: String

    package init(day: String, turn: Int, words: String) {
        self.day = day
        self.turn = turn
        self.words = words
    }
}

/// Counts of names, the most frequent first, equals by their name.
struct Tally: Sendable {
    private var counts: [String: Int] = [:]

    mutating func add(_ name: String) { counts[name, default: 0] += 1 }

    var ranked: [String] { counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key) }
}
