import Record
import Terminal

/// Markdown in which no word of a record can be a link, a picture, markup or HTML.
enum MarkdownForm {
    static func text(of record: ReadableRecord, program: String) -> String {
        var text = "# \(title(of: record))\n\n"
        if let time = record.time { text += "\(when(record.kind)) \(escaped(Timestamp.text(time))).\n\n" }
        if record.leftOut > 0 { text += "\(LeftOutWords.of(record))\n\n" }
        for item in record.items {
            switch item {
            case .remark(let remark): text += "*\(escaped(remark))*\n\n"
            case .turn(let turn): text += "**\(label(of: turn, in: record)):** \(paragraph(turn.text))\n\n"
            }
        }
        return text + "---\n\nExported by undertone \(escaped(program)).\n"
    }

    private static func title(of record: ReadableRecord) -> String {
        switch record.kind {
        case .session: "Session \(escaped(record.name))"
        case .practice: "Practice \(escaped(record.name))"
        case .imported: "Transcript \(escaped(record.name))"
        }
    }

    private static func when(_ kind: ReadableRecord.Kind) -> String { kind == .imported ? "Imported" : "Begun" }

    private static func label(of turn: ReadableRecord.Turn, in record: ReadableRecord) -> String {
        let name = record.name(of: turn.speaker)
        return "\(name.prefix(1).uppercased())\(name.dropFirst()), turn \(turn.number)"
    }

    /// Lines stay lines; none of them begins like a list, a heading or code.
    private static func paragraph(_ words: String) -> String {
        guard words.contains(where: { !$0.isWhitespace }) else { return "*nothing*" }
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { escaped(Sanitizing.oneLine(String($0)).trimmedSpaces) }.filter { !$0.isEmpty }
            .joined(separator: "\\\n")
    }

    /// Every character that Markdown or HTML could read is escaped: some anywhere, some where a line begins like a list or
    /// a heading, points and colons where an address could be made of them.
    private static func escaped(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case ":" where next != " ": result.append(contentsOf: "&#58;".unicodeScalars)
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "!", "|", "~", "@", "$":
                result.append(contentsOf: ["\\", scalar])
            case "-", "+", "=":
                result.append(contentsOf: index == 0 ? ["\\", scalar] : [scalar])
            case ".":
                result.append(contentsOf: canMislead(scalars[..<index]) ? ["\\", scalar] : [scalar])
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a point after this is that of a numbered list, or of an address.
    private static func canMislead(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
        let isNumber = before.count <= 9 && before.allSatisfy { ("0"..."9").contains($0) }
        return isNumber || before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
    }
}

/// What is said of turns that were left out.
enum LeftOutWords {
    static func of(_ record: ReadableRecord) -> String {
        let turns = record.leftOut == 1 ? "1 turn is" : "\(record.leftOut) turns are"
        return "\(turns) left out here, from the one on in which danger was heard."
    }
}

extension String {
    /// Without spaces at either end.
    fileprivate var trimmedSpaces: String {
        let words = unicodeScalars.drop { $0 == " " }
        return String(String.UnicodeScalarView(words.prefix(words.count - words.reversed().prefix { $0 == " " }.count)))
    }
}
