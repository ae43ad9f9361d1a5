import Dialogue
import Escaping
import Handout
import Record
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The loop of a session at a terminal.
struct InteractiveSession {
    let conversation: Conversation
    let screen: Screen
    let reader: LineReader
    let notices: Notices
    private let began = monotonicSeconds()
    /// Why the record is behind, as the person was last told.
    var toldFailure: RecordError?
    /// Turns whose words still stand in the file although they were taken back.
    var owed: Set<Int> = []
    private var remindedAfter = 0
    var closing = Closing.notBegun

    /// The page that the person is asked about.
    var proposal: Document?

    /// Where the closing stands: what is kept is asked first, then what is to be brought, then which lines stay.
    enum Closing { case notBegun, askedHolding, askedKeep, askedBring, askedChoice, done }

    init(conversation: Conversation, screen: Screen, reader: LineReader, notices: Notices) {
        self.conversation = conversation
        self.screen = screen
        self.reader = reader
        self.notices = notices
    }

    /// - Parameter said: what was written before the session could begin, and has to be heard first.
    mutating func run(hearing said: String? = nil) {
        if conversation.state.turn > 0 {
            showLast()
        } else {
            greet()
            showSaid(conversation.events)
        }
        if let said { hear(said, nil) }
        while closing != .done {
            switch reader.read() {
            case .line(let text, let pause): take(text, pause)
            case .interrupted: screen.newLine()
            case .endOfInput:
                screen.newLine()
                endOfInput()
            case .terminated: return end(.interrupted, handsOut: false)
            }
            tellSaving()
            remindAfterThreeHours()
        }
    }

    private func greet() {
        let isFirst = conversation.state.carried == nil
        let name = isFirst ? (conversation.path == nil ? "start-unsaved" : "start") : "again"
        notices.paragraphs(name).forEach { screen.show($0, tone: .notice) }
    }

    /// Where a session that is gone on with had stopped.
    private func showLast() {
        if let heard = conversation.state.heard { screen.show("> \(Sanitizing.oneLine(heard.text))", tone: .notice) }
        if let said = conversation.state.said { screen.show(said.text) }
    }

    // MARK: One line

    private mutating func take(_ text: String, _ pause: Int?) {
        let command = ColonCommand(text)
        if command != nil || closing != .notBegun, let words = danger(in: text) {
            // Whatever was being asked can wait.
            closing = .notBegun
            return hear(words, pause)
        }
        if let command { return obey(command) }
        switch closing {
        case .notBegun: hear(text, pause)
        case .askedKeep: keep(text)
        case .askedBring: bring(text)
        case .askedHolding: showHolding(text)
        case .askedChoice: choose(text)
        case .done: return
        }
    }

    /// The words, without the command before them, where they hold danger.
    private func danger(in text: String) -> String? {
        let isCommand = text.first == ":"
        let words = isCommand ? text.drop { $0 != " " }.drop { $0 == " " } : text[...]
        for said in [String(words), isCommand ? String(text.dropFirst()) : ""]
        where !said.isEmpty && conversation.engine.hearsDanger(in: said) {
            return said
        }
        return nil
    }

    private mutating func hear(_ text: String, _ pause: Int?) {
        let events = conversation.hear(text, pause: pause, elapsed: elapsed, hour: localHour())
        showSaid(events)
        let said = conversation.state.said
        if said?.phase == .closing, conversation.state.holding == nil { beginClosing() }
        if said?.move == .hold || said?.move == .urgent { showMenu() }
    }

    private func showMenu() {
        screen.show(
            "1 numbers · 2 who could be with me · 3 a few minutes of steadying · 4 write a line for my therapist or doctor · "
                + "5 what stands in the way of calling · 6 stop", tone: .notice)
    }

    // MARK: Commands

    private mutating func obey(_ command: ColonCommand) {
        switch command {
        case .unknown(let word, let suggestion):
            let hint = suggestion.map { "did you mean :\($0)?" } ?? ":help shows the commands."
            screen.show("There is no command :\(word); \(hint)", tone: .notice)
        case .known(let name, let argument): obey(name, argument)
        }
    }

    private mutating func obey(_ name: ColonCommand.Name, _ argument: String) {
        switch name {
        case .help:
            notices.helpLines.forEach { screen.show($0) }
            screen.show(ColonCommand.help, tone: .notice)
        case .why: showWhy()
        case .themes: showThemes()
        case .note: note(argument)
        case .strike: strike(argument)
        case .style: restyle(argument)
        case .pause: pause()
        case .skip: screen.show("That one can be left. Go on with whatever comes next.")
        case .ground: notices.paragraphs("ground").forEach { screen.show($0) }
        case .edit: edit()
        case .hide: hide()
        case .close: beginClosing()
        case .quit: end(.stopped, handsOut: false)
        }
    }

    private func showWhy() {
        guard let rationale = Rationale(conversation.state, titles: conversation.engine.repertoire.themeTitles) else {
            return
        }
        screen.show(rationale.lines.joined(separator: "\n"), tone: .notice)
    }

    private func showThemes() {
        let titles = conversation.engine.repertoire.themeTitles
        let threads = conversation.state.formulation.threads.values.sorted {
            ($0.count, $1.theme) > ($1.count, $0.theme)
        }
        guard !threads.isEmpty else { return screen.show("Nothing has come up twice yet.", tone: .notice) }
        for thread in threads.prefix(8) {
            let quotes = thread.mentions.suffix(2).map { "“\($0.words)”" }.joined(separator: ", ")
            screen.show("\(titles[thread.theme] ?? thread.theme): \(quotes)", tone: .notice)
        }
    }

    private func note(_ text: String) {
        guard !text.isEmpty else {
            return screen.show(":note needs words, for example :note ask about the summer", tone: .notice)
        }
        conversation.note(.marked(Marked(turn: conversation.state.turn, note: text)))
        screen.show("It is on the page.", tone: .notice)
    }

    private func restyle(_ name: String) {
        let choices = Style.allCases.map(\.rawValue).joined(separator: ", ")
        guard let style = Style(rawValue: name.lowercased().trimmed) else {
            return screen.show(
                "The style is \(conversation.state.style.rawValue). There are \(choices): for example :style quiet",
                tone: .notice)
        }
        conversation.note(.styled(Styled(turn: conversation.state.turn, style: style)))
        screen.show("From here on: \(style.rawValue).", tone: .notice)
    }

    private mutating func pause() {
        screen.show("Paused. Press Enter to go on.", tone: .notice)
        switch reader.read() {
        case .line(let text, _): if !text.isEmpty { take(text, nil) }
        case .interrupted: screen.newLine()
        case .endOfInput:
            screen.newLine()
            endOfInput()
        case .terminated: end(.interrupted, handsOut: false)
        }
    }

    private func hide() {
        guard !screen.clear() else { return }
        screen.show(
            "With --plain the screen is only pushed up: whoever scrolls back can read it. Close the window, or clear it there.",
            tone: .notice)
    }

    private mutating func edit() {
        guard !conversation.isSealed else {
            return screen.show(
                ":edit is off while records are encrypted: an editor would write your words to the disk in plain text.",
                tone: .notice)
        }
        let folder =
            conversation.path.map { String($0[..<($0.lastIndex(of: "/") ?? $0.endIndex)]) } ?? PrivateEditor.memory
        do {
            let text = try PrivateEditor.write(under: folder)
            if !text.isEmpty { take(text, nil) }
        } catch {
            screen.show("\(error)", tone: .notice)
        }
    }

    // MARK: Around it

    func showSaid(_ events: [Event]) {
        for case .said(let said) in events { screen.show(said.text) }
    }

    /// A notice that this is a program, every three hours (clinical specification §8.4).
    private mutating func remindAfterThreeHours() {
        guard elapsed / 10_800 > remindedAfter else { return }
        remindedAfter = elapsed / 10_800
        notices.paragraphs("long").forEach { screen.show($0, tone: .notice) }
    }

    var elapsed: Int { monotonicSeconds() - began }
}

/// Seconds of a clock that is never set back.
func monotonicSeconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
}

/// The hour on the person's wall, 0 to 23.
func localHour() -> Int {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Int(parts.tm_hour)
}
