import ArgumentParser
import Dialogue
import Practice
import Record
import Scripts
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone practice`: a simulated client to talk to. With standard input not a terminal: one intervention a line.
struct PracticeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practice",
        abstract: "Talk to a simulated client.",
        discussion: """
            Without a case: lists the cases. In a terminal: say something and press Enter; an empty line is silence; \
            :help shows commands, :end ends. From a pipe: one intervention a line in, one answer a line out.
            """)

    @Argument(help: "Name of the case.") var name: String?
    @Flag(help: "Nothing but text: no colour, one answer a line.") var plain = false
    @Flag(help: "One JSON object for each line of output.") var json = false
    @Flag(help: "Keep no record.") var noSave = false
    @Flag(help: "Say after each of your turns what it was, and one other way to put it.") var feedback = false
    @Flag(help: "Leave the report out.") var noReport = false
    @Option(help: "Seed of the client, for the same answers again.") var seed: UInt64?
    @Option(name: .customLong("as"), help: "Let the companion ask, in this style: exploring, relational or quiet.")
    var style: Style?
    @Option(help: "How many turns the companion asks.") var turns = 20
    @Option(help: ArgumentHelp("The report of a record: its name, a path, or “last”.", valueName: "record"))
    var report: String?
    @Option(help: ArgumentHelp("With --report: count a turn under another code.", valueName: "turn=code"))
    var relabel: [String] = []
    @Option(help: "Form of the report: txt, md or html.") var format: ReportFormat = .txt
    @Flag(help: "The rules of the report, each with its source.") var rules = false
    @OptionGroup var scripts: ScriptOptions
    @OptionGroup var records: FolderOptions

    func run() throws {
        if rules { return ReportRule.allCases.forEach { print("\($0.rawValue)  \($0.explanation)") } }
        if let report { return try printReport(of: report) }
        let cases = try self.cases()
        guard let name else { return list(cases) }
        let start = PracticeStart(command: self, script: try Self.find(name, in: cases))
        if style != nil { return try WatchedPractice(start).run() }
        if isatty(STDIN_FILENO) == 0 { try PipePractice(start).run() } else { try InteractivePractice(start).run() }
    }

    /// The cases, the person's own among them.
    func cases() throws -> [Case] {
        let own = try scripts.scripts.map { folder throws(OwnScripts.Failure) in try OwnScripts.files(in: folder) }
        let (cases, findings) = CaseCompiler.compile(own: own ?? [])
        try findings.throwErrors()
        return cases
    }

    static func find(_ name: String, in cases: [Case]) throws -> Case {
        if let found = cases.first(where: { $0.name == name.lowercased() }) { return found }
        let hint = Spelling.nearest(to: name, among: cases.map(\.name)).map { "; did you mean “\($0)”?" } ?? ";"
        throw ValidationError("there is no case “\(name)”\(hint) “undertone practice” lists the cases.")
    }

    private func list(_ cases: [Case]) {
        for item in cases.sorted(by: { ($0.difficulty, $0.name) < ($1.difficulty, $1.name) }) {
            print("\(item.name)  \(item.person), \(item.age): \(item.title)")
            print("    \(item.culture); \(Self.difficulty(item.difficulty))")
        }
        print(
            "\nundertone practice NAME   talks to one of them; an empty line is silence, :end ends and gives a report.")
    }

    static func difficulty(_ number: Int) -> String {
        ["", "comes towards you", "needs patience", "hard to reach"][min(max(number, 1), 3)]
    }

    private func printReport(of report: String) throws {
        let folder = PracticeRecord.folder(in: try records.folder())
        let path = try folder.resolve(report)
        var record = try PracticeRecord.read(path)
        for change in relabel { try Self.relabel(change, in: &record.exchanges) }
        let name = record.opened.practice
        guard let script = try cases().first(where: { $0.name == name }) else {
            throw Failure(
                "\(path) is of the case “\(name)”, which is not here: give the scripts it is in with --scripts DIR")
        }
        var report = PracticeReport(script: script, opened: record.opened, exchanges: record.exchanges)
        report.others = Feedback().others(for: record.exchanges, opening: record.opened.opening)
        report.earlier = EarlierPractice.counts(in: folder, before: path)
        print(format.render(report.document), terminator: "")
    }

    /// Gives a turn another code: `3=simple-reflection`.
    private static func relabel(_ change: String, in exchanges: inout [Exchange]) throws {
        let parts = change.split(separator: "=").map(String.init)
        guard parts.count == 2, let turn = Int(parts[0]), let code = Code(rawValue: parts[1]) else {
            let codes = Code.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(change)” is not TURN=CODE with a number and one of the codes \(codes)")
        }
        guard let place = exchanges.firstIndex(where: { $0.turn == turn }) else {
            throw Failure(
                "“\(change)”: the record has no turn \(turn); its turns are 1 to \(exchanges.last?.turn ?? 0)")
        }
        exchanges[place].relabel(as: code)
    }
}

/// Everything that practice is started with.
struct PracticeStart {
    let command: PracticeCommand
    let script: Case

    var isPipe: Bool { isatty(STDIN_FILENO) == 0 }

    /// In pipes, and when the companion asks, there is no clock and the seed is 0 unless given.
    var seed: UInt64 {
        command.seed ?? (isPipe || command.style != nil ? 0 : UInt64.random(in: 1...999_999))
    }

    func opened(_ session: PracticeSession, seed: UInt64) -> PracticeOpened {
        PracticeOpened(
            program: Version.text, practice: script.name, scripts: Self.digest, seed: seed,
            by: command.style?.rawValue ?? "trainee", opening: session.opening.text, openness: session.state.openness,
            time: isPipe ? nil : time(nil))
    }

    /// The record, unless it is not wanted; why not, if it cannot be kept.
    func record() -> PracticeRecord? {
        guard !command.noSave else { return nil }
        do {
            return try PracticeRecord.begin(in: try command.records.folder(), time: time(nil))
        } catch {
            Output.complain("undertone: \(error)")
            return nil
        }
    }

    static let digest: String = {
        var digest = Digest()
        for file in StandardScripts.cases { digest.add(file.text) }
        return digest.text
    }()

    /// Who comes in, said before the first words.
    var introduction: String {
        "\(script.person), \(script.age), \(script.culture). \(script.title)."
    }
}

extension ReportFormat: ExpressibleByArgument {}
