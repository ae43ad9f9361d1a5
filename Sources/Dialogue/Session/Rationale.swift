/// Why the last reply was given, in plain words: what was heard, which move, which technique, which rule.
package struct Rationale: Sendable {
    private let observation: Observation
    private let said: Said
    private let titles: [String: String]

    /// Nothing before the first reply.
    package init?(_ state: SessionState, titles: [String: String]) {
        guard let said = state.said else { return nil }
        self.said = said
        self.titles = titles
        observation = state.observation
    }

    /// One line each, to be wrapped by who shows them.
    package var lines: [String] {
        var lines = ["Heard: \(heard.isEmpty ? "nothing that stands out" : heard.joined(separator: "; "))."]
        lines.append("Move: \(said.move.rawValue), because \(said.reason).")
        lines.append("Technique: \(Self.words(for: said.technique)).")
        if let turn = said.recalls { lines.append("Quoted from turn \(turn).") }
        lines.append("Phase: \(said.phase.rawValue). Wording: \(said.wording).")
        return lines
    }

    private var heard: [String] {
        var found: [String] = []
        if let risk = observation.risk { found.append("danger (“\(risk.words)”)") }
        if !observation.feelings.isEmpty {
            found.append("feeling: " + observation.feelings.map(Self.words(for:)).joined(separator: ", "))
        }
        if !observation.themes.isEmpty {
            found.append("about: " + observation.themes.map { titles[$0.theme] ?? $0.theme }.joined(separator: ", "))
        }
        if !observation.people.isEmpty {
            found.append("people: " + observation.people.map(\.phrase).joined(separator: ", "))
        }
        if !observation.wishes.isEmpty { found.append("a wish: “\(observation.wishes[0])”") }
        if observation.dream { found.append("a dream") }
        if observation.answer != .statement { found.append("an answer: \(observation.answer.rawValue)") }
        return found
    }

    private static func words(for feeling: FeelingMention) -> String {
        let owner = feeling.whose == .other ? ", someone else's" : ""
        return "“\(feeling.words)” (\(feeling.negated ? "not " : "")\(feeling.family.rawValue)\(owner))"
    }

    /// The technique, as a person who has not studied it would say it.
    package static func words(for technique: Technique) -> String {
        switch technique {
        case .affect: "staying with feelings"
        case .avoidance: "noticing what is kept away"
        case .themes: "noticing what recurs"
        case .past: "earlier life"
        case .relationships: "how it is between people"
        case .hereAndNow: "how it is to say this here"
        case .wishes: "wishes, dreams and imagination"
        case .frame: "keeping the conversation open"
        case .safety: "safety"
        }
    }
}
