import Dialogue

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
        let words = withoutLeads(number)
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
