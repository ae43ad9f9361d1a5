import ArgumentParser

/// The command line: one file a command.
@main
struct Undertone: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undertone",
        abstract: "Listens while you write about what is on your mind.",
        subcommands: [
            TalkCommand.self, ListenCommand.self, SessionsCommand.self, ReplayCommand.self, PhasesCommand.self,
            CodeCommand.self, PracticeCommand.self, DrillCommand.self, HandoutCommand.self, ScriptsCommand.self,
            LinesCommand.self,
        ],
        defaultSubcommand: TalkCommand.self
    )
}
