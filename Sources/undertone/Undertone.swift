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
    }

    /// Does what the arguments say; errors, help and usage go where all words go (`Output`).
    private static func run() {
        do {
            var command = try Undertone.parseAsRoot()
            try command.run()
        } catch {
            let text = Undertone.fullMessage(for: error)
            let code = Undertone.exitCode(for: error)
            if !text.isEmpty { if code.isSuccess { print(text) } else { Output.complain(text) } }
            exit(code.rawValue)
        }
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
