import Dialogue

/// What a sentence could be in the first section, by its words (bare, in their order).
enum FirstWordings {
    /// Whether it asks not to talk about something.
    static func isAvoiding(_ said: [String]) -> Bool { avoiding.isIn(said) }

    /// Whether the person picks out what weighs on them.
    static func picksOut(_ said: [String]) -> Bool { picking.isIn(said) && !said.contains("thought") }

    /// How far it tells the fact that something hangs on.
    /// - Parameter gist: what kind of thing was heard in it; absent where it is not the clause that matters most.
    static func factWeight(_ said: [String], gist: Gist?) -> Int {
        guard !Wordings.isImproved(said), !Wordings.isImagined(said) else { return 0 }
        let heard =
            switch gist {
            case .blow, .wronged: 3
            case .missing: 2
            case .lack: said.contains(where: none.contains) ? 1 : 0
            default: 0
            }
        let own = said.contains { ClosedWords.selfWords.contains($0) }
        let told = events.isIn(said) && own ? 4 : 0
        guard max(told, heard) > 0, !denied.isIn(said) else { return 0 }
        return max(told, heard) + (told > 0 && heard > 2 ? 1 : 0) + (said.count > long ? 0 : 1)
    }

    /// How far it is a strong sentence about self or others.
    /// - Parameter feelings: painful feelings of the person's own that were heard in it.
    static func coreWeight(_ said: [String], feelings: [FeelingMention]) -> Int {
        guard !Wordings.isImproved(said), !Wordings.isImagined(said),
            !denied.isIn(said),
            said.contains(where: ClosedWords.selfWords.contains) || others.contains(said.first ?? "")
        else { return 0 }
        let words = said.joined(separator: " ")
        let felt = feelings.filter { strong.contains($0.family) && words.contains(bare($0.words)) }.map(\.strength)
            .max()
        return max(2 * (felt ?? 0), hard.isIn(said) ? 5 : 0)
    }

    private static func bare(_ words: String) -> String {
        Tokenizer.tokens(of: words).map(\.bare).joined(separator: " ")
    }

    /// How charged it is, whatever it is about.
    static func charge(_ said: [String], feelings: [FeelingMention]) -> Int {
        guard !Wordings.isImproved(said) else { return 0 }
        let words = said.joined(separator: " ")
        return feelings.filter { words.contains(bare($0.words)) }.map(\.strength).max() ?? 0
    }

    /// How much of its own it says of oneself.
    static func plainWeight(_ said: [String]) -> Int {
        guard said.contains(where: ClosedWords.selfWords.contains) else { return 0 }
        return said.count { ClosedWords.isContent($0) }
    }

    private static let strong: Set<FeelingFamily> = [.shame, .guilt, .anger, .hurt, .loneliness, .contempt, .jealousy]
    private static let others: Set<String> = ["they", "he", "she", "all", "everyone", "nobody", "no", "none"]
    /// What a sentence loses where its words point to somebody or something that is not in it.
    static func looseness(_ said: [String]) -> Int {
        let isLoose =
            said.last.map(pointing.contains) == true || said.first.map(["he", "she", "they"].contains) == true
        return isLoose ? 1 : 0
    }

    private static let pointing: Set<String> = ["him", "her", "them", "it", "one"]
    private static let none: Set<String> = ["no", "nobody", "noone", "nothing", "none", "without", "nowhere"]
    private static let denied = Phrases(["dont think", "wouldnt", "wont", "not that"])
    /// A sentence of more words tells many things.
    private static let long = 30
    private static let avoiding = Phrases([
        "dont talk", "not talk", "dont want to talk", "rather not", "dont want to discuss", "not discuss",
        "stop talking",
    ])
    private static let picking = Phrases([
        "bothering me", "bothers me", "bothered me", "weighing on me", "weighs on me", "keeps me up", "on my mind",
        "eating at me", "eating me up", "main thing", "biggest thing", "concerning to me", "concerns me",
    ])
    private static let events = Phrases([
        "laid off", "lost my job", "lost my wife", "lost my husband", "lost my mother", "lost my mom", "lost my father",
        "lost my dad", "lost my all", "lost all", "got fired", "was fired", "im jobless", "am jobless",
        "am now jobless",
        "unemployed", "broke up", "break up", "broken up", "divorce", "devoice", "divorced", "left me", "passed away",
        "died", "cheated on me", "cheats me", "cheating on me", "had an affair", "took all my", "stole my",
        "stopped my contract", "kicked me out", "evicted", "bullied", "bullys", "fired me", "complete stop",
        "want me to",
        "wants me to", "only person working", "only person thats working", "only one working", "only one in the family",
        "kicked off", "get suspended",
    ])
    private static let hard = Phrases([
        "dont care i", "dont care about me", "doesnt care about me", "nobody cares", "no one cares", "no one listens",
        "nobody listens", "no one seems to listen", "nobody wants me", "not wanted", "unwanted", "no friends",
        "ashamed",
        "failing", "a failure", "im failing", "worthless", "useless", "not good enough", "hate myself", "my fault",
        "angry", "angary", "furious", "betrayed", "lied", "cant trust", "cheats me", "me feel crazy", "going crazy",
        "heartbroken", "cant breathe", "cannot breathe", "sense of dread", "so alone", "give up", "falling apart",
        "mock", "humiliated", "not listen to me", "dont listen to me",
        "never listens to me",
    ])
}
