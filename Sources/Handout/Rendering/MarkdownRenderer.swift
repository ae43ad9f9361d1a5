import Escaping

/// Markdown in which a person's words can smuggle neither links nor HTML.
package enum MarkdownRenderer {
    package static func render(_ document: Document) -> String {
        var text = "# \(Markdown.oneLine(document.title)) \\_\\_\\_\\_\\_\\_\\_\\_\n\n"
        if document.isDraft { text += "**\(Markdown.oneLine(Document.draft))**\n\n" }
        text += Markdown.oneLine(document.subtitle) + "\n\n"
        for section in document.sections {
            let number = document.number(of: section).map { "\($0). " } ?? ""
            text += "## \(number)\(Markdown.oneLine(section.title))\n\n"
            text += section.lines.map { "- \(self.text(of: $0))\n" }.joined() + "\n"
        }
        return text + "---\n\n\(Markdown.oneLine(document.footer))\n" + document.sheets.map(sheet).joined()
    }

    package static func text(of line: Document.Line) -> String {
        line.pieces.map { piece in
            switch piece {
            case .plain(let text), .aside(let text): Markdown.oneLine(text)
            case .words(let words): "“\(Markdown.oneLine(words))”"
            case .box(let isTicked): isTicked ? "☒" : "☐"
            case .blank(let width): String(repeating: "\\_", count: width)
            }
        }.joined()
    }

    private static func sheet(_ sheet: Sheet) -> String {
        "\n---\n\n# \(Markdown.oneLine(sheet.title))\n\n" + sheet.blocks.map(block).joined()
    }

    private static func block(_ block: Sheet.Block) -> String {
        switch block {
        case .note(let text): Markdown.oneLine(text) + "\n\n"
        case .drawing(let drawing):
            "## \(Markdown.oneLine(drawing.title))\n\n"
                + drawing.description.map { "- \(Markdown.oneLine($0))\n" }.joined() + "\n"
        case .lines(let title, let lines):
            "## \(Markdown.oneLine(title))\n\n" + lines.map { "- \(text(of: $0))\n" }.joined() + "\n"
        case .table(let table):
            "## \(Markdown.oneLine(table.title))\n\n" + row(table.head)
                + row(table.head.map { _ in "---" }, isRule: true)
                + table.rows.map { row($0) }.joined() + "\n"
        }
    }

    private static func row(_ cells: [String], isRule: Bool = false) -> String {
        "| " + cells.map { isRule ? $0 : Markdown.oneLine($0) }.joined(separator: " | ") + " |\n"
    }
}
