/// Comma-separated values after RFC 4180.
package enum CSV {
    /// Cells with commas between them, without the end of the line.
    package static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

    /// A cell: guarded against being taken for a formula, in quotation marks where it must be.
    package static func cell(_ text: String) -> String {
        let text = FormulaGuard.on(text)
        guard text.utf8.contains(where: marks.contains) else { return text }
        var result = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result.append("\"") }
            result.append(scalar)
        }
        result.append("\"")
        return String(result)
    }

    /// What a cell must be quoted for: quotation marks, commas, ends of lines.
    private static let marks = Array("\",\n\r".utf8)
}
