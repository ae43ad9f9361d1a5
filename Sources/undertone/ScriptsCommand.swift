import ArgumentParser
import Dialogue
import Scripts

/// `undertone scripts`: what authors of content need.
struct ScriptsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scripts", abstract: "Check, count and explain the scripts.",
        subcommands: [ScriptsCheckCommand.self])
}

/// `undertone scripts check [DIR]`: every finding at once.
struct ScriptsCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the standard scripts, and those of a folder on top of them.")

    func run() throws {
        let findings = Checks.run(on: StandardScripts.files)
        for finding in findings { print(finding) }
        let errors = findings.filter { $0.severity == .error }.count
        print("\(errors) errors, \(findings.count - errors) warnings")
        if errors > 0 { throw ExitCode(1) }
    }
}
