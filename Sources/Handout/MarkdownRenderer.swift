/// Markdown in which a person's words can smuggle neither links nor HTML.
package enum MarkdownRenderer {
    package static func render(_ document: Document) -> String {
        var text = "# \(document.title) ____________\n\n"
        if document.isDraft { text += "**\(Document.draft)**\n\n" }
        if !document.date.isEmpty { text += "Written by me, \(escaped(document.date)).\n\n" }
        for section in document.sections {
            text += "## \(section.number). \(escaped(section.title))\n\n"
            text += section.lines.map { "- \(line($0))\n" }.joined() + "\n"
        }
        return text + "---\n\n\(Document.footer)\n"
    }

    private static func line(_ line: Document.Line) -> String {
        switch line {
        case .quotation(let label, let words, let turn):
            "\(label.map { $0 + ": " } ?? "")“\(escaped(words))” (turn \(turn))"
        case .box(let label): "☐ \(label)"
        case .blank(let label): label.isEmpty ? "\\_\\_\\_\\_\\_\\_" : "\(label) \\_\\_"
        }
    }

    /// Every character that Markdown or HTML could read is escaped.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in Safe.line(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "!", "|", "~", "@": result += "\\\(character)"
            case ":": result += "&#58;"
            default: result.append(character)
            }
        }
        return result
    }
}
