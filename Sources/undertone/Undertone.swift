import ArgumentParser
import Scripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program. What a person writes must not end in a core file, so none is ever written; and a file that may not grow
/// any more is an error to be told, not the end.
@main
enum Main {
    static func main() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        #else
            setrlimit(RLIMIT_CORE, &none)
        #endif
        signal(SIGXFSZ, SIG_IGN)
        if isSession(CommandLine.arguments.dropFirst()) { StandardRepertoire.prepare() }
        run()
        checkOutput()
    }

    /// Does what the arguments say; errors, help and usage go where all words go (`Output`).
    private static func run() {
        do {
            if let unknown = unknownTopic(of: CommandLine.arguments.dropFirst()) {
                throw ValidationError("there is no command “\(unknown)”; “undertone help” lists those there are")
            }
            var command = try Undertone.parseAsRoot()
            try command.run()
        } catch {
            let text = Undertone.fullMessage(for: error)
            let code = Undertone.exitCode(for: error)
            if !text.isEmpty { if code.isSuccess { print(text) } else { Output.complain(text) } }
            exit(code.rawValue)
        }
    }

    /// What was printed is in a buffer still: where it cannot be written it is lost, unless nobody reads any more.
    private static func checkOutput() {
        guard fflush(nil) != 0, errno != EPIPE, errno != EBADF else { return }
        Output.complain("Error: standard output could not be written: \(String(cString: strerror(errno)))")
        exit(1)
    }

    /// The name after “help” that no command has.
    private static func unknownTopic(of arguments: ArraySlice<String>) -> String? {
        guard arguments.first == "help" else { return nil }
        var command: any ParsableCommand.Type = Undertone.self
        for name in arguments.dropFirst() where !name.hasPrefix("-") {
            let named = command.configuration.subcommands.first { $0.configuration.commandName == name }
            guard let named else { return name == "help" ? nil : name }
            command = named
        }
        return nil
    }

    /// Whether the arguments look like those of a session with the standard scripts, which are then compiled while the
    /// arguments are read. Only time is lost where it is wrong.
    private static func isSession(_ arguments: ArraySlice<String>) -> Bool {
        guard let first = arguments.first else { return true }
        guard first.hasPrefix("--") || ["talk", "listen", "replay"].contains(first) else { return false }
        return !arguments.contains { $0 == "--help" || $0 == "--version" || $0 == "-h" || $0.hasPrefix("--scripts") }
    }
}

/// The command line: one file a command. Each subcommand gives its name: one made from the type costs every start time.
struct Undertone: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undertone",
        abstract: "Listens while you write about what is on your mind.",
        version: Version.text,
        subcommands: [
            TalkCommand.self, ListenCommand.self, SessionsCommand.self, ThemesCommand.self, PeopleCommand.self,
            EpisodesCommand.self, ReplayCommand.self,
            PhasesCommand.self,
            CodeCommand.self, PracticeCommand.self, DrillCommand.self, HandoutCommand.self, ScriptsCommand.self,
            ExportCommand.self, ImportCommand.self, LinesCommand.self, PrivacyCommand.self, ConfigCommand.self,
        ],
        defaultSubcommand: TalkCommand.self
    )
}
