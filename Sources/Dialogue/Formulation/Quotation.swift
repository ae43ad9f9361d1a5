/// Words of the person with the turn they were said in: what every reading rests on.
package struct Quotation: Codable, Equatable, Sendable {
    package var turn: Int
    package var words: String

    package init(turn: Int, words: String) {
        self.turn = turn
        self.words = words
    }
}

/// A recurring concern and its mentions (glossary: thread).
package struct Thread: Equatable, Sendable {
    package var theme: String
    /// How often it was mentioned; one mention a turn.
    package var count = 0
    /// The first mention and the latest ones.
    package var mentions: [Quotation] = []

    /// Themes that name who or what is spoken of and no concern: alone they join nothing.
    package static let subjects: Set<String> = [
        "love", "parents", "children", "siblings", "family", "friends", "in-laws", "work", "boss", "study", "everyday",
        "health", "technology", "news", "living-together", "busyness",
    ]

    /// Mentions kept: the first, and the latest.
    package static let kept = 8

    package init(theme: String) { self.theme = theme }

    package mutating func note(_ mention: Quotation) {
        if let last = mentions.last, last.turn == mention.turn { return }
        count += 1
        mentions.append(mention)
        if mentions.count > Self.kept { mentions.remove(at: 1) }
    }
}

/// A story with someone: wish, response of the other, response of the self (clinical specification §3).
package struct Episode: Equatable, Sendable {
    package var person: PersonMention
    package var turn: Int
    package var latest: Int
    package var occasion: Quotation?
    package var wish: Quotation?
    package var otherAct: Quotation?
    package var ownAct: Quotation?
    package var feeling: Quotation?
    package var family: FeelingFamily?
    /// Whether it is placed in childhood or the past.
    package var isPast = false

    /// Filled parts of who, other did, I felt or did, wish or fear, occasion (clinical specification §3.3).
    package var completeness: Int {
        1 + [otherAct != nil, feeling != nil || ownAct != nil, wish != nil, occasion != nil].filter { $0 }.count
    }
}

/// A tentative connection between two quotations (glossary: link).
package struct Link: Equatable, Sendable {
    package enum Kind: String, Codable, Sendable {
        case otherOther = "other-other"
        case otherPast = "other-past"
        case recurrence
    }

    package enum Status: String, Codable, Sendable { case unoffered, offered, takenUp = "taken-up", partly, declined }

    package var kind: Kind
    /// What is shared: a family of feeling, a theme or a word.
    package var key: String
    package var from: Quotation
    package var to: Quotation
    package var status: Status
    package var offered: Int?

    package init(kind: Kind, key: String, from: Quotation, to: Quotation, status: Status, offered: Int?) {
        self.kind = kind
        self.key = key
        self.from = from
        self.to = to
        self.status = status
        self.offered = offered
    }
}
