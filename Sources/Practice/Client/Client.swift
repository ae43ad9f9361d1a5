import Dialogue

/// The simulated client: a pure function of case, seed and what was said to it.
package struct Client: Sendable {
    /// Bounds of the state (clinical specification §7.5).
    package static let lowestOpenness = 10
    package static let highestOpenness = 95
    package static let highestTrust = 90

    package let script: Case
    let topics: Ears
    let facts: Ears
    let sores: Ears
    let gains: Ears
    let feels: Ears
    private let texts: [String: String]

    static let cues = Ears(ClientCues.blocks)
    static let feelingWords = Ears([("feeling", ClientCues.feelings)])

    package init(_ script: Case) {
        self.script = script
        topics = Ears(script.topics.map { ($0.name, $0.hears) })
        facts = Ears(script.facts.map { ($0.name, $0.hears) })
        sores = Ears(script.sores.map { ($0.name, $0.hears) })
        gains = Ears(script.gains.map { ($0.name, $0.hears) })
        feels = Ears(script.topics.map { ($0.name, $0.layers.flatMap(\.feels)) })
        texts = Dictionary(script.lines.map { ($0.identifier, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// The client comes in and says the first thing.
    package func open(seed: UInt64) -> (state: ClientState, reply: Reply) {
        var state = ClientState(script, seed: seed)
        let index = Chance.index(below: script.openings.count, seed: seed, turn: 0, slot: "opening")
        let line = script.openings.indices.contains(index) ? script.openings[index] : Self.wordless
        state.say(line.identifier, line.text, layer: nil)
        return (state, Reply(text: line.text, line: line.identifier, impact: .hello, topic: state.topic))
    }

    /// Hears one utterance of the trainee and answers it.
    package func step(_ state: inout ClientState, _ text: String, _ coding: Coding) -> Reply {
        let before = state
        state.turn += 1
        let reception = Reception(text, coding, by: self, in: state)
        var marks = state.take(reception, rupture: script.rupture)
        var answering = Answering(client: self, state: state, reception: reception)
        let answer = answering.answer()
        state = answering.state
        if let layer = answer.layer { marks += deepen(&state, to: layer) }
        if answer.kind == .defence { marks.append(.defended) }
        if reception.asksSafety { marks.append(.hintAsked) }
        if let lead = answer.lead { state.used[lead.identifier] = state.turn }
        state.say(answer.line.identifier, answer.text, layer: answer.layer)
        if reception.impact == .ending { state.hasEnded = true }
        let change = state.openness - before.openness
        if change >= 6 { marks.append(.opened) }
        if change <= -4 { marks.append(.closed) }
        return Reply(
            text: answer.text, line: answer.line.identifier, impact: reception.impact, topic: state.topic,
            layer: answer.layer, marks: marks)
    }

    private func deepen(_ state: inout ClientState, to number: Int) -> [Mark] {
        guard let layer = script.topic(state.topic)?.layers.first(where: { $0.number == number }) else { return [] }
        var marks: [Mark] = layer.isHint ? [.hint] : []
        if number > state.depths[state.topic] ?? 0 {
            state.depths[state.topic] = number
            if number >= 3 { marks.append(.deeper) }
        }
        return marks
    }

    func fact(in text: String) -> Fact? {
        facts.hear(text).first.flatMap { name in script.facts.first { $0.name == name } }
    }

    /// All that was said so far.
    func told(in state: ClientState) -> [String] {
        script.lines.filter { state.used[$0.identifier] != nil }.compactMap { texts[$0.identifier] }
    }

    /// What is left of a client without any line.
    static let wordless = CaseLine(identifier: "wordless", text: "…")
}

extension ClientState {
    mutating func say(_ identifier: String, _ text: String, layer: Int?) {
        used[identifier] = turn
        recent = Array(([text] + recent).prefix(4))
        self.layer = layer
    }
}
