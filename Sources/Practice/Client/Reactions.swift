/// How open the client is: three bands, since finer ones mean nothing (clinical specification §7.5).
package enum Band: String, Codable, Sendable {
    case guarded, moderate, open

    package init(_ openness: Int) { self = openness < 35 ? .guarded : openness <= 70 ? .moderate : .open }
}

/// What an act does to the client.
package struct Reaction: Equatable, Sendable {
    package var openness: Int
    package var tiredness: Int
    package var trust: Int

    init(_ openness: Int, _ tiredness: Int, _ trust: Int) {
        self.openness = openness
        self.tiredness = tiredness
        self.trust = trust
    }
}

/// The reaction table. Openness and strain (here: tiredness) are those of clinical specification §7.5; trust is slower,
/// and bounds how far openness can go, so that only warmth over time reaches the deeper layers.
package enum Reactions {
    package static func reaction(to impact: Impact, _ band: Band) -> Reaction {
        let row = row(impact)
        switch band {
        case .guarded: return row.guarded
        case .moderate: return row.moderate
        case .open: return row.open
        }
    }

    private typealias Row = (guarded: Reaction, moderate: Reaction, open: Reaction)

    private static func row(_ impact: Impact) -> Row {
        switch impact {
        case .openQuestion: (.init(4, -1, 1), .init(3, 0, 1), .init(2, 0, 1))
        case .vagueQuestion: (.init(0, 4, 0), .init(1, 2, 0), .init(1, 0, 0))
        case .closedQuestion: (.init(0, 1, 0), .init(0, 1, 0), .init(0, 0, 0))
        case .severalQuestions: (.init(0, 3, 0), .init(0, 2, 0), .init(0, 1, 0))
        case .whyQuestion: (.init(-3, 5, -1), .init(-1, 3, -1), .init(0, 1, 0))
        case .leadingQuestion: (.init(-2, 3, -1), .init(0, 2, -1), .init(0, 1, 0))
        case .simpleReflection: (.init(3, -2, 2), .init(2, -2, 2), .init(1, -1, 1))
        case .deepReflection: (.init(8, -4, 3), .init(6, -3, 3), .init(4, -2, 2))
        case .missedReflection: (.init(-2, 4, -1), .init(-1, 2, -1), .init(0, 1, 0))
        case .validation: (.init(4, -4, 2), .init(2, -2, 2), .init(1, -1, 1))
        case .affirmation: (.init(3, 0, 1), .init(2, 0, 1), .init(1, 0, 1))
        case .reassurance: (.init(-2, 3, -1), .init(-2, 2, -1), .init(-1, 1, 0))
        case .advice: (.init(-5, 6, -2), .init(-4, 4, -2), .init(-2, 3, -1))
        case .information: (.init(-3, 3, -1), .init(-2, 3, -1), .init(-2, 1, 0))
        case .earlyReading: (.init(-8, 10, -4), .init(-5, 6, -3), .init(-2, 3, -1))
        case .timelyReading: (.init(-1, 2, 1), .init(4, 1, 2), .init(8, -2, 3))
        case .harsh: (.init(-12, 15, -8), .init(-9, 11, -6), .init(-6, 9, -5))
        case .noticing: (.init(0, 2, 0), .init(4, 0, 2), .init(4, -1, 2))
        case .hereAndNow: (.init(-2, 4, 0), .init(4, 1, 2), .init(6, 0, 2))
        case .disclosure: (.init(0, 2, 0), .init(-1, 1, 0), .init(-1, 1, 0))
        case .silence: (.init(1, 2, 0), .init(3, 0, 1), .init(5, -1, 1))
        case .encourager: (.init(1, 0, 0), .init(2, 0, 0), .init(2, -1, 1))
        case .repair: (.init(3, -5, 2), .init(2, -4, 2), .init(1, -3, 1))
        case .hello: (.init(1, 0, 1), .init(0, 0, 0), .init(0, 0, 0))
        case .structuring, .ending, .other: (.init(0, 0, 0), .init(0, 0, 0), .init(0, 0, 0))
        }
    }
}
