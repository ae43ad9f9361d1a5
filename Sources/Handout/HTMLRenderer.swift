/// One self-contained HTML file: no script, nothing remote, prints on one page.
package enum HTMLRenderer {
    package static func render(_ document: Document) -> String {
        let draft = document.isDraft ? "<p class=\"draft\"><strong>\(Document.draft)</strong></p>\n" : ""
        let date = document.date.isEmpty ? "" : "<p>Written by me, \(escaped(document.date)).</p>\n"
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(escaped(document.title))</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(escaped(document.title)) <span class="blank" aria-label="date to fill in"></span></h1>
            \(draft)\(date)\(document.sections.map(section).joined())</main>
            <footer><p>\(Document.footer)</p></footer>
            </body>
            </html>

            """
    }

    private static let style = """
        :root { color-scheme: light dark; }
        body { font: 12pt/1.45 Georgia, serif; max-width: 38em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff; }
        h1 { font-size: 1.35em; margin: 0 0 .6em; }
        h2 { font-size: 1em; margin: 1em 0 .2em; }
        ul { margin: 0; padding-left: 1.2em; }
        .blank { display: inline-block; min-width: 8em; border-bottom: 1px solid currentColor; }
        .turn, footer { font-size: .85em; color: #555; }
        @media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } .turn, footer { color: #aaa; } }
        @media print { @page { margin: 16mm; } body { margin: 0; max-width: none; font-size: 11pt; color: #000; background: #fff; } section { break-inside: avoid; } }
        """

    private static func section(_ section: Document.Section) -> String {
        let lines = section.lines.map { "<li>\(line($0))</li>\n" }.joined()
        return "<section>\n<h2>\(section.number). \(escaped(section.title))</h2>\n<ul>\n\(lines)</ul>\n</section>\n"
    }

    private static func line(_ line: Document.Line) -> String {
        switch line {
        case .quotation(let label, let words, let turn):
            let lead = label.map { escaped($0) + ": " } ?? ""
            return "\(lead)<q dir=\"auto\">\(escaped(words))</q> <span class=\"turn\">(turn \(turn))</span>"
        case .box(let label): return "<span aria-hidden=\"true\">☐</span> \(escaped(label))"
        case .blank(let label): return "\(escaped(label)) <span class=\"blank\"></span>"
        }
    }

    private static func escaped(_ text: String) -> String {
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
