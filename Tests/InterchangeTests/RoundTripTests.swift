import Dialogue
import Interchange
import Practice
import Record
import Testing

/// What is exported and read again says the same.
@Suite struct ExchangeRoundTripTests {
    static let sessions = Sample.Session.numbered(
        [
            Sample.events(Sample.plain), Sample.events(Sample.hostile),
            Sample.events(Sample.plain + Sample.hostile, seed: 8),
            Sample.events(Sample.plain, strikes: [2]), Sample.events([]),
        ] + (0..<20).map { Sample.events(shuffled($0), seed: UInt64($0)) })

    /// What nobody would write: any marks of CHAT, CSV and Markdown side by side, always the same for a number.
    @Test(arguments: 0..<300)
    func anyMarksComeBack(_ number: Int) throws {
        let marks = "aB1 .,?!…-_'\"@*%+&=[]<>(){}\\/|:;~#\u{301}\u{200D}😀ש、\n\té".unicodeScalars.map { $0 }
        let texts = (0..<8).map { turn in
            let count = Chance.index(below: 60, seed: UInt64(number), turn: turn, slot: "count")
            return String(
                String.UnicodeScalarView(
                    (0..<count).map {
                        marks[Chance.index(below: marks.count, seed: UInt64(number), turn: turn, slot: "\($0)")]
                    }))
        }
        let turns = texts.map {
            TranscriptTurn(speaker: $0.utf8.count % 3 == 0 ? .client : .therapist, text: $0, line: 1)
        }
        let head = TranscriptImported(program: "1", form: .csv, time: 0)
        let record = ReadableRecord(ImportedRecord(head: head, turns: turns), name: "x")
        let chat = try ExportForm.chat.text(of: [record], program: "1.0")
        #expect(ChatCheck.faults(in: chat) == [])
        #expect(try Sample.imported(chat, "x.cha") == Sample.turns(record))
        let csv = try ExportForm.csv.text(of: [record], program: "1.0")
        #expect(try Sample.imported(csv, "x.csv") == Sample.turns(record))
    }

    /// The lines in another order, some of them twice, always the same for a number.
    static func shuffled(_ number: Int) -> [String] {
        let lines = Sample.hostile + Sample.plain
        return (0..<12).map { lines[Chance.index(below: lines.count, seed: UInt64(number), turn: $0, slot: "line")] }
    }

    @Test(arguments: sessions)
    func chatComesBackAsTheSameTurns(_ session: Sample.Session) throws {
        let events = session.events
        let record = try Sample.record(events)
        let file = try ExportForm.chat.text(of: [record], program: "1.0")
        #expect(try Sample.imported(file, "x.cha") == Sample.turns(record))
    }

    @Test(arguments: sessions)
    func csvComesBackAsTheSameTurns(_ session: Sample.Session) throws {
        let events = session.events
        let record = try Sample.record(events)
        let file = try ExportForm.csv.text(of: [record], program: "1.0")
        #expect(try Sample.imported(file, "x.csv") == Sample.turns(record))
    }

    @Test(arguments: sessions)
    func jsonlComesBackAsTheSameRecord(_ session: Sample.Session) throws {
        let events = session.events
        let file = try ExportForm.jsonl.text(of: [try Sample.record(events)], program: "1.0")
        #expect(try RecordReader.parse(Array(file.utf8), path: "x").events == events)
    }

    static let carried = Carried(
        themes: [ThemeMention(theme: "grief", words: "my \u{202E}aunt")], held: false, wordings: ["open.begin"])
    static let conversations =
        sessions
        + Sample.Session.numbered([
            Sample.events(Sample.plain, isTimed: true), Sample.events(Sample.plain, carried: carried, isTimed: true),
            Sample.events(Sample.plain + Sample.hostile, style: .quiet),
            Sample.events(["I want to kill myself", "no", "tonight"], isTimed: true),
        ])

    @Test(arguments: conversations)
    func aConversationFileGivesTheSameReplies(_ session: Sample.Session) throws {
        let events = session.events
        let file = try ExportForm.convo.text(of: [try Sample.record(events)], program: "1.0")
        let (convo, problems) = Convo.parse(file, file: "x.convo")
        #expect(problems.isEmpty)
        let runner = ConvoRunner(engine: Sample.engine)
        for way in ConvoRunner.Way.allCases {
            #expect(runner.failures(of: convo, file: "x.convo", way: way).map(\.description) == [])
        }
        #expect(Self.replies(convo) == Self.replies(events))
        #expect(convo.runs.flatMap(\.exchanges).filter { !$0.commands }.map(\.heard) == Self.heard(events))
    }

    /// Every reply is expected, up to the first turn that was taken back.
    private static func replies(_ events: [Event]) -> [String] {
        let struck = events.compactMap { if case .struck(let struck) = $0 { struck.turns.min() } else { nil } }.min()
        let heard = Set(events.compactMap { if case .heard(let heard) = $0 { heard.turn } else { nil } })
        return events.compactMap { event in
            guard case .said(let said) = event, heard.contains(said.turn), said.turn < struck ?? .max else {
                return nil
            }
            return said.text
        }
    }

    private static func replies(_ convo: Convo) -> [String] {
        convo.runs.flatMap(\.exchanges).flatMap(\.expectations).filter { $0.kind == .reply }.map(\.value)
    }

    private static func heard(_ events: [Event]) -> [String] {
        events.compactMap { if case .heard(let heard) = $0 { heard.text } else { nil } }
    }

    @Test func aChangedReplyIsNoticed() throws {
        let file = try ExportForm.convo.text(of: [try Sample.record(Sample.events(Sample.plain))], program: "1.0")
        let (convo, _) = Convo.parse(file.replacing("seed: 3", with: "seed: 4"), file: "x.convo")
        #expect(!ConvoRunner(engine: Sample.engine).failures(of: convo, file: "x", way: .straight).isEmpty)
    }

    @Test func aChangedLineOfChatCountsMoreThanTheTier() throws {
        let file = try ExportForm.chat.text(
            of: [try Sample.record(Sample.events(["It was odd. And cold!"]))], program: "1")
        let changed = file.replacing("*PAR:\tand cold !", with: "*PAR:\tand cold (.) indeed !")
        #expect(file != changed)
        let said = try Sample.imported(changed, "x.cha").filter { $0.speaker == .client }.map(\.text)
        #expect(said == ["it was odd .", "and cold indeed !"])
    }
}
