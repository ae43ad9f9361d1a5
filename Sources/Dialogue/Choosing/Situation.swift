/// What choosing looks at: the observation, the memory, and the conditions that wordings may ask for.
package struct Situation: Sendable {
    package let state: SessionState
    package let observation: Observation
    package let phase: Phase
    package let values: SlotValues
    package let circumstances: Set<Circumstance>
    /// Roles and kinds of the people spoken of now.
    package let people: Set<String>
    package let themes: [String]
    /// How many of the themes, the first ones, stand in the sentence that is taken up.
    package let centralThemes: Int
    package let feelings: Set<FeelingFamily>
    /// Whether the answer has to be met as such, because it is all there is or because it addresses the companion.
    package let meetsAnswer: Bool

    /// Opening and closing words are no reply: they meet no answer.
    package init(state: SessionState, phase: Phase, values: SlotValues, isReply: Bool = true) {
        self.state = state
        self.phase = phase
        self.values = values
        observation = state.observation
        people = Set(observation.people.flatMap { [$0.role, $0.kind.rawValue] })
        themes = observation.themes.map(\.theme)
        let isOneThought = observation.wordCount <= Self.oneThought
        centralThemes =
            isOneThought ? observation.themes.count : observation.themes.count { $0.isCentral == true }
        feelings = Set(observation.ownFeelings.map(\.family))
        meetsAnswer =
            isReply && Self.meetsAnswer(observation)
            && (observation.answer != .arrives || Self.isArriving(observation, state))
        circumstances = Circumstances.read(state, values: values, isReply: isReply)
    }

    /// Up to this many words, what is heard anywhere is what it is about.
    private static let oneThought = 12

    package var turn: Int { state.turn }
    package var course: Course { state.course }

    /// Among the first words, or before anything was told, with nothing beside them that weighs.
    private static func isArriving(_ observation: Observation, _ state: SessionState) -> Bool {
        let isBeginning = state.turn <= 2 || state.turn <= 4 && state.formulation.sayings.isEmpty
        guard isBeginning, observation.wordCount <= longestThanks else { return false }
        let isTold = observation.gist.map { [.told, .doubt, .duty].contains($0) } == true
        return isLight(observation) || isTold && observation.mainFeeling == nil
    }

    private static func isPleased(_ observation: Observation) -> Bool {
        observation.mainFeeling?.family.isPleasant == true || observation.gist == .gain
    }

    /// The longest utterance, in words, that is taken for thanks although it tells something as well.
    private static let longestThanks = 24

    /// Nothing painful stands beside the thanks: a plan, something that helps, or nothing that weighs.
    private static func isLight(_ observation: Observation) -> Bool {
        switch observation.gist {
        case nil: observation.mainFeeling == nil || observation.mainFeeling?.family.isPleasant == true
        case .gain: true
        case .plan: observation.mainFeeling?.family.isPainful != true
        default: false
        }
    }

    private static func meetsAnswer(_ observation: Observation) -> Bool {
        switch observation.answer {
        case .statement, .wholePage: false
        case .complains, .parroted, .asksQuiet, .insult, .frameBreak, .leaves, .asksIfHuman, .asksCare, .flirt,
            .asksAdvice,
            .asksMeaning,
            .asksReason, .asksCrazy, .asksNormal, .asksWhatThisIs, .asksPrivate, .asksPresence, .asksFollowed, .stop,
            .alreadySaid,
            .otherLanguage,
            .refusal, .asksFact, .arrives:
            true
        case .thanks, .pleased:
            observation.isBare || observation.quote == nil
                || (observation.wordCount <= longestThanks || isPleased(observation)) && isLight(observation)
        case .asksCompanion, .asksClaim, .asksYouTell: observation.isBare || observation.wordCount <= 20
        case .sorry: observation.wordCount <= 8
        case .announces:
            observation.wordCount <= 10 && observation.mainFeeling == nil
                && [nil, .plan, .duty, .wish].contains(observation.gist)
        case .disagrees, .correction: observation.wordCount <= 8
        default: observation.isBare
        }
    }
}
