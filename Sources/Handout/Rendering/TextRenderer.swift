import Escaping

/// Plain text, 66 columns.
package enum TextRenderer {
    package static let columns = 66

    package static func render(_ document: Document) -> String {
        (pageLines(document) + document.sheets.flatMap(sheetLines)).joined(separator: "\n") + "\n"
    }

    /// The lines of the page itself.
    static func pageLines(_ document: Document) -> [String] {
        var lines = ["\(Sanitizing.oneLine(document.title).uppercased()) ____________"]
        lines += Columns.wrapped(Sanitizing.oneLine(document.subtitle), columns: columns, indent: "", hanging: "")
        if document.isDraft { lines.append(Document.draft) }
        lines.append(rule)
        for section in document.sections {
            lines += Columns.wrapped(
                Sanitizing.oneLine(section.title).uppercased(), columns: columns,
                indent: (document.number(of: section).map { "\($0)" } ?? "").padded(to: 2) + "  ", hanging: "    ")
            lines += section.lines.flatMap(wrapped)
        }
        lines.append(rule)
        return lines + Columns.wrapped(document.footer, columns: columns, indent: "", hanging: "")
    }

    /// A line without its mark, unwrapped: also what is shown and edited before a page is written.
    package static func text(of line: Document.Line) -> String {
        line.pieces.map { piece in
            switch piece {
            case .plain(let text), .aside(let text): Sanitizing.oneLine(text)
            case .words(let words): "“\(Sanitizing.oneLine(words))”"
            case .box(let isTicked): isTicked ? "[x]" : "[ ]"
            case .blank(let width): String(repeating: "_", count: width)
            }
        }.joined()
    }

    private static let rule = String(repeating: "-", count: columns)

    private static func wrapped(_ line: Document.Line) -> [String] {
        let text = text(of: line)
        return line.origin == nil
            ? Columns.wrapped(text, columns: columns, indent: "    ", hanging: "    ")
            : Columns.wrapped("· " + text, columns: columns, indent: "    ", hanging: "      ")
    }

    // MARK: Sheets

    private static func sheetLines(_ sheet: Sheet) -> [String] {
        ["", sheet.title.uppercased(), rule] + sheet.blocks.flatMap(block)
    }

    private static func block(_ block: Sheet.Block) -> [String] {
        switch block {
        case .note(let text): Columns.wrapped(text, columns: columns, indent: "", hanging: "") + [""]
        case .drawing(let drawing):
            [drawing.title.uppercased()]
                + drawing.description.flatMap {
                    Columns.wrapped($0, columns: columns, indent: "    ", hanging: "      ")
                } + [""]
        case .lines(let title, let lines): [title.uppercased()] + lines.flatMap(wrapped) + [""]
        case .table(let table): self.table(table) + [""]
        }
    }

    private static func table(_ table: Sheet.Table) -> [String] {
        [table.title.uppercased()]
            + ([table.head] + table.rows).flatMap { row in
                Columns.wrapped(
                    row.map(Sanitizing.oneLine).joined(separator: " | "), columns: columns, indent: "    ",
                    hanging: "      ")
            }
    }
}

extension String {
    /// With spaces before it, up to a width.
    func padded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
