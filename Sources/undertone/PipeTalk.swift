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
        var told = warn(conversation, told: nil)
        var isOpen = show(conversation.events, isOpening: true)
        while isOpen, let line = lines.next() {
            isOpen = show(conversation.hear(line), isOpening: false)
            told = warn(conversation, told: told)
        }
        let lost = isOpen ? nil : Result { try Output.checkLoss() }
        _ = show(conversation.close(isOpen && !lines.wasInterrupted ? .endOfInput : .interrupted), isOpening: false)
        told = warn(conversation, told: told)
        if let error = conversation.joiningFailed {
            Output.complain("undertone: the record stays in pieces, and can be read so: \(error)")
        }
        try lost?.get()
        try lines.check()
        // Why was said when it happened.
        if told != nil { throw ExitCode(1) }
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

    /// Says once that saving failed, and why; and that all is saved again.
    ///
    /// - Returns: what has been told now.
    private func warn(_ conversation: Conversation, told: RecordError?) -> RecordError? {
        let failed = conversation.savingFailed
        guard failed != told else { return told }
        Output.complain("undertone: " + (failed.map { "\($0)" } ?? "everything up to here is saved now"))
        return failed
    }
}
