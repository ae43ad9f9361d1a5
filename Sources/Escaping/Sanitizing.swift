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

    /// Whether what stands in it is shown or kept, as far as single bytes tell it, as in most lines: printable ASCII, Latin
    /// letters and their marks, typographic marks, Chinese and Korean.
    private static func isPlain(_ text: String, keeps: [Unicode.Scalar]) -> Bool {
        let kept = keeps.filter { $0 != "\r" }.map { UInt8(ascii: $0) }
        return text.utf8.withContiguousStorageIfAvailable { isPlain($0, kept) } ?? false
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ kept: [UInt8]) -> Bool {
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case 0x20...0x7E, 0x80...0xBF, 0xC3...0xCC, 0xE4...0xED: place += 1
            case 0xC2:
                guard bytes[place + 1] >= 0xA0, bytes[place + 1] != 0xAD else { return false }
                place += 2
            case 0xE2:
                guard bytes[place + 1] == 0x80, (0x90...0xA7).contains(bytes[place + 2]) else { return false }
                place += 3
            case let byte:
                guard kept.contains(byte) else { return false }
                place += 1
            }
        }
        return true
    }
}
