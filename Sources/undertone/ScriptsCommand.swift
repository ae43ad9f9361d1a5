import ArgumentParser
import Dialogue
import Record
import Scripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone scripts`: what authors of content need.
struct ScriptsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scripts", abstract: "Check, count and explain the scripts.",
        subcommands: [ScriptsCheckCommand.self, ScriptsStatsCommand.self, ScriptsExplainCommand.self])
}

/// `undertone scripts check [DIR]`: every finding at once.
struct ScriptsCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the standard scripts, and those of a folder on top of them.")

    @Argument(help: ArgumentHelp("A folder of your own scripts.", valueName: "dir")) var folder: String?

    func run() throws {
        let own = try folder.map { folder throws(OwnScripts.Failure) in try OwnScripts.files(in: folder) } ?? []
        let standard = StandardScripts.files + StandardScripts.cases + StandardScripts.drills
        let (year, month, day) = Timestamp.date(time(nil))
        let findings =
            Checks.run(on: standard, own: own, today: Day(year: year, month: month, day: day))
            + CodingScripts.check(StandardScripts.coding)
        for finding in findings { print(finding) }
        let errors = findings.filter { $0.severity == .error }.count
        print("\(errors) errors, \(findings.count - errors) warnings")
        if errors > 0 { throw ExitCode(1) }
    }
}

/// `undertone scripts stats`: how much there is, and which wordings no recorded conversation has reached.
struct ScriptsStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Count what the scripts hold; with records, list wordings never reached.")

    @Argument(help: "Records whose wordings count as reached.") var files: [String] = []
    @OptionGroup var records: FolderOptions

    func run() throws {
        let repertoire = StandardRepertoire.whole.repertoire
        print(
            "\(repertoire.wordings.count) wordings, \(repertoire.lexicon.blocks.count) lexicon blocks, \(repertoire.regions.count) regions"
        )
        for move in Move.allCases {
            let count = repertoire.wordings.filter { $0.move == move }.count
            print("  \(move.rawValue): \(count)")
        }
        guard !files.isEmpty else { return }
        let reached = try Set(files.flatMap(wordings))
        let missed = repertoire.wordings.filter { !reached.contains($0.identifier) }
        print("\(missed.count) wordings not reached:")
        for wording in missed { print("  \(wording.identifier)  \(wording.text)") }
    }

    private func wordings(in file: String) throws -> [String] {
        try RecordReader.read(try records.folder().resolve(file)).events.compactMap { event in
            if case .said(let said) = event { said.wording } else { nil }
        }
    }
}

/// `undertone scripts explain CODE`: what a name in records and scripts means.
struct ScriptsExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a wording, block, move, phase, theme or other name.")

    @Argument(help: "A name as it stands in a record or script, for example reflect or grief.") var code: String

    func run() throws {
        var compiler = Compiler()
        let repertoire = compiler.compile(StandardScripts.files)
        var found = repertoire.wordings.filter { $0.identifier == code }.map {
            "wording for the move \($0.move.rawValue): \($0.text)"
        }
        found += compiler.blocks.filter { $0.identifier == code || $0.name == code }.map { block in
            let source = block.value("source").map { "; source: \($0)" } ?? ""
            return "\(block.name), \(block.file):\(block.line), \(block.entries.count) entries\(source)"
        }
        if let move = Move(rawValue: code) {
            let count = repertoire.wordings.filter { $0.move == move }.count
            found.append("move \(code): \(count) wordings; technique: \(Rationale.words(for: move.technique))")
        }
        if let technique = Technique(rawValue: code) { found.append("technique: \(Rationale.words(for: technique))") }
        if let phase = Phase(rawValue: code) {
            found += PhaseTable.rows.filter { $0.to == phase }.map { "phase, entered since \($0.why)" }
        }
        guard !found.isEmpty else {
            let names =
                compiler.blocks.map(\.identifier) + Move.allCases.map(\.rawValue) + Phase.allCases.map(\.rawValue)
            let hint = Spelling.nearest(to: code, among: names).map { "; did you mean “\($0)”?" } ?? ""
            throw ValidationError("nothing is called “\(code)”\(hint)")
        }
        found.forEach { print($0) }
    }
}
