/// The kind of bond with a person of the story.
package enum PersonKind: String, CaseIterable, Codable, Sendable {
    case kin, partner, friend, work, professional, other
}

/// The pronoun by which a person of the story is taken up.
package enum Pronoun: String, CaseIterable, Codable, Sendable {
    case she, he, they

    package var subject: String { rawValue }
    package var object: String {
        switch self {
        case .she: "her"
        case .he: "him"
        case .they: "them"
        }
    }
    package var possessive: String {
        switch self {
        case .she: "her"
        case .he: "his"
        case .they: "their"
        }
    }
}
