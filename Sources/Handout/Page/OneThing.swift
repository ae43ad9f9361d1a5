import Dialogue

/// How far a sentence can stand as the one thing to talk about: “I”, with a feeling, want or need and its object or reason.
struct OneThing {
    /// The sentence, bare, without its leads.
    private let said: [String]
    /// Places of words that stand after a comma or another mark.
    private let setOff: Set<Int>

    /// - Parameter words: the sentence without its leads.
    init(_ words: ArraySlice<Token>) {
        said = words.map(\.bare)
        setOff = Set(words.enumerated().filter { $0.element.before >= .comma }.map(\.offset))
    }

    /// 0 where it cannot; more where it tells both, gives a reason, and the stronger the feeling is.
    /// - Parameter feelings: painful feelings of the person's own that were heard in the sentence.
    func weight(feelings: [FeelingMention]) -> Int {
        let felt = Wordings.isImproved(said) ? 0 : 2 * (feelings.compactMap(weight(of:)).max() ?? 0)
        let wanted = wants ? 3 : 0
        guard felt + wanted > 0 else { return 0 }
        return felt + wanted + (felt > 0 && wanted > 0 ? 1 : 0) + (said.contains(where: Self.reasons.contains) ? 1 : 0)
    }

    /// Whether its beginning shuts it out: an addition, or what somebody else says.
    /// - Parameter first: the words from its very beginning, without sounds.
    static func isBarred(first: [String]) -> Bool {
        guard let word = first.first else { return true }
        return ["and", "also", "then", "but"].contains(word) || isReported(first: first)
    }

    /// Whether it begins with what somebody else says.
    static func isReported(first: [String]) -> Bool {
        guard let word = first.first else { return true }
        return others.contains(word) && first.prefix(5).contains(where: saying.contains)
    }

    private var wants: Bool {
        said.indices.contains { index in
            guard hasSelf(before: index) else { return false }
            let rest = said[(index + 1)...]
            if Self.wanting.contains(said[index]) { return rest.contains(where: ClosedWords.isContent) }
            return said[index] == "know" && index > 0 && ["dont", "not"].contains(said[index - 1])
                && rest.first.map { ["how", "what"].contains($0) } == true
                && rest.contains(where: ClosedWords.isContent)
        }
    }

    /// The strength of a feeling that “I” has, with what it is about; nothing for any other.
    private func weight(of feeling: FeelingMention) -> Int? {
        let words = feeling.words.bareWords
        guard let start = said.indices.first(where: { said[$0...].starts(with: words) }) else { return nil }
        let end = start + words.count
        if feeling.form == .noun, end < said.count, ClosedWords.isContent(said[end]), !Verbs.isFinite(said[end]) {
            return nil  // “depression drugs”: no feeling that one has
        }
        if feeling.form == .phrase, Wordings.isOfLate(said) { return nil }
        if makesMe(before: start) { return feeling.strength }
        if words.contains("me"), said[..<start].contains(where: ClosedWords.isContent) {
            return feeling.strength  // “the course that freaks me out”
        }
        let isOwn =
            hasSelf(before: start) || start > 0 && said[start - 1] == "my"
            || words.first.map(Self.selves.contains) == true || start <= 2 && said[0] == "am"
            || start == 0 && feeling.form == .adjective
        return isOwn && (hasObject(after: start) || followsSomething(start)) ? feeling.strength : nil
    }

    private func hasSelf(before index: Int) -> Bool { said[..<index].suffix(5).contains(where: Self.selves.contains) }

    /// “my job makes me sad”
    private func makesMe(before start: Int) -> Bool {
        said[..<start].indices.suffix(4).contains { index in
            said[index] == "me" && index > 1 && Self.making.contains(said[index - 1])
                && said[..<(index - 1)].contains(where: ClosedWords.isContent)
        }
    }

    /// Whether an object or a reason follows: a word that leads to one, or a clause set off.
    private func hasObject(after start: Int) -> Bool {
        if said.contains(where: Self.reasons.contains) { return true }
        return said.indices[start...].prefix(6).contains { index in
            let isLed = Self.leading.contains(said[index])
            guard isLed || index > start && setOff.contains(index) else { return false }
            return said[(isLed ? index + 1 : index)...].contains {
                ClosedWords.isContent($0) && !Self.times.contains($0)
            }
        }
    }

    /// “my aunt rang me and I was so angry”: something is told before “I”.
    private func followsSomething(_ start: Int) -> Bool {
        guard let own = said[..<start].lastIndex(where: Self.selves.contains), own >= 3 else { return false }
        return said[..<own].contains(where: Verbs.isFinite) && said[..<own].contains(where: ClosedWords.isContent)
    }

    private static let making: Set<String> = ["make", "makes", "made", "making", "leaves", "left"]
    private static let selves: Set<String> = ["i", "im", "ive"]
    private static let wanting: Set<String> = ["want", "wanna", "wanted", "need", "needed", "wish"]
    private static let reasons: Set<String> = ["because", "cause", "cuz", "cos", "becuase"]
    private static let leading: Set<String> = [
        "about", "of", "that", "to", "when", "as", "since", "for", "with", "by", "over", "from", "how", "on", "at",
        "if", "whether",
    ]
    private static let times: Set<String> = ["moment", "today", "tonight", "times", "night"]
    private static let others: Set<String> = [
        "they", "he", "she", "theyre", "hes", "shes", "people", "everyone", "everybody",
    ]
    private static let saying: Set<String> = [
        "say", "says", "said", "saying", "tell", "tells", "told", "telling", "think", "thinks",
    ]
}
