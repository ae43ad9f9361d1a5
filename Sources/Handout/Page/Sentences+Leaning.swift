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

    /// Whether “them”, or “it” as what something is done to, stands before anything that it could be; so does “this kind”.
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
    private static let kinds: Set<String> = ["kind", "sort", "talk", "check", "extreme", "way", "point", "amount"]
    private static let whole = Phrases.split(["i hope so", "i wish"])
    private static let openings = Phrases([
        "i wish he would", "i wish she would", "i wish they would", "i want it to be", "i have some", "i think so",
        "i could give it", "i wish i could",
    ])
}

extension Sentences {
    /// With what it leans on, from the same turn, as far as there is room; nothing where that is not there.
    func carryingWhatItLeansOn(_ passage: Passage) -> (passage: Passage, isLeaning: Bool) {
        let first = passage.sentences.lowerBound
        let said = says(first)
        guard !passage.beginsLate || starts[first] == ranges[first].lowerBound || first == 0,
            Leaning.isElliptic(said) || Leaning.pointsOut(said) || Leaning.comparesBack(said)
        else { return (passage, false) }
        guard first > 0, tells(first - 1),
            let both = self.passage(from: first - 1, to: passage.sentences.upperBound, longest: Passage.longestTurn)
        else { return (passage, Leaning.isElliptic(said) || Leaning.pointsOut(said)) }
        return (both, false)
    }

    /// What stands by itself of a sentence that opens elliptically: “I have, and he turns it into something nasty”.
    func afterEllipsis(_ number: Int) -> Passage? {
        let words = telling(number)
        guard Leaning.isElliptic(words.map(\.bare)),
            let join = words.prefix(5).firstIndex(where: { ["and", "but"].contains($0.bare) })
        else { return nil }
        let rest = words[(join + 1)...]
        let text = exact(rest.startIndex..<rest.endIndex)
        guard rest.count >= 6, text.count <= Passage.longest else { return nil }
        return Passage(words: text, sentences: number...number, beginsLate: true)
    }

    /// “yeah I did that”: an answer in which what it is about stands nowhere.
    func answersAboutSomething(_ number: Int) -> Bool {
        guard number == 0, starts[0] > ranges[0].lowerBound,
            words[ranges[0].lowerBound..<starts[0]].contains(where: {
                Leads.sounds.contains($0.bare) || $0.bare == "no"
            })
        else { return false }
        let said = says(0)
        return said.first == "i"
            && said.indices.prefix(4).dropFirst(2).contains { index in
                ["that", "it", "so", "them", "this"].contains(said[index])
                    && (index + 1 == said.count || ["but", "and", "because"].contains(said[index + 1]))
            }
    }

    /// With its neighbours as far as there is room: the half beside a sentence may give it its meaning.
    func withNeighbours(_ passage: Passage) -> Passage {
        guard !passage.endsEarly else { return passage }
        var whole = passage
        while let next = grown(whole) { whole = next }
        return whole
    }

    private func grown(_ passage: Passage) -> Passage? {
        let (first, last) = (passage.sentences.lowerBound, passage.sentences.upperBound)
        if last + 1 < ranges.count, belongs(last + 1), let both = self.passage(from: first, to: last + 1) {
            return both
        }
        if first > 0, belongs(first - 1), let both = self.passage(from: first - 1, to: last) { return both }
        return nil
    }

    private func belongs(_ number: Int) -> Bool {
        tells(number) && !Wordings.isSmallTalk(says(number)) && !Wordings.isToCompanion(says(number))
            && !Headline.isOnSuggestion(number, in: self)
            && opening(number).first.map(Self.leading.contains) == false
    }

    /// “its calculus and I can't get it”: an answer that names what was asked for stands by itself.
    func named(_ number: Int) -> Passage? {
        let said = says(number)
        guard said.first == "its" || said.starts(with: ["it", "is"]) || said.starts(with: ["it", "was"]),
            said.contains(where: { ClosedWords.selfWords.contains($0) || ClosedWords.selfSubjects.contains($0) }),
            said.count(where: ClosedWords.isContent) > 1 || said.prefix(3).contains("because")
        else { return nil }
        return passage(from: number, to: number)
    }

    /// A first sentence that goes on from the turn before: “that's concerning to me”, “which I don't buy”.
    func goingOn(_ number: Int) -> Passage? {
        guard number == 0, says(0).contains(where: ClosedWords.selfWords.contains), says(0).count > 3 else {
            return nil
        }
        return passage(from: 0, to: 0)
    }
}
