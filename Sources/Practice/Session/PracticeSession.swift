/// A session of practice: client, state and what happened.
package struct PracticeSession: Sendable {
    package let client: Client
    package private(set) var state: ClientState
    /// The client's first words.
    package let opening: Reply
    package private(set) var exchanges: [Exchange] = []
    private let coder: Coder
    /// The states before each exchange, to go back to.
    private var before: [ClientState] = []

    package init(_ script: Case, seed: UInt64, coder: Coder) {
        self.coder = coder
        client = Client(script)
        (state, opening) = client.open(seed: seed)
    }

    /// The client's last words.
    package var lastWords: String { exchanges.last?.reply ?? opening.text }

    /// The identifier of the client's last words.
    package var lastLine: String { exchanges.last?.line ?? opening.line }

    package var hasEnded: Bool { state.hasEnded }

    /// Says something to the client.
    package mutating func say(_ text: String, elapsed: Int? = nil) -> Exchange {
        before.append(state)
        let coding = coder.code(text, after: lastWords)
        let reply = client.step(&state, text, coding)
        let exchange = Exchange(
            turn: state.turn, said: text, coding: coding, impact: reply.impact, reply: reply.text, line: reply.line,
            topic: reply.topic, layer: reply.layer, openness: state.openness, trust: state.trust,
            tiredness: state.tiredness, rupture: state.rupture, marks: reply.marks, pin: nil, elapsed: elapsed)
        exchanges.append(exchange)
        return exchange
    }

    /// Goes back over the last turns, to try other words: the client is as it was before them.
    ///
    /// - Returns: how many turns are left; nothing when there are not so many.
    package mutating func back(_ turns: Int) -> Int? {
        guard turns > 0, turns <= exchanges.count else { return nil }
        state = before[before.count - turns]
        exchanges.removeLast(turns)
        before.removeLast(turns)
        return exchanges.count
    }

    /// Pins the last turn.
    package mutating func pin(_ note: String) -> Exchange? {
        guard let last = exchanges.indices.last else { return nil }
        exchanges[last].pin = note
        return exchanges[last]
    }
}
