import Foundation

/// One conversation of the data, held with the program.
struct TalkSession {
    /// A reply and what it answered.
    struct Reply {
        var turn: Int
        var text: String
        var move: String
        var technique: String
        var wording: String
        var phase: String
        /// The turn whose words are quoted, when an earlier one.
        var recalls: Int?
        /// The person's own feelings in what was answered, named and not denied.
        var feelings: [TalkEvent.Feeling] = []
        /// Whether what was answered said no.
        var answersNo = false

        /// Whether something inferred was offered.
        var isReading: Bool { ["link", "pattern", "remark-defence"].contains(move) }

        /// Whether the reply belongs to holding, its menu or the closing, which the figures leave out.
        var isLeftOut: Bool { isHeld || isClosing }

        var isHeld: Bool {
            ["check", "hold", "urgent", "presence", "menu"].contains(move) || phase == "holding"
        }

        var isClosing: Bool { ["close", "gather"].contains(move) || phase == "closing" || phase == "closed" }
    }

    var name: String
    var utterances: [String]
    /// The replies by turn; turn 0 is the opening.
    private(set) var replies: [Int: [Reply]] = [:]
    private(set) var isClosed = false
    private(set) var outcome: Program.Outcome

    /// Holds the conversation.
    init(name: String, utterances: [String], program: Program) throws {
        self.name = name
        self.utterances = utterances
        outcome = try program.run(["talk", "--json", "--no-save"], lines: utterances)
        let decoder = JSONDecoder()
        for line in outcome.lines {
            guard let event = try? decoder.decode(TalkEvent.self, from: Data(line.utf8)) else {
                throw Trouble("\(name): not an event: \(line.prefix(120))")
            }
            take(event)
        }
    }

    private var noticed: TalkEvent.Observation?

    private mutating func take(_ event: TalkEvent) {
        if event.event == "noticed" { noticed = event.observation }
        if event.event == "closed" { isClosed = true }
        guard event.event == "said", let turn = event.turn else { return }
        let reply = Reply(
            turn: turn, text: event.text ?? "", move: event.move ?? "", technique: event.technique ?? "",
            wording: event.wording ?? "", phase: event.phase ?? "", recalls: event.recalls,
            feelings: noticed?.named ?? [], answersNo: noticed?.isNo ?? false)
        replies[turn, default: []].append(reply)
    }

    /// The reply to each utterance that has exactly one, with the utterances up to it.
    var answered: [(reply: Reply, utterance: String, earlier: [String])] {
        utterances.indices.compactMap { index in
            guard let found = replies[index + 1], found.count == 1, let reply = found.first else { return nil }
            return (reply, utterances[index], Array(utterances[..<index]))
        }
    }

    /// Turns without exactly one reply.
    var unanswered: [Int] { utterances.indices.map { $0 + 1 }.filter { replies[$0]?.count != 1 } }

    /// Whether something was said after the last turn.
    var hasClosingWords: Bool { replies.keys.contains { $0 > utterances.count } }

    /// Wordings said more than once, where another than holding said them.
    var repeatedWordings: [String] {
        let said = answered.map(\.reply).filter { !$0.isHeld }.map(\.wording)
        return Dictionary(grouping: said) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }

    /// Replies said word for word more than once.
    var repeatedTexts: [String] {
        let said = answered.map(\.reply).filter { !$0.isHeld }.map(\.text)
        return Dictionary(grouping: said) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }

    /// The session as a person would read it.
    func printOut() {
        print("── \(name)")
        if let opening = replies[0]?.first { print("< \(opening.text)") }
        for (index, utterance) in utterances.enumerated() {
            print("> \(utterance)")
            for reply in replies[index + 1] ?? [] { print("< \(reply.text)   [\(reply.move) · \(reply.phase)]") }
        }
        for turn in replies.keys.sorted() where turn > utterances.count {
            for reply in replies[turn] ?? [] { print("< \(reply.text)   [\(reply.move) · \(reply.phase)]") }
        }
        print("")
    }
}
