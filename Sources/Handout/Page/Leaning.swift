import Dialogue

/// Whether a sentence (bare) leans on another for what it is about.
enum Leaning {
    /// “I had to, but …”, “I have, and he …”, “I wish he would”: what, was said before.
    static func isElliptic(_ said: [String]) -> Bool {
        guard said.count > 1, ["i", "we", "ive"].contains(said[0]) else { return false }
        if whole.contains(said) || openings.begin(said) { return true }
        guard leftOpen.contains(said[1]) else { return false }
        let rest = said.dropFirst(2).drop { $0 == "to" }
        return rest.first.map(ending.contains) ?? true
    }

    /// Whether “them”, or “it” as what something is done to, stands before anything that it could be; so does “this
    /// kind”.
    static func pointsOut(_ said: [String]) -> Bool {
        said.indices.dropFirst().contains { index in
            let next = index + 1 < said.count ? said[index + 1] : nil
            let isObject = next.map { joining.contains($0) || following.contains($0) } ?? true
            let points = ["them", "those", "these"].contains(said[index]) || said[index] == "it" && isObject
            return points && !namesSomething(said[..<index])
        }
    }

    /// “that kind of thing”: what kind, is said before; it can stand without.
    static func comparesBack(_ said: [String]) -> Bool {
        zip(said, said.dropFirst()).contains { ["this", "that"].contains($0) && kinds.contains($1) }
    }

    private static func namesSomething(_ said: ArraySlice<String>) -> Bool {
        zip(said, said.dropFirst()).contains {
            ClosedWords.determiners.contains($0) && ClosedWords.isContent($1)
        }
    }

    /// After these, what was done or meant may be left out.
    private static let leftOpen: Set<String> = [
        "had", "have", "do", "did", "can", "could", "would", "will", "might", "should", "tried", "cant",
        "dont", "didnt", "wont", "couldnt",
    ]
    private static let ending: Set<String> = ["and", "but", "because", "too", "cause"]
    private static let joining: Set<String> = ["and", "but", "because", "so", "then", "too", "cause"]
    private static let following: Set<String> = [
        "all", "anymore", "for", "at", "with", "like", "again", "either", "up",
    ]
    private static let kinds: Set<String> = ["kind", "sort", "talk", "way", "point", "amount"]
    private static let whole = Phrases.split(["i hope so", "i wish"])
    private static let openings = Phrases([
        "i wish he would", "i wish she would", "i wish they would", "i want it to be", "i have some", "i think so",
        "i could give it", "i wish i could",
    ])
}
