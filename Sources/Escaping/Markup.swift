/// Words in HTML and XML that stand for themselves, between tags and in attributes.
package enum Markup {
    package static func oneLine(_ text: String) -> String { escaped(Sanitizing.oneLine(text)) }

    /// Line feeds are kept.
    package static func paragraphs(_ text: String) -> String { escaped(Sanitizing.paragraphs(text)) }

    /// Scalar by scalar, as a browser reads: a quotation mark with an accent on it is one character of Swift, and still
    /// ends an attribute.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
