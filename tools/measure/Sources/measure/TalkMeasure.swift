import Foundation

/// Holds every conversation of the data with the program and prints what the replies are like.
struct TalkMeasure {
    var options: Options

    func run() throws -> Bool {
        let sessions = try Self.conversations(in: options.file).map { name, utterances in
            try TalkSession(name: name, utterances: utterances, program: options.program)
        }
        if options.prints { for session in sessions { session.printOut() } }
        let figures = TalkFigures(sessions: sessions)
        if options.lists { figures.list() }
        return figures.print()
    }

    /// The client's words of each conversation, in order, by name.
    static func conversations(in file: String) throws -> [(String, [String])] {
        let rows = try Row.read(file)
        var order: [String] = []
        var turns: [String: [(Int, String)]] = [:]
        for row in rows {
            if turns[row["conv"]] == nil { order.append(row["conv"]) }
            turns[row["conv"], default: []].append((Int(row["turn"]) ?? 0, row["client"]))
        }
        return order.map { name in
            (name, turns[name, default: []].sorted { $0.0 < $1.0 }.map(\.1))
        }
    }
}
