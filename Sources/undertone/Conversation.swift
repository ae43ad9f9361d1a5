import Dialogue
import Record

/// A session being held: engine, state and record together. Events are on the disk before they are shown.
final class Conversation {
    let engine: Engine
    private(set) var state: SessionState
    private(set) var events: [Event]
    private var writer: RecordWriter?
    /// Why saving stopped, if it did; the session goes on.
    private(set) var savingFailed: RecordError?
    /// Keeping every event costs memory that a pipe without a record need not spend.
    private let keepsEvents: Bool

    init(engine: Engine, opened: Opened, carried: Carried?, folder: Folder?, time: Int) {
        self.engine = engine
        let (state, turn) = engine.open(opened, carried: carried)
        self.state = state
        events = turn.events
        keepsEvents = folder != nil || opened.mode == .terminal
        do {
            writer = try folder.map { folder throws(RecordError) in try RecordWriter.begin(in: folder, time: time) }
        } catch {
            writer = nil
            savingFailed = error
        }
        save(turn.events)
    }

    /// Goes on with a record that was not ended.
    init(engine: Engine, resuming path: String, events: [Event]) throws(RecordError) {
        self.engine = engine
        self.events = events
        keepsEvents = true
        state = SessionState()
        for event in events { state.apply(event) }
        writer = try RecordWriter.resume(path)
    }

    /// Where the record lies, while it is being saved.
    var path: String? { savingFailed == nil ? writer?.path : nil }

    /// Hears one utterance; the events, the reply last.
    func hear(_ text: String, pause: Int? = nil, elapsed: Int? = nil, hour: Int? = nil) -> [Event] {
        let heard = Heard(turn: state.turn + 1, text: text, pause: pause, elapsed: elapsed, hour: hour)
        return keep(engine.step(&state, heard).events)
    }

    /// Closes the session; the events, the parting words among them.
    func close(_ reason: Closed.Reason, elapsed: Int? = nil) -> [Event] {
        keep(engine.close(&state, reason: reason, elapsed: elapsed).events)
    }

    /// Adds a fact that is no reply: a note, or what is to be kept.
    func note(_ event: Event) {
        state.apply(event)
        _ = keep([event])
    }

    /// Takes turns back: out of memory, and out of the file.
    func strike(_ turns: Set<Int>) throws(RecordError) {
        events = Striking.strike(turns, from: events)
        state = SessionState()
        for event in events { state.apply(event) }
        guard let path else { return }
        writer = nil
        try Striking.rewrite(path, with: events)
        writer = try RecordWriter.resume(path)
    }

    private func keep(_ new: [Event]) -> [Event] {
        if keepsEvents { events += new }
        save(new)
        return new
    }

    private func save(_ new: [Event]) {
        guard let writer, savingFailed == nil else { return }
        do { try writer.append(new) } catch { savingFailed = error }
    }
}
