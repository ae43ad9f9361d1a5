import Dialogue

/// Sentences of one utterance that stand together on the page, exactly as written: one, and those without which it would
/// lose or turn its meaning. The rules are this project's own, from a reading of ten pages against what was said.
struct Passage: Equatable, Sendable {
    var words: String
    var sentences: ClosedRange<Int>
    /// Whether leads that say something were left off before the words.
    var beginsLate: Bool
    /// Whether the sentence goes on after them.
    var endsEarly = false
    /// Whether something else was told before it, and after it, in the same turn.
    var isAfterMore = false
    var isBeforeMore = false

    /// A passage of more characters has no room on the page, and is not cut.
    static let longest = 240
    /// All of a short turn has more.
    static let longestTurn = 280

    /// Whether a word of one letter in it breaks off (“that I w- that was …”), or two words do: it shows how it was said, and
    /// hardly what.
    static func isHalting(_ words: String) -> Bool {
        let broken = words.split(separator: " ").dropLast().filter { $0.count > 1 && $0.hasSuffix("-") }
        return broken.count > 1 || broken.contains { $0.count < 3 }
    }
}

extension Sentences {
    /// A sentence with its neighbours: before it what it points back to, after it what takes it back. Nothing where it
    /// points to what is not there, or where all of it has no room.
    func passage(of numbers: ClosedRange<Int>) -> Passage? {
        var (first, last) = (numbers.lowerBound, numbers.upperBound)
        while pointsBack(first) {
            guard first > 0, carries(first - 1) else {
                if canPointOutside(first) { break }
                return nil
            }
            first -= 1
        }
        if first == last, says(first).count < Self.enough, first > 0, isOwn(first - 1) || isTooShort(first),
            tells(first - 1)
        {
            first -= 1
        }
        if first == last, goesOn(after: last) { last += 1 }
        while last + 1 < ranges.count, turnsBack(last + 1), !Leavings.isAll(says(last + 1)) { last += 1 }
        return withWhatHangs(first, last) ?? passage(from: first, to: last)
    }

    /// With the sentence it follows from (“so I left”) and the one that goes on from it (“That's the longest I quit”), as far
    /// as there is room: cut away from its cause or end, a sentence reads as something else.
    private func withWhatHangs(_ first: Int, _ last: Int) -> Passage? {
        let before = first > 0 && Self.following.contains(opening(first).first ?? "") && tells(first - 1)
        let after = last + 1 < ranges.count && hangs(last + 1)
        guard before || after else { return nil }
        let start = before ? first - 1 : first
        let both = passage(from: start, to: after ? last + 1 : last)
        return both ?? (after && before ? passage(from: start, to: last) ?? passage(from: first, to: last + 1) : nil)
    }

    private static let following: Set<String> = ["so", "and", "then", "therefore"]

    /// Whether a sentence says nothing by itself of what it tells of: “that's …”, “and I …”, “any tips for that?”
    private func hangs(_ number: Int) -> Bool {
        let said = opening(number)
        if isQuestion(number) {
            return Asking.read(said) != nil && said.last.map { ["that", "this"].contains($0) } == true
        }
        return carries(number) && Self.leaningOpenings.begin(said)
    }

    private static let leaningOpenings = Phrases([
        "thats", "that is", "that was", "and i", "and im", "and ive", "and now", "so i", "so im", "so now", "which",
        "i dont even", "i cant even", "if im",
    ])

    /// All of a short turn where it is of one matter; nothing for any other. What a sentence is said beside gives it its meaning.
    func whole(around numbers: ClosedRange<Int>) -> Passage? {
        guard ranges.count <= Self.shortTurn, let first = ranges.indices.first(where: tells),
            let last = ranges.indices.last(where: tells),
            first <= numbers.lowerBound, last >= numbers.upperBound, last > first,
            (first...last).allSatisfy(carries), ranges[last].upperBound - starts[first] <= Self.shortTurn,
            (first...last).dropFirst().allSatisfy(isOfOneMatter)
        else { return nil }
        return passage(from: first, to: last, longest: Passage.longestTurn)
    }

    /// All of a turn that is short enough to stand before what came of it.
    var short: Passage? {
        guard let last = ranges.indices.last(where: { !isCorrection($0) }), words.count <= Self.shortTurn / 2,
            (0...last).allSatisfy(tells)
        else {
            return nil
        }
        return passage(from: 0, to: last)
    }

    /// A turn of so many words is read in one breath.
    private static let shortTurn = 50

    /// Whether a sentence goes on with the one before it: in one breath it does, where it does not say otherwise.
    private func isOfOneMatter(_ number: Int) -> Bool {
        opening(number).first.map { !Self.leading.contains($0) } == true
    }

    /// What begins with these is of something else.
    static let leading: Set<String> = ["also", "anyway", "anyways", "besides", "plus", "another"]

    /// What stands by itself of a sentence that points to what is not there: after “but” (“that was fine, but now that I
    /// know …”) or “because”, and after a first “which” (“which I don't buy”).
    func afterTurning(_ number: Int) -> (passage: Passage, said: [String], words: ArraySlice<Token>)? {
        let words = withoutLeads(number)
        guard let first = words.first?.bare, first == "which" || Self.things.contains(first),
            let join = first == "which" ? words.startIndex : words.firstIndex(where: { Self.parting.contains($0.bare) })
        else { return nil }
        let rest = words[(join + 1)...]
        let text = exact(rest.startIndex..<rest.endIndex)
        guard rest.count >= Self.enough, rest.prefix(3).contains(where: { ClosedWords.selfSubjects.contains($0.bare) }),
            text.count <= Passage.longest
        else { return nil }
        return (Passage(words: text, sentences: number...number, beginsLate: true), rest.map(\.bare), rest)
    }

    private static let parting: Set<String> = ["but", "because", "cause", "cos", "cuz"]

    /// A sentence of fewer words says little without the one before it.
    static let enough = 8

    func passage(from first: Int, to last: Int, longest: Int = Passage.longest) -> Passage? {
        guard last < ranges.count else { return nil }
        let start = starts[first]
        // “his credit card. *using”: what was corrected stands with it.
        let last = last + 1 < ranges.count && (isCorrection(last + 1) || isAfterthought(last + 1)) ? last + 1 : last
        var text = exact(start..<ranges[last].upperBound)
        let marks = marks(after: ranges[last].upperBound - 1)
        if isCorrection(last) { text += marks.prefix { $0 == "*" } }
        if isQuestion(last), marks.hasPrefix("?") { text += "?" }
        guard text.count <= longest, !isBrokenOff(text, marks) else { return nil }
        let left = words[ranges[first].lowerBound..<start]
        return Passage(
            words: text, sentences: first...last, beginsLate: !left.allSatisfy { Leads.isEmpty($0.bare) },
            isAfterMore: (0..<first).contains(where: counts),
            isBeforeMore: ((last + 1)..<ranges.count).contains(where: counts))
    }

    /// Whether a few words after a sentence may turn it: “… without him.”, “… Are you sure?”
    private func isAfterthought(_ number: Int) -> Bool {
        let said = words[ranges[number]].map(\.bare)
        guard (2...4).contains(said.count), !Wordings.isCourtesy(said), !Wordings.isSmallTalk(said),
            !Self.answers.contains(said)
        else { return false }
        if isQuestion(number) { return said.starts(with: ["are", "you", "sure"]) || Self.own.contains(said[1]) }
        return ["with", "without", "only", "not", "except", "alone"].contains(said[0])
    }

    private static let own: Set<String> = ["i", "im"]

    /// Whether it tells or asks something.
    private func counts(_ number: Int) -> Bool {
        tells(number) || isQuestion(number) && ranges[number].count > 2 && !Wordings.isCourtesy(says(number))
    }

    /// Whether a sentence, with the marks right before and after it, only corrects a word.
    private func isCorrection(_ number: Int) -> Bool {
        guard ranges[number].count <= 2, let first = ranges[number].first, let last = ranges[number].last else {
            return false
        }
        let start = max(0, words[first].bytes.lowerBound - 1)
        let marked = utterance.text.utf8.dropFirst(start).prefix(words[last].bytes.upperBound + 1 - start)
        return Wordings.isCorrection(String(decoding: marked, as: UTF8.self))
    }

    /// Whether words end in a dash: what follows was never said.
    private func isBrokenOff(_ said: String, _ marks: String) -> Bool {
        said.hasSuffix("—") || ["—", "--", " —"].contains(where: marks.hasPrefix)
    }

    /// The first few marks after a word.
    private func marks(after word: Int) -> String {
        let bytes = utterance.text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: words[word].bytes.upperBound)
        return String(decoding: bytes[start...].prefix(4), as: UTF8.self)
    }
}
