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

    @Test(arguments: [("csv", "phases.csv"), ("mermaid", "phases.mmd"), ("dot", "phases.dot")])
    func phasesAreDrawnAsKept(_ format: String, _ fixture: String) {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let kept = Program.read("/\(folder)/Fixtures/\(fixture)")
        #expect(!kept.isEmpty)
        #expect(Program.run(["phases", "--format", format]).output == kept)
    }
}
