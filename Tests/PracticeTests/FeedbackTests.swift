import Practice
import Testing

/// One line after each turn: what it was, and one other way to put it.
@Suite struct FeedbackTests {
    private static let maker = FeedbackMaker(engine: Standard.engine)

    @Test(arguments: ["Did it hurt?", "You should rest.", "Why?", "What is it like?", "", "So they took pictures."])
    func everyLineSaysWhatItWasAndAnotherWay(_ text: String) throws {
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 1, coder: Standard.coder)
            for _ in 0..<6 {
                let (before, last) = (session.lastWords, session.lastLine)
                let exchange = session.say(text)
                let line = Self.maker.line(for: exchange, after: before, line: last)
                #expect(line.text.contains("Another way: “"), "\(line.text)")
                #expect(!line.text.contains("{") && !line.text.contains("\n"))
                #expect(line.other.filter { $0 == "?" }.count <= 1, "\(line.other)")
            }
        }
    }

    /// The other way is never what it warns of.
    @Test func theOtherWayIsNeitherAdviceNorAClosedQuestion() {
        let wrong: Set<Code> = [.advice, .closedQuestion, .whyQuestion, .reassurance, .severalQuestions]
        var count = 0
        var faults: [String] = []
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 3, coder: Standard.coder)
            for turn in 0..<25 {
                let (before, last) = (session.lastWords, session.lastLine)
                let exchange = session.say(turn % 2 == 0 ? "Is that so?" : Helpers.good(session))
                let other = String(
                    Self.maker.line(for: exchange, after: before, line: last).other.dropFirst().dropLast())
                count += 1
                if wrong.contains(Standard.coder.code(other, after: before).main) { faults.append(other) }
            }
        }
        #expect(faults.count * 100 <= count * 5, "\(faults.count) of \(count): \(faults.prefix(5))")
    }
}
