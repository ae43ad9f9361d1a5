import Practice
import Record
import Scripts

/// Practice being held: session and record together, whatever shows it.
struct PracticeTalk {
    private(set) var session: PracticeSession
    let opened: PracticeOpened
    let start: PracticeStart
    private var record: PracticeRecord?

    init(_ start: PracticeStart) {
        let seed = start.seed
        session = PracticeSession(start.script, seed: seed, coder: CodingScripts.standard)
        opened = start.opened(session, seed: seed)
        self.start = start
        record = start.record()
        save(.opened(opened))
    }

    /// Whether a record was wanted and is not whole.
    var isRecordLost: Bool { record == nil && !start.command.noSave }

    /// Where it is kept, if it is.
    var path: String? { record?.path }

    mutating func say(_ text: String, elapsed: Int? = nil) -> Exchange {
        let exchange = session.say(text, elapsed: elapsed)
        save(.exchange(exchange))
        return exchange
    }

    mutating func pin(_ note: String) -> Bool {
        guard let exchange = session.pin(note) else { return false }
        save(.exchange(exchange))
        return true
    }

    /// Goes back over turns; whether there were so many.
    mutating func back(_ turns: Int) -> Bool {
        guard let left = session.back(turns) else { return false }
        save(.back(turns: left))
        return true
    }

    mutating func close() { save(.closed(turns: session.exchanges.count)) }

    /// The report, with the figures of earlier sessions where records are kept.
    var report: PracticeReport {
        var report = PracticeReport(script: start.script, opened: opened, exchanges: session.exchanges)
        report.others = Feedback().others(for: session.exchanges, opening: opened.opening)
        guard let path, let folder = try? start.command.records.folder() else { return report }
        report.earlier = EarlierPractice.counts(in: PracticeRecord.folder(in: folder), before: path)
        return report
    }

    /// A record that cannot be written is told once, and the talk goes on.
    private mutating func save(_ line: PracticeLine) {
        do {
            try record?.write(line)
        } catch {
            Output.complain("undertone: \(error)")
            record = nil
        }
    }
}
