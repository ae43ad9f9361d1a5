import CLibedit

/// Wraps text at spaces by the columns that it takes on a terminal.
package enum Wrapping {
    package static func wrap(_ text: String, columns: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { wrapLine($0, columns: columns) }.joined(separator: "\n")
    }

    private static func wrapLine(_ line: Substring, columns: Int) -> String {
        var lines: [String] = []
        var current = ""
        var used = 0
        for word in line.split(separator: " ").flatMap({ pieces(of: $0, columns: columns) }) {
            let width = width(of: word)
            if used > 0, used + 1 + width > columns {
                lines.append(current)
                current = ""
                used = 0
            }
            if used > 0 {
                current += " "
                used += 1
            }
            current += word
            used += width
        }
        return (lines + [current]).joined(separator: "\n")
    }

    /// A word wider than a line is cut between its characters.
    private static func pieces(of word: Substring, columns: Int) -> [String] {
        guard width(of: String(word)) > columns else { return [String(word)] }
        var pieces: [String] = []
        var current = ""
        var used = 0
        for character in word {
            let width = width(of: String(character))
            if used + width > columns, !current.isEmpty {
                pieces.append(current)
                current = ""
                used = 0
            }
            current.append(character)
            used += width
        }
        return pieces + [current]
    }

    /// The columns of a text. A character made of several, such as a family emoji, takes as many as its widest part.
    package static func width(of text: String) -> Int {
        text.reduce(0) { sum, character in
            sum + (character.unicodeScalars.map { Int(character_columns($0.value)) }.max() ?? 0)
        }
    }
}
