/// A cell that a spreadsheet would take for a formula gets an apostrophe before it; reading takes it off again.
///
/// After OWASP, "CSV injection": `=`, `+`, `-`, `@`, their wide forms, a tab and line ends at the beginning of a cell.
package enum FormulaGuard {
    package static func on(_ text: String) -> String { isNeeded(text) ? "'" + text : text }

    package static func off(_ cell: String) -> String {
        guard cell.unicodeScalars.first == "'" else { return cell }
        let text = String(cell.unicodeScalars.dropFirst())
        return isNeeded(text) ? text : cell
    }

    /// Apostrophes and spaces before it count for nothing, so that what has been guarded would be guarded again.
    private static func isNeeded(_ text: String) -> Bool {
        var rest = text.unicodeScalars.drop { $0 == "'" }
        if let first = rest.first, ["\t", "\r", "\n"].contains(first) { return true }
        rest = rest.drop { $0 == "'" || $0.properties.isWhitespace }
        return rest.first.map(formulas.contains) ?? false
    }

    private static let formulas: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
}
