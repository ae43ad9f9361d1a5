import Testing

/// What “sessions remove” takes away.
@Suite struct RemovingTests {
    @Test func theBeginningOfANameRemovesNothingUnasked() {
        let place = Program.kept()
        let run = { (input: String, arguments: String) in
            Program.shell(
                "cd \(place) && printf '\(input)' | '\(Program.path)' sessions remove \(arguments) --transcripts kept 2>&1"
            )
        }
        #expect(run("", "20").status == 1)
        _ = Program.shell("cd \(place) && mkdir kept/practice && cp kept/*.jsonl kept/practice/2099-01-01-000000.jsonl")
        let several = run("yes\\n", "20")
        #expect(several.status == 1 && several.text.contains("2099-01-01-000000"))
        #expect(Program.shell("ls \(place)/kept/*.jsonl").lines.count == 1)
        #expect(run("yes\\n", "2099").status == 0)
        #expect(run("", "last").status == 0)
    }
}
