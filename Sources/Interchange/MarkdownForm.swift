import Escaping
import Record

/// Markdown in which no word of a record can be a link, a picture, markup or HTML.
enum MarkdownForm {
    static func text(of record: ReadableRecord, program: String) -> String {
        var text = "# \(title(of: record))\n\n"
        if let time = record.time { text += "\(when(record.kind)) \(Markdown.oneLine(Timestamp.text(time))).\n\n" }
        if record.leftOut > 0 { text += "\(LeftOutWords.of(record))\n\n" }
        for item in record.items {
            switch item {
            case .remark(let remark): text += "*\(Markdown.oneLine(remark))*\n\n"
            case .turn(let turn): text += "**\(label(of: turn, in: record)):** \(paragraph(turn.text))\n\n"
            }
        }
        return text + "---\n\nExported by undertone \(Markdown.oneLine(program)).\n"
    }

    private static func title(of record: ReadableRecord) -> String {
        switch record.kind {
        case .session: "Session \(Markdown.oneLine(record.name))"
        case .practice: "Practice \(Markdown.oneLine(record.name))"
        case .imported: "Transcript \(Markdown.oneLine(record.name))"
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
        return lines.map { Markdown.oneLine(Sanitizing.oneLine(String($0)).trimmedSpaces) }.filter { !$0.isEmpty }
            .joined(separator: "\\\n")
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
