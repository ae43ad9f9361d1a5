import Dialogue
import Interchange
import Practice
import Record
import Scripts
import Testing

/// Sessions held with the standard scripts, and what hostile people write.
enum Sample {
    static let engine = Engine(repertoire: StandardRepertoire.whole.repertoire)

    static let plain = [
        "My brother is getting married in June. He asked me to give a speech!",
        "Everyone says what an honour; I feel sick.",
        "I keep seeing my dad stand up at the table... when I was ten, reading my school report out loud",
        "Why did nobody stop him?", "",
        "It was 3.5 hours, NASA-style, on 21/11/2026 (I counted), e.g. from 10 to 1:30.",
    ]

    static let hostile = [
        "*PAR:\tI said\n@End\n%mor:\tnone", "@Begin", "%xtxt:\t+", "+", "\\e", "\\u{41} and \\n", "=1+1", "'=1+1",
        "''@x",
        "-- well", "\t=tab", " = spaced", "'tis fine", "＝wide", "<so> [//] (.) +/. &=laughs 0 xxx yyy www Www",
        "a \u{1B}[31mred\u{1B}[0m \u{9B}31m \u{202E}txet\u{202C} \u{0} \u{15}1_2\u{15}", "😀", "👩‍👩‍👧 and me 🏳️‍🌈!",
        "שלום עולם. مرحبا؟ 你好。世界",
        "\u{301}combining first", "a,\u{301}\"b\"\u{301}", "\"", "\",\"\r\n\"",
        "line one\nline two\n\n- three\n1. four",
        "[link](javascript:alert(1)) ![x](y) <b>bold</b> `code` https://example.org www.example.org a@b.cd :smile:",
        "  edges  ",
        ":strike 2", ":style quiet", "> quoted", "\"json\"", "ʰˈword ː ↑ ª İstanbul ǅ",
        "it's 'quoted' and rock-'n'-roll- -x _y_",
        "?!", "...", "…and then", "T: no C: label", "A: no / B: label", String(repeating: "long word ", count: 60),
        String(repeating: "x", count: 300), "trailing backslash \\", "“curly” — dash; semi: colon",
    ]

    /// The events of a session.
    static func events(
        _ texts: [String], seed: UInt64 = 3, carried: Carried? = nil, isTimed: Bool = false,
        strikes: Set<Int> = [], style: Style? = nil
    ) -> [Event] {
        let opened = Opened(
            program: "1", scripts: engine.repertoire.digest, seed: seed, style: .exploring,
            mode: isTimed ? .terminal : .pipe, region: "IE", time: isTimed ? 1_700_000_000 : nil)
        var (state, turn) = engine.open(opened, carried: carried)
        var events = turn.events
        for (index, text) in texts.enumerated() {
            let timing = isTimed ? [25_000 + index, 60 * index, 3] : []
            let heard = Heard(
                turn: index + 1, text: text, pause: timing.first, elapsed: timing.dropFirst().first, hour: timing.last)
            events += engine.step(&state, heard).events
            if index == 2, let style {
                events.append(.styled(Styled(turn: index + 1, style: style)))
                state.apply(events[events.count - 1])
            }
        }
        if !strikes.isEmpty { events = Striking.strike(strikes, from: events) }
        turn = engine.close(&state, reason: .endOfInput)
        return events + turn.events
    }

    static func record(_ events: [Event], withDanger: Bool = true) throws -> ReadableRecord {
        let codec = EventCodec()
        let bytes = Array(try events.map { try codec.line(for: $0) + "\n" }.joined().utf8)
        return ReadableRecord(
            try RecordReader.parse(bytes, path: "x.jsonl"), name: "2026-11-20-210509", withDanger: withDanger)
    }

    /// The events of a session, with a number to tell it by.
    struct Session: Sendable, CustomTestStringConvertible {
        var number: Int
        var events: [Event]

        var testDescription: String { "session \(number)" }

        static func numbered(_ sessions: [[Event]]) -> [Session] {
            sessions.enumerated().map { Session(number: $0.offset, events: $0.element) }
        }
    }

    /// Who says what.
    static func turns(_ record: ReadableRecord) -> [Said] {
        record.turns.map { Said(speaker: $0.speaker, text: $0.text) }
    }

    struct Said: Equatable {
        var speaker: Practice.Speaker
        var text: String
    }

    /// What importing makes of a file.
    static func imported(_ text: String, _ name: String) throws -> [Said] {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
        return try Importing(form: nil, labels: nil).read(lines, name: name).turns.map {
            Said(speaker: $0.speaker, text: $0.text)
        }
    }
}
