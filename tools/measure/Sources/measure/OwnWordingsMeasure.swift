import Foundation

/// The companion's own wordings, coded as a trainee's words would be: is each coded as the move it claims to be?
///
/// FILE is a folder of wordings. A move that asks must hold a question; one that reflects a reflection; one that links or
/// remarks a reflection, a question or an interpretation; what is said for safety is held to nothing but not leading; all
/// else must neither advise nor lead, and ask where it has a question mark.
struct OwnWordingsMeasure {
    var options: Options

    private struct Line {
        var place: String
        var move: String
        var text: String
    }

    func run() throws -> Bool {
        let lines = try wordings()
        let spoken = try lines.flatMap { line in
            [try ActsMeasure.line("client", Self.client), try ActsMeasure.line("therapist", line.text)]
        }
        let coded: [Coded] = try options.program.objects(
            ["code", "--json", "--format", "json"], lines: spoken, count: lines.count)
        let pairs = zip(lines, coded).map { (line: $0, codes: Set($1.codes)) }
        let missed = pairs.filter { !Self.holds($0.line, $0.codes) }
        if options.lists {
            for (line, codes) in missed { print("\(line.place) · \(line.move) · \(codes.sorted()) · \(line.text)") }
        }
        var bounds = Bounds()
        bounds.share("wordings coded as their move", pairs.count - missed.count, of: pairs.count, within: 97...100)
        bounds.print()
        return bounds.held
    }

    private static func holds(_ line: Line, _ codes: Set<String>) -> Bool {
        if line.move.hasPrefix("ask-") || asking.contains(line.move) { return !codes.isDisjoint(with: questions) }
        if reflecting.contains(line.move) { return !codes.isDisjoint(with: reflections) }
        if linking.contains(line.move) {
            return !codes.isDisjoint(with: questions.union(reflections)) || codes.contains { $0.hasPrefix("interpret") }
        }
        if safety.contains(line.move) { return codes.isDisjoint(with: leading) }
        if line.text.contains("?") { return !codes.isDisjoint(with: questions) && codes.isDisjoint(with: leading) }
        return codes.isDisjoint(with: leading) && !codes.contains("advice")
    }

    private static let asking: Set<String> = [
        "clarify", "here-and-now", "open-image", "remark-manner", "remark-defence",
    ]
    private static let reflecting: Set<String> = ["reflect", "restate", "reflect-feeling", "reflect-wish"]
    private static let linking: Set<String> = ["link", "pattern"]
    private static let safety: Set<String> = ["check", "hold", "urgent", "menu", "presence", "care", "ground"]
    private static let questions: Set<String> = ["open-question", "closed-question", "clarification"]
    private static let reflections: Set<String> = [
        "simple-reflection", "complex-reflection", "summary", "clarification",
    ]
    private static let leading: Set<String> = [
        "leading-question", "why-question", "several-questions", "confrontation",
    ]

    /// All wordings of the folder, with their slots filled from what the client below says.
    private func wordings() throws -> [Line] {
        let names = try FileManager.default.contentsOfDirectory(atPath: options.file).filter { $0.hasSuffix(".txt") }
        guard !names.isEmpty else { throw Trouble("\(options.file): no scripts there") }
        return try names.sorted().flatMap { name in
            let text = try String(contentsOfFile: options.file + "/" + name, encoding: .utf8)
            var move = ""
            var lines: [Line] = []
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if line.hasPrefix("move: ") { move = String(line.dropFirst(6)) }
                if line.isEmpty { move = "" }
                guard line.hasPrefix("- "), !move.isEmpty else { continue }
                let wording = Self.filled(String(line.dropFirst(2)))
                lines.append(Line(place: "\(name):\(number + 1)", move: move, text: wording))
            }
            return lines
        }
    }

    private static func filled(_ wording: String) -> String {
        var text = ""
        var rest = wording[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let value = values[String(rest[rest.index(after: open)..<close])] ?? "that"
            text += rest[..<open]
            let isStart = text.isEmpty || [". ", "? ", "! "].contains(where: text.hasSuffix)
            text += isStart ? value.prefix(1).uppercased() + value.dropFirst() : value
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// What the client said just before.
    private static let client =
        "I never say what I want, and my sister hung up. I was sad and angry and I said nothing. I miss the garden, I left "
        + "early. It was like a stone on my chest. My job is gone."

    private static let values = [
        "quote": "“I never say what I want”", "question": "“will it ever change”",
        "turned": "you never say what you want",
        "both": "you left early, and you miss the garden", "event": "you left early", "feeling": "sad and angry",
        "the-feeling": "the sadness", "person": "your sister", "they": "she", "them": "her", "their": "her",
        "topic": "your job", "image": "“a stone on my chest”", "wish": "“what I want”",
        "other-act": "“my sister hung up”",
        "self-act": "“I said nothing”", "earlier": "“I miss the garden”", "earlier-person": "your father",
        "earlier-feeling": "the fear", "helper": "the person you'll talk to", "keep": "“the garden”",
        "emergency": "112",
        "line": "Ireland: 116 123", "violence": "Ireland: 1800", "child": "Ireland: 1800", "poison": "Ireland: 01",
        "listed": "2026",
    ]
}
