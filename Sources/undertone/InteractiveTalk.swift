import ArgumentParser
import Dialogue
import Record
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A session at a terminal: reads lines, hears them, shows replies; every line is saved before its reply is shown.
struct InteractiveTalk {
    private let start: SessionStart
    private let screen: Screen

    init(_ start: SessionStart) {
        self.start = start
        screen = Screen(isPlain: start.command.plain)
    }

    func run() throws {
        guard let reader = LineReader(completing: ColonCommand.words) else { return try PipeTalk(start).run() }
        let asked = try RegionQuestion(start: start, screen: screen, reader: reader).answer()
        let resumed = try asked.danger == nil ? unfinished(reader) : Resumed()
        let conversation = try resumed.conversation ?? start.begin(region: asked.region)
        var session = InteractiveSession(
            conversation: conversation, screen: screen, reader: reader, notices: Notices(start, region: asked.region))
        session.run(hearing: asked.danger ?? resumed.danger)
    }
}

extension InteractiveTalk {
    /// A session gone on with, or danger that was written in place of an answer.
    private struct Resumed {
        var conversation: Conversation?
        var danger: String?
    }

    /// The last session, where it was cut off and the person wants to go on with it.
    private func unfinished(_ reader: LineReader) throws -> Resumed {
        guard !start.command.noSave, let folder = try? start.command.records.folder(),
            let last = Unfinished.last(in: folder, start.sealing)
        else { return Resumed() }
        let answer = last.answer(screen: screen, reader: reader)
        if start.engine.hearsDanger(in: answer) { return Resumed(danger: answer) }
        guard Unfinished.isYes(answer) else { return Resumed() }
        return Resumed(conversation: try last.conversation(engine: start.engine, start.sealing))
    }
}

/// What the program says of itself, with its slots filled.
struct Notices {
    private let texts: [String: [String]]
    private let values: SlotValues
    private let region: Region?

    init(_ start: SessionStart, region: String?) {
        self.init(engine: start.engine, region: region, folder: (try? start.command.records.folder().path) ?? "")
    }

    init(engine: Engine, region: String?, folder: String) {
        texts = engine.repertoire.notices
        self.region = region.flatMap { engine.repertoire.regions[$0] }
        var values = SlotValues()
        values.setContacts(self.region)
        values.set(.country, self.region?.name ?? "your country")
        values.set(.folder, folder)
        self.values = values
    }

    /// The paragraphs of a notice.
    func paragraphs(_ name: String) -> [String] {
        (texts[name] ?? []).compactMap { Speaker.fill($0, with: values) }
    }

    /// The help lines, word for word.
    var helpLines: [String] {
        let kinds = ["text", "child", "violence", "assault", "poison"]
        let further = kinds.compactMap { kind in region?.values[kind].map { "\(kind): \($0)" } }
        return paragraphs("help") + further + paragraphs("help-listed")
    }
}
