import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What could not be written is told, and the exit code is 1.
@Suite struct LossTests {
    @Test(
        .enabled(if: access("/dev/full", W_OK) == 0),
        arguments: [
            "handout last", "export --format md", "sessions show last", "sessions", "listen < words", "code words",
        ])
    func whatCannotBePrintedIs1(_ arguments: String) {
        let place = Program.kept()
        let command =
            "cd \(place) && echo x > words && export XDG_DATA_HOME=\(place) && mv kept undertone && "
            + "'\(Program.path)' \(arguments) > /dev/full 2> errors"
        #expect(Program.shell(command).status == 1)
        let said = String(decoding: Program.read(place + "/errors"), as: UTF8.self)
        #expect(said.contains("standard output could not be written"), "\(said)")
    }

    @Test(arguments: ["talk", "practice dele"]) func whatCannotBeKeptIs1(_ arguments: String) {
        let result = Program.shell(
            "printf 'hello\\n' | '\(Program.path)' \(arguments) --transcripts /proc/undertone")
        #expect(result.status == 1)
        #expect(result.lines.count >= 2)
    }
}
