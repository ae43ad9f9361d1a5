/// The families of feeling that can be heard. A closed vocabulary; the words of each family are content.
///
/// Source: clinical specification §6 (F), widened by the families of common emotion taxonomies.
package enum FeelingFamily: String, CaseIterable, Codable, Sendable {
    case fear, anxiety, sadness, grief, anger, frustration, shame, guilt, hurt, loneliness, emptiness
    case helplessness, confusion, jealousy, envy, disgust, contempt, joy, love, pride, hope, gratitude
    case relief, longing, surprise

    /// Whether the family is pleasant to feel. Longing and surprise are counted as neither.
    package var isPleasant: Bool {
        switch self {
        case .joy, .love, .pride, .hope, .gratitude, .relief: true
        default: false
        }
    }

    /// Whether the family is unpleasant to feel.
    package var isPainful: Bool { !isPleasant && self != .surprise }
}

/// How a feeling was put into words; it decides which frames it may stand in.
package enum FeelingForm: String, CaseIterable, Codable, Sendable {
    /// Fits "you feel ___".
    case adjective
    /// Fits "the ___".
    case noun
    /// A verb such as "I hate"; quoted only.
    case verb
    /// An idiom, body talk or a metaphor; quoted only.
    case phrase
}

/// Whose feeling it is.
package enum Whose: String, Codable, Sendable {
    case own = "self"
    case other
    case unclear
}
