import Escaping

/// One self-contained HTML file: no script, nothing remote, a page of A4 or Letter when printed.
package enum HTMLRenderer {
    /// - Parameter isLarge: larger print, for those who read it better; the page may then take two.
    package static func render(_ document: Document, isLarge: Bool = false) -> String {
        let draft = document.isDraft ? "<p class=\"draft\" role=\"note\"><strong>\(Document.draft)</strong></p>\n" : ""
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(Markup.oneLine(document.title))</title>
            <style>
            \(HTMLStyle.text)
            </style>
            </head>
            <body\(isLarge ? " class=\"large\"" : "")>
            <main class="page">
            <header>
            <h1>\(Markup.oneLine(document.title)) \(blank(12))</h1>
            <p class="by">\(Markup.oneLine(document.subtitle))</p>
            \(draft)</header>
            \(document.sections.map { section($0, number: document.number(of: $0)) }.joined())<footer><p>\(Markup.oneLine(document.footer))</p></footer>
            </main>
            \(document.sheets.map(sheet).joined())</body>
            </html>

            """
    }

    private static func section(_ section: Document.Section, number: Int?) -> String {
        let lines = section.lines.map { line in
            line.origin == nil
                ? "<p class=\"own\">\(text(of: line))</p>\n" : "<p class=\"said\">\(text(of: line))</p>\n"
        }.joined()
        let name = "s\(section.number)"
        let shown = number.map { "<span class=\"number\">\($0)</span> " } ?? ""
        return """
            <section aria-labelledby="\(name)">
            <h2 id="\(name)">\(shown)\(Markup.oneLine(section.title))</h2>
            \(lines)</section>

            """
    }

    package static func text(of line: Document.Line) -> String {
        line.pieces.map { piece in
            switch piece {
            case .plain(let text): Markup.oneLine(text)
            case .aside(let text): "<small\(text.count < 14 ? " class=\"s\"" : "")>\(Markup.oneLine(text))</small>"
            case .words(let words): "<q dir=\"auto\">\(Markup.oneLine(words))</q>"
            case .box(let isTicked):
                "<span class=\"box\" role=\"img\" aria-label=\"\(isTicked ? "ticked" : "box to tick")\">"
                    + "\(isTicked ? "☒" : "☐")</span>"
            case .blank(let width): blank(width)
            }
        }.joined()
    }

    private static func blank(_ width: Int) -> String {
        "<span class=\"blank w\(width >= 30 ? 3 : width >= 10 ? 2 : 1)\" role=\"img\" aria-label=\"blank to fill in\"></span>"
    }

    // MARK: Sheets

    private static func sheet(_ sheet: Sheet) -> String {
        "<section class=\"sheet\">\n<h1>\(Markup.oneLine(sheet.title))</h1>\n\(sheet.blocks.map(block).joined())</section>\n"
    }

    private static func block(_ block: Sheet.Block) -> String {
        switch block {
        case .note(let text): "<p class=\"by\">\(Markup.oneLine(text))</p>\n"
        case .drawing(let drawing):
            "<figure>\n<h2>\(Markup.oneLine(drawing.title))</h2>\n\(drawing.svg)</figure>\n"
        case .lines(let title, let lines):
            "<section class=\"quotes\">\n<h2>\(Markup.oneLine(title))</h2>\n"
                + lines.map { "<p class=\"said\">\(text(of: $0))</p>\n" }.joined() + "</section>\n"
        case .table(let table): self.table(table)
        }
    }

    private static func table(_ table: Sheet.Table) -> String {
        let head = table.head.map { "<th scope=\"col\">\(Markup.oneLine($0))</th>" }.joined()
        let rows = table.rows.map {
            "<tr>" + $0.map { "<td dir=\"auto\">\(Markup.oneLine($0))</td>" }.joined() + "</tr>\n"
        }
        return
            "<h2>\(Markup.oneLine(table.title))</h2>\n<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n"
            + "</table>\n"
    }
}
