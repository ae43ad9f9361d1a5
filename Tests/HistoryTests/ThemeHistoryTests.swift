import Dialogue
import History
import Testing

/// What recurs over records.
@Suite struct ThemeHistoryTests {
    /// Sessions, each with how often a theme came up in it.
    private static func histories(_ counts: [Int], risk: Risk? = nil) -> Histories {
        var histories = Histories()
        for (place, count) in counts.enumerated() {
            let events = (0..<count).map { turn -> Event in
                var observation = Observation()
                observation.themes = [ThemeMention(theme: "gardens", words: "the garden, \(place), \(turn + 1)")]
                observation.risk = risk
                return .noticed(Noticed(turn: turn + 1, observation: observation))
            }
            histories.take(events, day: "2026-01-0\(place + 1)")
        }
        return histories
    }

    @Test(arguments: [
        ([1], ""), ([0, 1], "new"), ([2, 0, 0, 1], "came back after 2 sessions"),
        ([2, 1, 0, 0], "quiet for 2 sessions"),
        ([1, 0, 2, 3], "more often lately"), ([3, 3, 0, 1], "less often lately"), ([1, 1, 1, 1], ""),
    ])
    func itsCourseIsSaidInWords(_ counts: [Int], _ course: String) throws {
        let history = try #require(Self.histories(counts).themes.first)
        #expect(history.recurrence.course(of: counts.count) == course)
        #expect(history.recurrence.mentions == counts.reduce(0, +))
    }

    @Test func quotationsHaveTheirDayAndTurn() throws {
        let history = try #require(Self.histories([1, 2]).themes.first)
        #expect(history.quotes.map(\.words) == ["the garden, 0, 1", "the garden, 1, 1", "the garden, 1, 2"])
        #expect(history.quotes.map(\.day) == ["2026-01-01", "2026-01-02", "2026-01-02"])
        #expect(history.quotes.map(\.turn) == [1, 1, 2])
    }

    @Test func dangerIsNeverQuoted() throws {
        let history = try #require(
            Self.histories([2], risk: Risk(kind: .suicide, degree: .active, words: "x")).themes.first)
        #expect(history.quotes.isEmpty && history.recurrence.mentions == 2)
    }
}
