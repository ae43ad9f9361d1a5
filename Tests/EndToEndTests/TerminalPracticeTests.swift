import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Practice and drills in a pseudo-terminal, made by script(1); passed over where that is missing.
@Suite struct TerminalPracticeTests {
    private static let hasScript = access("/usr/bin/script", X_OK) == 0

    @Test(.enabled(if: hasScript)) func aTalkWithFeedbackPinsAndReport() {
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

    @Test(.enabled(if: hasScript)) func anEndingInWordsEndsTheTalk() {
        let screen = Self.hold("practice dele", in: Program.place(), ["Hello Dele.", "Our time is up for today."])
        #expect(screen.contains("THE CASE"))
    }

    @Test(.enabled(if: hasScript)) func quittingGivesNoReport() {
        let screen = Self.hold("practice dele", in: Program.place(), ["Hello Dele.", ":quit"])
        #expect(!screen.contains("THE CASE") && screen.contains("Saved in"))
    }

    @Test(.enabled(if: hasScript)) func aDrillIsAnsweredLineByLine() {
        let screen = Self.hold("drill silence", in: Program.place(), ["", "Why?", ":end"])
        #expect(screen.contains("That passes: silence."))
        #expect(screen.contains("Not yet:"))
    }

    /// Types the lines with pauses between them, and gives what the screen showed.
    private static func hold(_ arguments: String, in place: String, _ lines: [String]) -> String {
        let typed = lines.map { "printf '%b\\r' '\($0)'; sleep 0.4" }.joined(separator: "; ")
        let program = "\(Program.path) \(arguments) --transcripts \(place)/kept"
        let command =
            "cd \(place) && (sleep 1; \(typed); sleep 0.6) | HOME=\(place) TERM=xterm LANG=C.UTF-8 "
            + "timeout 30 script -qfec \"\(program)\" /dev/null"
        return Program.shell(command).text
    }
}
