import ArgumentParser
import Escaping
import Interchange
import Record

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone export`: records in forms that others can read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Give records to others, in a form that they can read.",
        discussion: """
            jsonl: the record's own lines. csv: a row an utterance. md: Markdown. convo: a conversation file, which gives the \
            same replies when it is run. chat: the CHAT format of TalkBank. text: as “sessions show” does. What follows \
            from the turn on in which danger was heard is left out.
            """)

    @Argument(help: "Names of records, their beginnings, paths, or “last”; without one, the last session.")
    var sessions: [String] = []
    @Option(help: "jsonl, csv, md, convo, chat or text; else told by the ending of --output.") var format: ExportForm?
    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("Write to this file, or a file a record into this folder.", valueName: "file"))
    var output: String?
    @Flag(help: "Every session.") var all = false
    @Flag(help: "Leave nothing out: what was said of danger, and after it, is in it too.") var withDanger = false
    @OptionGroup var records: FolderOptions
    @OptionGroup var opening: OpeningOptions

    func validate() throws {
        if all, !sessions.isEmpty { throw ValidationError("either names of records or --all") }
        _ = try form()
    }

    func run() throws {
        let form = try form()
        let paths = try self.paths()
        guard !paths.isEmpty else { throw Failure("there are no records in \(try records.folder().path)") }
        let keyring = try opening.keyring()
        let read = try paths.map { try record($0, keyring) }
        if let output, Self.isFolder(output) { return try write(read, as: form, into: output) }
        guard form.holdsSeveral || read.count == 1 else {
            throw ValidationError(
                "a file in the form \(form.rawValue) holds one record, and there are \(read.count): name one, or a folder "
                    + "that is there with --output")
        }
        let text = try form.text(of: read, program: Version.text)
        guard let output else {
            if !Output.write(text) { try Output.checkLoss() }
            return
        }
        try ExportFile.write(text, to: output)
        told(output, paths)
    }

    private func form() throws -> ExportForm {
        if let form = format ?? output.flatMap(ExportForm.init(fileName:)) { return form }
        throw ValidationError("in which form? --format jsonl, csv, md, convo, chat or text")
    }

    /// Each once, in the order in which they were named.
    private func paths() throws -> [String] {
        let folder = try records.folder()
        if all { return try folder.records().map { folder.path + "/" + $0 } }
        let named = try (sessions.isEmpty ? ["last"] : sessions).map { try Places.resolve($0, in: folder) }
        return named.enumerated().filter { place, path in !named[..<place].contains(path) }.map(\.element)
    }

    private func record(_ path: String, _ keyring: Keyring) throws -> ReadableRecord {
        let (record, notices) = try Places.read(path, with: keyring, withDanger: withDanger)
        for notice in notices { Output.complain(notice) }
        if record.leftOut > 0 {
            Output.complain(
                "\(record.name): \(record.leftOut == 1 ? "1 turn" : "\(record.leftOut) turns") left out, from the one on in "
                    + "which danger was heard; --with-danger includes them")
        }
        return record
    }

    private func write(_ read: [ReadableRecord], as form: ExportForm, into folder: String) throws {
        let texts = try read.map { try form.text(of: [$0], program: Version.text) }
        for (record, text) in zip(read, texts) {
            try ExportFile.write(text, to: "\(folder)/\(record.name)\(form.ending)")
        }
        told(folder, read.map(\.name))
    }

    private func told(_ place: String, _ paths: [String]) {
        Output.complain(
            "Wrote \(paths.count == 1 ? "1 record" : "\(paths.count) records") to \(Sanitizing.oneLine(place)), "
                + "not encrypted.")
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

/// Files that are given to others: private until the person gives them away.
enum ExportFile {
    static func write(_ text: String, to path: String) throws {
        do throws(RecordError) { try PrivateFile.write(text, to: path) } catch {
            guard case .writing(_, let reason) = error else { throw error }
            throw Failure("\(Sanitizing.oneLine(path)) could not be written: \(reason)")
        }
    }
}

extension ExportForm: ExpressibleByArgument {
    /// `json` is `jsonl`.
    public init?(argument: String) {
        guard let form = ExportForm(rawValue: argument == "json" ? "jsonl" : argument) else { return nil }
        self = form
    }
}
