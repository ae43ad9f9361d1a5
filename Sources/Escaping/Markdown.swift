/// Words in Markdown that stand for themselves: no link, picture, heading, list, code or HTML comes of them.
///
/// After CommonMark 0.31 and what readers add to it: tables, strike-through, highlights, sub- and superscript, formulas,
/// emoji by name, links made of bare addresses.
package enum Markdown {
    /// One line, or a piece of one.
    package static func oneLine(_ text: String) -> String {
        let scalars = Array(Sanitizing.oneLine(text).unicodeScalars)
        let start = scalars.firstIndex { $0 != " " } ?? 0
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "@": result.append(contentsOf: "&#64;".unicodeScalars)
            case ":" where index + 1 < scalars.count && scalars[index + 1] != " ":
                result.append(contentsOf: "&#58;".unicodeScalars)
            case "-" where index == start, "." where canMislead(after: scalars[start..<index]):
                result.append(contentsOf: ["\\", scalar])
            case _ where marks.contains(scalar): result.append(contentsOf: ["\\", scalar])
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// What is read as markup wherever it stands.
    private static let marks = Set("\\`*_{}[]()#!|~+=$^".unicodeScalars)

    /// Whether a point after this is that of a numbered list, of at most nine digits, or of an address.
    private static func canMislead(after before: ArraySlice<Unicode.Scalar>) -> Bool {
        let isNumber = (1...9).contains(before.count) && before.allSatisfy { ("0"..."9").contains($0) }
        return isNumber || before.count >= 3 && before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
    }
}
