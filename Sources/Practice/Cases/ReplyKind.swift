/// Ways of answering by what the trainee did. A closed vocabulary; each case says them in its own words.
package enum ReplyKind: String, CaseIterable, Codable, Sendable {
    case hello
    /// Said before a line, after a reflection that fits.
    case yes
    case closed, tired, several, why, leading
    /// "How does that make you feel?" once too often.
    case feel
    /// A reflection that misses.
    case wrong
    /// The third reflection running that adds nothing.
    case repeated
    /// Asked again for what was told.
    case told
    case advice, information, reassurance
    /// An interpretation that comes too early.
    case early
    /// An interpretation that is taken up.
    case timely
    case harsh, affirmed, disclosure, here, silence, withdraw, confront, repair, unclear
    case endOpen = "end-open"
    case endGuarded = "end-guarded"
    case endHurt = "end-hurt"

    /// Whether it stands before another line and is never said alone.
    package var isLead: Bool { self == .yes }

    /// How many lines a case needs, so that a client met with nothing else lasts.
    package var least: Int {
        switch self {
        case .advice, .closed: 5
        case .early, .silence, .unclear, .tired, .wrong, .told, .yes: 3
        case .several, .why, .reassurance, .information, .harsh, .repair, .affirmed, .feel, .timely: 2
        case .hello, .leading, .repeated, .disclosure, .here, .endOpen, .endGuarded, .endHurt: 1
        case .withdraw, .confront: 0
        }
    }
}

/// What has become of the contact (clinical specification §7.6).
package enum Rupture: String, CaseIterable, Codable, Sendable {
    case none, withdrawing, confronting, repaired

    /// Whether the contact is broken now.
    package var isOpen: Bool { self == .withdrawing || self == .confronting }
}
