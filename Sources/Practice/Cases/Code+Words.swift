extension Code {
    /// What it is called in feedback, with its article.
    package var words: String {
        switch self {
        case .openQuestion: "an open question"
        case .closedQuestion: "a closed question"
        case .leadingQuestion: "a leading question"
        case .whyQuestion: "a “why” question"
        case .severalQuestions: "several questions at once"
        case .simpleReflection: "a simple reflection"
        case .complexReflection: "a reflection of feeling or meaning"
        case .affirmation: "an affirmation"
        case .summary: "a summary"
        case .clarification: "a clarification"
        case .confrontation: "a confrontation"
        case .interpretationPast: "an interpretation of the past"
        case .interpretationPattern: "an interpretation of a pattern"
        case .interpretationHere: "a remark on the two of you"
        case .advice: "advice"
        case .information: "information"
        case .reassurance: "reassurance"
        case .selfDisclosure: "something about yourself"
        case .encourager: "a short encouragement"
        case .silence: "silence"
        case .structuring: "structuring"
        case .other: "something else"
        }
    }
}
