import Testing

/// Danger is heard wherever it is written at a terminal, and not only as a turn.
@Suite struct DangerAnywhereTests {
    private static let danger = "I am going to kill myself tonight"

    @Test(
        .enabled(if: Pty.isThere),
        arguments: [
            ["my aunt rang", ":note \(danger)"],
            ["my aunt rang", ":pause", danger],
            ["my aunt rang", ":close", danger],
            ["my aunt rang", ":close", "that she rang", danger],
            ["my aunt rang", ":close", "that she rang", "the call", danger],
            ["my aunt rang", ":style \(danger)"],
            ["my aunt rang", ":\(danger)"],
        ])
    func isHeard(_ lines: [String]) throws {
        let place = Program.place()
        let program = "\(Program.path) --region IE --seed 1 --transcripts \(place)/kept"
        let screen = Pty.run(program, in: place, (lines + [":quit"]).map(Pty.then))
        #expect(screen.contains("112 (Ireland)"))
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(record.contains("\"move\":\"hold\"") || record.contains("\"move\":\"urgent\""))
        let page = Program.shell("'\(Program.path)' handout last --transcripts \(place)/kept").text
        #expect(!page.contains("kill myself"))
    }

    @Test(.enabled(if: Pty.isThere)) func isHeardInPlaceOfACountry() throws {
        let place = Program.place()
        let program =
            "env LC_ALL=en_IE.UTF-8 XDG_CONFIG_HOME=\(place)/config \(Program.path) --seed 1 --transcripts \(place)/kept"
        let screen = Pty.run(program, in: place, [Self.danger, ":quit"].map(Pty.then))
        #expect(!screen.contains("No help lines are held for"))
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(record.contains("\"move\":\"hold\"") || record.contains("\"move\":\"urgent\""))
    }

    @Test(.enabled(if: Pty.isThere)) func isHeardWhenAskedWhetherToGoOn() throws {
        let place = Program.place()
        let program = "\(Program.path) --region IE --seed 1 --transcripts \(place)/kept"
        _ = Pty.run(Pty.killable(program), in: place, [Pty.then("my aunt rang me"), Pty.kill])
        let screen = Pty.run(program, in: place, [Self.danger, ":quit"].map(Pty.then))
        #expect(screen.contains("The last session was not ended") && screen.contains("112 (Ireland)"))
    }
}
