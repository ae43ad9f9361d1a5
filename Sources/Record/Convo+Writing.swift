import Dialogue
import FoundationEssentials

/// What conversation files hold beside plain words, written and read in one place.
extension Convo {
    /// The line of something heard (`>`) or of a reply (`<`): plain where that reads back as the same words, else a string
    /// of JSON.
    ///
    /// - Parameter isPlain: whether nothing in the words is kept from files (control characters, marks of direction).
    package static func line(_ mark: Character, _ words: String, isPlain: Bool) -> String {
        let line = "\(mark) \(words)"
        let isCommand = mark == ">" && (words.hasPrefix(":strike ") || words.hasPrefix(":style "))
        let (convo, problems) = parse((mark == "<" ? ">\n" : "") + line, file: "")
        let read = convo.runs.first?.exchanges.first
        let isSame = (mark == ">" ? read?.heard : read?.expectations.first?.value) == words
        guard isPlain, isSame, problems.isEmpty, !isCommand else { return "\(mark)\(string(for: words))" }
        return line
    }

    /// The setting `carried:` of what was carried in.
    package static func setting(_ carried: Carried) -> String? {
        (try? EventCodec().line(for: .carried(carried))).map { "carried: \(EventCodec.escaped($0))" }
    }

    static func carried(_ setting: String) -> Carried? {
        guard case .carried(let carried)? = try? EventCodec().event(from: setting.utf8) else { return nil }
        return carried
    }

    static func string(of json: String) -> String? {
        try? JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8)).first
    }

    private static func string(for words: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        guard let data = try? encoder.encode([words]) else { return "\"\"" }
        return EventCodec.escaped(String(String(decoding: data, as: UTF8.self).unicodeScalars.dropFirst().dropLast()))
    }

    static var times: [String: WritableKeyPath<Exchange, Int?>] {
        ["pause": \.pause, "elapsed": \.elapsed, "hour": \.hour]
    }
}
