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
                "{\"codes\":[\"open-question\"],\"main\":\"open-question\",\"text\":\"What was that like?\",\"words\":[\"what was that\"]}"
            ])
    }

    @Test func phasesAreDrawn() {
        let csv = Program.run(["phases", "--format", "csv"]).lines
        #expect(csv.first == "from,on,to,why")
        #expect(csv.contains { $0.hasPrefix("exploring,danger,holding,") })
        #expect(Program.run(["phases", "--format", "mermaid"]).text.hasPrefix("stateDiagram-v2\n"))
        #expect(Program.run(["phases", "--format", "dot"]).text.hasPrefix("digraph phases {\n"))
    }
}
