/// Plain text, 66 columns.
package enum TextRenderer {
    static let columns = 66

    package static func render(_ document: Document) -> String {
        var lines = ["\(document.title.uppercased()) ____________", date(document)]
        if document.isDraft { lines.append(Document.draft) }
        lines.append(String(repeating: "-", count: columns))
        for section in document.sections {
            lines.append("\(section.number)  \(section.title.uppercased())")
            lines += section.lines.flatMap { wrapped(line($0), indent: "   ") }
        }
        lines.append(String(repeating: "-", count: columns))
        lines += wrapped(Document.footer, indent: "")
        return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    }

    private static func date(_ document: Document) -> String {
        document.date.isEmpty ? "" : "written by me, \(document.date)"
    }

    private static func line(_ line: Document.Line) -> String {
        switch line {
        case .quotation(let label, let words, let turn):
            "\(label.map { $0 + ": " } ?? "")“\(Safe.line(words))” (turn \(turn))"
        case .box(let label): "[ ] \(label)"
        case .blank(let label): label.isEmpty ? "______________________________" : "\(label) ____"
        }
    }

    private static func wrapped(_ text: String, indent: String) -> [String] {
        var lines: [String] = []
        var current = indent
        for word in text.split(separator: " ") {
            if current.count + word.count + 1 > columns, current.count > indent.count {
                lines.append(current)
                current = indent
            }
            current += (current.count > indent.count ? " " : "") + word
        }
        lines.append(current)
        return lines
    }
}

/// Words of a person made safe for a page: no control characters, no direction marks.
enum Safe {
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
