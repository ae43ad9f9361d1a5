import Interchange
import Practice
import Record
import Testing

/// Transcripts of others: all of them, or nothing.
@Suite struct ExchangeImportTests {
    private func read(
        _ lines: String..., name: String? = nil, therapist: String? = nil, client: String? = nil
    ) throws(Importing.Failure) -> Importing.Result {
        let labels = therapist == nil && client == nil ? nil : SpeakerLabels(therapist: therapist, client: client)
        return try Importing(form: nil, labels: labels).read(lines, name: name)
    }

    private func words(_ result: Importing.Result) -> [String] {
        result.turns.map { "\($0.speaker == .therapist ? "T" : "C") \($0.text)" }
    }

    @Test func lettersAreSpeakers() throws {
        let result = try read("A: How was it?", "B: Odd. My plan B: home.", "And then?", "A: Odd? / B: Yes.")
        #expect(words(result) == ["T How was it?", "C Odd. My plan B: home. And then?", "T Odd?", "C Yes."])
        #expect(result.assumesLetters)
    }

    @Test func whoIsTheTherapistCanBeSaid() throws {
        let result = try read("A: I left.", "B: You left.", therapist: "B")
        #expect(words(result) == ["C I left.", "T You left."])
        #expect(!result.assumesLetters)
        let named = try read("Anna 1: Well?", "ben: I left.", therapist: "anna 1", client: "Ben")
        #expect(words(named) == ["T Well?", "C I left."])
    }

    @Test func usualLabelsNeedNoAssumption() throws {
        let result = try read("\u{FEFF}T: Well? C: I left.")
        #expect(words(result) == ["T Well?", "C I left."])
        #expect(!result.assumesLetters)
        #expect(result.form == .labelled)
    }

    @Test func lettersAreReadInEveryForm() throws {
        #expect(words(try read("speaker,text", "A,\"Well, now?\"", "B,'=left")) == ["T Well, now?", "C =left"])
        #expect(words(try read(#"{"speaker":"A","text":"Well?"}"#, name: "x.jsonl")) == ["T Well?"])
        #expect(
            words(try read("@UTF8", "@Begin", "*A:\twell ?", "*B:\tI left .", "@End")) == ["T well ?", "C I left ."])
    }

    @Test func everyFaultIsNamedWithItsLine() {
        #expect(throws: Importing.Failure.self) { try read("T: Well?", "Ben: I left.", "Cat: me too") }
        #expect(faults { try read("T: Well?", "Ben: I left.", "C: x", "Cat: me too") } == [2, 4])
        #expect(faults { try read("speaker,text", "T,a,b", "Q,c", "T,\"d") } == [2, 3, 4])
        #expect(faults { try read("just", "lines") } == [1, 2])
        #expect(faults { try read("T: caf\u{FFFD}") } == [1])
        #expect(throws: Importing.Failure.empty) { try read("", "  ") }
        #expect(throws: Importing.Failure.empty) { try read("speaker,text") }
    }

    private func faults(_ body: () throws -> Importing.Result) -> [Int] {
        do {
            _ = try body()
            return []
        } catch Importing.Failure.faults(let faults) {
            return faults.map(\.line)
        } catch {
            return []
        }
    }

    @Test func whatATerminalWouldObeyIsLeftOut() throws {
        #expect(words(try read("T: red \u{1B}[31m\u{202E}txet")) == ["T red [31mtxet"])
    }

    @Test func whatIsKeptIsReadAgain() throws {
        let turns = Sample.hostile.map { TranscriptTurn(speaker: .client, text: $0, line: 1) }
        let record = ImportedRecord(head: TranscriptImported(program: "1", form: .chat, time: 5), turns: turns)
        #expect(record.lines.allSatisfy { !$0.contains("\n") })
        #expect(try ImportedRecord(record.lines, path: "x") == record)
        var lines = record.lines
        lines[2] = "{\"event\":\"utterance\"}"
        #expect(throws: RecordError.damaged(path: "x", line: 3, reason: "not an utterance of an imported transcript")) {
            try ImportedRecord(lines, path: "x")
        }
    }
}
