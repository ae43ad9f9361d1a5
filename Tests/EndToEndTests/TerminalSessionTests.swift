import Testing

/// The built program in a real pseudo-terminal, made by script(1); passed over where that is missing.
@Suite struct TerminalSessionTests {
    @Test(.enabled(if: Pty.isThere)) func aSessionIsHeldClosedAndHandedOut() throws {
        let place = Program.place()
        let screen = Self.hold(
            in: place,
            ["my aunt rang me on sunday", ":why", ":wyh", ":(", ":close", "that she rang", "the call", "7 x", ""])
        #expect(screen.contains("> "))
        #expect(screen.contains("Heard: "))
        #expect(screen.contains("There is no command :wyh; did you mean :why?"))
        #expect(screen.contains("1. “the call” (at the end)") && screen.contains("That was not understood."))
        #expect(screen.contains("Saved in") && screen.contains("To hand it over"))
        let listed = Program.shell("ls \(place)/kept").text
        #expect(listed.contains(".jsonl") && listed.contains(".md"))
        let page = Program.shell("cat \(place)/kept/*.md").text
        #expect(page.contains("“the call”") && !page.contains("DRAFT"))
        #expect(Program.shell("stat -c %a \(place)/kept \(place)/kept/*").text == "700\n600\n600\n")
    }

    @Test(.enabled(if: Pty.isThere)) func linesLeftOutAtTheClosingStayOutWhenThePageIsMadeAgain() {
        let place = Program.place()
        _ = Self.hold(in: place, ["my aunt rang me on sunday and I was so angry", ":close", "", "the call", "1 first"])
        let page = Program.shell("cat \(place)/kept/*.md").text
        #expect(!page.contains("the call") && page.contains("angry") && !page.contains("DRAFT"))
        #expect(page.contains("☒ I want to talk about it first"))
        let again = Program.shell("'\(Program.path)' handout last --transcripts \(place)/kept").text
        #expect(again == page)
    }

    @Test(.enabled(if: Pty.isThere)) func takenBackWordsAreNotInTheFile() {
        let place = Program.place()
        _ = Self.hold(in: place, ["my aunt is greedy", "she rang me", ":strike 1", ":quit"])
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(!record.contains("greedy"))
        #expect(record.contains("\"event\":\"struck\""))
    }

    @Test(.enabled(if: Pty.isThere)) func interruptDropsTheLineAndTheSessionGoesOn() {
        let place = Program.place()
        let screen = Self.hold(in: place, ["half a thought\\003", "my aunt rang", ":quit"])
        #expect(screen.contains("Saved in"))
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(!record.contains("half a thought"))
        #expect(record.contains("my aunt rang"))
    }

    /// With `--plain` no escape is written, so what was scrolled away stays: that is said.
    @Test(.enabled(if: Pty.isThere)) func hidingSaysWhatItCannotDo() {
        let steps = [Pty.then("my aunt rang"), Pty.then(":hide"), Pty.blindly(":quit")]
        let hidden = Pty.run("\(Program.path) --region IE --no-save", in: Program.place(), steps)
        #expect(hidden.contains("\u{1B}[3J") && !hidden.contains("pushed up"))
        let plain = Pty.run("\(Program.path) --plain --region IE --no-save", in: Program.place(), steps)
        #expect(plain.contains("only pushed up: whoever scrolls back can read it") && !plain.contains("\u{1B}[3J"))
    }

    /// Types each line at a prompt, and gives what the screen showed.
    private static func hold(in place: String, _ lines: [String]) -> String {
        let program = "\(Program.path) --region IE --seed 1 --transcripts \(place)/kept"
        return Pty.run(program, in: place, lines.map(Pty.then))
    }
}
