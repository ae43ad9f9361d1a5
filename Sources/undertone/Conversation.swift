import Dialogue
import Record

/// A session being held: engine, state and record together. Events are on the disk before they are shown.
final class Conversation {
    let engine: Engine
    private(set) var state: SessionState
    private(set) var events: [Event]
    private var saving: Saving?
    private let protection: Protection
    /// Why the record is behind the session, if it is; the session goes on, and every turn tries again.
    private(set) var savingFailed: RecordError?
    /// What is not on the disk yet, after a write that failed.
    private var unsaved: [Event] = []
    /// Whether the file still holds words that the session has let go of.
    private(set) var needsRewrite = false
    /// Where a record is begun, until it is.
    private let place: (folder: Folder, time: Int)?
    /// Keeping every event costs memory that a pipe without a record need not spend.
    private let keepsEvents: Bool
    /// Why the pieces of an encrypted record were not made one file, if they were not; they can be read all the same.
    private(set) var joiningFailed: RecordError?
    private var joined: String?

    init(
        engine: Engine, opened: Opened, carried: Carried?, folder: Folder?, time: Int, protection: Protection = .none
    ) {
        self.engine = engine
        self.protection = protection
        let (state, turn) = engine.open(opened, carried: carried)
        self.state = state
        events = turn.events
        keepsEvents = folder != nil || opened.mode == .terminal
        place = folder.map { ($0, time) }
        save(turn.events)
    }

    /// Goes on with a record that was not ended.
    init(engine: Engine, resuming path: String, events: [Event], _ sealing: SessionSealing) throws(RecordError) {
        self.engine = engine
        protection = sealing.protection
        place = nil
        self.events = events
        keepsEvents = true
        state = SessionState()
        for event in events { state.apply(event) }
        saving = try Saving.resume(path, with: sealing.keyring)
    }

    /// Where the record lies, while it is being saved.
    var path: String? { savingFailed == nil ? joined ?? saving?.path : nil }

    /// Whether nothing of it may touch the disk in plain text.
    var isSealed: Bool { protection.isSealed }

    /// Hears one utterance; the events, the reply last.
    func hear(_ text: String, pause: Int? = nil, elapsed: Int? = nil, hour: Int? = nil) -> [Event] {
        let heard = Heard(turn: state.turn + 1, text: text, pause: pause, elapsed: elapsed, hour: hour)
        return keep(engine.step(&state, heard).events)
    }

    /// Closes the session; the events, the parting words among them.
    func close(_ reason: Closed.Reason, elapsed: Int? = nil) -> [Event] {
        let new = keep(engine.close(&state, reason: reason, elapsed: elapsed).events)
        join()
        return new
    }

    /// Makes one file of the pieces of an encrypted record.
    private func join() {
        guard case .sealed(let writer)? = saving, case .sealed(let recipients) = protection, savingFailed == nil else {
            return
        }
        do { joined = try writer.finish(events, to: recipients) } catch { joiningFailed = error }
    }

    /// Writes the hand-out beside the record, encrypted when that is; its path.
    func writeHandout(_ text: String, beside record: String) throws(RecordError) -> String {
        let folder = record.lastIndex(of: "/").map { String(record[...$0]) } ?? ""
        return try protection.write(text, to: folder + Folder.title(of: String(record.dropFirst(folder.count))) + ".md")
    }

    /// Adds a fact that is no reply: a note, or what is to be kept.
    func note(_ event: Event) {
        state.apply(event)
        _ = keep([event])
    }

    /// Takes turns back: out of memory at once, and out of the file.
    ///
    /// - Returns: whether there is a file that they were taken out of.
    /// - Throws: where they still stand in the file; every turn and every strike tries again.
    func strike(_ turns: Set<Int>) throws(RecordError) -> Bool {
        events = Striking.strike(turns, from: events)
        state = SessionState()
        for event in events { state.apply(event) }
        try rewrite()
        return saving != nil && !isRemoved
    }

    /// Writes the whole record anew. One that was never begun, or was removed, holds no words.
    func rewrite() throws(RecordError) {
        guard saving != nil, !isRemoved else { return }
        needsRewrite = true
        save([])
        if needsRewrite, let savingFailed { throw savingFailed }
    }

    /// Whether the person removed the record meanwhile: it is not made again.
    private var isRemoved: Bool { if case .removed? = savingFailed { true } else { false } }

    private func keep(_ new: [Event]) -> [Event] {
        if keepsEvents { events += new }
        save(new)
        return new
    }

    /// Brings the record up to the session: new events, and all that a failed write left over.
    private func save(_ new: [Event]) {
        guard saving != nil || place != nil, !isRemoved else { return }
        unsaved += new
        do {
            try write()
            unsaved = []
            needsRewrite = false
            savingFailed = nil
        } catch {
            savingFailed = error
            if isRemoved { needsRewrite = false }
        }
    }

    private func write() throws(RecordError) {
        if saving == nil, let place { saving = try Saving.begin(in: place.folder, time: place.time, protection) }
        if needsRewrite {
            try saving?.rewrite(with: events)
        } else {
            try saving?.append(unsaved, of: events)
        }
    }
}
