import ArgumentParser
import Dialogue
import FoundationEssentials
import Scripts

/// `undertone listen`: the observation for each line of the input.
struct ListenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen", abstract: "Print what is noticed in each line of the input.")

    @Flag(help: "One JSON object for each line.") var json = false

    func run() throws {
        let (repertoire, findings) = Compiler.compile(StandardScripts.files)
        for finding in findings.prefix(20) { print(finding) }
        let engine = Engine(repertoire: repertoire)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        while let line = readLine() {
            let data = try encoder.encode(engine.listen(to: line))
            print(String(decoding: data, as: UTF8.self))
        }
    }
}
