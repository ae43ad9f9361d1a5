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
            <title>\(escaped(document.title))</title>
            <style>
            \(HTMLStyle.text)
            </style>
            </head>
            <body\(isLarge ? " class=\"large\"" : "")>
            <main class="page">
            <header>
            <h1>\(escaped(document.title)) \(blank(12))</h1>
            <p class="by">\(escaped(document.subtitle))</p>
            \(draft)</header>
            \(document.sections.map { section($0, number: document.number(of: $0)) }.joined())<footer><p>\(escaped(document.footer))</p></footer>
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
            <h2 id="\(name)">\(shown)\(escaped(section.title))</h2>
            \(lines)</section>

            """
    }

    package static func text(of line: Document.Line) -> String {
        line.pieces.map { piece in
            switch piece {
            case .plain(let text): escaped(text)
            case .aside(let text): "<small\(text.count < 14 ? " class=\"s\"" : "")>\(escaped(text))</small>"
            case .words(let words): "<q dir=\"auto\">\(escaped(words))</q>"
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
        "<section class=\"sheet\">\n<h1>\(escaped(sheet.title))</h1>\n\(sheet.blocks.map(block).joined())</section>\n"
    }

    private static func block(_ block: Sheet.Block) -> String {
        switch block {
        case .note(let text): "<p class=\"by\">\(escaped(text))</p>\n"
        case .drawing(let drawing):
            "<figure>\n<h2>\(escaped(drawing.title))</h2>\n\(drawing.svg)</figure>\n"
        case .lines(let title, let lines):
            "<section class=\"quotes\">\n<h2>\(escaped(title))</h2>\n"
                + lines.map { "<p class=\"said\">\(text(of: $0))</p>\n" }.joined() + "</section>\n"
        case .table(let table): self.table(table)
        }
    }

    private static func table(_ table: Sheet.Table) -> String {
        let head = table.head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        let rows = table.rows.map { "<tr>" + $0.map { "<td dir=\"auto\">\(escaped($0))</td>" }.joined() + "</tr>\n" }
        return
            "<h2>\(escaped(table.title))</h2>\n<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n"
            + "</table>\n"
    }

    /// Text that stands for itself, also in an attribute.
    package static func escaped(_ text: String) -> String {
        var result = ""
        for character in Safe.line(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }
}
