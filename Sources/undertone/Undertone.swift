import ArgumentParser

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
        Undertone.main()
    }
}

/// The command line: one file a command.
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
