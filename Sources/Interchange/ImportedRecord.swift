import FoundationEssentials
import Practice
import Record

/// An imported transcript as it is kept: `transcript-imported`, then one line an utterance.
package struct ImportedRecord: Equatable, Sendable {
    package var head: TranscriptImported
    package var utterances: [ImportedUtterance]

    package init(head: TranscriptImported, turns: [TranscriptTurn]) {
        self.head = head
        utterances = turns.enumerated().map { place, turn in
            ImportedUtterance(turn: place + 1, speaker: turn.speaker, text: turn.text)
        }
    }

    /// The lines, without their ends.
    package var lines: [String] { [Self.line(head)] + utterances.map(Self.line) }

    /// - Throws: `RecordError.damaged` or `foreign`, with the line; `newer` when another version is needed.
    package init(_ lines: [String], path: String) throws(RecordError) {
        let decoder = JSONDecoder()
        guard let first = lines.first,
            let head = try? decoder.decode(TranscriptImported.self, from: Data(first.utf8)),
            head.event == TranscriptImported.event
        else { throw .foreign(path: path, line: 1) }
        guard head.reader <= 1 else { throw .newer(path: path, reader: head.reader) }
        self.head = head
        utterances = []
        for (index, line) in lines.enumerated().dropFirst() {
            guard let utterance = try? decoder.decode(ImportedUtterance.self, from: Data(line.utf8)) else {
                throw .damaged(path: path, line: index + 1, reason: "not an utterance of an imported transcript")
            }
            utterances.append(utterance)
        }
    }

    private static func line(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return "" }
        return EventCodec.escaped(String(decoding: data, as: UTF8.self))
    }
}

extension ReadableRecord {
    /// An imported transcript. Nothing is left out of it: no danger was listened for.
    package init(_ imported: ImportedRecord, name: String) {
        let items = imported.utterances.map { utterance in
            Item.turn(Turn(number: utterance.turn, speaker: utterance.speaker, text: utterance.text))
        }
        self.init(kind: .imported, name: name, time: imported.head.time, items: items, lines: imported.lines)
    }
}
