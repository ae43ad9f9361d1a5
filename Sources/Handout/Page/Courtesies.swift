/// What is said to the companion out of courtesy, and is known in more than one place by the same words (bare).
enum Courtesies {
    /// As what they are known.
    enum Use {
        /// A lead, with which a sentence goes on: “thats true, but …”.
        case lead
        /// What is left over of talking, in a turn without marks.
        case leaving
        /// A courtesy, of which the whole sentence is one.
        case courtesy
        /// What is said about a suggestion.
        case appraisal
    }

    static func known(as use: Use) -> [String] { shared.filter { $0.uses.contains(use) }.flatMap(\.phrases) }

    private static let shared: [(uses: Set<Use>, phrases: [String])] = [
        ([.lead, .leaving, .courtesy], ["i agree", "you are right", "youre right"]),
        (
            [.lead, .leaving],
            ["oh i see", "i understand", "thats true", "thank you", "thanks", "thank you so much", "thanks a lot"]
        ),
        (
            [.lead, .courtesy],
            ["that will do", "that will be good", "that would be good", "i will try this", "very true"]
        ),
        ([.lead, .leaving, .appraisal], ["good idea"]),
        ([.lead, .appraisal], ["sounds good"]),
        ([.leaving, .appraisal], ["good advice", "thats just me"]),
        ([.courtesy, .appraisal], ["i will try that", "ill try that", "ill try it"]),
    ]
}
