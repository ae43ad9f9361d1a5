/// Comma-separated lines with a header that names `speaker` and `text` (RFC 4180: a cell in quotation marks may hold
/// commas and line ends, and quotation marks doubled).
struct CSVTable: Sendable {
    private var columns: [String] = []
    private var cells: [String] = []
    private var cell = ""
    private var isQuoted = false
    /// Where the row began that is being read.
    private var began = 0

    mutating func take(_ line: String, number: Int) -> [TranscriptReader.Item] {
        if isQuoted { cell += "\n" } else { began = number }
        read(line)
        guard !isQuoted else { return [] }
        cells.append(cell)
        defer {
            cells = []
            cell = ""
        }
        if columns.isEmpty { return header(line) }
        return cells == [""] ? [] : [row()]
    }

    func finish() -> [TranscriptReader.Item] { isQuoted ? [.fault(.openQuotation, line: began)] : [] }

    private mutating func read(_ line: String) {
        var wasQuote = false
        for character in line {
            if isQuoted {
                if character == "\"" {
                    isQuoted = false
                    wasQuote = true
                } else {
                    cell.append(character)
                }
                continue
            }
            switch character {
            case "\"":
                if wasQuote { cell.append(character) }
                isQuoted = true
            case ",":
                cells.append(cell)
                cell = ""
            default: cell.append(character)
            }
            wasQuote = false
        }
    }

    private mutating func header(_ line: String) -> [TranscriptReader.Item] {
        columns = cells.map { Excerpt.trimmed($0.lowercased()[...]).filter { $0 != "\u{FEFF}" } }
        guard columns.contains("text") else { return [.fault(.csvHeader(found: Excerpt.of(line)), line: began)] }
        return []
    }

    private func row() -> TranscriptReader.Item {
        guard let text = columns.firstIndex(of: "text") else { return .fault(.csvHeader(found: ""), line: began) }
        guard cells.count == columns.count else {
            return .fault(.csvCells(expected: columns.count, found: cells.count), line: began)
        }
        let label = columns.firstIndex(of: "speaker").map { cells[$0] } ?? "therapist"
        guard let speaker = Speaker(label: Excerpt.trimmed(label[...])) else {
            return .fault(.unknownSpeaker(label), line: began)
        }
        return .turn(TranscriptTurn(speaker: speaker, text: cells[text], line: began))
    }
}
