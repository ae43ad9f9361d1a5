import ArgumentParser
import Dialogue

/// `undertone phases`: the phase table, drawn.
struct PhasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "phases", abstract: "Draw the phases of a session.")

    @Option(help: "mermaid, dot or csv.") var format: PhaseDrawing = .mermaid

    func run() throws { print(format.text, terminator: "") }
}

extension PhaseDrawing: ExpressibleByArgument {}
