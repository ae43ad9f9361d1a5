import Dialogue

/// Something pleasant that the person feels themselves, or a stance that they take: the other side of what stands on
/// the page.
///
/// Both sides of a mixed feeling belong together, since what a therapist would ask about lies between them (clinical
/// specification §9.2, 4); nothing is said of how they go together.
struct OtherSide: Sendable {
    var cited: Cited
    /// The feeling; absent where it is a stance.
    var family: FeelingFamily?
    /// What a stance is about: words, themes, people.
    var objects: Set<String> = []

    /// Whether it is a stance on one of some objects.
    func isAbout(_ others: Set<String>) -> Bool { family == nil && !objects.isDisjoint(with: others) }

    /// Whether it is the opposite of one of some painful feelings: hope or pride of fear and helplessness, love and
    /// longing of anger and hurt, joy of sadness.
    func isOpposite(to felt: Set<FeelingFamily>) -> Bool {
        family.map { !felt.isDisjoint(with: Self.opposites[$0] ?? []) } == true
    }

    private static let opposites: [FeelingFamily: Set<FeelingFamily>] = [
        .hope: [.fear, .anxiety, .helplessness, .sadness, .emptiness],
        .pride: [.fear, .anxiety, .helplessness, .shame, .guilt],
        .relief: [.fear, .anxiety, .guilt, .sadness, .grief],
        .joy: [.sadness, .grief, .emptiness, .anger, .frustration],
        .love: [.anger, .frustration, .hurt, .contempt, .disgust, .jealousy, .envy],
        .longing: [.anger, .frustration, .hurt, .contempt, .disgust],
    ]

    /// Whether a sentence (bare) tells it as it is, of oneself: not to the companion, not only imagined, and no
    /// greeting.
    static func isTold(_ said: [String]) -> Bool {
        said.count { ClosedWords.isContent($0) } >= fewest && said.last.map(hanging.contains) == false
            && said.prefix(4).contains(where: selves.contains) && !said.contains(where: unreal.contains)
            && !Wordings.isCourtesy(said) && !Wordings.isToCompanion(said) && !Helping.phrases.isIn(said)
            && !said.contains(where: ClosedWords.negators.contains)
    }

    /// Whether a sentence (bare) takes a stance against something else that was said: it turns (“but now”, “part of
    /// me”), cannot or will not, or sees another side (“now that I know”). What one half wants and the other does not
    /// is what ambivalence is told in.
    static func isStance(_ said: [String]) -> Bool {
        said.contains { ClosedWords.selfWords.contains($0) } && said.count >= shortest
            && said.last.map(hanging.contains) == false && turning.isIn(said) && !Wordings.isCourtesy(said)
            && !Wordings.isToCompanion(said)
    }

    /// Whether it tells of resolve, or of what is being thought over: where a talk has moved to.
    static func isResolve(_ said: [String]) -> Bool { resolving.isIn(said) && !Wordings.isToCompanion(said) }

    /// What a sentence (bare) is about, for a stance on the same: its words that name something, its themes, its
    /// people.
    static func objects(_ said: [String], themes: Set<String>, people: [PersonMention]) -> Set<String> {
        let named = Naming.names(in: said.joined(separator: " ")).map(\.stem)
        let isOfSomebody = said.contains(where: pronouns.contains)
        let own = people.filter { person in
            guard !person.isGeneral, let role = Tokenizer.tokens(of: person.phrase).last?.bare else { return false }
            return isOfSomebody || said.contains { $0 == role || $0 == role + "s" }
        }
        return Set(named).union(themes.subtracting(FirstLines.general)).union(own.map { "person \($0.key)" })
    }

    private static let shortest = 5
    private static let pronouns: Set<String> = ["he", "him", "his", "she", "her", "they", "them", "their"]
    private static let turning = Phrases([
        "but now", "now that", "cant just", "cannot just", "dont buy it", "maybe if", "part of me", "at the same time",
        "on the other hand", "i still", "im still", "still love", "still miss", "still want", "frustrated",
        "frustrating", "torn", "not ready", "cant imagine", "after all", "i might", "i like", "i enjoy",
        "it relaxes me",
        "mixed feelings", "not sure if", "not sure whether", "in two minds", "dont want to lose", "back and forth",
    ])
    /// What is being thought over.
    static let pondering = ["gotta think about", "have to think about", "got to think about"]
    private static let resolving = Phrases(
        pondering + [
            "wont give up", "not giving up", "not give up", "still a fighter", "im ready to", "need to think about",
            "starting to realize", "starting to realise", "i want to change", "wanna change", "i will get through",
            "im going to change", "i need to change",
        ])

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
