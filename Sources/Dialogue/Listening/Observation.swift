/// All that was noticed in one utterance (glossary: observation).
package struct Observation: Codable, Equatable, Sendable {
    package var risk: Risk?
    /// Further dangers heard in the same utterance, less urgent.
    package var also: [Risk] = []
    package var care: Care?
    package var feelings: [FeelingMention] = []
    package var themes: [ThemeMention] = []
    package var people: [PersonMention] = []
    package var times: [Time] = []
    package var manner: [Manner] = []
    package var defences: [Cue] = []
    package var wishes: [String] = []
    /// What the other did, in the words of the person.
    package var otherActs: [String] = []
    /// What the person did in response.
    package var ownActs: [String] = []
    package var images: [String] = []
    package var dream = false
    package var answer = Answer.statement
    /// Whether the utterance is nothing but that answer.
    package var isBare = false
    package var wordCount = 0
    /// The fragment that matters most, exactly as written.
    package var quote: String?
    /// The clause that matters most, turned to the person, where the grammar is certain.
    package var turned: String?
    /// Like `turned`, for something that happened.
    package var event: String?
    /// Two clauses that matter, turned and joined in their order, where both are certain.
    package var both: String?
    /// What kind of thing is said in the clause that matters most.
    package var gist: Gist?
    /// A question that the person asks of themselves, exact, without its mark.
    package var question: String?
    /// What it is about, as a noun phrase turned to the person.
    package var topic: String?
    /// The feeling as adjectives ("sad and anxious"), where it was put so.
    package var feelingWords: String?
    /// The feeling as a noun, where the person named one: "sadness" for "sad", never one that was only inferred.
    package var feelingNoun: String?
    package var isFlooded = false
    package var isStory = false
    package var mentionsTears = false

    package init() {}

    /// Feelings that were told as the person's own; what an event merely suggests ("they got the flat") is not among them.
    package var ownFeelings: [FeelingMention] {
        feelings.filter { !$0.negated && $0.whose != .other && !$0.isOnlySuggested }
    }

    /// The themes of what is taken up; of a short utterance, all.
    package var centralThemes: [String] {
        themes.filter { $0.isCentral == true || wordCount <= Self.short }.map(\.theme)
    }

    /// Up to this many words an utterance is about one thing.
    private static let short = 12

    /// The strongest own feeling that is not negated.
    package var mainFeeling: FeelingMention? { ownFeelings.first }
}

/// A feeling that was heard.
package struct FeelingMention: Codable, Equatable, Sendable {
    package var family: FeelingFamily
    package var words: String
    package var whose: Whose
    package var negated: Bool
    /// 1 to 3.
    package var strength: Int
    package var form: FeelingForm
    package var noun: String?

    /// Whether the words suggest a feeling without naming one.
    package var isOnlySuggested: Bool { form == .phrase && strength < 2 }
}

/// A theme that was heard, and the words it was heard in.
package struct ThemeMention: Codable, Equatable, Sendable {
    package var theme: String
    package var words: String
    /// Whether it was heard in the clause that matters most; written only where it was.
    package var isCentral: Bool?

    package init(theme: String, words: String, isCentral: Bool? = nil) {
        self.theme = theme
        self.words = words
        self.isCentral = isCentral
    }
}

/// A person of the story.
package struct PersonMention: Codable, Equatable, Sendable {
    package var role: String
    package var kind: PersonKind
    package var name: String?
    /// How the person is taken up: "your mother", "Priya".
    package var phrase: String
    package var pronoun: Pronoun
}

/// A possible defence, with its evidence; never named to the person.
package struct Cue: Codable, Equatable, Sendable {
    package var name: String
    package var words: String
}
