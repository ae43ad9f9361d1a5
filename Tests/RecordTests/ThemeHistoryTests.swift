import Dialogue
import Record
import Testing

/// What recurs over records.
@Suite struct ThemeHistoryTests {
    private static let opened = Opened(
        program: "1", scripts: "a", seed: 0, style: .exploring, mode: .pipe, region: nil, time: nil)

    /// Sessions, each with how often a theme came up in it.
    private static func transcripts(_ counts: [Int], risk: Risk? = nil) throws -> [(
        day: String, transcript: Transcript
    )] {
        try counts.enumerated().map { place, count in
            var events: [Event] = [.opened(opened)]
            for turn in 1...max(1, count) where count > 0 {
                var observation = Observation()
                observation.themes = [ThemeMention(theme: "gardens", words: "the garden, \(place), \(turn)")]
                observation.risk = risk
                events.append(.noticed(Noticed(turn: turn, observation: observation)))
            }
            let lines = try events.map { try EventCodec().line(for: $0) + "\n" }.joined()
            return ("2026-01-0\(place + 1)", try RecordReader.parse(Array(lines.utf8), path: "p"))
        }
    }

    @Test(arguments: [
        ([1], ""), ([0, 1], "new"), ([2, 0, 0, 1], "came back after 2 sessions"),
        ([2, 1, 0, 0], "quiet for 2 sessions"),
        ([1, 0, 2, 3], "more often lately"), ([3, 3, 0, 1], "less often lately"), ([1, 1, 1, 1], ""),
    ])
    func itsCourseIsSaidInWords(_ counts: [Int], _ course: String) throws {
        let history = try #require(ThemeHistory.all(of: try Self.transcripts(counts)).first)
        #expect(history.course(of: counts.count) == course)
        #expect(history.mentions == counts.reduce(0, +))
    }

    @Test func quotationsHaveTheirDayAndTurn() throws {
        let history = try #require(ThemeHistory.all(of: try Self.transcripts([1, 2])).first)
        #expect(history.quotes.map(\.words) == ["the garden, 0, 1", "the garden, 1, 1", "the garden, 1, 2"])
        #expect(history.quotes.map(\.day) == ["2026-01-01", "2026-01-02", "2026-01-02"])
        #expect(history.quotes.map(\.turn) == [1, 1, 2])
    }

    @Test func dangerIsNeverQuoted() throws {
        let risk = Risk(kind: .suicide, degree: .active, words: "x")
        let history = try #require(ThemeHistory.all(of: try Self.transcripts([2], risk: risk)).first)
        #expect(history.quotes.isEmpty && history.mentions == 2)
    }
}
