/// How something was said: steers at most the next question (clinical specification §5.1).
package enum Manner: String, CaseIterable, Codable, Sendable {
    case hedge, absolute, laughter
    case trailingOff = "trailing-off"
    case intensifier
    case distancingYou = "distancing-you"
    case correction, should, oath
    case but, brief, long, shouting
    case subjectChange = "subject-change"
    case pause
}

/// When something is placed.
package enum Time: String, CaseIterable, Codable, Sendable {
    case childhood, past, recent, now, recurring, imagined, future
}

/// Questioning styles, which differ in the mix of moves (clinical specification §7).
package enum Style: String, CaseIterable, Codable, Sendable {
    case exploring, relational, quiet
}
