import Escaping
import Record

/// A record for reading at a terminal.
enum TextForm {
    static func text(of record: ReadableRecord) -> String { record.items.map { text(of: $0, in: record) }.joined() }

    private static func text(of item: ReadableRecord.Item, in record: ReadableRecord) -> String {
        switch item {
        case .remark(let remark): return remark + "\n"
        case .turn(let turn):
            let words = Sanitizing.oneLine(turn.text)
            switch (record.kind, turn.speaker) {
            case (.session, .client): return "> \(words)\n"
            case (.session, .therapist): return "\(words)\n\n"
            case (_, .therapist): return "Therapist: \(words)\n"
            case (_, .client): return "Client: \(words)\n"
            }
        }
    }
}

/// A record's own lines.
enum JSONForm {
    static func text(of record: ReadableRecord) -> String {
        record.lines.map { EventCodec.escaped($0) + "\n" }.joined()
    }
}
