import Escaping

/// Forms of a report.
package enum ReportFormat: String, CaseIterable, Sendable {
    case txt, md, html

    package func render(_ document: ReportDocument) -> String {
        switch self {
        case .txt: ReportText.render(document)
        case .md: ReportMarkdown.render(document)
        case .html: ReportHTML.render(document)
        }
    }
}

extension Statement {
    /// The turns and the rule, as they stand after a sentence.
    var reference: String {
        let shown = turns.count > 8 ? "\(turns.count) turns, \(turns[0])–\(turns[turns.count - 1])" : list
        return "\(shown); \(rule.rawValue)"
    }

    private var list: String {
        (turns.count == 1 ? "turn " : "turns ") + turns.map(String.init).joined(separator: ", ")
    }
}

/// Plain text.
enum ReportText {
    static func render(_ document: ReportDocument) -> String {
        var text = document.title + "\n"
        for section in document.sections {
            text += "\n\(section.title.uppercased())\n"
            for statement in section.statements {
                text += "- \(Sanitizing.oneLine(statement.text)) [\(statement.reference)]\n"
            }
        }
        return text + "\n\(ReportDocument.footer)\n“undertone practice --rules” explains P1 to P19.\n"
    }
}

/// Markdown in which nobody's words can smuggle links or HTML.
enum ReportMarkdown {
    static func render(_ document: ReportDocument) -> String {
        var text = "# \(Markdown.oneLine(document.title))\n"
        for section in document.sections {
            text += "\n## \(Markdown.oneLine(section.title))\n\n"
            for statement in section.statements {
                text += "- \(Markdown.oneLine(statement.text)) *(\(statement.reference))*\n"
            }
        }
        return text + "\n---\n\n\(ReportDocument.footer)\n"
    }
}

/// A page by itself: no script, nothing loaded from elsewhere.
enum ReportHTML {
    private static let style =
        "body{font:16px/1.5 serif;max-width:42em;margin:2em auto;padding:0 1em}small{color:#666}h2{font-size:1.1em}"

    static func render(_ document: ReportDocument) -> String {
        var text = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
        text +=
            "<title>\(Markup.oneLine(document.title))</title>\n<style>\(style)</style>\n<h1>\(Markup.oneLine(document.title))</h1>\n"
        for section in document.sections {
            text += "<h2>\(Markup.oneLine(section.title))</h2>\n<ul>\n"
            for statement in section.statements {
                text +=
                    "<li>\(Markup.oneLine(statement.text)) <small>\(Markup.oneLine(statement.reference))</small></li>\n"
            }
            text += "</ul>\n"
        }
        return text + "<p><small>\(ReportDocument.footer)</small></p>\n</html>\n"
    }
}
