/// Makes any text safe to show: nothing in it steers a terminal, turns the direction of a line round or hides (`Hidden`).
package enum Sanitizing {
    /// One line; whatever ends a line, and tabs, become spaces.
    package static func oneLine(_ text: String) -> String { cleaned(text, keeps: []) }

    /// Paragraphs; line feeds are kept, other ends of lines and tabs become spaces.
    package static func paragraphs(_ text: String) -> String { cleaned(text, keeps: ["\n"]) }

    /// What a program writes; line feeds and tabs are kept, and a carriage return where it ends a line with a line feed.
    package static func output(_ text: String) -> String { cleaned(text, keeps: ["\n", "\t", "\r"]) }

    /// JSON, or a piece of it between quotation marks, that means the same: what hides is written as `\u…`.
    package static func json(_ text: String) -> String {
        if isPlain(text, keeps: []) { return text }
        var result = String.UnicodeScalarView()
        var hidden = Hidden()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if hidden.isHidden(scalar, next: rest.first) {
                // The characters of the escape are shown, and a joiner after them joins nothing.
                _ = hidden.isHidden("0", next: nil)
                for unit in scalar.utf16 { result.append(contentsOf: escape(unit).unicodeScalars) }
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func cleaned(_ text: String, keeps: [Unicode.Scalar]) -> String {
        if isPlain(text, keeps: keeps) { return text }
        var result = String.UnicodeScalarView()
        var hidden = Hidden()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar.value {
            case 0x0D where rest.first != "\n": result.append(" ")
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(keeps.contains(scalar) ? scalar : " ")
            default: if !hidden.isHidden(scalar, next: rest.first) { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// Whether nothing but printable ASCII and what is kept stands in it, as in most lines.
    private static func isPlain(_ text: String, keeps: [Unicode.Scalar]) -> Bool {
        let hasLines = keeps.contains("\n")
        let hasTabs = keeps.contains("\t")
        return text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { (0x20...0x7E).contains($0) || hasLines && $0 == 0x0A || hasTabs && $0 == 0x09 }
        } ?? false
    }
}
