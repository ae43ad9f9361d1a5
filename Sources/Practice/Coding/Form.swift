/// The form of a sentence or of a whole utterance: what a coder sees before reading the words.
///
/// The names stand in `scripts/coding/forms.txt`, with what each speaks for and why.
package enum Form: String, CaseIterable, Sendable {
    // Sentences with a question mark, or that are questions without one.
    case whQuestion = "wh-question"
    case suggestion = "suggesting-question"
    case whQuantity = "wh-quantity-question"
    case whName = "wh-name-question"
    case whClause = "wh-clause-question"
    case inverted = "inverted-question"
    case ability = "ability-question"
    case existence = "existence-question"
    case invertedClause = "inverted-clause-question"
    case tag = "tag-question"
    case youQuestion = "declarative-question-you"
    case plainQuestion = "declarative-question"
    case anyQuestion = "any-question"
    case nounQuestion = "fragment-question"
    case soundQuestion = "sound-question"
    case unmarkedWh = "unmarked-wh-question"
    case unmarkedInverted = "unmarked-inverted-question"
    case request
    case indirect = "indirect-question"
    // Statements, by what they begin with.
    case you = "you-statement"
    case youPast = "you-past"
    case youMay = "you-modal"
    case youAre = "you-are-statement"
    case your = "your-statement"
    case i = "i-statement"
    case iPast = "i-past"
    case iMay = "i-modal"
    case my = "my-statement"
    case we = "we-statement"
    case it = "it-statement"
    case itPast = "it-past"
    case itMay = "it-modal"
    case there = "there-statement"
    case they = "they-statement"
    case instruction
    case prohibition
    case condition
    case gerund
    case general = "general-statement"
    case generalPast = "general-past"
    case generalMay = "general-modal"
    case quoted = "quoted-statement"
    case fragment
    case sounds
    // Whole utterances.
    case any = "any-utterance"
    case onlySounds = "only-sounds"
    case veryShort = "very-short"
    case short
    case middling
    case long
    case veryLong = "very-long"
    case severalSentences = "several-sentences"
    case brokenOff = "broken-off"
    case carriedOn = "carried-on"
    case hesitant
    case nobodyAddressed = "nobody-addressed"
    case addressedOften = "addressed-often"
    case selfNamed = "self-named"
    case othersNamed = "others-named"
    // What the client said before, where it is known.
    case answering = "after-client"
    case echo
    case echoOfMost = "echo-of-most"
    case echoOfMuch = "echo-of-much"
    case afterShort = "after-short-answer"
    case afterLong = "after-long-answer"
    case afterQuestion = "after-question"
    // Whole utterances again.
    case loud
    case marked
    case lowerCase = "lower-case"
    case endsOtherwise = "ends-otherwise"
    case afterSo = "after-so"
    case afterAnd = "after-and"
    case afterSound = "after-sound"

    /// Whether it is a question that asks for something; a sound with a question mark does not.
    var isQuestion: Bool {
        switch self {
        case .whQuestion, .whQuantity, .whName, .whClause, .inverted, .ability, .existence, .invertedClause: true
        case .tag, .youQuestion, .plainQuestion, .anyQuestion, .nounQuestion: true
        case .unmarkedWh, .unmarkedInverted, .request, .indirect: true
        default: false
        }
    }
}
