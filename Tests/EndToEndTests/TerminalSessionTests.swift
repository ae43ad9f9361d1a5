import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The built program in a real pseudo-terminal, made by script(1); passed over where that is missing.
@Suite struct TerminalSessionTests {
    private static let hasScript = access("/usr/bin/script", X_OK) == 0

    @Test(.enabled(if: hasScript)) func aSessionIsHeldClosedAndHandedOut() throws {
        let place = Program.place()
        let screen = Self.hold(
            in: place, ["my aunt rang me on sunday", ":why", ":wyh", ":(", ":close", "that she rang", "the call"])
        #expect(screen.contains("> "))
        #expect(screen.contains("Heard: "))
        #expect(screen.contains("There is no command :wyh; did you mean :why?"))
        #expect(screen.contains("Saved in"))
        let listed = Program.shell("ls \(place)/kept").text
        #expect(listed.contains(".jsonl") && listed.contains(".md"))
        let page = Program.shell("cat \(place)/kept/*.md").text
        #expect(page.contains("“the call”") && !page.contains("DRAFT"))
        #expect(Program.shell("stat -c %a \(place)/kept \(place)/kept/*").text == "700\n600\n600\n")
    }

    @Test(.enabled(if: hasScript)) func takenBackWordsAreNotInTheFile() {
        let place = Program.place()
        _ = Self.hold(in: place, ["my aunt is greedy", "she rang me", ":strike 1", ":quit"])
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(!record.contains("greedy"))
        #expect(record.contains("\"event\":\"struck\""))
    }

    @Test(.enabled(if: hasScript)) func interruptDropsTheLineAndTheSessionGoesOn() {
        let place = Program.place()
        let screen = Self.hold(in: place, ["half a thought\\003", "my aunt rang", ":quit"])
        #expect(screen.contains("Saved in"))
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(!record.contains("half a thought"))
        #expect(record.contains("my aunt rang"))
    }

    /// Types the lines with pauses between them, and gives what the screen showed.
    private static func hold(in place: String, _ lines: [String]) -> String {
        let typed = lines.map { "printf '%b\\r' '\($0)'; sleep 0.4" }.joined(separator: "; ")
        let program = "\(Program.path) --region IE --seed 1 --transcripts \(place)/kept"
        let command =
            "cd \(place) && (sleep 1; \(typed); sleep 0.6) | HOME=\(place) TERM=xterm LANG=C.UTF-8 "
            + "timeout 30 script -qfec \"\(program)\" /dev/null"
        return Program.shell(command).text
    }
}
