/// Kinds of danger, as printed by `undertone listen --json` (design, "Settled").
package enum RiskKind: String, CaseIterable, Codable, Sendable {
    case suicide
    case selfHarm = "self-harm"
    case overdose, abuse
    case pastAbuse = "past-abuse"
    case child, violence, psychosis, medical, minor
}

/// Degrees of danger: R1 to R5 of clinical specification §8.1.
package enum RiskDegree: String, CaseIterable, Codable, Sendable, Comparable {
    case despair, passive, active, intent, now

    /// 1 (despair) to 5 (now).
    package var level: Int {
        switch self {
        case .despair: 1
        case .passive: 2
        case .active: 3
        case .intent: 4
        case .now: 5
        }
    }

    package static func < (left: RiskDegree, right: RiskDegree) -> Bool { left.level < right.level }
}

/// Mentions that ask for care and no alarm (design, "Settled").
package enum Care: String, CaseIterable, Codable, Sendable {
    case denied, past, bereaved
    case otherPerson = "other-person"
}

/// A danger that was heard, with the words that it was heard in.
package struct Risk: Codable, Hashable, Sendable {
    package var kind: RiskKind
    package var degree: RiskDegree
    package var words: String

    package init(kind: RiskKind, degree: RiskDegree, words: String) {
        self.kind = kind
        self.degree = degree
        self.words = words
    }
}
