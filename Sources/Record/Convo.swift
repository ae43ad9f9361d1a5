/// A conversation file: the readable form in which conversations are kept as tests.
///
/// `> ` heard, `< ` the expected reply (exact; `…` stands for any words), then perhaps expectations, one a line:
/// `move:`, `phase:`, `themes:`, `risk:`, `has:`, `hasnt:`. `---` begins a new run, `#` a comment;
/// `region:`, `seed:`, `style:` and `carried:` stand at the head of a run. `pause:`, `elapsed:` and `hour:` tell when
/// something was heard. Words that one line cannot hold are a string of JSON: `>"…"`, `<"…"`.
package struct Convo: Equatable, Sendable {
    package struct Expectation: Equatable, Sendable {
        package enum Kind: String, CaseIterable, Sendable { case reply, move, phase, themes, risk, has, hasnt }

        package var kind: Kind
        package var value: String
        package var line: Int
    }

    package struct Exchange: Equatable, Sendable {
        package var heard: String
        package var line: Int
        /// Milliseconds before writing, seconds since the beginning, the local hour; as in the event `heard`.
        package var pause: Int?
        package var elapsed: Int?
        package var hour: Int?
        /// Whether `:strike 2` and `:style quiet` are commands here, and no words.
        package var isCommand = true
        package var expectations: [Expectation] = []

        /// Whether it is `:strike 2` or `:style quiet`, and not words of the person.
        package var commands: Bool { isCommand && (heard.hasPrefix(":strike ") || heard.hasPrefix(":style ")) }
    }

    package struct Run: Equatable, Sendable {
        package var settings: [String: String] = [:]
        package var exchanges: [Exchange] = []
    }

    package var runs: [Run] = []

    /// What is wrong with a line of a conversation file.
    package struct Problem: Equatable, Sendable, CustomStringConvertible {
        package var file: String
        package var line: Int
        package var message: String

        package var description: String { "\(file):\(line):1: error: \(message)" }
    }

    /// Reads a file; every problem is reported at once.
    package static func parse(_ text: String, file: String) -> (convo: Convo, problems: [Problem]) {
        var parser = ConvoParser(file: file)
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, line) in lines.enumerated() {
            parser.take(line, number: index + 1)
        }
        return parser.finish()
    }
}

/// Takes a conversation file line by line.
private struct ConvoParser {
    let file: String
    private var convo = Convo()
    private var run = Convo.Run()
    private var problems: [Convo.Problem] = []

    init(file: String) { self.file = file }

    mutating func take(_ line: Substring, number: Int) {
        let text = String(line.last == "\r" ? line.dropLast() : line)
        if text.allSatisfy({ $0 == " " }) || text.hasPrefix("#") { return }
        if text == "---" { return endRun() }
        // By scalars: a mark that combines with what stands before it would hide the space or the quotation mark.
        let words = String(text.unicodeScalars.dropFirst(2))
        switch Array(text.unicodeScalars.prefix(2)) {
        case [">", "\""], ["<", "\""]: string(text, number)
        case [">"], [">", " "]: run.exchanges.append(Convo.Exchange(heard: words, line: number))
        case ["<", " "]: expect(.reply, words, number)
        default: setting(text, number)
        }
    }

    private mutating func string(_ text: String, _ number: Int) {
        guard let words = Convo.string(of: String(text.unicodeScalars.dropFirst())) else {
            return report(number, "expected a string of JSON after “\(text.prefix(1))”, found “\(text.prefix(30))”")
        }
        if text.hasPrefix(">") {
            run.exchanges.append(Convo.Exchange(heard: words, line: number))
            run.exchanges[run.exchanges.count - 1].isCommand = false
        } else {
            expect(.reply, words, number)
        }
    }

    mutating func finish() -> (Convo, [Convo.Problem]) {
        endRun()
        return (convo, problems)
    }

    private mutating func setting(_ text: String, _ number: Int) {
        guard let colon = text.firstIndex(of: ":") else {
            return report(number, "expected “> ”, “< ”, “---”, “#” or “key: value”, found “\(text.prefix(30))”")
        }
        let key = text[..<colon].trimmed
        let value = text[text.index(after: colon)...].trimmed
        if run.exchanges.isEmpty, ["region", "seed", "style", "note", "carried"].contains(key) {
            if key == "carried", Convo.carried(value) == nil {
                return report(number, "expected an event “carried” as a record has it, found “\(value.prefix(30))”")
            }
            run.settings[key] = value
        } else if let time = Convo.times[key], let last = run.exchanges.indices.last {
            guard let count = Int(value), count >= 0 else {
                return report(number, "expected a whole number after “\(key):”, found “\(value.prefix(30))”")
            }
            run.exchanges[last][keyPath: time] = count
        } else if let kind = Convo.Expectation.Kind(rawValue: key), kind != .reply {
            expect(kind, value, number)
        } else {
            let known =
                run.exchanges.isEmpty
                ? "region, seed, style, note, carried"
                : "move, phase, themes, risk, has, hasnt, pause, elapsed, hour"
            report(number, "unknown key “\(key)”; here one of: \(known)")
        }
    }

    private mutating func expect(_ kind: Convo.Expectation.Kind, _ value: String, _ number: Int) {
        guard let last = run.exchanges.indices.last else {
            return report(number, "an expectation before anything was heard; begin with a line “> …”")
        }
        run.exchanges[last].expectations.append(Convo.Expectation(kind: kind, value: value, line: number))
    }

    private mutating func endRun() {
        if !run.exchanges.isEmpty { convo.runs.append(run) }
        run = Convo.Run()
    }

    private mutating func report(_ line: Int, _ message: String) {
        problems.append(Convo.Problem(file: file, line: line, message: message))
    }
}

extension Substring {
    /// Without spaces at either end.
    var trimmed: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
