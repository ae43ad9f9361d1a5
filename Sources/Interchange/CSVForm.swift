import Escaping

/// Comma-separated values (`CSV`) with a header and the line ends of RFC 4180, CRLF.
enum CSVForm {
    private static let header = ["session", "turn", "speaker", "text", "move", "technique", "phase"]

    static func text(of records: [ReadableRecord]) -> String {
        line(header) + records.flatMap { record in record.turns.map { line(cells(of: $0, in: record)) } }.joined()
    }

    private static func cells(of turn: ReadableRecord.Turn, in record: ReadableRecord) -> [String] {
        let explanation = turn.explanation
        return [
            record.name, String(turn.number), record.name(of: turn.speaker), turn.text,
            explanation?.move ?? "", explanation?.technique ?? "", explanation?.phase ?? "",
        ]
    }

    private static func line(_ cells: [String]) -> String { CSV.row(cells) + "\r\n" }
}
