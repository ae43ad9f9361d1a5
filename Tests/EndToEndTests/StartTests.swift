import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A start leaves the folder as it was.
@Suite struct StartTests {
    /// A start at a terminal changes no file before the person has said yes, and none that is foreign at all.
    @Test(.enabled(if: Pty.isThere)) func aStartAtATerminalChangesNoFile() {
        let place = Program.kept()
        let other = place + "/other"
        mkdir(other, 0o755)
        chmod(other, 0o755)
        Program.write(Array("important, no newline".utf8), to: other + "/mydata.jsonl")
        let screen = Pty.run(
            "\(Program.path) --region IE --seed 1 --transcripts \(other)", in: place, [Pty.then(":quit")])
        #expect(Program.read(other + "/mydata.jsonl") == Array("important, no newline".utf8))
        #expect(screen.contains("holds more than records"))
        #expect(Program.shell("stat -c %a \(other)").text == "755\n")
    }

    @Test(.enabled(if: Pty.isThere)) func aTornRecordIsNotCutBeforeTheYes() {
        let place = Program.place()
        let program = "\(Program.path) --region IE --seed 1 --transcripts \(place)/kept"
        _ = Pty.run(Pty.killable(program), in: place, [Pty.then("my aunt rang me on sunday"), Pty.kill])
        _ = Program.shell("cd \(place)/kept && printf '{torn' >> *.jsonl && cp *.jsonl ../before")
        _ = Pty.run(program, in: place, [Pty.after("was not ended", "no"), Pty.then(":quit")])
        #expect(Program.shell("cat \(place)/kept/*.jsonl").text.contains("{torn"))
    }
}
