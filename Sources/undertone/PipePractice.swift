import ArgumentParser
import Escaping
import Practice

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Practice through a pipe: one intervention a line in; one answer a line, or its exchange as JSON, out.
struct PipePractice {
    private let start: PracticeStart
    private let lines = JSONLines()

    init(_ start: PracticeStart) { self.start = start }

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        var talk = PracticeTalk(start)
        var feedback = start.command.feedback ? Feedback() : nil
        var input = InputLines()
        var isOpen = show(.opened(talk.opened), text: talk.opened.opening)
        while isOpen, !talk.session.hasEnded, let line = input.next() {
            if line == ":feedback" {
                feedback = feedback == nil ? Feedback() : nil
                continue
            }
            if line == ":end" { break }
            if line == ":back" {
                if talk.back(1) {
                    isOpen = show(.back(turns: talk.session.exchanges.count), text: talk.session.lastWords)
                }
                continue
            }
            let last = (words: talk.session.lastWords, line: talk.session.lastLine)
            if OwnDanger.isHeard(in: line) { Output.complain(OwnDanger.notice) }
            let exchange = talk.say(line)
            if let feedback { isOpen = tell(feedback.line(for: exchange, after: last)) }
            isOpen = isOpen && show(.exchange(exchange), text: exchange.reply)
        }
        let lost = isOpen ? nil : Result { try Output.checkLoss() }
        talk.close()
        if isOpen { finish(talk) }
        try lost?.get()
        try input.check()
        // Why was said when it happened.
        if talk.isRecordLost { throw ExitCode(1) }
    }

    private func finish(_ talk: PracticeTalk) {
        if start.command.json {
            _ = show(.closed(turns: talk.session.exchanges.count), text: "")
        } else if !start.command.noReport {
            _ = Output.write("\n" + start.command.format.render(talk.report.document))
        }
    }

    private func tell(_ line: FeedbackLine) -> Bool {
        if start.command.json { return Output.write((lines.text(line) ?? "{}") + "\n") }
        return Output.write("[\(Sanitizing.oneLine(line.text))]\n")
    }

    /// Whether the output is still there.
    private func show(_ line: PracticeLine, text: String) -> Bool {
        let shown = start.command.json ? lines.text(line) ?? "{}" : Sanitizing.oneLine(text)
        return Output.write(shown + "\n")
    }
}
