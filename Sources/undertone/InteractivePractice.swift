import Practice
import Scripts
import Terminal

/// Practice at a terminal.
struct InteractivePractice {
    private let start: PracticeStart
    private let screen: Screen

    init(_ start: PracticeStart) {
        self.start = start
        screen = Screen(isPlain: start.command.plain)
    }

    /// What can be asked for on a line that begins with a colon.
    private enum Command: String, CaseIterable { case help, feedback, pin, back, why, end, quit }

    private static let help = """
        (an empty line)   silence
        :feedback         after each of your turns: what it was, and one other way to put it; again: off
        :pin X            note X at your last turn, for talking it over
        :back             take your last turn back and try other words (:back 3 takes three)
        :why              the rule behind the last feedback
        :end              end, and see the report
        :quit             end at once, without the report
        """

    func run() throws {
        let words = Command.allCases.map { ":" + $0.rawValue }
        guard let reader = LineReader(completing: words) else { return try PipePractice(start).run() }
        var talk = PracticeTalk(start)
        screen.show(start.introduction, tone: .notice)
        screen.show(
            "A simulated person, by rules. An empty line is silence; :help shows commands, :end ends.", tone: .notice)
        screen.show(talk.opened.opening)
        let showsReport = hold(&talk, reader)
        talk.close()
        if showsReport, !start.command.noReport { screen.show(start.command.format.render(talk.report.document)) }
        if let path = talk.path { screen.show("Saved in \(path).", tone: .notice) }
    }

    /// Whether the report is wanted at the end.
    private func hold(_ talk: inout PracticeTalk, _ reader: LineReader) -> Bool {
        let began = monotonicSeconds()
        var feedback = start.command.feedback ? Feedback() : nil
        var last: FeedbackLine?
        while !talk.session.hasEnded {
            switch reader.read() {
            case .line(let text, _):
                if let (command, argument) = Self.command(text) {
                    if command == .end { return true }
                    if command == .quit { return false }
                    obey(command, argument, &talk, &feedback, last)
                    continue
                }
                let before = (words: talk.session.lastWords, line: talk.session.lastLine)
                if OwnDanger.isHeard(in: text) { screen.show(OwnDanger.notice, tone: .notice) }
                let exchange = talk.say(text, elapsed: monotonicSeconds() - began)
                last = feedback?.line(for: exchange, after: before)
                if let last { screen.show(last.text, tone: .notice) }
                screen.show(exchange.reply)
            case .interrupted: screen.newLine()
            case .endOfInput, .terminated:
                screen.newLine()
                return !talk.session.exchanges.isEmpty
            }
        }
        return true
    }

    private static func command(_ text: String) -> (Command, String)? {
        guard text.first == ":", text.dropFirst().first?.isLetter == true else { return nil }
        let parts = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
        return (Command(rawValue: parts[0].lowercased()) ?? .help, parts.count > 1 ? parts[1] : "")
    }

    private func obey(
        _ command: Command, _ argument: String, _ talk: inout PracticeTalk, _ feedback: inout Feedback?,
        _ last: FeedbackLine?
    ) {
        switch command {
        case .feedback:
            feedback = feedback == nil ? Feedback() : nil
            screen.show(feedback == nil ? "Feedback is off." : "Feedback is on.", tone: .notice)
        case .pin:
            screen.show(talk.pin(argument) ? "Pinned." : "There is nothing to pin yet.", tone: .notice)
        case .back:
            let isBack = talk.back(argument.isEmpty ? 1 : Int(argument) ?? 0)
            screen.show(isBack ? "Back at:" : "There are not so many turns.", tone: .notice)
            if isBack { screen.show(talk.session.lastWords) }
        case .why:
            let rule = last?.rule.explanation ?? "There is no feedback yet; :feedback turns it on."
            screen.show(rule, tone: .notice)
        case .help, .end, .quit: screen.show(Self.help, tone: .notice)
        }
    }
}
