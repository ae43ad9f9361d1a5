import Dialogue
import Escaping
import Interchange
import Practice
import Record
import Testing

/// The forms in which records are given to others.
@Suite struct ExchangeExportTests {
    private func text(_ form: ExportForm, _ texts: [String], withDanger: Bool = true) throws -> String {
        try form.text(
            of: [try Sample.record(Sample.events(texts, isTimed: true), withDanger: withDanger)], program: "1.0")
    }

    @Test(arguments: ExchangeRoundTripTests.sessions)
    func chatKeepsTheRules(_ session: Sample.Session) throws {
        let events = session.events
        let file = try ExportForm.chat.text(of: [try Sample.record(events)], program: "1.0")
        #expect(ChatCheck.faults(in: file) == [])
    }

    @Test func chatOfOtherRecordsKeepsTheRules() throws {
        let turns = Sample.hostile.enumerated().map {
            TranscriptTurn(speaker: $0.offset % 3 == 0 ? .client : .therapist, text: $0.element, line: 1)
        }
        let head = TranscriptImported(program: "1", form: .csv, time: 1_700_000_000)
        let record = ReadableRecord(ImportedRecord(head: head, turns: turns), name: "a \u{1B} [b]")
        let file = try ExportForm.chat.text(of: [record], program: "1.0")
        #expect(ChatCheck.faults(in: file) == [])
        #expect(!file.contains("@Date"))
    }

    @Test(arguments: [
        ("*PAR:\tHe said 3 .", "word"), ("*PAR:\tno end", "terminator"), ("*PAR:\tone . two .", "word"),
        ("*PAR:\tNASA .", "capital"), ("*PAR:\txxx .", "mark"), ("*XYZ:\thm .", "main line"),
        ("*PAR: hm .", "main line"),
        ("%abc:\tx", "tier"), ("words", "begins"), ("@Other:\tx", "unknown"), ("*PAR:\t.", "without words"),
        ("@Date:\t1-NOV-2026", "@Date"), ("*PAR:\thm  hm .", "word"), ("*PAR:\thm\u{7} .", "control"),
    ])
    func theCheckFindsWhatIsWrong(_ line: String, _ words: String) throws {
        let file = try text(.chat, ["hm"]).replacing("@End\n", with: line + "\n@End\n")
        #expect(ChatCheck.faults(in: file).contains { $0.contains(words) })
    }

    @Test func chatHasASentenceALine() throws {
        let file = try text(.chat, ["I left. It was 5 o'clock, at the NASA-base!"])
        #expect(file.contains("@Date:\t14-NOV-2023\n"))
        let lines =
            "*PAR:\tI left .\n%xtxt:\tI left. It was 5 o'clock, at the NASA-base!\n*PAR:\tit was five o'clock , at the Nasa_base !\n%xtxt:\t+\n"
        #expect(file.contains(lines))
    }

    @Test func aLongLineOfChatGoesOnAfterATab() throws {
        let file = try text(.chat, [String(repeating: "word ", count: 50)])
        #expect(file.contains("\n\tword"))
        #expect(file.split(separator: "\n").allSatisfy { $0.utf8.count <= 90 })
    }

    @Test func csvIsOfTheStandardAndStartsNoFormula() throws {
        let file = try text(.csv, ["=1+1", "a \"b\", c\nd"])
        let lines = file.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.first == "session,turn,speaker,text,move,technique,phase")
        #expect(lines.last == "")
        #expect(lines.contains("2026-11-20-210509,1,person,'=1+1,,,"))
        #expect(lines.contains("2026-11-20-210509,2,person,\"a \"\"b\"\", c\nd\",,,"))
    }

    @Test(arguments: Sample.hostile) func everyGuardComesOff(_ text: String) {
        let cell = FormulaGuard.on(text)
        #expect(FormulaGuard.off(cell) == text)
        #expect(!"=+-@\t\r\n＝".unicodeScalars.contains(cell.unicodeScalars.first ?? "x"))
    }

    @Test func markdownHoldsNothingButWords() throws {
        let file = try text(.md, Sample.hostile)
        for danger in ["](", "![", "<b>", " `", "https:", "www.", "a@b", "\n- ", "\n1. ", "\n# t", ":smile:"] {
            #expect(!file.contains(danger), "\(danger)")
        }
        #expect(file.contains("line one\\\nline two\\\n\\- three\\\n1\\. four"))
    }

    @Test(arguments: ExportForm.allCases)
    func nothingATerminalWouldObeyIsInIt(_ form: ExportForm) throws {
        let file = try text(form, Sample.hostile)
        let raw = file.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0x0D: form != .csv
            case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
            default: false
            }
        }
        #expect(raw.isEmpty)
    }

    @Test(arguments: ExportForm.allCases)
    func whatIsSaidOfDangerIsLeftOutWithAllThatFollows(_ form: ExportForm) throws {
        let texts = ["My aunt rang.", "I want to kill myself", "the garden is quiet"]
        let short = try text(form, texts, withDanger: false)
        #expect(short.contains("My aunt rang"))
        #expect(!short.contains("kill") && !short.contains("garden") && !short.contains("holding"))
        let whole = try text(form, texts)
        #expect(whole.contains("kill") && whole.contains("garden"))
    }

    @Test func whatIsLeftOutIsCounted() throws {
        let record = try Sample.record(
            Sample.events(["My aunt rang.", "I want to die", "the garden"]), withDanger: false)
        #expect(record.leftOut == 2)
        #expect(try Sample.record(Sample.events(["My aunt rang."]), withDanger: false).leftOut == 0)
    }

    @Test func onlySessionsAreConversations() throws {
        let head = TranscriptImported(program: "1", form: .csv, time: 0)
        let record = ReadableRecord(ImportedRecord(head: head, turns: []), name: "a-import")
        #expect(throws: ExportForm.Failure.noConvo(name: "a-import")) {
            try ExportForm.convo.text(of: [record], program: "1.0")
        }
    }
}
