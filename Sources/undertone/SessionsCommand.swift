import Age
import ArgumentParser
import Dialogue
import Escaping
import Interchange
import Record

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
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the records, oldest first: sessions, then practice, then imported transcripts.")
        @OptionGroup var records: FolderOptions

        func run() throws {
            let folder = try records.folder()
            let names = try folder.records()
            let others = try Self.others(in: folder)
            if names.isEmpty, others.isEmpty { print("No records in \(folder.path).") }
            for name in names { print(Self.line(name, folder)) }
            for line in others { print(line) }
        }

        /// Practice, and imported transcripts.
        private static func others(in folder: Folder) throws -> [String] {
            try Places.all(in: folder).dropFirst().flatMap { place in
                try place.records().map { name in
                    let title = Folder.title(of: name)
                    if name.hasSuffix(Pieces.wholeSuffix) { return "\(title)  imported, encrypted" }
                    guard
                        let record = try? Places.read("\(place.path)/\(name)", with: Keyring(), withDanger: true).record
                    else { return "\(title)  cannot be read" }
                    return
                        "\(title)  \(record.kind.rawValue), \(record.turns.count) \(record.turns.count == 1 ? "utterance" : "utterances")"
                }
            }
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
        static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a record.")
        @Argument(help: "Name of the record, its beginning, a path, or “last”.") var session: String
        @Option(help: "text, convo, json, csv, md or chat.") var format: ExportForm = .text
        @OptionGroup var records: FolderOptions
        @OptionGroup var opening: OpeningOptions

        func run() throws {
            let path = try Places.resolve(session, in: try records.folder())
            let (record, notices) = try Places.read(path, with: opening.keyring(), withDanger: true)
            for notice in notices { Output.complain(notice) }
            print(try format.text(of: [record], program: Version.text), terminator: "")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a record for good.",
            discussion: "Asks first where only the beginning of its name is given.")
        @Argument(help: "Name of the record, its beginning, a path, or “last”.") var session: String
        @Flag(help: "Remove without asking.") var yes = false
        @OptionGroup var records: FolderOptions

        func run() throws {
            let path = try Places.resolve(session, in: try records.folder())
            guard yes || isNamed(path) || isConfirmed(path) else {
                throw Failure("nothing was removed; give the whole name, or --yes")
            }
            if path.hasSuffix(".age") { return try removeSealed(path) }
            _ = try Places.read(path, with: Keyring(), withDanger: true)
            guard unlink(path) == 0 else {
                throw RecordError.refused(path: path, reason: String(cString: strerror(errno)))
            }
            print("Removed \(Sanitizing.oneLine(path)).")
        }

        /// Whether it was named whole, or as the last.
        private func isNamed(_ path: String) -> Bool {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return session == "last" || session == path || session == name || session == Folder.title(of: name)
        }

        private func isConfirmed(_ path: String) -> Bool {
            print("Remove \(Sanitizing.oneLine(path)) for good? To do so, write: yes")
            return readLine()?.trimmed.lowercased() == "yes"
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
