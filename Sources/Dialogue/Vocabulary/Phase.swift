/// Where the session stands (glossary: phase).
package enum Phase: String, CaseIterable, Codable, Sendable {
    case opening, exploring, deepening, tracing, relating, integrating, closing, closed
    /// Too much at once: supportive mode.
    case grounding
    /// Danger was heard: no exploring for the rest of the session.
    case holding
}

/// The one thing in an observation that matters for the course of the session (glossary: signal).
package enum Signal: String, CaseIterable, Codable, Sendable {
    case danger, flooded, leaving, stopping, complaint
    case dream
    case strongFeeling = "strong-feeling"
    case feeling
    case past
    case story
    case told
    case brief
    case steady
    case lastPart = "last-part"
    case gathered
    case linked
}
