import Foundation

/// Holds conversations, from data or from conversation files, and prints the yardsticks.
struct YardsticksMeasure {
    var options: Options

    func run() throws -> Bool {
        let sessions = try options.files.flatMap(conversations).map { name, utterances in
            try TalkSession(name: name, utterances: utterances, program: options.program)
        }
        if options.prints { for session in sessions { session.printOut() } }
        let yardsticks = Yardsticks(sessions)
        if options.lists { yardsticks.list() }
        return yardsticks.print()
    }

    private func conversations(in file: String) throws -> [(String, [String])] {
        guard file.hasSuffix(".convo") else { return try TalkMeasure.conversations(in: file) }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let runs = text.components(separatedBy: "\n---").map { run in
            run.split(separator: "\n").filter { $0.hasPrefix("> ") && !$0.hasPrefix("> :") }.map {
                String($0.dropFirst(2))
            }
        }
        return runs.enumerated().filter { !$1.isEmpty }.map { ("\(file) \($0 + 1)", $1) }
    }
}
