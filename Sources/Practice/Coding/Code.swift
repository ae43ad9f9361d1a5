/// What kind of intervention an utterance of a trainee is (glossary: code).
///
/// Source: clinical specification §7.1, folded to what agreement between raters supports.
package enum Code: String, CaseIterable, Codable, Sendable {
    case openQuestion = "open-question"
    case closedQuestion = "closed-question"
    case leadingQuestion = "leading-question"
    case whyQuestion = "why-question"
    case severalQuestions = "several-questions"
    case simpleReflection = "simple-reflection"
    case complexReflection = "complex-reflection"
    case affirmation, summary, clarification, confrontation
    case interpretationPast = "interpretation-past"
    case interpretationPattern = "interpretation-pattern"
    case interpretationHere = "interpretation-here-and-now"
    case advice, information, reassurance
    case selfDisclosure = "self-disclosure"
    case encourager = "minimal-encourager"
    case silence, structuring, other

    /// Whether it asks, in whatever way.
    package var isQuestion: Bool {
        switch self {
        case .openQuestion, .closedQuestion, .leadingQuestion, .whyQuestion, .severalQuestions: true
        default: false
        }
    }
}

/// An utterance with its codes and the words that decided each.
package struct Coding: Codable, Equatable, Sendable {
    package var text: String
    /// The code that the utterance as a whole is counted under.
    package var main: Code
    /// All codes, `main` first.
    package var codes: [Code]
    /// The words that decided each code, in the order of `codes`.
    package var words: [String]

    package init(text: String, main: Code, codes: [Code], words: [String]) {
        self.text = text
        self.main = main
        self.codes = codes
        self.words = words
    }
}
