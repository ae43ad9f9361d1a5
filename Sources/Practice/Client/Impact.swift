/// What an intervention is to the client who hears it. A closed vocabulary.
///
/// Source: the rows of the reaction table, clinical specification §7.5. Wider than the codes where the client makes a
/// difference that a coder of single lines cannot: a reflection that misses, an interpretation that comes too early.
package enum Impact: String, CaseIterable, Codable, Sendable {
    case hello
    case openQuestion = "open-question"
    /// "How does that make you feel?" for the second time.
    case vagueQuestion = "vague-question"
    case closedQuestion = "closed-question"
    case severalQuestions = "several-questions"
    case whyQuestion = "why-question"
    case leadingQuestion = "leading-question"
    case simpleReflection = "simple-reflection"
    case deepReflection = "deep-reflection"
    case missedReflection = "missed-reflection"
    case validation, affirmation, reassurance, advice, information
    case earlyReading = "early-reading"
    case timelyReading = "timely-reading"
    case harsh
    /// A remark on how something is said, or kept away, without judging it.
    case noticing
    case hereAndNow = "here-and-now"
    case disclosure, silence, encourager, repair, structuring, ending, other

    package var isQuestion: Bool {
        switch self {
        case .openQuestion, .vagueQuestion, .closedQuestion, .severalQuestions, .whyQuestion, .leadingQuestion,
            .hereAndNow:
            true
        default: false
        }
    }

    /// Whether it gives the client room to go on.
    package var givesRoom: Bool {
        switch self {
        case .openQuestion, .simpleReflection, .deepReflection, .validation, .silence, .encourager, .timelyReading:
            true
        default: false
        }
    }

    /// Whether it shows that the client was heard.
    package var isAttuned: Bool { self == .simpleReflection || self == .deepReflection || self == .validation }
}
