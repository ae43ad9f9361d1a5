import FoundationEssentials
import Interchange
import Practice
import Record
import Terminal

/// The folders in which records lie: those of sessions, of practice, and transcripts that were imported.
enum Places {
    /// Transcripts of others lie apart from sessions and from practice with the program, so that nothing takes them for
    /// either: themes, what is carried on, the figures “before”, “last”.
    static func imported(in folder: Folder) -> Folder {
        PracticeRecord.folder(in: folder).folder("imported")
    }

    static func all(in folder: Folder) -> [Folder] {
        [folder, PracticeRecord.folder(in: folder), imported(in: folder)]
    }

    /// What an editor left there because the program was killed beside it.
    static func leftovers(in folder: Folder) -> EditorLeftovers { EditorLeftovers(in: all(in: folder).map(\.path)) }

    /// The path of the record that a name means: of a session first, then of practice, then an imported one. The beginning
    /// of a name must be that of one record among them all.
    static func resolve(_ name: String, in folder: Folder) throws(RecordError) -> String {
        try Folder.resolve(name, in: all(in: folder))
    }

    /// A record of any kind, and what a reader should be told.
    static func read(
        _ path: String, with keyring: Keyring, withDanger: Bool
    ) throws -> (record: ReadableRecord, notices: [String]) {
        let name = Folder.title(of: path.split(separator: "/").last.map(String.init) ?? path)
        if path.hasSuffix(Pieces.keySuffix) {
            return session(try RecordReader.read(path, with: keyring), name, withDanger)
        }
        let bytes = try RecordReader.plainBytes(of: path, with: keyring)
        let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
        switch (try? JSONDecoder().decode(Named.self, from: Data(first)))?.event {
        case PracticeLine.openedEvent: return (ReadableRecord(try PracticeRecord.parse(bytes, path), name: name), [])
        case TranscriptImported.event:
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            return (ReadableRecord(try ImportedRecord(lines, path: path), name: name), [])
        default: return session(try RecordReader.parse(bytes, path: path), name, withDanger)
        }
    }

    private struct Named: Decodable { var event: String }

    private static func session(
        _ transcript: Transcript, _ name: String, _ withDanger: Bool
    ) -> (ReadableRecord, [String]) {
        (ReadableRecord(transcript, name: name, withDanger: withDanger), transcript.notices)
    }
}

extension ReadableRecord {
    /// A record of practice: the client speaks first.
    init(_ content: PracticeRecord.Content, name: String) {
        let opening = Turn(number: 0, speaker: .client, text: content.opened.opening)
        let turns = content.exchanges.flatMap { exchange in
            [
                Turn(number: exchange.turn, speaker: .therapist, text: exchange.said),
                Turn(number: exchange.turn, speaker: .client, text: exchange.reply),
            ]
        }
        self.init(
            kind: .practice, name: name, time: content.opened.time, items: ([opening] + turns).map { .turn($0) },
            lines: content.lines)
    }
}
