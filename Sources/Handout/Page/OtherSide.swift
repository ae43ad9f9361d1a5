import Dialogue

/// Something pleasant that the person feels themselves: the other side of a feeling that stands on the page.
///
/// Both sides of a mixed feeling belong together, since what a therapist would ask about lies between them (clinical
/// specification §9.2, 4); nothing is said of how they go together.
struct OtherSide: Sendable {
    var cited: Cited
    var family: FeelingFamily

    /// Whether it is the opposite of one of some painful feelings: hope or pride of fear and helplessness, love and longing
    /// of anger and hurt, joy of sadness.
    func isOpposite(to felt: Set<FeelingFamily>) -> Bool { !felt.isDisjoint(with: Self.opposites[family] ?? []) }

    private static let opposites: [FeelingFamily: Set<FeelingFamily>] = [
        .hope: [.fear, .anxiety, .helplessness, .sadness, .emptiness],
        .pride: [.fear, .anxiety, .helplessness, .shame, .guilt],
        .relief: [.fear, .anxiety, .guilt, .sadness, .grief],
        .joy: [.sadness, .grief, .emptiness, .anger, .frustration],
        .love: [.anger, .frustration, .hurt, .contempt, .disgust, .jealousy, .envy],
        .longing: [.anger, .frustration, .hurt, .contempt, .disgust],
    ]

    /// Whether a sentence (bare) tells it as it is, of oneself: not to the companion, not only imagined, and no greeting.
    static func isTold(_ said: [String]) -> Bool {
        said.count { ClosedWords.isContent($0) } >= fewest && said.last.map(hanging.contains) == false
            && said.prefix(4).contains(where: selves.contains) && !said.contains(where: unreal.contains)
            && !Wordings.isCourtesy(said) && !Wordings.isToCompanion(said) && !Helping.phrases.isIn(said)
            && !said.contains(where: ClosedWords.negators.contains)
    }

    /// The feeling, and what it is about.
    private static let fewest = 2
    private static let hanging: Set<String> = [
        "it", "that", "this", "them", "him", "her", "especially", "too", "also", "and", "but", "because", "the", "now",
    ]
    private static let selves: Set<String> = ["i", "im", "ive", "am"]
    private static let unreal: Set<String> = [
        "if", "would", "id", "could", "wish", "hope", "hoping", "hopefully", "want", "wanna", "try", "trying", "used",
        "was", "should",
    ]
}
