import Dialogue

/// What of a sentence hangs on its neighbours, and what it points to.
extension Sentences {
    /// Whether it says next to nothing without what somebody did: “he lied. I am heartbroken.”
    func isTooShort(_ number: Int) -> Bool {
        says(number).count <= Self.fewest && says(number - 1).first.map(Self.persons.contains) == true
    }

    /// Whether a short sentence of somebody is told more fully in the next: “he has been helpful. He took the children …”
    func goesOn(after number: Int) -> Bool {
        guard says(number).count < Self.enough, number + 1 < ranges.count, let first = says(number).first else {
            return false
        }
        return Self.persons.contains(first) && says(number + 1).first == first && carries(number + 1)
    }

    /// “in the next round”: of what, the sentence before says; “in the next few months” needs none.
    private static func isNextOfSomething(_ said: [String]) -> Bool {
        said.indices.dropFirst().contains { index in
            said[index] == "next" && said[index - 1] == "the" && index + 1 < said.count
                && !nextTimes.contains(said[index + 1])
        }
    }

    private static let nextTimes: Set<String> = Wordings.times.union([
        "few", "couple", "day", "days", "weeks", "month", "months", "year", "years", "time", "hour", "hours", "step",
        "steps", "moment",
    ])

    /// Whether it points back to something, and not only to somebody, who is spoken of elsewhere too.
    func pointsToThings(_ number: Int) -> Bool {
        says(number).first.map(Self.persons.contains) == true ? false : pointsBack(number)
    }

    func pointsBack(_ number: Int) -> Bool {
        let said = says(number)
        guard let first = said.first, let last = said.last else { return false }
        if Wordings.turning.contains(first) || said.starts(with: ["i", "mean"]) { return true }
        if Self.persons.contains(first) { return true }
        // “I think that's the main thing.”
        if said.count > 3, first == "i", ["think", "guess", "suppose"].contains(said[1]),
            ["thats", "this", "its"].contains(said[2])
        {
            return true
        }
        if Self.often.contains(first), said.count > 1, Self.things.contains(said[1]) { return true }
        if Self.things.contains(first) { return !Self.isPlainTime(said) && !Self.pointsForward(said) }
        return last == "that" || last == "this" || last == "next" && said.count < Self.enough
            || (said.contains("else") || Self.isNextOfSomething(said)) && number > 0
    }

    /// Whether what it points to can be known from elsewhere: a person of the story, or what “but” answers.
    func canPointOutside(_ number: Int) -> Bool {
        let said = says(number)
        guard let first = said.first else { return false }
        return Self.persons.contains(first) || Wordings.turning.contains(first)
            || said.count >= Self.full && !Self.things.contains(first)
    }

    func turnsBack(_ number: Int) -> Bool {
        let said = words[ranges[number]].map(\.bare).drop(while: Leads.sounds.contains)
        return said.first.map(Wordings.turning.contains) == true || said.starts(with: ["i", "mean"])
            || Self.objecting.begin(said)
    }

    /// “I should leave. Problem is I love her.”
    private static let objecting = Phrases([
        "problem is", "the problem is", "thing is", "the thing is", "trouble is", "the trouble is", "only thing is",
        "the only thing is",
    ])

    /// A sentence of so many words says what it is about, although it ends in “this”.
    private static let full = 12
    private static let persons: Set<String> = [
        "he", "hes", "hed", "she", "shes", "they", "theyre", "theyve", "theyd", "him", "her", "them",
    ]
    /// “sometimes it helps”: what, is said before.
    private static let often: Set<String> = ["sometimes", "oftentimes", "often", "usually", "mostly"]
    static let things: Set<String> = [
        "it", "its", "itll", "itd", "that", "thats", "thatll", "this", "these", "those", "which",
    ]

    /// “this week I …”
    private static func isPlainTime(_ said: [String]) -> Bool {
        said.count > 1 && (Wordings.times.contains(said[1]) || Wordings.weekdays.contains(said[1]))
    }

    /// “it helps me to walk”, “it's hard to sleep”, “it's lonely living alone”: what “it” is comes after.
    private static func pointsForward(_ said: [String]) -> Bool {
        guard said[0] == "it" || said[0] == "its" else { return false }
        let opens = said[0] == "its" || said.count > 1 && forward.contains(said[1])
        return opens
            && (said.dropFirst(2).prefix(6).contains { ["to", "when", "that", "how"].contains($0) }
                || said.count > 3 && said[2].hasSuffix("ing"))
    }

    private static let forward: Set<String> = [
        "is", "was", "feels", "felt", "helps", "helped", "hurts", "hurt", "gets", "takes", "took", "really", "always",
        "scares", "bothers",
    ]
}
