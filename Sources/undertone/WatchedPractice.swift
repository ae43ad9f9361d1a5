import Dialogue
import Escaping
import Practice

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone practice CASE --as STYLE`: the companion asks, so that a trainee can watch.
struct WatchedPractice {
    private let start: PracticeStart

    init(_ start: PracticeStart) { self.start = start }

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        let engine = try start.command.scripts.engine()
        var talk = PracticeTalk(start)
        var asking = Interviewer(engine: engine, style: start.command.style ?? .exploring, seed: talk.opened.seed)
        guard show(.opened(talk.opened), said: nil, reply: talk.opened.opening) else { return }
        var last = talk.opened.opening
        for _ in 0..<max(0, start.command.turns) {
            let exchange = talk.say(asking.answer(to: last))
            last = exchange.reply
            guard show(.exchange(exchange), said: exchange.said, reply: exchange.reply) else { break }
        }
        talk.close()
        guard !start.command.json, !start.command.noReport else { return }
        _ = Output.write("\n" + start.command.format.render(talk.report.document))
    }

    private func show(_ line: PracticeLine, said: String?, reply: String) -> Bool {
        if start.command.json { return Output.write((JSONLines().text(line) ?? "{}") + "\n") }
        let asked = said.map { "> \(Sanitizing.oneLine($0))\n" } ?? ""
        return Output.write(asked + Sanitizing.oneLine(reply) + "\n")
    }
}
