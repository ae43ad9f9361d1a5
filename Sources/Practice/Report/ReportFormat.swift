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
            for statement in section.statements { text += "- \(Plain.line(statement.text)) [\(statement.reference)]\n" }
        }
        return text + "\n\(ReportDocument.footer)\n“undertone practice --rules” explains P1 to P19.\n"
    }
}

/// Markdown in which nobody's words can smuggle links or HTML.
enum ReportMarkdown {
    static func render(_ document: ReportDocument) -> String {
        var text = "# \(escaped(document.title))\n"
        for section in document.sections {
            text += "\n## \(escaped(section.title))\n\n"
            for statement in section.statements { text += "- \(escaped(statement.text)) *(\(statement.reference))*\n" }
        }
        return text + "\n---\n\n\(ReportDocument.footer)\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in Plain.line(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "!", "|", "~", "@": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result
    }
}

/// A page by itself: no script, nothing loaded from elsewhere.
enum ReportHTML {
    private static let style =
        "body{font:16px/1.5 serif;max-width:42em;margin:2em auto;padding:0 1em}small{color:#666}h2{font-size:1.1em}"

    static func render(_ document: ReportDocument) -> String {
        var text = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
        text +=
            "<title>\(escaped(document.title))</title>\n<style>\(style)</style>\n<h1>\(escaped(document.title))</h1>\n"
        for section in document.sections {
            text += "<h2>\(escaped(section.title))</h2>\n<ul>\n"
            for statement in section.statements {
                text += "<li>\(escaped(statement.text)) <small>\(escaped(statement.reference))</small></li>\n"
            }
            text += "</ul>\n"
        }
        return text + "<p><small>\(ReportDocument.footer)</small></p>\n</html>\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in Plain.line(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}

/// Words made safe for a page: no control characters, no direction marks.
enum Plain {
    static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: result.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
