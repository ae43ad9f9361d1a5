import Practice
import Testing

/// The forms of transcripts that are read, and what is said of lines that cannot be.
@Suite struct TranscriptReaderTests {
    private func read(_ form: TranscriptForm, _ lines: String...) -> [TranscriptReader.Item] {
        var reader = TranscriptReader(form: form)
        return lines.flatMap { reader.take($0) } + reader.finish()
    }

    private func turn(_ speaker: Speaker, _ text: String, _ line: Int) -> TranscriptReader.Item {
        .turn(TranscriptTurn(speaker: speaker, text: text, line: line))
    }

    @Test func plainLinesAreTheTherapists() {
        #expect(
            read(.lines, "Hm.", "{\"speaker\":\"client\",\"text\":\"Well\"}", "{no", "") == [
                turn(.therapist, "Hm.", 1), turn(.client, "Well", 2), turn(.therapist, "{no", 3),
                turn(.therapist, "", 4),
            ])
    }

    @Test func recordsGiveWhatWasHeardAndSaid() {
        #expect(
            read(
                .json, #"{"event":"opened","more":[1,{"text":"}"}]}"#, #"{"event":"heard","text":"I \"left\"\u2019"}"#,
                #"{"event":"said","text":"You left \ud83d\ude00"}"#, "")
                == [turn(.client, "I \"left\"’", 2), turn(.therapist, "You left 😀", 3)])
    }

    @Test func brokenJSONIsNamed() {
        #expect(
            read(.json, "{oops", #"{"words":"x"}"#, #"{"speaker":"Bob","text":"x"}"#) == [
                .fault(.notAnObject(found: "{oops"), line: 1), .fault(.noText(keys: ["words"]), line: 2),
                .fault(.unknownSpeaker("Bob"), line: 3),
            ])
    }

    @Test func chatIsReadWithoutItsMarks() {
        #expect(
            read(
                .chat, "@UTF8", "*INV:\t&-um what <was that> [//] like ? \u{15}10_20\u{15}", "%mor:\tx",
                "*PAR:\todd (.)",
                "\tand cold .", "*XYZ:\thm", "hm")
                == [
                    turn(.therapist, "um what was that like ?", 2), turn(.client, "odd and cold .", 4),
                    .fault(.unknownSpeaker("*XYZ"), line: 6), .fault(.chatLine(found: "hm"), line: 7),
                ])
    }

    @Test func cellsMayHoldCommasQuotationsAndLineEnds() {
        #expect(
            read(
                .csv, "id,speaker,text", "1,T,\"Well, how?\"", "2,C,\"a \"\"b\"\"", "c\"", "3,T", "4,Q,x", "5,T,\"open")
                == [
                    turn(.therapist, "Well, how?", 2), turn(.client, "a \"b\"\nc", 3),
                    .fault(.csvCells(expected: 3, found: 2), line: 5), .fault(.unknownSpeaker("Q"), line: 6),
                    .fault(.openQuotation, line: 7),
                ])
        #expect(read(.csv, "a,b", "1,2") == [.fault(.csvHeader(found: "a,b"), line: 1)])
    }

    @Test func labelsMayStandInOneLine() {
        #expect(
            read(.labelled, "T: How was it? C: Odd.", "And cold: very.", "Therapist: Cold.") == [
                turn(.therapist, "How was it?", 1), turn(.client, "Odd. And cold: very.", 1),
                turn(.therapist, "Cold.", 3),
            ])
        #expect(read(.labelled, "Hm") == [.fault(.noLabel(found: "Hm"), line: 1)])
    }

    @Test(arguments: [
        (nil, "What was it?", TranscriptForm.lines), (nil, "T: What was it?", .labelled), (nil, "*PAR:\tIt", .chat),
        (nil, "@Begin", .chat), (nil, "speaker,text", .csv), (nil, "Note to self: ask", .lines),
        ("a.csv", "x", .csv), ("a.cha", "x", .chat), ("a.jsonl", "x", .json), ("a.txt", "Hm.", .lines),
    ])
    func formsAreTold(_ name: String?, _ first: String, _ form: TranscriptForm) {
        #expect(TranscriptForm.of(name: name, firstLine: first) == form)
    }
}

/// Totals and ratios of a session.
@Suite struct SessionTotalsTests {
    private func coding(_ main: Code, _ further: Code...) -> Coding {
        Coding(text: "one two three four", main: main, codes: [main] + further, words: [])
    }

    @Test func ratiosCountMainCodes() {
        var totals = SessionTotals()
        totals.addClient("one two three four")
        for code in [Code.openQuestion, .closedQuestion, .complexReflection, .advice] { totals.add(coding(code)) }
        totals.add(coding(.simpleReflection, .openQuestion))
        let ratios = Dictionary(uniqueKeysWithValues: totals.ratios.map { ($0.name, [$0.part, $0.whole]) })
        #expect(ratios[.reflectionsToQuestions] == [2, 2])
        #expect(ratios[.openShare] == [1, 2])
        #expect(ratios[.complexShare] == [1, 2])
        #expect(ratios[.talkShare] == [20, 24])
        #expect(ratios[.adviceShare] == [1, 5])
        #expect(ratios[.exploringShare] == [4, 5])
        #expect(totals.holding[.openQuestion] == 2)
    }

    @Test func nothingIsDividedByNothing() { #expect(SessionTotals().ratios.isEmpty) }
}
