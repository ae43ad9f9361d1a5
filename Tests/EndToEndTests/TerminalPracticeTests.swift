import Testing

/// Practice and drills in a pseudo-terminal, made by script(1); passed over where that is missing.
@Suite struct TerminalPracticeTests {
    @Test(.enabled(if: Pty.isThere)) func aTalkWithFeedbackPinsAndReport() {
        let place = Program.place()
        let screen = Self.hold(
            "practice irena", in: place,
            [":feedback", "Where does it hurt?", ":why", ":pin that was quick", "", ":nonsense", ":end"])
        for text in [
            "Irena, 58", "Feedback is on.", "Another way:", "Made from the client", "Pinned.", "ONE THING TO TRY NEXT",
            "that was quick", ":feedback after", "Saved in",
        ] {
            #expect(screen.contains(text), "\(text)")
        }
        #expect(Program.shell("stat -c %a \(place)/kept/practice \(place)/kept/practice/*").lines == ["700", "600"])
    }

    @Test(.enabled(if: Pty.isThere)) func anEndingInWordsEndsTheTalk() {
        let screen = Self.hold("practice dele", in: Program.place(), ["Hello Dele.", "Our time is up for today."])
        #expect(screen.contains("THE CASE"))
    }

    @Test(.enabled(if: Pty.isThere)) func quittingGivesNoReport() {
        let screen = Self.hold("practice dele", in: Program.place(), ["Hello Dele.", ":quit"])
        #expect(!screen.contains("THE CASE") && screen.contains("Saved in"))
    }

    @Test(.enabled(if: Pty.isThere)) func aDrillIsAnsweredLineByLine() {
        let screen = Self.hold("drill silence", in: Program.place(), ["", "Why?", ":end"])
        #expect(screen.contains("That passes: silence."))
        #expect(screen.contains("Not yet:"))
    }

    /// Types each line at a prompt, and gives what the screen showed.
    private static func hold(_ arguments: String, in place: String, _ lines: [String]) -> String {
        Pty.run("\(Program.path) \(arguments) --transcripts \(place)/kept", in: place, lines.map(Pty.then))
    }
}
