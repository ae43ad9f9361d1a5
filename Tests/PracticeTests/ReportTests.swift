import Practice
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a report says, and what it rests on.
@Suite struct ReportTests {
    private static let lines = [
        "Hello, Irena. Where does it hurt?", "So there is something like a plate in there.",
        "You sound tired, and quite alone with it.", "Tell me about your son.", "Have you tried ringing him?",
        "You are in denial.", "I'm sorry. That was too much.", "What was it like, to wait for the phone?", "",
        "When have you waited like that before?", "Do you sleep?", "Do you eat?", "Do you have friends?",
        "I wonder if the phone in the drawer is a way of waiting and not waiting.", "Our time is up for today.",
    ]

    private static func report() throws -> PracticeReport {
        var session = try #require(Standard.practice("irena", seed: 4))
        for line in lines { _ = session.say(line) }
        let opened = PracticeOpened(
            program: "test", practice: "irena", scripts: "", seed: 4, by: "trainee", opening: session.opening.text,
            openness: session.client.script.openness, time: nil)
        var report = PracticeReport(script: session.client.script, opened: opened, exchanges: session.exchanges)
        for turn in PracticeReport.turnsToRewrite(session.exchanges) { report.others[turn] = "“Mm.” And then wait." }
        return report
    }

    /// The whole report, as kept; a report that differs is written beside and fails the run.
    @Test func theReportIsAsKept() throws {
        let text = ReportFormat.txt.render(try Self.report().document)
        let path = Self.fixture("practice-report.txt")
        let kept = Self.read(path)
        if kept != text { Self.write(text, to: kept.isEmpty ? path : path + ".new") }
        #expect(kept == text, "the report differs from \(path)")
    }

    /// Yardstick Y19.
    @Test func everySentenceHasItsTurnsAndItsRule() throws {
        let report = try Self.report()
        let turns = Set(1...Self.lines.count)
        for section in report.document.sections {
            for statement in section.statements {
                #expect(!statement.turns.isEmpty && turns.isSuperset(of: statement.turns), "\(statement.text)")
                #expect(!statement.rule.explanation.isEmpty)
            }
        }
        let words = ReportFormat.txt.render(report.document).lowercased()
        for grade in ["score", "excellent", "poor work", "grade:", "passed", "failed"] {
            #expect(!words.contains(grade), "\(grade)")
        }
    }

    @Test func momentsAreToldWithTheTraineesWords() throws {
        let moments = try #require(try Self.report().document.sections.first { $0.title == "Moments" })
        let text = moments.statements.map(\.text).joined(separator: "\n")
        #expect(text.contains("“You are in denial.”"))
        #expect(text.contains("It was mended by “I'm sorry. That was too much.”"))
    }

    @Test func atMostThreeTurnsAreRewritten() throws {
        let pairs = try #require(try Self.report().document.sections.first { $0.title == "Another way" })
        #expect(pairs.statements.flatMap(\.turns) == [5, 6, 14])
    }

    @Test func aHintThatWasNotAskedAboutComesFirst() throws {
        var session = try #require(Standard.practice("gordon"))
        for _ in 0..<25 where !session.exchanges.contains(where: { $0.marks.contains(.hint) }) {
            _ = session.say("So the house is quiet, and the nights are long. What is it like at night?")
        }
        for _ in 0..<4 { _ = session.say("What do you do in the shed?") }
        let opened = PracticeOpened(
            program: "test", practice: "gordon", scripts: "", seed: 1, by: "trainee", opening: "", openness: 20,
            time: nil)
        let report = PracticeReport(script: session.client.script, opened: opened, exchanges: session.exchanges)
        #expect(report.document.sections.first?.title == "Safety")
        #expect(report.document.sections.first?.statements.first?.text.contains("was not asked about") == true)
    }

    @Test func formsLetNobodySmuggleMarkup() throws {
        var session = try #require(Standard.practice("irena"))
        _ = session.say("You should <script>alert(1)</script> rest [here](http://x) *now*.")
        _ = session.say("You are in denial <b>.")
        let opened = PracticeOpened(
            program: "test", practice: "irena", scripts: "", seed: 1, by: "trainee", opening: "", openness: 30,
            time: nil)
        let report = PracticeReport(script: session.client.script, opened: opened, exchanges: session.exchanges)
        #expect(!ReportFormat.html.render(report.document).contains("<script>"))
        #expect(!ReportFormat.md.render(report.document).contains("[here]"))
    }

    @Test func anotherCodeChangesTheCounts() throws {
        var session = try #require(Standard.practice("irena"))
        var exchange = session.say("Where does it hurt?")
        #expect(Counts([exchange]).questions == [1])
        exchange.relabel(as: .simpleReflection)
        #expect(Counts([exchange]).questions.isEmpty && Counts([exchange]).reflections == [1])
    }

    private static func fixture(_ name: String) -> String {
        let parts = #filePath.split(separator: "/").dropLast(2)
        return "/" + parts.joined(separator: "/") + "/Fixtures/" + name
    }

    private static func read(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    private static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        fputs(text, file)
        fclose(file)
    }
}
