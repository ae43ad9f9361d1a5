/// Marks that a quotation or a turned clause must not hold.
enum Marks {
    /// Quotation marks, brackets and line breaks: what stands between quotation marks must be one plain stretch.
    static func breakQuotation(_ text: String) -> Bool { text.unicodeScalars.contains(where: isBreak) }

    /// The same, and question marks.
    static func breakQuestion(_ text: String) -> Bool { text.unicodeScalars.contains { isBreak($0) || $0 == "?" } }

    /// Signs that a sentence turned to the person would not hold.
    static func breakTurning(_ text: String) -> Bool {
        text.utf8.contains { byte in signs.contains { $0 == byte } }
            || text.unicodeScalars.contains { $0 == "€" || $0 == "£" }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "\n", "[", "]", "(", ")": true
        default: false
        }
    }

    private static let signs = Array("[]()%$#@&*<>{}".utf8)
}
