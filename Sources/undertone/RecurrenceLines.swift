import Escaping
import History

/// What themes, people and episodes over sessions look like in lines of text.
struct RecurrenceLines {
    /// How many sessions there are in all.
    let count: Int

    /// Head and chart: "grief: 3 of 5 sessions, 7 times, 2026-09-01 to 2026-11-20; more often lately".
    func head(_ title: String, _ recurrence: Recurrence) -> String {
        let sessions = "\(recurrence.sessions.count) of \(count) session\(count == 1 ? "" : "s")"
        let mentions = recurrence.mentions == 1 ? "once" : "\(recurrence.mentions) times"
        let (first, last) = (recurrence.firstDay, recurrence.lastDay)
        let course = recurrence.course(of: count)
        return
            "\(Sanitizing.oneLine(title)): \(sessions), \(mentions), \(first == last ? first : "\(first) to \(last)")"
            + "\(course.isEmpty ? "" : "; \(course)")\n    \(chart(recurrence))\n"
    }

    func list(_ label: String, _ names: [String]) -> String {
        names.isEmpty ? "" : "    \(label): \(Sanitizing.oneLine(names.prefix(6).joined(separator: ", ")))\n"
    }

    func quotes(_ quotes: some Collection<DatedQuotation>) -> String { quotes.map { "    \(quote($0))\n" }.joined() }

    /// An episode: with whom, when, and its parts.
    func episode(_ item: DatedEpisode) -> String {
        "    a story, \(item.day):\n"
            + item.parts.map {
                "        \($0.label): “\(Sanitizing.oneLine($0.quotation.words))” (turn \($0.quotation.turn))\n"
            }
            .joined()
    }

    private func quote(_ quote: DatedQuotation) -> String {
        "\(quote.day), turn \(quote.turn): “\(Sanitizing.oneLine(quote.words))”"
    }

    /// The latest sessions, a sign each: how often it came up; beyond nine, a plus.
    private func chart(_ recurrence: Recurrence) -> String {
        let counts = Dictionary(recurrence.sessions.map { ($0.place, $0.mentions) }, uniquingKeysWith: +)
        return (max(0, count - Self.width)..<count).map { place in
            counts[place].map { $0 > 9 ? "+" : String($0) } ?? "."
        }.joined()
    }

    private static let width = 60
}

/// A quotation as JSON.
struct QuoteEntry: Encodable {
    var day: String
    var turn: Int
    var words: String

    init(_ quotation: DatedQuotation) {
        day = quotation.day
        turn = quotation.turn
        words = quotation.words
    }
}

/// Numbers of a recurrence as JSON.
struct RecurrenceEntry: Encodable {
    var sessions: Int
    var mentions: Int
    var first: String
    var last: String
    var course: String

    init(_ recurrence: Recurrence, of count: Int) {
        sessions = recurrence.sessions.count
        mentions = recurrence.mentions
        first = recurrence.firstDay
        last = recurrence.lastDay
        course = recurrence.course(of: count)
    }

    static let columns = "sessions,mentions,first,last,course"
    var cells: String { CSV.row(["\(sessions)", "\(mentions)", first, last, course]) }
}
