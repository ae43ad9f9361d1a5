import Practice
import Scripts
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A sitting of one drill, at a terminal or through a pipe.
struct DrillTalk {
    let command: DrillCommand
    let drill: Drill
    let results: DrillResults?

    private let coder = CodingScripts.standard
    private let isPipe = isatty(STDIN_FILENO) == 0

    init(command: DrillCommand, drill: Drill, results: DrillResults?) {
        self.command = command
        self.drill = drill
        self.results = results
    }

    /// What a try is shown as with `--json`.
    private struct Shown: Encodable {
        var event = "drill"
        var item: String
        var level: Int
        var client: String
        var said: String
        var passed: Bool
        var failures: [String]
        var coding: Coding
        var models: [String]
    }

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        var course = DrillCourse(drill, results: results?.read() ?? [])
        var input = Input(isPipe: isPipe)
        let screen = Screen(isPlain: command.plain || isPipe)
        if !command.json { screen.show("\(drill.title). \(drill.task)", tone: .notice) }
        var passed = 0
        var tried = 0
        while tried < command.items, let item = course.next() {
            if !command.json { screen.show("\(tried + 1). “\(item.client)”") }
            guard let answer = input.next(), answer != ":end", answer != ":quit" else { break }
            let mark = item.mark(answer, by: coder)
            let result = DrillResult(
                drill: drill.name, item: item.name, passed: mark.passes, said: answer, codes: mark.coding.codes,
                time: isPipe ? nil : time(nil))
            course.take(result)
            keep(result)
            tried += 1
            passed += mark.passes ? 1 : 0
            show(item, answer, mark, screen)
        }
        if !command.json, tried > 0 { screen.show("\(passed) of \(tried) passed.", tone: .notice) }
        try input.check()
    }

    private func show(_ item: DrillItem, _ answer: String, _ mark: DrillMark, _ screen: Screen) {
        if command.json {
            let shown = Shown(
                item: item.name, level: item.level, client: item.client, said: answer, passed: mark.passes,
                failures: mark.failures, coding: mark.coding, models: item.models)
            _ = Output.write((JSONLines().text(shown) ?? "{}") + "\n")
            return
        }
        let verdict =
            mark.passes
            ? "That passes: \(mark.coding.main.words)." : "Not yet: \(mark.failures.joined(separator: "; "))."
        screen.show("\(verdict) One way: “\(item.models.first ?? "")”", tone: .notice)
    }

    private func keep(_ result: DrillResult) {
        do { try results?.add(result) } catch { Output.complain("undertone: \(error)") }
    }

    /// Lines from the terminal or from a pipe.
    private struct Input {
        private var lines = InputLines()
        private let reader: LineReader?

        init(isPipe: Bool) { reader = isPipe ? nil : LineReader(completing: [":end"]) }

        /// - Throws: a `Failure` where a line was too long to be read.
        func check() throws { try lines.check() }

        mutating func next() -> String? {
            guard let reader else { return lines.next() }
            while true {
                switch reader.read() {
                case .line(let text, _): return text
                case .interrupted: continue
                case .endOfInput, .terminated: return nil
                }
            }
        }
    }
}
