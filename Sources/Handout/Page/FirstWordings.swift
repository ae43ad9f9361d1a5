import Dialogue

/// What a sentence could be in the first section, by its words (bare, in their order).
enum FirstWordings {
    /// Whether it asks not to talk about something.
    static func isAvoiding(_ said: [String]) -> Bool { avoiding.isIn(said) }

    /// Whether the person picks out what weighs on them.
    static func picksOut(_ said: [String]) -> Bool { picking.isIn(said) && !said.contains("thought") }

    /// How far it tells the fact that something hangs on.
    /// - Parameters:
    ///   - gist: what kind of thing was heard in it; absent where it is not the clause that matters most.
    ///   - themes: what was heard in it.
    static func factWeight(_ said: [String], gist: Gist?, themes: Set<String> = []) -> Int {
        guard !Wordings.tellsOfLess(said), !Wordings.isImagined(said) else { return 0 }
        let heard =
            switch gist {
            case .blow: 3
            case .wronged: said.contains(where: suffering.contains) ? 3 : 0
            case .missing: 2
            case .lack: said.contains(where: none.contains) && said.count { ClosedWords.isContent($0) } > 2 ? 1 : 0
            case .effort, .gain, .plan, .wish, .telling, .told: 0
            default: names(said, themes) ? 1 : 0
            }
        let own = said.contains { ClosedWords.selfWords.contains($0) }
        if said.count < short, looseness(said) > 0 { return 0 }
        let told = Happenings.areTold(said) && own ? 4 : Happenings.areMissed(said) ? 3 : 0
        guard max(told, heard) > 0, heard > 1 || own, !denied.isIn(said) else { return 0 }
        return max(told, heard) + (told > 0 && heard > 2 ? 1 : 0) + (said.count > long ? 0 : 1)
    }

    /// The same by its words for what happened alone.
    static func toldWeight(_ said: [String]) -> Int {
        Happenings.areTold(said) ? factWeight(said, gist: nil) : 0
    }

    /// Whether it is about something that weighs, and the person's own.
    private static func names(_ said: [String], _ themes: Set<String>) -> Bool {
        !themes.isDisjoint(with: weighty) && said.count >= 6 && !guessing.isIn(said)
            && said.prefix(3).contains { ClosedWords.selfWords.contains($0) || $0.hasPrefix("there") }
            && said.contains(where: Verbs.isFinite)
    }

    private static let guessing = Phrases(["i think", "i guess", "i suppose", "maybe", "i need", "i want"])

    /// How well it stands for what it is about: of oneself from its beginning, short, and as it is; 0 where it does not.
    static func topicWeight(_ said: [String]) -> Int {
        guard (5...25).contains(said.count), said.prefix(2).contains(where: ClosedWords.selfWords.contains),
            !Wordings.isImagined(said), !Wordings.isImproved(said), !guessing.isIn(said)
        else { return 0 }
        return min(4, said.count { ClosedWords.isContent($0) }) + 1 - 2 * looseness(said)
    }

    /// What a sentence loses where its words point to somebody or something that is not in it.
    static func looseness(_ said: [String]) -> Int {
        let isLoose = isOpen(said) || said.first.map(["he", "she", "they"].contains) == true
        return isLoose ? 1 : 0
    }

    /// Whether its last word points to something that is not in it.
    static func isOpen(_ said: [String]) -> Bool { said.last.map(pointing.contains) == true }

    /// “that scares me”: what it is, is in the sentence before.
    static func isMeetingMe(_ said: [String]) -> Bool {
        said.contains("me") && said.first.map(["it", "its", "that", "thats", "this", "which"].contains) == true
    }

    /// One to whom something is done.
    private static let suffering: Set<String> = ["me", "my", "us", "our", "im", "am", "was", "were"]
    private static let pointing: Set<String> = ["him", "her", "them", "it", "one"]
    private static let none: Set<String> = ["no", "nobody", "noone", "nothing", "none", "without", "nowhere"]
    private static let denied = Phrases(["dont think", "wouldnt", "wont", "not that"])
    /// A sentence of more words tells many things.
    private static let long = 30
    /// One of fewer words says nothing where it points to what is not in it.
    private static let short = 8
    private static let avoiding = Phrases([
        "dont talk", "not talk", "dont want to talk", "rather not", "dont want to discuss", "not discuss",
        "stop talking",
    ])
    private static let picking = Phrases([
        "bothering me", "bothers me", "bothered me", "weighing on me", "weighs on me", "keeps me up", "on my mind",
        "eating at me", "eating me up", "main thing", "biggest thing", "concerning to me", "concerns me",
    ])
    /// Themes that name something outside that weighs.
    static let weighty: Set<String> = [
        "addiction", "betrayal", "break-up", "bullying", "caregiving", "conflict", "drinking", "exams", "grief",
        "health",
        "housing", "job-loss", "money", "oppression", "pain", "pet-loss", "pregnancy", "trauma",
        "unhealthy-relationship",
    ]
}
