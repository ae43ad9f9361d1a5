/// What a question asked for: the slot that the next utterance is first read as the answer to.
package enum Asked: String, CaseIterable, Codable, Sendable {
    case feeling, moment, person, past, wish
    case otherAct = "other-act"
    case selfAct = "self-act"
    case fear, image, body
    case meaning = "meaning-of-it"
    case more, support, exception, instance, keep
    case dreamFeeling = "dream-feeling"
    case dreamPiece = "dream-piece"
    case dreamAssociation = "dream-association"
    case today, therapist, consent, concrete
    /// How safe things feel, after a session that was held.
    case safety
}
