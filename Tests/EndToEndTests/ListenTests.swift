import Testing

/// Forms that other programs rely on.
@Suite struct ListenTests {
    @Test func oneObjectForEachLineInOrder() {
        let lines = Program.run(["listen", "--json"], lines: ["I am sad", "", "I want to die"]).lines
        #expect(lines.count == 3)
        for key in [
            "text", "risk", "care", "feelings", "themes", "people", "times", "manner", "defences", "wishes", "answer",
            "dream",
        ] {
            #expect(lines.allSatisfy { $0.contains("\"\(key)\":") })
        }
        #expect(lines[0].contains("\"risk\":null"))
        #expect(
            lines[0].contains(
                "\"family\":\"sadness\",\"negated\":false,\"strength\":2,\"whose\":\"self\",\"words\":\"sad\""))
        #expect(lines[2].contains("\"degree\":\"active\",\"kind\":\"suicide\""))
    }

    @Test func codesAreGivenWithTheirWords() {
        let lines = Program.run(["code", "--json"], lines: ["What was that like?"]).lines
        #expect(
            lines == [
                "{\"codes\":[\"open-question\"],\"main\":\"open-question\",\"text\":\"What was that like?\",\"words\":[\"What\"]}"
            ])
    }

    @Test func transcriptsAreCodedInTheirOrderAndFaultsAreNamed() {
        let lines = ["T: What was it? C: Odd.", "T: So it was odd.", "C: Yes. T: You should rest."]
        let coded = Program.run(["code", "--csv"], lines: lines).lines
        #expect(
            coded.map { $0.split(separator: ",").prefix(2).joined(separator: ",") } == [
                "line,main", "1,open-question", "2,simple-reflection", "3,advice",
            ])
        let faulty = Program.run(["code", "--json", "--format", "json"], lines: ["{\"text\":\"Hm.\"}", "{oops"])
        #expect(faulty.status == 1 && faulty.lines.count == 1)
    }

    @Test func muchIsCodedInOrderOnAllCores() {
        let lines = (1...5000).map { "Did you see number \($0)?" }
        let coded = Program.run(["code", "--json"], lines: lines).lines
        #expect(coded.count == lines.count)
        #expect(zip(coded, lines).allSatisfy { $0.contains($1) })
    }

    @Test func aSessionIsSummedUp() {
        let lines = ["T: What was it? C: Odd.", "T: You felt lost."]
        let text = Program.run(["code", "--summary", "--json"], lines: lines).text
        #expect(text.contains("\"reflections-to-questions\":1000") && text.contains("\"turns\":2"))
    }

    /// The ratios go by main codes; a code beside another must not look as if it had been forgotten in them.
    @Test func whatIsCountedAgreesWithTheRatios() {
        let torn = "You feel torn between what your family wants of you and what you have wanted for so long."
        let text = Program.run(["code", "--summary"], lines: ["T: \(torn) What was that like?", "T: You felt bad."])
            .text
        #expect(text.contains("0 % of the reflections add something"))
        #expect(text.contains("0 complex-reflection; 1 beside another code"), "\(text)")
        #expect(text.contains("\n1 open-question\n") && text.contains("\n1 simple-reflection\n"))
    }

    @Test func whatIsThereIsNotZeroPerCent() {
        let lines = (1...300).map { _ in "T: You felt bad." } + ["T: You should rest."]
        let text = Program.run(["code", "--summary"], lines: lines).text
        #expect(text.contains("<1 % of the turns give advice") && text.contains(">99 % of questions"), "\(text)")
    }

    @Test(arguments: [("csv", "phases.csv"), ("mermaid", "phases.mmd"), ("dot", "phases.dot")])
    func phasesAreDrawnAsKept(_ format: String, _ fixture: String) {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let kept = Program.read("/\(folder)/Fixtures/\(fixture)")
        #expect(!kept.isEmpty)
        #expect(Program.run(["phases", "--format", format]).output == kept)
    }
}
