import ArgumentParser
import Dialogue
import Escaping
import Record

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A session through a pipe: one utterance a line in; one reply a line, or its events as JSON, out.
struct PipeTalk {
    private let start: SessionStart
    private let codec = EventCodec()

    init(_ start: SessionStart) { self.start = start }

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        let region = try start.askedRegion() ?? Regions.fromLocale(start.engine.repertoire.regions)
        let conversation = try start.begin(region: region)
        var lines = InputLines()
        warn(conversation)
        var isOpen = show(conversation.events, isOpening: true)
        var warned = conversation.savingFailed != nil
        while isOpen, let line = lines.next() {
            isOpen = show(conversation.hear(line), isOpening: false)
            if !warned, conversation.savingFailed != nil {
                warn(conversation)
                warned = true
            }
        }
        let lost = isOpen ? nil : Result { try Output.checkLoss() }
        _ = show(conversation.close(isOpen && !lines.wasInterrupted ? .endOfInput : .interrupted), isOpening: false)
        if let error = conversation.joiningFailed {
            Output.complain("undertone: the record stays in pieces, and can be read so: \(error)")
        }
        try lost?.get()
        try lines.check()
        // Why was said when it happened.
        if warned { throw ExitCode(1) }
    }

    /// Whether the output is still there.
    private func show(_ events: [Event], isOpening: Bool) -> Bool {
        var text = ""
        for event in events {
            if start.command.json {
                text += ((try? codec.line(for: event)) ?? "") + "\n"
            } else if case .said(let said) = event {
                text += Sanitizing.oneLine(said.text) + "\n"
            }
        }
        if start.command.prompt, !start.command.json { text += "> " }
        return Output.write(text)
    }

    private func warn(_ conversation: Conversation) {
        guard let error = conversation.savingFailed else { return }
        Output.complain("undertone: \(error)")
    }
}
