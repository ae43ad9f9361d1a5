import Practice
import Scripts
import Testing

/// The cues of the coder, as scripts.
@Suite struct CodingScriptsTests {
    @Test func theStandardCuesHaveNoFindings() {
        #expect(CodingScripts.check(StandardScripts.coding).map(\.description) == [])
    }

    @Test func whatIsMisspeltIsNamed() {
        let script = ScriptFile(
            name: "own.txt",
            text: """
                cue try
                for: advise 3, open
                where: begin
                code: advices
                weight: 3
                - try to

                form wh-questions
                for: open 2
                source: x
                """)
        let findings = CodingScripts.read([script]).findings.map(\.message)
        #expect(findings.contains { $0.contains("unknown act “advise”; did you mean “advice”?") })
        #expect(findings.contains { $0.contains("expected a whole number after “open”") })
        #expect(findings.contains { $0.contains("unknown place “begin”") })
        #expect(findings.contains { $0.contains("unknown code “advices”") })
        #expect(findings.contains { $0.contains("unknown key “weight”") })
        #expect(findings.contains { $0.contains("unknown form “wh-questions”") })
    }
}
