import ArgumentParser
import FoundationEssentials
import Practice
import Record
import Scripts
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone drill`: one skill on single lines, with the code and a model answer at once.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill",
        abstract: "Practise one skill on single lines.",
        discussion: """
            Without a name: lists the drills and what was tried. A client's line is shown; your answer is coded at once \
            and held against the drill, with a model answer beside it. An empty line is silence; :end ends.
            """)

    @Argument(help: "Name of the drill.") var name: String?
    @Flag(help: "Nothing but text: no colour.") var plain = false
    @Flag(help: "One JSON object for each line of output.") var json = false
    @Flag(help: "Keep no results.") var noSave = false
    @Option(help: "How many items.") var items = 10
    @OptionGroup var scripts: ScriptOptions
    @OptionGroup var records: FolderOptions

    func run() throws {
        let drills = try self.drills()
        let results = noSave ? nil : DrillResults(in: try records.folder())
        guard let name else { return list(drills, results?.read() ?? []) }
        guard let drill = drills.first(where: { $0.name == name.lowercased() }) else {
            let hint = Spelling.nearest(to: name, among: drills.map(\.name)).map { "; did you mean “\($0)”?" } ?? ";"
            throw ValidationError("there is no drill “\(name)”\(hint) “undertone drill” lists the drills.")
        }
        try DrillTalk(command: self, drill: drill, results: results).run()
    }

    private func drills() throws -> [Drill] {
        let own = try scripts.scripts.map { folder throws(OwnScripts.Failure) in try OwnScripts.files(in: folder) }
        let (drills, findings) = DrillCompiler.compile(own: own ?? [])
        try findings.throwErrors()
        return drills
    }

    private func list(_ drills: [Drill], _ results: [DrillResult]) {
        for drill in drills {
            let tried = results.filter { $0.drill == drill.name }
            let passed = Set(tried.filter(\.passed).map(\.item)).count
            let done = tried.isEmpty ? "" : "; \(tried.count) tries, \(passed) of \(drill.items.count) items passed"
            print("\(drill.name)  \(drill.task)\(done)")
        }
    }
}

/// Results of drills: one private file beside the records of practice.
struct DrillResults {
    /// The name of the file.
    static let name = "drills.results"
    private let folder: Folder
    private var path: String { folder.path + "/" + Self.name }

    init(in folder: Folder) { self.folder = PracticeRecord.folder(in: folder) }

    /// All results kept; none when there are none yet.
    func read() -> [DrillResult] {
        guard let bytes = try? RecordReader.bytes(of: path) else { return [] }
        let decoder = JSONDecoder()
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap {
            try? decoder.decode(DrillResult.self, from: Data($0))
        }
    }

    func add(_ result: DrillResult) throws(RecordError) {
        guard let line = JSONLines().text(result) else { return }
        try folder.make()
        if access(path, F_OK) != 0 { try PrivateFile.write("", to: path) }
        try RecordWriter.goOn(with: path).append(lines: [line])
    }
}
