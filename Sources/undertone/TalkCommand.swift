import ArgumentParser
import Dialogue
import Record

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone talk`: a session. With standard input not a terminal: one utterance a line.
struct TalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "talk",
        abstract: "Hold a session.",
        discussion: """
            In a terminal: write, and press Enter; :help shows help lines and commands, :close ends.
            From a pipe: one utterance a line in, one reply a line out; the end of the input closes the session.
            """)

    @Flag(help: "Nothing but text: no colour, one reply a line. For screen readers and pipes.") var plain = false
    @Flag(help: "One JSON event for each line of output.") var json = false
    @Flag(help: "Print the prompt also when the input is not a terminal.") var prompt = false
    @Flag(help: "Keep no record.") var noSave = false
    @Flag(help: "Encrypt the record and the hand-out with a passphrase, asked for at the start.") var encrypt = false
    @Option(help: "Seed of the session, for the same wordings again.") var seed: UInt64?
    @Option(help: ArgumentHelp("Country of the help lines, by its two letters, for example IE.", valueName: "code"))
    var region: String?
    @Option(help: "Questioning style: exploring, relational or quiet.") var style: Style = .exploring
    @OptionGroup var scripts: ScriptOptions
    @OptionGroup var records: FolderOptions

    func validate() throws {
        if encrypt, noSave { throw ValidationError("--encrypt and --no-save exclude each other: nothing is saved") }
    }

    func run() throws {
        let engine = try scripts.engine()
        if let folder = try? records.folder() { Places.leftovers(in: folder).remove() }
        let isPipe = isatty(STDIN_FILENO) == 0
        let sealing = try SessionSealing.asked(by: self)
        let start = SessionStart(command: self, engine: engine, isPipe: isPipe, sealing: sealing)
        defer { sealing.protection.wipe() }
        if isPipe { try PipeTalk(start).run() } else { try InteractiveTalk(start).run() }
    }
}

extension Style: ExpressibleByArgument {}
