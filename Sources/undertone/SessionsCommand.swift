import Age
import ArgumentParser
import Dialogue
import Record
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone sessions`: the records there are.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "List, show and remove records.",
        subcommands: [List.self, Show.self, Remove.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the records, oldest first.")
        @OptionGroup var records: FolderOptions

        func run() throws {
            let folder = try records.folder()
            let names = try folder.records()
            if names.isEmpty { print("No records in \(folder.path).") }
            for name in names { print(Self.line(name, folder)) }
        }

        private static func line(_ name: String, _ folder: Folder) -> String {
            let title = Folder.title(of: name)
            if name.hasSuffix(Pieces.keySuffix) { return "\(title)  encrypted, not ended" }
            if name.hasSuffix(Pieces.wholeSuffix) { return "\(title)  encrypted" }
            guard let transcript = try? RecordReader.read("\(folder.path)/\(name)") else {
                return "\(title)  cannot be read"
            }
            let turns = transcript.events.filter { if case .heard = $0 { true } else { false } }.count
            return "\(title)  \(turns) \(turns == 1 ? "turn" : "turns")"
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a record.")
        @Argument(help: "Name of the record, its beginning, a path, or “last”.") var session: String
        @Option(help: "text, convo or json.") var format: TranscriptFormat = .text
        @OptionGroup var records: FolderOptions
        @OptionGroup var opening: OpeningOptions

        func run() throws {
            let path = try records.folder().resolve(session)
            let transcript = try RecordReader.read(path, with: opening.keyring())
            for notice in transcript.notices { Output.complain(notice) }
            print(format.text(of: transcript), terminator: "")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove a record for good.")
        @Argument(help: "Name of the record, its beginning, a path, or “last”.") var session: String
        @OptionGroup var records: FolderOptions

        func run() throws {
            let path = try records.folder().resolve(session)
            if path.hasSuffix(".age") { return try removeSealed(path) }
            _ = try RecordReader.read(path)
            guard unlink(path) == 0 else {
                throw RecordError.refused(path: path, reason: String(cString: strerror(errno)))
            }
            print("Removed \(Sanitizing.oneLine(path)).")
        }

        /// An encrypted record needs no passphrase to be removed, but must be one.
        private func removeSealed(_ path: String) throws {
            let suffix = path.hasSuffix(Pieces.keySuffix) ? Pieces.keySuffix : Pieces.wholeSuffix
            guard path.hasSuffix(suffix), AgeFile.isOne(try RecordReader.bytes(of: path)) else {
                throw RecordError.foreign(path: path, line: 1)
            }
            let pieces = Pieces(base: String(path.dropLast(suffix.count)))
            guard !SealedWriter.isInUse(pieces) else { throw RecordError.inUse(path: path) }
            try pieces.remove()
            guard unlink(pieces.whole) == 0 || errno == ENOENT else {
                throw RecordError.refused(path: path, reason: String(cString: strerror(errno)))
            }
            print("Removed \(Sanitizing.oneLine(path)).")
        }
    }
}

/// How a record is shown.
enum TranscriptFormat: String, ExpressibleByArgument, CaseIterable {
    case text, convo, json

    func text(of transcript: Transcript) -> String {
        switch self {
        case .text, .convo: transcript.events.compactMap(line).joined()
        case .json: transcript.lines.map { $0.text + "\n" }.joined()
        }
    }

    private func line(_ event: Event) -> String? {
        switch event {
        case .heard(let heard): "> \(Sanitizing.oneLine(heard.text))\n"
        case .said(let said) where self == .convo && said.turn == 0: nil
        case .said(let said):
            "\(self == .convo ? "< " : "")\(Sanitizing.oneLine(said.text))\n\(self == .convo ? "" : "\n")"
        case .struck(let struck):
            "\(self == .convo ? "# " : "")[turn \(struck.turns.map(String.init).joined(separator: ", ")) taken back]\n"
        case .marked(let marked): "\(self == .convo ? "# " : "")[note: \(Sanitizing.oneLine(marked.note))]\n"
        case .styled(let styled): "\(self == .convo ? "# " : "")[style: \(styled.style.rawValue)]\n"
        case .opened, .carried, .noticed, .gathered, .closed: nil
        }
    }
}
