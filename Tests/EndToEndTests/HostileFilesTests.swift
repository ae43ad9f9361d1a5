import Testing

/// Files and streams that somebody made to harm: nothing is lost, nothing hangs, and what is wrong is said.
@Suite struct HostileFilesTests {
    /// A pipe with a name: whoever opens it for reading waits for ever.
    @Test(arguments: [
        "import pipe", "code pipe", "replay ./pipe", "sessions show ./pipe", "scripts check pipes",
        "talk --scripts pipes",
        "handout ./pipe", "sessions show last --transcripts kept --identity ./pipe",
    ])
    func aPipeWithANameIsRefused(_ arguments: String) {
        let place = Program.kept()
        let command =
            "cd \(place) && mkfifo pipe && mkdir pipes && mkfifo pipes/a.txt && "
            + "timeout 60 '\(Program.path)' \(arguments) < /dev/null 2> errors"
        #expect(Program.shell(command).status == 1)
        let said = String(decoding: Program.read(place + "/errors"), as: UTF8.self)
        #expect(said.contains("not a plain file"), "\(said)")
    }

    @Test(arguments: ["sessions", "themes", "privacy"])
    func aPipeAmongRecordsHindersNobody(_ arguments: String) {
        let place = Program.kept()
        let command =
            "cd \(place) && mkfifo kept/2020-01-01-000000.jsonl && "
            + "timeout 60 '\(Program.path)' \(arguments) --transcripts kept < /dev/null"
        #expect(Program.shell(command).status == 0)
    }

    /// One line without end, in as much memory as any other.
    @Test(arguments: ["talk --no-save", "listen", "code", "practice dele --no-save"])
    func aLineWithoutEndIsRefused(_ arguments: String) {
        let place = Program.place()
        let command =
            "cd \(place) && ulimit -v 4000000 && timeout 100 '\(Program.quickest)' \(arguments) < /dev/zero 2> errors"
        #expect(Program.shell(command).status == 1)
        let said = String(decoding: Program.read(place + "/errors"), as: UTF8.self)
        #expect(said.contains("MiB"), "\(said)")
    }
}
