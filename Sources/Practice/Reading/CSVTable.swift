import Escaping

/// Comma-separated lines with a header that names `speaker` and `text` (RFC 4180: a cell in quotation marks may hold
/// commas and line ends, and quotation marks doubled). A guard against formulas is taken off the text.
struct CSVTable: Sendable {
    let labels: SpeakerLabels
    private var columns: [String] = []
    private var cells: [String] = []
    private var cell = String.UnicodeScalarView()
    private var isQuoted = false
    /// Where the row began that is being read.
    private var began = 0

    init(labels: SpeakerLabels = .usual) { self.labels = labels }

    mutating func take(_ line: String, number: Int) -> [TranscriptReader.Item] {
        if isQuoted { cell.append("\n") } else { began = number }
        read(line)
        guard !isQuoted else { return [] }
        endCell()
        defer { cells = [] }
        if columns.isEmpty { return header(line) }
        return cells == [""] ? [] : row().map { [$0] } ?? []
    }

    func finish() -> [TranscriptReader.Item] { isQuoted ? [.fault(.openQuotation, line: began)] : [] }

    private mutating func endCell() {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
    }

    /// By scalars: a mark that combines with what stands before it would hide a comma or a quotation mark.
    private mutating func read(_ line: String) {
        var wasQuote = false
        for scalar in line.unicodeScalars {
            if isQuoted {
                if scalar == "\"" {
                    isQuoted = false
                    wasQuote = true
                } else {
                    cell.append(scalar)
                }
                continue
            }
            switch scalar {
            case "\"":
                if wasQuote { cell.append(scalar) }
                isQuoted = true
            case ",": endCell()
            default: cell.append(scalar)
            }
            wasQuote = false
        }
    }

    private mutating func header(_ line: String) -> [TranscriptReader.Item] {
        columns = cells.map { Excerpt.trimmed($0.lowercased()[...]).filter { $0 != "\u{FEFF}" } }
        guard columns.contains("text") else { return [.fault(.csvHeader(found: Excerpt.of(line)), line: began)] }
        return []
    }

    /// Nothing where the header was at fault, which has been said.
    private func row() -> TranscriptReader.Item? {
        guard let text = columns.firstIndex(of: "text") else { return nil }
        guard cells.count == columns.count else {
            return .fault(.csvCells(expected: columns.count, found: cells.count), line: began)
        }
        let label = columns.firstIndex(of: "speaker").map { cells[$0] } ?? "therapist"
        guard let speaker = labels.speaker(of: Excerpt.trimmed(label[...])) else {
            return .fault(.unknownSpeaker(label), line: began)
        }
        return .turn(TranscriptTurn(speaker: speaker, text: FormulaGuard.off(cells[text]), line: began))
    }
}
