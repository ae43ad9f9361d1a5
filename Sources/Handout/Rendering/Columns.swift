/// How wide text is in columns of a terminal or of typewritten paper.
enum Columns {
    /// Two for the wide characters of East Asia and for emoji, none for marks that sit on another, else one.
    static func width(of text: some StringProtocol) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    static func width(of character: Character) -> Int {
        character.unicodeScalars.map { width(of: $0) }.max() ?? 0
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x200B...0x200D, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: 0
            default: 1
            }
        }
    }

    /// Lines no wider than `columns`, broken at spaces; a word wider than a line is cut between its characters.
    static func wrapped(_ text: String, columns: Int, indent: String, hanging: String) -> [String] {
        var lines: [String] = []
        var current = indent
        var used = width(of: indent)
        var isEmpty = true
        for word in text.split(separator: " ").flatMap({ pieces(of: $0, columns: columns - width(of: hanging)) }) {
            let wide = width(of: word)
            if !isEmpty, used + 1 + wide > columns {
                lines.append(current)
                (current, used, isEmpty) = (hanging, width(of: hanging), true)
            }
            current += (isEmpty ? "" : " ") + word
            used += (isEmpty ? 0 : 1) + wide
            isEmpty = false
        }
        return isEmpty && !lines.isEmpty ? lines : lines + [current]
    }

    private static func pieces(of word: Substring, columns: Int) -> [String] {
        guard width(of: word) > columns else { return [String(word)] }
        var pieces = [""]
        var used = 0
        for character in word {
            let wide = width(of: character)
            if used + wide > columns {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += wide
        }
        return pieces
    }
}
