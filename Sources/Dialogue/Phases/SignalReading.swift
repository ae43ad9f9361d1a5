extension Signal {
    /// The one thing in the observation that matters for the course.
    package static func read(_ observation: Observation, in state: SessionState) -> Signal {
        if let urgent = urgent(observation, in: state) { return urgent }
        if Plan.isLastPart(state.turn) { return .lastPart }
        if observation.dream { return .dream }
        if let feeling = observation.mainFeeling, feeling.strength >= 3, feeling.family.isPainful {
            return .strongFeeling
        }
        if observation.mentionsTears { return .strongFeeling }
        if state.course.asked == .past, !observation.isBare { return .linked }
        if observation.times.contains(.childhood) { return .past }
        if observation.mainFeeling != nil { return .feeling }
        if observation.isStory { return .story }
        return observation.isBare || observation.wordCount <= 4 ? .brief : .told
    }

    private static func urgent(_ observation: Observation, in state: SessionState) -> Signal? {
        if let risk = observation.risk, risk.degree > .despair { return risk.degree == .passive ? .flooded : .danger }
        switch observation.answer {
        case .stop where observation.isBare: return .stopping
        case .leaves: return .leaving
        case .complains, .parroted, .insult, .alreadySaid: return .complaint
        default: return observation.isFlooded ? .flooded : nil
        }
    }
}

/// The planned length of a session (clinical specification §10.2, rule 1; design, "Settled").
package enum Plan {
    /// Turns of the person.
    package static let turns = 18
    /// Turns of the last 15 %, and a few of grace; past them the person decides how long it goes on.
    package static let lastPart = 16...20

    package static func isLastPart(_ turn: Int) -> Bool { lastPart.contains(turn) }
}
