/// Markdown in which a person's words can smuggle neither links nor HTML.
package enum MarkdownRenderer {
    package static func render(_ document: Document) -> String {
        var text = "# \(escaped(document.title)) \\_\\_\\_\\_\\_\\_\\_\\_\n\n"
        if document.isDraft { text += "**\(escaped(Document.draft))**\n\n" }
        text += escaped(document.subtitle) + "\n\n"
        for section in document.sections {
            let number = document.number(of: section).map { "\($0). " } ?? ""
            text += "## \(number)\(escaped(section.title))\n\n"
            text += section.lines.map { "- \(self.text(of: $0))\n" }.joined() + "\n"
        }
        return text + "---\n\n\(escaped(document.footer))\n" + document.sheets.map(sheet).joined()
    }

    package static func text(of line: Document.Line) -> String {
        line.pieces.map { piece in
            switch piece {
            case .plain(let text), .aside(let text): escaped(text)
            case .words(let words): "“\(escaped(words))”"
            case .box(let isTicked): isTicked ? "☒" : "☐"
            case .blank(let width): String(repeating: "\\_", count: width)
            }
        }.joined()
    }

    private static func sheet(_ sheet: Sheet) -> String {
        "\n---\n\n# \(escaped(sheet.title))\n\n" + sheet.blocks.map(block).joined()
    }

    private static func block(_ block: Sheet.Block) -> String {
        switch block {
        case .note(let text): escaped(text) + "\n\n"
        case .drawing(let drawing):
            "## \(escaped(drawing.title))\n\n" + drawing.description.map { "- \(escaped($0))\n" }.joined() + "\n"
        case .lines(let title, let lines):
            "## \(escaped(title))\n\n" + lines.map { "- \(text(of: $0))\n" }.joined() + "\n"
        case .table(let table):
            "## \(escaped(table.title))\n\n" + row(table.head) + row(table.head.map { _ in "---" }, isRule: true)
                + table.rows.map { row($0) }.joined() + "\n"
        }
    }

    private static func row(_ cells: [String], isRule: Bool = false) -> String {
        "| " + cells.map { isRule ? $0 : escaped($0) }.joined(separator: " | ") + " |\n"
    }

    /// Every character that Markdown or HTML could read is escaped; at signs, colons and dots between letters too, since
    /// some readers make links of addresses.
    package static func escaped(_ text: String) -> String {
        var result = ""
        for character in Safe.line(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "!", "|", "~", "+", "=", "$", "^":
                result += "\\\(character)"
            case ":": result += "&#58;"
            case "@": result += "&#64;"
            default: result.append(character)
            }
        }
        return result.replacingWWW()
    }
}

extension String {
    /// `www.` begins a link in some readers, without any scheme.
    fileprivate func replacingWWW() -> String {
        guard utf8.contains(UInt8(ascii: "w")) || utf8.contains(UInt8(ascii: "W")) else { return self }
        var result = ""
        var run = 0
        for character in self {
            if character == ".", run >= 3 { result += "&#46;" } else { result.append(character) }
            run = character == "w" || character == "W" ? run + 1 : 0
        }
        return result
    }
}
