/// The dependent tier `%xtxt`: the words of a turn exactly as they were written, since main lines of CHAT keep neither
/// capitals nor figures nor most marks. Tiers that begin with `%x` are free for such uses (CHAT manual, dependent tiers).
package enum ExactTier {
    package static let mark = "%xtxt:\t"
    /// What stands in the tiers of the further main lines of a turn.
    package static let goesOn = "+"

    /// The words in one line, nothing in them that a line cannot hold.
    package static func line(for text: String) -> String {
        if text.isEmpty { return "\\e" }
        if text == goesOn { return "\\u{2b}" }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": line.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": line.append(contentsOf: "\\n".unicodeScalars)
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
                line.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
            default: line.append(scalar)
            }
        }
        return kept(String(line))
    }

    /// The words of a line; nothing when it holds an escape that is none.
    package static func text(of line: String) -> String? {
        var text = String.UnicodeScalarView()
        var rest = line.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "\\": text.append("\\")
            case "n": text.append("\n")
            case "e": break
            case "u":
                guard let escaped = escaped(&rest) else { return nil }
                text.append(escaped)
            default: return nil
            }
        }
        return String(text)
    }

    /// Spaces at either end, and a tier without words, would be lost.
    private static func kept(_ line: String) -> String {
        let scalars = line.unicodeScalars
        let body = scalars.drop { $0 == " " }
        let leading = scalars.count - body.count
        let trailing = body.reversed().prefix { $0 == " " }.count
        let space = "\\u{20}"
        return String(repeating: space, count: leading) + String(String.UnicodeScalarView(body.dropLast(trailing)))
            + String(repeating: space, count: trailing)
    }

    /// The scalar of `{2b}`.
    private static func escaped(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
        guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
        let digits = String(rest[..<end])
        rest = rest[rest.index(after: end)...]
        return digits.utf8.count <= 6 ? UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) : nil
    }
}
