/// What kind of answer an utterance is to what was just said (clinical specification: adjacency).
package enum Answer: String, CaseIterable, Codable, Sendable {
    /// Nothing special: something is told.
    case statement
    case yes, no, maybe
    case dontKnow = "dont-know"
    case nothing, fine, ok, guess, whatever
    case notReally = "not-really"
    case depends, same, both, neither, exactly
    /// Agrees or disagrees with a reading.
    case agrees, disagrees, correction
    case refusal
    case asksMeaning = "asks-meaning"
    case asksReason = "asks-reason"
    case asksYouTell = "asks-you-tell"
    case alreadySaid = "already-said"
    case asksPresence = "asks-presence"
    case asksIfHuman = "asks-if-human"
    case asksCare = "asks-care"
    case asksAdvice = "asks-advice"
    case asksNormal = "asks-normal"
    case asksCrazy = "asks-crazy"
    case asksWhatThisIs = "asks-what-this-is"
    /// Who is told or can read what is written here: "are you going to tell my mum"
    case asksPrivate = "asks-private"
    /// Whether the companion can follow what is told: "does that make sense?"
    case asksFollowed = "asks-followed"
    case asksCompanion = "asks-companion"
    /// A question of fact, about the world or somebody else, put to the companion.
    case asksFact = "asks-fact"
    /// Whether the companion means to claim something: "are you saying I drink too much?"
    case asksClaim = "asks-claim"
    case asksTime = "asks-time"
    case asksMore = "asks-more"
    /// Complains of being given their own words back.
    case parroted
    /// How the companion is to listen: "don't say anything clever", "just listen".
    case asksQuiet = "asks-quiet"
    case complains, insult, oath, flirt
    case frameBreak = "frame-break"
    case greeting
    /// How the person came to be here, before anything is told.
    case arrives
    /// Names what it is to be about, and tells nothing of it yet.
    case announces
    case howAreYou = "how-are-you"
    case thanks, sorry, pleased, leaves, stop, silence, noise
    case otherLanguage = "other-language"
    case wholePage = "whole-page"

    /// Whether the utterance, when it is nothing but this, tells nothing that a reflection could take up.
    package var isBare: Bool { self != .statement && self != .wholePage && self != .correction }
}

/// How much of an utterance an answer pattern has to cover.
package enum AnswerMatch: String, CaseIterable, Codable, Sendable {
    /// The whole utterance, fillers aside.
    case whole
    /// The beginning of the utterance.
    case start
    /// Anywhere.
    case any
}
