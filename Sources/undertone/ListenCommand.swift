import ArgumentParser
import Dialogue
import FoundationEssentials
import Scripts

/// `undertone listen`: the observation for each line of the input.
struct ListenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen", abstract: "Print what is noticed in each line of the input.",
        discussion: """
            Each line is read by itself. A line {"speaker": …, "text": …} is read with the lines before it as context; \
            what is said by “companion” or “therapist” is context only.
            """)

    @Flag(help: "One JSON object for each line.") var json = false
    @OptionGroup var scripts: ScriptOptions

    func run() throws {
        let engine = try scripts.engine()
        var listening = ListeningReport(engine: engine)
        var lines = InputLines()
        while let line = lines.next() {
            guard let text = json ? try listening.json(line) : listening.plain(line) else { continue }
            guard Output.write(text + "\n") else { return try Output.checkLoss() }
        }
        try lines.check()
    }
}
