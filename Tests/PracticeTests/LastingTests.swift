import Dialogue
import Practice
import Testing

/// Cases last, whoever talks to them.
@Suite struct LastingTests {
    @Test(arguments: [Style.exploring, .relational, .quiet])
    func everyCaseLastsSixtyTurnsWithTheCompanion(_ style: Style) {
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 5, coder: Standard.coder)
            var asking = Interviewer(engine: Standard.engine, style: style, seed: 5)
            for _ in 0..<60 { _ = session.say(asking.answer(to: session.lastWords)) }
            expectFresh(session, item.name)
        }
    }

    @Test(arguments: ["", "Mm-hmm.", "Is that so?", "You should try yoga.", "And what was that like?", "xyz", "Why?"])
    func everyCaseLastsFortyTurnsOfTheSame(_ text: String) {
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 2, coder: Standard.coder)
            for _ in 0..<40 { _ = session.say(text) }
            expectFresh(session, "\(item.name) with “\(text)”")
        }
    }

    /// No line twice within forty turns, and always something to say.
    private func expectFresh(_ session: PracticeSession, _ name: String) {
        var last: [String: Int] = [:]
        for exchange in session.exchanges {
            #expect(!exchange.reply.isEmpty && exchange.line != "wordless", "\(name), turn \(exchange.turn)")
            if let before = last[exchange.line] {
                #expect(exchange.turn - before > 40, "\(name), turn \(exchange.turn): \(exchange.reply)")
            }
            last[exchange.line] = exchange.turn
        }
    }

    /// Yardstick Y22: openness after a good and a poor helper differs by 30 and more in 20 turns.
    @Test func theClientTellsGoodHelpersFromPoorOnes() {
        for item in Standard.cases {
            var good = PracticeSession(item, seed: 1, coder: Standard.coder)
            var poor = PracticeSession(item, seed: 1, coder: Standard.coder)
            for _ in 0..<20 {
                _ = good.say(Helpers.good(good))
                _ = poor.say(Helpers.poor(poor))
            }
            #expect(good.state.openness - poor.state.openness >= 30, "\(item.name)")
        }
    }

    /// Yardstick Y22: reflections to questions and final openness go together.
    @Test func reflectionsAndOpennessGoTogether() {
        var points: [(Double, Double)] = []
        for item in Standard.cases {
            for share in 0...4 {
                var session = PracticeSession(item, seed: 1, coder: Standard.coder)
                for turn in 0..<20 {
                    let isGood = turn % 4 < share
                    _ = session.say(isGood ? Helpers.good(session) : Helpers.poor(session))
                }
                let counts = Counts(session.exchanges)
                let ratio = Double(counts.reflections.count) / Double(counts.reflections.count + counts.questions.count)
                points.append((ratio, Double(session.state.openness)))
            }
        }
        #expect(Self.correlation(points) >= 0.6, "\(Self.correlation(points))")
    }

    private static func correlation(_ points: [(Double, Double)]) -> Double {
        let count = Double(points.count)
        let (x, y) = (points.map(\.0).reduce(0, +) / count, points.map(\.1).reduce(0, +) / count)
        let xy = points.map { ($0.0 - x) * ($0.1 - y) }.reduce(0, +)
        let xx = points.map { ($0.0 - x) * ($0.0 - x) }.reduce(0, +)
        let yy = points.map { ($0.1 - y) * ($0.1 - y) }.reduce(0, +)
        return xy / (xx * yy).squareRoot()
    }
}
