import Escaping
import Practice

/// How codings are printed.
enum CodingOutput: Sendable {
    case plain, json, csv, explained

    /// What stands before the first coding.
    var header: String { self == .csv ? "line,main,codes,words,text\n" : "" }

    /// A coding with the end of its line.
    func text(of coding: Coding, line: Int?) -> String {
        switch self {
        case .plain, .explained: Self.plain(coding, line: line)
        case .json: Self.json(coding, line: line)
        case .csv: Self.csv(coding, line: line)
        }
    }

    private static func plain(_ coding: Coding, line: Int?) -> String {
        let codes = zip(coding.codes, coding.words).map { "\($0.rawValue) (“\(Sanitizing.oneLine($1))”)" }
        let number = line.map { "\($0): " } ?? ""
        return "\(number)\(Sanitizing.oneLine(coding.text))\n    \(codes.joined(separator: "; "))\n"
    }

    /// Sorted keys; written by hand, since this is most of the work where much is coded.
    private static func json(_ coding: Coding, line: Int?) -> String {
        var text = "{\"codes\":["
        for (index, code) in coding.codes.enumerated() {
            if index > 0 { text += "," }
            text += "\"" + code.rawValue + "\""
        }
        text += "],"
        if let line { text += "\"line\":\(line)," }
        text += "\"main\":\"" + coding.main.rawValue + "\",\"text\":"
        JSONText.append(coding.text, to: &text)
        text += ",\"words\":["
        for (index, words) in coding.words.enumerated() {
            if index > 0 { text += "," }
            JSONText.append(words, to: &text)
        }
        return text + "]}\n"
    }

    private static func csv(_ coding: Coding, line: Int?) -> String {
        let codes = coding.codes.map(\.rawValue).joined(separator: " ")
        let words = coding.words.joined(separator: " | ")
        return CSV.row([line.map(String.init) ?? "", coding.main.rawValue, codes, words, coding.text]) + "\n"
    }
}

/// Strings as JSON has them; nothing hidden stands raw in them.
enum JSONText {
    static func append(_ value: String, to text: inout String) {
        text += "\""
        let isPlain = value.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { $0 >= 32 && $0 != 34 && $0 != 92 }
        }
        if isPlain == true {
            text += Sanitizing.json(value)
        } else {
            var escaped = ""
            for scalar in value.unicodeScalars { append(scalar, to: &escaped) }
            text += Sanitizing.json(escaped)
        }
        text += "\""
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case "\u{8}": text += "\\b"
        case "\u{C}": text += "\\f"
        case "\u{0}"..<" ":
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
    }
}
