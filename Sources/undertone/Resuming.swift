import Dialogue
import Escaping
import Record
import Terminal

/// A session at a terminal that was not ended: the program was killed, or the machine went down.
struct Unfinished {
    let path: String
    /// Up to the last reply.
    let events: [Event]
    /// What was heard and not yet answered, when it stopped in between.
    let unanswered: String?

    private init?(path: String, events: [Event]) {
        var isTerminal = false
        var turns = 0
        var pending: (index: Int, text: String)?
        for (index, event) in events.enumerated() {
            switch event {
            case .opened(let opened): isTerminal = opened.mode == .terminal
            case .heard(let heard):
                turns += 1
                pending = (index, heard.text)
            case .said: pending = nil
            case .closed: return nil
            default: continue
            }
        }
        guard isTerminal, turns > 0 else { return nil }
        self.path = path
        self.events = pending.map { Array(events[..<$0.index]) } ?? events
        unanswered = pending?.text
    }

    /// The newest record of a folder, if something was said in it, it was never closed and nobody is writing to it.
    ///
    /// A plain one is left alone when this session is to be encrypted.
    static func last(in folder: Folder, _ sealing: SessionSealing) -> Unfinished? {
        guard let name = try? folder.records().last else { return nil }
        let path = folder.path + "/" + name
        guard path.hasSuffix(Pieces.keySuffix) == sealing.protection.isSealed, isFree(path),
            let events = sealing.transcript(path)?.events
        else { return nil }
        return Unfinished(path: path, events: events)
    }

    /// Whether nobody is writing to it; nothing is changed before the person wants to go on with it. An encrypted record in one file was ended.
    private static func isFree(_ path: String) -> Bool {
        if path.hasSuffix(Pieces.keySuffix) { return !SealedWriter.isInUse(Pieces(key: path)) }
        return path.hasSuffix(".jsonl") && !RecordWriter.isInUse(path)
    }

    /// The session, from where it stopped; what was not answered yet is answered now.
    func conversation(engine: Engine, _ sealing: SessionSealing) throws(RecordError) -> Conversation {
        let conversation = try Conversation(engine: engine, resuming: path, events: events, sealing)
        if let unanswered {
            try conversation.rewrite()
            _ = conversation.hear(unanswered)
        }
        return conversation
    }

    /// Asks whether to go on with it.
    func answer(screen: Screen, reader: LineReader) -> String {
        var last = ""
        for case .heard(let heard) in events { last = heard.text }
        last = unanswered ?? last
        screen.show(
            "The last session was not ended. It stopped after “\(Sanitizing.oneLine(String(last.prefix(80))))”. "
                + "Go on with it? yes, or Enter for a new one.")
        guard case .line(let text, _) = reader.read() else { return "" }
        return text
    }

    static func isYes(_ answer: String) -> Bool { ["yes", "y", "yeah", "ok"].contains(answer.lowercased().trimmed) }
}
