/// The kinds of intervention the companion can make (glossary: move).
///
/// A closed vocabulary. Source: clinical specification §2.7 and §7.1.
package enum Move: String, CaseIterable, Codable, Sendable {
    case open, resume
    case reflect
    case reflectFeeling = "reflect-feeling"
    case reflectWish = "reflect-wish"
    case restate, stay, encourage, clarify
    case askEpisode = "ask-episode"
    case askFeeling = "ask-feeling"
    case askBody = "ask-body"
    case askOther = "ask-other"
    case askSelf = "ask-self"
    case askWish = "ask-wish"
    case askFear = "ask-fear"
    case askPast = "ask-past"
    case askPerson = "ask-person"
    case askConcrete = "ask-concrete"
    case askSupport = "ask-support"
    case askException = "ask-exception"
    case askInstance = "ask-instance"
    case offerWords = "offer-words"
    case follow
    case openImage = "open-image"
    case dreamTell = "dream-tell"
    case dreamFeeling = "dream-feeling"
    case dreamPiece = "dream-piece"
    case dreamAssociation = "dream-association"
    case dreamToday = "dream-today"
    case remarkManner = "remark-manner"
    case remarkDefence = "remark-defence"
    case link, pattern
    case returnTo = "return"
    case hereAndNow = "here-and-now"
    case toTherapist = "to-therapist"
    case repair, choice, withdraw, answer
    case declineAdvice = "decline-advice"
    case smallerStep = "smaller-step"
    case ground, care
    case check, hold, urgent, presence, menu
    case gather, close

    /// Whether the move is a reading: something inferred, offered under the dosage rules of
    /// clinical specification §2.5.
    package var isReading: Bool {
        switch self {
        case .link, .pattern, .remarkDefence: true
        default: false
        }
    }

    /// Whether the move belongs to holding and is left out of dialogue measures.
    package var isHolding: Bool {
        switch self {
        case .check, .hold, .urgent, .presence, .menu: true
        default: false
        }
    }

    /// The distinctive feature of psychodynamic technique that the move serves by default.
    package var technique: Technique {
        switch self {
        case .reflectFeeling, .askFeeling, .askBody, .offerWords, .stay: .affect
        case .remarkDefence, .remarkManner: .avoidance
        case .pattern, .returnTo, .askInstance: .themes
        case .askPast: .past
        case .askEpisode, .askOther, .askSelf, .askPerson, .askSupport, .link: .relationships
        case .hereAndNow, .repair, .toTherapist: .hereAndNow
        case .reflectWish, .askWish, .askFear, .openImage: .wishes
        case .dreamTell, .dreamFeeling, .dreamPiece, .dreamAssociation, .dreamToday: .wishes
        case .ground, .care, .check, .hold, .urgent, .presence, .menu: .safety
        case .open, .resume, .reflect, .restate, .encourage, .clarify, .askConcrete, .askException, .follow,
            .choice, .withdraw, .answer, .declineAdvice, .smallerStep, .gather, .close:
            .frame
        }
    }
}

/// The seven distinctive features of psychodynamic technique, and two that are not technique.
///
/// Source: Blagys & Hilsenroth (2000), as listed in clinical specification §1.1.
package enum Technique: String, CaseIterable, Codable, Sendable {
    case affect, avoidance, themes, past, relationships
    case hereAndNow = "here-and-now"
    case wishes
    /// Keeping the conversation going: openings, following, plain reflection, closing.
    case frame
    case safety

    /// The seven features, in the order of the source.
    package static let features: [Technique] = [
        .affect, .avoidance, .themes, .past, .relationships, .hereAndNow, .wishes,
    ]
}
