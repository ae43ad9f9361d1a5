/// Makes any text safe to show: nothing in it steers a terminal, turns the direction of a line round or ends one.
package enum Sanitizing {
    /// One line; whatever ends a line, and tabs, become spaces.
    package static func oneLine(_ text: String) -> String { cleaned(text, keepsLines: false) }

    /// Paragraphs; line feeds are kept, other ends of lines and tabs become spaces.
    package static func paragraphs(_ text: String) -> String { cleaned(text, keepsLines: true) }

    private static func cleaned(_ text: String, keepsLines: Bool) -> String {
        if isPlain(text) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: result.append(keepsLines ? "\n" : " ")
            case 0x09, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            // Control characters; marks of direction (Unicode UAX #9) and what has no width; what XML refuses.
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
                0xFFFE...0xFFFF:
                continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether nothing but printable ASCII stands in it, as in most lines.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { (0x20...0x7E).contains($0) } } ?? false
    }
}
