import Practice

/// Comma-separated values after RFC 4180: CRLF, a header, cells in quotation marks where they must be; a cell that a
/// spreadsheet would take for a formula is guarded (`FormulaGuard`).
enum CSVForm {
    private static let header = ["session", "turn", "speaker", "text", "move", "technique", "phase"]

    static func text(of records: [ReadableRecord]) -> String {
        line(header) + records.flatMap { record in record.turns.map { line(cells(of: $0, in: record)) } }.joined()
    }

    private static func cells(of turn: ReadableRecord.Turn, in record: ReadableRecord) -> [String] {
        let explanation = turn.explanation
        return [
            record.name, String(turn.number), record.name(of: turn.speaker), FormulaGuard.on(turn.text),
            explanation?.move ?? "", explanation?.technique ?? "", explanation?.phase ?? "",
        ]
    }

    private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

    private static func quoted(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        guard scalars.contains(where: { ["\"", ",", "\n", "\r"].contains($0) }) else { return cell }
        var result = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in scalars {
            if scalar == "\"" { result.append("\"") }
            result.append(scalar)
        }
        result.append("\"")
        return String(result)
    }
}
