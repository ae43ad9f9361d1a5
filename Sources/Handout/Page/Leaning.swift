import Dialogue

/// Whether a sentence (bare) leans on another for what it is about.
enum Leaning {
    /// “I had to, but …”, “I have, and he …”, “I wish he would”: what, was said before.
    static func isElliptic(_ said: [String]) -> Bool {
        guard said.count > 1, ["i", "we", "ive"].contains(said[0]) else { return false }
        if whole.contains(said) || openings.begin(said) { return true }
        if let wish = wishes.first(where: { said.starts(with: $0) }) { return isOpen(said.dropFirst(wish.count)) }
        return leftOpen.contains(said[1]) && isOpen(said.dropFirst(2).drop { $0 == "to" })
    }

    /// Whether what comes after does not say what: nothing does, or the sentence goes on with something else.
    private static func isOpen(_ rest: ArraySlice<String>) -> Bool { rest.first.map(ending.contains) ?? true }

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
    private static let openings = Phrases(["i think so", "i could give it"])
    /// “I wish he would”, but not “I wish he would listen to me”.
    private static let wishes = Phrases.split([
        "i wish he would", "i wish she would", "i wish they would", "i wish i could", "i want it to be",
    ])
}
