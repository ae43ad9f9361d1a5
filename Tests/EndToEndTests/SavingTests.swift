import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A disk that is full for a while: no file of the session may grow, until it may again.
@Suite(.enabled(if: Pty.isThere && access("/usr/bin/prlimit", X_OK) == 0)) struct SavingTests {
    private static let full = "prlimit --pid $(cat pid) --fsize=1:"
    private static let free = "prlimit --pid $(cat pid) --fsize=unlimited:"

    private static func program(_ place: String) -> String {
        Pty.killable("\(Program.path) --region IE --seed 1 --transcripts \(place)/kept")
    }

    @Test func takenBackIsSaidOnlyWhenTheWordsAreOutOfTheFile() {
        let place = Program.place()
        let screen = Pty.run(
            Self.program(place), in: place,
            [
                Pty.then("my secret aunt rang"), Pty.beside(Self.full), Pty.blindly(":strike 1"),
                Pty.after("could not be taken back", ":strike 1"),
                Pty.after("could not be taken back", "the garden was green"),
                Pty.beside("cp kept/*.jsonl before; \(Self.free)"), Pty.blindly(":strike 1"),
                Pty.after("out of the file", "cp"), Pty.then("the dog barked"), Pty.then(":quit"),
            ])
        #expect(Program.shell("cat \(place)/before").text.contains("secret"))
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(!record.contains("secret"), "\(screen)")
        #expect(record.contains("the garden was green") && record.contains("the dog barked"), "\(screen)")
        #expect(screen.contains("still stand in the file") && screen.contains("up to date again"), "\(screen)")
        #expect(Program.shell("ls \(place)/kept").lines.count == 1)
        #expect(Program.shell("'\(Program.path)' replay --verify --transcripts \(place)/kept last").status == 0)
    }

    /// Told once, and all of it is saved once there is space; at the end it is said what is not.
    @Test func turnsAreSavedOnceThereIsSpace() {
        let place = Program.place()
        let screen = Pty.run(
            Self.program(place), in: place,
            [
                Pty.then("my aunt rang"), Pty.beside(Self.full), Pty.blindly("the garden was green"),
                Pty.then("the dog barked"), Pty.beside(Self.free), Pty.blindly("it rained"),
                Pty.beside(Self.full), Pty.blindly("then it stopped"), Pty.then(":quit"),
            ])
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(record.contains("the garden was green") && record.contains("it rained"), "\(screen)")
        #expect(!record.contains("then it stopped") && record.hasSuffix("\n"))
        let failures = screen.count(of: "File too large")
        #expect(failures == 3, "\(screen)")
        #expect(screen.contains("Not all of this is saved") && !screen.contains("Saved in"), "\(screen)")
    }
}

extension String {
    /// How often another text stands in this one.
    fileprivate func count(of text: String) -> Int {
        var rest = self[...]
        var count = 0
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
