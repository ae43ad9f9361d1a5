import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What must hold whenever the program is stopped from outside.
@Suite struct UnbreakableTests {
    private static let hasStrace = access("/usr/bin/strace", X_OK) == 0

    /// Killed at two hundred moments of a session: every reply that was shown is in the record, and the record reads.
    @Test func nothingAnsweredIsLostWhenKilled() {
        let place = Program.place()
        let lines = (1...4000).map { "this is line \($0) about my aunt\n" }.joined()
        Program.write(Array(lines.utf8), to: place + "/lines")
        let program = Program.quickest
        let start = Self.seconds { _ = Program.shell("echo hello | \(program) --no-save") }
        var answered = 0
        // How long it takes to answer depends on what else the machine does: where nothing was answered, it gets longer.
        var reach = start
        for moment in 0..<200 {
            let folder = "\(place)/\(moment)"
            let delay = reach * (0.7 + Double((moment * 7919) % 200) / 250)
            let command =
                "mkdir \(folder) && timeout -s KILL \(delay) \(program) --transcripts \(folder) < \(place)/lines > \(folder)/out"
            _ = Program.shell(command)
            let shown = Program.read(folder + "/out").count { $0 == UInt8(ascii: "\n") }
            guard shown > 1 else {
                reach *= 1.02
                continue
            }
            let kept = Self.repliesKept(in: folder)
            #expect(kept >= shown, "moment \(moment): \(shown) shown, \(kept) kept")
            answered += 1
        }
        #expect(answered > 20)
    }

    /// Whole lines of the record that are replies; a torn last line counts for nothing.
    private static func repliesKept(in folder: String) -> Int {
        let record = Program.shell("cat \(folder)/*.jsonl").text
        let whole = record.hasSuffix("\n") ? record[...] : record[..<(record.lastIndex(of: "\n") ?? record.startIndex)]
        return whole.split(separator: "\n").count { $0.contains("\"event\":\"said\"") }
    }

    private static func seconds(_ body: () -> Void) -> Double {
        var before = timespec()
        var after = timespec()
        clock_gettime(CLOCK_MONOTONIC, &before)
        body()
        clock_gettime(CLOCK_MONOTONIC, &after)
        return Double(after.tv_sec - before.tv_sec) + Double(after.tv_nsec - before.tv_nsec) / 1e9
    }

    /// Killed at a terminal: the next start offers to go on, and the record is one whole session afterwards.
    @Test(.enabled(if: Pty.isThere)) func aKilledSessionIsOfferedAgain() {
        let place = Program.place()
        let program = "\(Program.path) --region IE --seed 1 --transcripts \(place)/kept"
        _ = Pty.run(Pty.killable(program), in: place, [Pty.then("my aunt rang me on sunday"), Pty.kill])
        let screen = Pty.run(
            program, in: place,
            [Pty.after("was not ended", "yes"), Pty.then("she wanted money again"), Pty.then(":quit")])
        #expect(screen.contains("was not ended"))
        let record = Program.shell("cat \(place)/kept/*.jsonl").text
        #expect(record.contains("on sunday") && record.contains("money again"))
        #expect(Program.shell("ls \(place)/kept/*.jsonl").lines.count == 1)
        #expect(Program.shell("\(Program.path) replay --verify --transcripts \(place)/kept last").status == 0)
    }

    /// A whole session makes no socket.
    @Test(.enabled(if: hasStrace)) func nothingIsSentAnywhere() {
        let place = Program.place()
        let command =
            "cd \(place) && printf 'my aunt rang\\nI feel sad\\nbye\\n' | strace -f -e trace=%network -o trace "
            + "\(Program.path) --transcripts \(place)/kept > out"
        #expect(Program.shell(command).status == 0)
        let calls = String(decoding: Program.read(place + "/trace"), as: UTF8.self)
        #expect(!calls.contains("socket(") && !calls.contains("connect("))
        #expect(calls.contains("exited with 0"))
    }

    /// No core file: the limit is zero before anything is read.
    @Test(.enabled(if: hasStrace)) func noCoreFile() {
        let place = Program.place()
        let command =
            "cd \(place) && printf 'x\\n' | strace -e trace=prlimit64,setrlimit -o trace \(Program.path) --no-save > out"
        _ = Program.shell(command)
        let calls = String(decoding: Program.read(place + "/trace"), as: UTF8.self)
        #expect(calls.contains("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}"))
    }

    /// `privacy` names every file, and removes them when asked.
    @Test func privacyRemovesEverything() {
        let place = Program.place()
        let run = { (arguments: String) in
            Program.shell("cd \(place) && printf 'my aunt rang\\n' | HOME=\(place) \(Program.path) \(arguments)")
        }
        _ = run("--transcripts \(place)/kept")
        Program.write(Array("mine".utf8), to: place + "/kept/notes.md")
        #expect(run("privacy --transcripts \(place)/kept").text.contains("1 records"))
        #expect(run("privacy --remove --transcripts \(place)/kept").text.contains("Nothing was removed"))
        #expect(run("privacy --remove --yes --transcripts \(place)/kept").text.contains("Removed 1 files"))
        #expect(Program.shell("ls \(place)/kept").text == "notes.md\n")
    }
}
