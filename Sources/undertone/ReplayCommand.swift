import ArgumentParser
import Dialogue
import Escaping
import Interchange
import Record

/// `undertone replay`: shows records, verifies them, and runs conversation files.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Show or verify records, and run conversation files.")

    @Argument(help: "Records (.jsonl, .age) and conversation files (.convo).") var files: [String]
    @Flag(help: "Run the engine again over each record and show the first difference.") var verify = false
    @Option(help: "Show what another style would have said: exploring, relational or quiet.") var style: Style?
    @Option(help: "text, tap or junit.") var format: ReplayReport.Format = .text
    @OptionGroup var scripts: ScriptOptions
    @OptionGroup var records: FolderOptions
    @OptionGroup var opening: OpeningOptions

    func run() throws {
        let engine = try scripts.engine()
        let keyring = try opening.keyring()
        var report = ReplayReport(format: format)
        if let style { return try restyle(style, engine, keyring) }
        for file in files {
            if file.hasSuffix(".convo") {
                try run(file, engine, into: &report)
            } else {
                try replay(file, engine, keyring, into: &report)
            }
        }
        print(report.text, terminator: "")
        if report.hasFailures { throw ExitCode(1) }
    }

    /// The same utterances, answered in another style; records and conversation files alike.
    private func restyle(_ style: Style, _ engine: Engine, _ keyring: Keyring) throws {
        for file in files {
            for heard in try utterances(of: file, keyring) {
                var state = Restyling.opened(in: style, like: heard.opened, engine)
                for text in heard.texts {
                    let turn = engine.step(&state, Heard(turn: state.turn + 1, text: text))
                    print("> \(Sanitizing.oneLine(text))\n\(Sanitizing.oneLine(turn.said?.text ?? ""))\n")
                }
            }
        }
    }

    private func utterances(of file: String, _ keyring: Keyring) throws -> [Restyling] {
        if file.hasSuffix(".convo") {
            let text = String(decoding: try RecordReader.bytes(of: file), as: UTF8.self)
            return Convo.parse(text, file: file).convo.runs.map {
                Restyling(
                    opened: nil, texts: $0.exchanges.filter { !$0.commands }.map(\.heard))
            }
        }
        let events = try RecordReader.read(try records.folder().resolve(file), with: keyring).events
        var opened: Opened?
        var texts: [String] = []
        for event in events {
            if case .opened(let first) = event { opened = first }
            if case .heard(let heard) = event { texts.append(heard.text) }
        }
        return [Restyling(opened: opened, texts: texts)]
    }

    private func run(_ file: String, _ engine: Engine, into report: inout ReplayReport) throws {
        let text = String(decoding: try RecordReader.bytes(of: file), as: UTF8.self)
        let (convo, problems) = Convo.parse(text, file: file)
        report.add(file, problems.map(\.description))
        let runner = ConvoRunner(engine: engine)
        for way in ConvoRunner.Way.allCases {
            report.add("\(file) (\(way.rawValue))", runner.failures(of: convo, file: file, way: way).map(\.description))
        }
    }

    private func replay(
        _ file: String, _ engine: Engine, _ keyring: Keyring, into report: inout ReplayReport
    ) throws {
        let transcript = try RecordReader.read(try records.folder().resolve(file), with: keyring)
        for notice in transcript.notices { Output.complain(notice) }
        guard verify else {
            let record = ReadableRecord(transcript, name: file, withDanger: true)
            return print(try ExportForm.text.text(of: [record], program: Version.text), terminator: "")
        }
        let difference = Verifier(engine: engine).firstDifference(in: transcript.events)
        report.add(file, difference.map { [explained($0, transcript, engine)] } ?? [])
    }

    private func explained(_ difference: Verifier.Difference, _ transcript: Transcript, _ engine: Engine) -> String {
        guard case .opened(let opened)? = transcript.events.first, opened.scripts != engine.repertoire.digest else {
            return difference.description
        }
        return difference.description + "\n  the scripts have changed since it was recorded"
    }
}

/// What one speaker said in a session, to be answered again in another style.
struct Restyling {
    var opened: Opened?
    var texts: [String]

    /// A session begun as the recorded one was, but for its style.
    static func opened(in style: Style, like recorded: Opened?, _ engine: Engine) -> SessionState {
        var opened =
            recorded
            ?? Opened(
                program: "replay", scripts: engine.repertoire.digest, seed: 0, style: style, mode: .pipe, region: nil,
                time: nil)
        opened.style = style
        return engine.open(opened).state
    }
}

/// What a replay found, as text, TAP or JUnit.
struct ReplayReport {
    enum Format: String, ExpressibleByArgument { case text, tap, junit }

    let format: Format
    private var cases: [(name: String, failures: [String])] = []

    init(format: Format) { self.format = format }

    var hasFailures: Bool { cases.contains { !$0.failures.isEmpty } }

    mutating func add(_ name: String, _ failures: [String]) { cases.append((name, failures)) }

    var text: String {
        switch format {
        case .text: plain
        case .tap: tap
        case .junit: junit
        }
    }

    private var plain: String {
        guard !cases.isEmpty else { return "" }
        let failed = cases.filter { !$0.failures.isEmpty }
        let lines = failed.flatMap(\.failures).map { $0 + "\n" }.joined()
        return lines + "\(cases.count - failed.count) passed, \(failed.count) failed\n"
    }

    private var tap: String {
        var text = "TAP version 13\n1..\(cases.count)\n"
        for (index, item) in cases.enumerated() {
            text += "\(item.failures.isEmpty ? "ok" : "not ok") \(index + 1) - \(item.name)\n"
            text += item.failures.map { "# " + $0.split(separator: "\n").joined(separator: "\n# ") + "\n" }.joined()
        }
        return text
    }

    private var junit: String {
        let failed = cases.filter { !$0.failures.isEmpty }.count
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuite name=\"undertone replay\" tests=\"\(cases.count)\" failures=\"\(failed)\">\n"
        for item in cases {
            let body = item.failures.map { "    <failure>\(Markup.paragraphs($0))</failure>\n" }.joined()
            text += "  <testcase name=\"\(Markup.oneLine(item.name))\">\n\(body)  </testcase>\n"
        }
        return text + "</testsuite>\n"
    }
}
