import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What fails around the program really fails here: nothing that was answered is lost, nothing crashes, and it is said.
@Suite struct FailureTests {
    private static let lines = (1...40).map { "my aunt rang me on day \($0) and I was sad about it\n" }.joined()

    private static func place() -> String {
        let place = Program.place()
        Program.write(Array(lines.utf8), to: place + "/lines")
        return place
    }

    /// A quota: the file may not grow beyond 16 KB.
    @Test func aFileThatMayNotGrowIsSaid() {
        let place = Self.place()
        let talk = Program.shell(
            "cd \(place) && ulimit -f 32 && '\(Program.quickest)' --transcripts \(place)/kept < lines 2> errors")
        #expect(talk.status == 1)
        #expect(talk.lines.count >= 40)
        let said = String(decoding: Program.read(place + "/errors"), as: UTF8.self)
        #expect(said.contains("could not be written") && said.contains("go on without saving"), "\(said)")
        #expect(Program.shell("'\(Program.quickest)' sessions show last --transcripts \(place)/kept").status == 0)
    }

    /// As somebody who may not write there; passed over where the tests cannot become somebody else.
    @Test(.enabled(if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0)) func aFolderThatMayNotBeWrittenIsSaid()
    {
        let place = Self.place()
        let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
        let command =
            "cp '\(Program.quickest)' \(place)/undertone && mkdir \(place)/mine && chmod 755 \(place) \(place)/mine && "
            + "cd / && \(nobody) \(place)/undertone --transcripts \(place)/mine/kept < \(place)/lines 2> \(place)/errors"
        let talk = Program.shell(command)
        let said = String(decoding: Program.read(place + "/errors"), as: UTF8.self)
        #expect(said.contains("Permission denied") || said.contains("could not be written"), "\(said)")
        #expect(talk.status != 139 && talk.status != 134)
        #expect(Program.shell("ls \(place)/mine").text.isEmpty)
    }

    /// The folder is removed while the session goes on: the person is told, and goes on.
    @Test func aFolderRemovedMeanwhileIsSaid() {
        let place = Self.place()
        let command =
            "cd \(place) && mkfifo in && ( (printf 'my aunt rang\\n'; until grep -q . out; do sleep 0.1; done; sleep 0.3; "
            + "rm -rf kept; printf 'I was sad\\nand then\\n') > in & ) && "
            + "'\(Program.quickest)' --transcripts \(place)/kept < in > out 2> errors"
        #expect(Program.shell(command).status == 1)
        let said = String(decoding: Program.read(place + "/errors"), as: UTF8.self)
        #expect(said.contains("removed while it was being written"), "\(said)")
        #expect(Program.shell("wc -l < \(place)/out").text != "1\n")
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() {
        let place = Self.place()
        let first = Program.shell(
            "cd \(place) && '\(Program.quickest)' --transcripts \(place)/kept < lines 2> errors | head -n 1")
        #expect(first.lines.count == 1)
        #expect(Program.read(place + "/errors").isEmpty)
        let closed = Program.shell("cd \(place) && '\(Program.quickest)' --transcripts \(place)/other < lines >&-")
        #expect(closed.status < 128)
        #expect(Program.shell("'\(Program.quickest)' sessions show last --transcripts \(place)/other").status == 0)
    }

    /// The clock was set back: the last record lies in the future.
    @Test func aRecordFromTheFutureHindersNobody() {
        let place = Self.place()
        let talk = "'\(Program.quickest)' --transcripts \(place)/kept < \(place)/lines"
        #expect(Program.shell(talk).status == 0)
        let moved = Program.shell("cd \(place)/kept && cp -p *.jsonl 2096-10-02-070640.jsonl")
        #expect(moved.status == 0)
        #expect(Program.shell(talk).status == 0)
        #expect(Program.shell("'\(Program.quickest)' sessions --transcripts \(place)/kept").lines.count == 3)
    }

    @Test func tenThousandTurnsAreKept() {
        let place = Self.place()
        let line = "my aunt rang and I was sad about the garden\n"
        Program.write(Array(String(repeating: line, count: 10_000).utf8), to: place + "/many")
        let talk = Program.shell("'\(Program.quickest)' --transcripts \(place)/kept < \(place)/many")
        #expect(talk.status == 0 && talk.lines.count >= 10_000)
        #expect(Program.shell("grep -c '\"event\":\"heard\"' \(place)/kept/*.jsonl").text == "10000\n")
    }

    @Test func aHundredThousandRecordsHinderNobody() throws {
        let place = Self.place()
        let program = "'\(Program.quickest)' --transcripts \(place)/kept"
        #expect(Program.shell("printf 'my aunt rang\\n' | \(program)").status == 0)
        let first = try #require(Program.shell("ls \(place)/kept").lines.first)
        let record = Program.read("\(place)/kept/\(first)")
        defer { _ = Program.shell("rm -rf \(place)") }
        for number in 0..<100_000 {
            let day = 1 + number % 28
            let name = "\(1900 + number / 1000)-01-\(day < 10 ? "0" : "")\(day)-\(100_000 + number)"
            // A file can only have so many names.
            let source = "\(place)/source\(number / 20_000)"
            if number % 20_000 == 0 { Program.write(record, to: source) }
            guard link(source, "\(place)/kept/\(name).jsonl") == 0 else { return #expect(Bool(false), "\(number)") }
        }
        #expect(Program.shell("printf 'my aunt rang again\\n' | \(program)").lines.count >= 2)
        #expect(
            Program.shell("'\(Program.quickest)' privacy --transcripts \(place)/kept").text.contains("100002 records"))
    }
}

/// Signals that a terminal or its window sends.
@Suite(.enabled(if: Pty.isThere)) struct SignalTests {
    private static func program(_ place: String) -> String {
        Pty.killable("\(Program.path) --region IE --seed 1 --transcripts \(place)/kept")
    }

    /// Suspended by a shell with jobs, the terminal is as it was found; brought back, the session goes on.
    @Test(.enabled(if: access("/bin/bash", X_OK) == 0)) func suspendedAndGoneOnWith() {
        let place = Program.place()
        let program = "\(Program.path) --region IE --seed 1 --transcripts \(place)/kept"
        let screen = Pty.run(
            "bash -c 'set -m; \(program) & echo \\$! > pid; fg; stty -a > suspended; fg'", in: place,
            [
                Pty.then("my aunt rang"), Pty.beside("kill -TSTP $(cat pid)"),
                Pty.atOnce("until_true [ -s suspended ]"), Pty.blindly("she wanted money"), Pty.then(":quit"),
            ])
        let settings = String(decoding: Program.read(place + "/suspended"), as: UTF8.self)
        #expect(settings.contains(" icanon") && settings.contains(" echo "), "\(settings)")
        #expect(screen.contains("Saved in"))
        #expect(Program.shell("cat \(place)/kept/*.jsonl").text.contains("she wanted money"))
    }

    /// The window is closed: the process ends, and the record is whole.
    @Test func theWindowIsClosed() {
        let place = Program.place()
        _ = Pty.run(
            Self.program(place), in: place, [Pty.then("my aunt rang"), Pty.beside("kill -HUP $(cat pid)")])
        #expect(Program.shell("kill -0 $(cat \(place)/pid) 2> /dev/null").status != 0)
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(record.contains("my aunt rang") && record.hasSuffix("\n"))
        #expect(Program.shell("\(Program.path) replay --verify --transcripts \(place)/kept last").status == 0)
    }
}
