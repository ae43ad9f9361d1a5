/// The nine stressors of the public set SAD, and which of them a theme speaks of.
///
/// Its lines answer “what has been stressing you?”, so that strain is named in most of them and tells little: an area of
/// life comes before a feeling about it, and the first area that the program names is the one.
enum Stressor: String, CaseIterable {
    case work, school
    case money = "financial problem"
    case family = "family issues"
    case others = "social relationships"
    case health = "health issues"
    case everyday = "everyday decision making"
    case turmoil = "emotional turmoil"
    case other = "other causes"

    /// The first of the themes in the first group that any of them belongs to; without one, a feeling is turmoil.
    ///
    /// - Parameters:
    ///   - themes: as the program gives them, what is taken up first.
    ///   - isMoved: whether a feeling of the person's own was heard.
    init(themes: [String], isMoved: Bool) {
        let named = Self.groups.lazy.compactMap { group in themes.lazy.compactMap { group[$0] }.first }.first
        self = named ?? (isMoved ? .turmoil : .other)
    }

    /// Which stressor a theme speaks of, in groups: kin, whose illness or work is told because of them; the other areas of
    /// life; then the ordinary day and its hurry, which fill every
    /// area, then the world, then feelings, which come with every area. Other themes speak of none.
    private static let groups: [[String: Stressor]] = [
        group([
            .family: [
                "family", "parents", "siblings", "children", "in-laws", "caregiving", "grief", "childhood",
            ]
        ]),
        group([
            .work: ["work", "boss", "job-loss"],
            .school: ["study", "exams"],
            .money: ["money", "housing"],
            .others: [
                "friends", "loneliness", "love", "break-up", "betrayal", "conflict", "rejection", "unseen", "trust",
                "boundaries", "withdrawal", "bullying", "difficulty-connecting", "intimacy", "unhealthy-relationship",
                "disappointment", "people-pleasing", "abandonment", "attachment", "similar-partners", "saying-needs",
                "unmet-needs", "vulnerability", "living-together",
            ],
            .health: [
                "health", "pain", "body", "sleep", "eating", "appearance", "pregnancy", "addiction",
                "smoking", "drinking", "ageing",
            ],
        ]),
        group([
            .everyday: ["everyday", "decision", "time-pressure", "procrastination", "busyness"], .health: ["tiredness"],
        ]),
        group([.other: ["news", "transitions", "moving", "pet-loss"]]),
        group([
            .turmoil: [
                "worry", "stress", "low-mood", "anger", "guilt", "shame", "panic", "looping-thoughts", "self-worth",
                "not-enough", "inner-critic", "perfectionism", "emptiness", "numbness", "naming-feelings", "motivation",
                "held-in-feelings", "inner-conflict", "stuck", "familiar-stress", "triggers", "automatic-reactions",
                "out-of-place-feelings", "trauma", "disconnection", "meaning", "something-wrong",
            ]
        ]),
    ]

    private static func group(_ themes: [Stressor: [String]]) -> [String: Stressor] {
        Dictionary(
            themes.flatMap { stressor, themes in themes.map { ($0, stressor) } },
            uniquingKeysWith: { first, _ in first })
    }
}
