/// Whether a quotation begins and ends where a phrase does: "the response was pretty much" says nothing that was said.
struct QuotationEdges {
    private let utterance: Utterance
    /// Where clauses begin that have a subject, and the words before a clause that join it.
    private let starts: Set<Int>
    private let joiners: Set<Int>

    init(utterance: Utterance, clauses: [Clause]) {
        self.utterance = utterance
        starts = Set(clauses.lazy.filter { $0.subject != .none }.map(\.tokens.lowerBound))
        let joined = clauses.lazy.filter { $0.joiner != nil }.map(\.tokens.lowerBound)
        joiners = Set(joined.flatMap { [$0 - 1, $0 - 2] })
    }

    /// The longest quotation that mending may give, in words.
    private static let longest = 16

    /// The stretch, grown to the edges of its phrase where it was cut within one; nothing where that would be too long.
    func mended(_ range: Range<Int>) -> Range<Int>? {
        guard let start = start(of: range), let end = end(of: range),
            !Self.unfinished.contains(utterance.tokens[end - 1].bare)
        else { return nil }
        return end - start <= Self.longest || start == range.lowerBound && end == range.upperBound ? start..<end : nil
    }

    // MARK: The beginning

    private func start(of range: Range<Int>) -> Int? {
        var start = range.lowerBound
        // "because of what the kids saw": one joining word.
        if start > 0, utterance.tokens[start].bare == "of", utterance.tokens[start - 1].bare == "because" {
            return start - 1
        }
        guard !isPhraseStart(start) else { return start }
        while start > 0, !isPhraseStart(start) { start -= 1 }
        return start
    }

    private func isPhraseStart(_ index: Int) -> Bool {
        guard index > 0, utterance.tokens[index].before == .none else { return true }
        let word = utterance.tokens[index].bare
        let previous = utterance.tokens[index - 1].bare
        // "That | is good advice": a verb is not parted from its subject.
        if Verbs.isFinite(word), ["that", "this", "it", "what", "which", "there"].contains(previous) { return false }
        if starts.contains(index) { return true }
        if ClosedWords.selfSubjects.contains(word) || word == "to" { return true }
        return ClosedWords.coordinators.contains(previous) || ClosedWords.subordinators.contains(previous)
            || ClosedWords.fillers.contains(previous) || ["know", "mean", "guess", "think", "say"].contains(previous)
            || ClosedWords.subordinators.contains(word)
    }

    // MARK: The end

    private func end(of range: Range<Int>) -> Int? {
        var end = range.upperBound
        while end > range.lowerBound + 2, ClosedWords.coordinators.contains(utterance.tokens[end - 1].bare) { end -= 1 }
        if let joined = leftHanging(range.lowerBound..<end) { return joined }
        guard !isPhraseEnd(end) else { return end }
        while end < utterance.tokens.count, !isPhraseEnd(end) { end += 1 }
        if end - range.lowerBound <= Self.longest { return isOpen(end - 1) ? nil : end }
        return phraseBreak(in: range)
    }

    /// "I'm a student and my parents | they keep me": what was joined on is the beginning of the next clause.
    private func leftHanging(_ range: Range<Int>) -> Int? {
        guard range.upperBound < utterance.tokens.count, starts.contains(range.upperBound),
            utterance.tokens[range.upperBound].before <= .comma,
            let joiner = range.suffix(4).last(where: { utterance.tokens[$0].bare == "and" }),
            joiner - range.lowerBound >= 2,
            !utterance.tokens[joiner..<range.upperBound].contains(where: { Verbs.isFinite($0.bare) })
        else { return nil }
        return joiner
    }

    /// The last place in a long stretch before which a phrase begins ("I read some magazines | on the internet").
    private func phraseBreak(in range: Range<Int>) -> Int? {
        guard range.count > Self.shortest else { return nil }
        return (range.lowerBound + Self.shortest...range.upperBound).last { index in
            let word = utterance.tokens[index].bare
            return !isOpen(index - 1) && !isParticle(index)
                && (ClosedWords.prepositions.contains(word) || ClosedWords.subordinators.contains(word)
                    || ClosedWords.coordinators.contains(word))
        }
    }

    /// "To find | out why": a small word that belongs to the verb before it.
    private func isParticle(_ index: Int) -> Bool {
        index < utterance.tokens.count && Focus.particles.contains(utterance.tokens[index].bare)
            && Verbs.isFinite(utterance.tokens[index - 1].bare)
    }

    /// The shortest quotation that a long stretch is cut to, in words.
    private static let shortest = 5

    /// Whether a phrase may end before a word.
    private func isPhraseEnd(_ index: Int) -> Bool {
        guard index < utterance.tokens.count else { return true }
        if isExclaiming(before: index) { return false }
        let isQuoting = utterance.tokens[index].isQuoted && !utterance.tokens[index - 1].isQuoted
        if utterance.tokens[index].before != .none, !isQuoting || !isOpen(index - 1) { return true }
        guard !isOpen(index - 1), !isThatWithoutVerb(before: index) else { return false }
        // "… in the sink | and then I glued it", "… | and I think I only liked it".
        let isJoint = ClosedWords.coordinators.contains(utterance.tokens[index].bare)
        return starts.contains(index) || joiners.contains(index)
            || isJoint && (1...3).contains { starts.contains(index + $0) }
    }

    /// "Amazing what a kind person, who listens, | can do": what it does has not been said yet.
    private func isExclaiming(before index: Int) -> Bool {
        let words = utterance.tokens[max(0, index - 5)..<index]
        guard let what = words.lastIndex(where: { $0.bare == "what" }), what + 1 < index,
            ["a", "an"].contains(utterance.tokens[what + 1].bare)
        else { return false }
        return !utterance.tokens[(what + 1)..<index].contains { Verbs.isFinite($0.bare) }
    }

    /// "I was hoping that the physical therapy": what is hoped has not been said yet.
    private func isThatWithoutVerb(before index: Int) -> Bool {
        guard let that = utterance.tokens[max(0, index - 5)..<index].lastIndex(where: { $0.bare == "that" }), that > 0,
            Turning.needingMore.contains(utterance.tokens[that - 1].bare)
        else { return false }
        return !utterance.tokens[(that + 1)..<index].contains { Verbs.isFinite($0.bare) }
    }

    /// Whether a word leaves what it says to the next: "told me", "pretty much", "what's".
    private func isOpen(_ index: Int) -> Bool {
        let word = utterance.tokens[index].bare
        if Turning.needingMore.contains(word) || Self.opening.contains(word) { return true }
        let isUnmarked = index + 1 < utterance.tokens.count && utterance.tokens[index + 1].before == .none
        if isUnmarked,
            ["about", "of", "for", "with", "at", "from", "by", "into", "when", "where", "why", "how", "if", "what"]
                .contains(word) || ["so", "very", "too", "such", "quite", "really", "than"].contains(word)
        {
            return true
        }
        guard index > 0 else { return false }
        let previous = utterance.tokens[index - 1].bare
        return word == "much" && previous == "pretty"
            || ["me", "him", "her", "them", "us"].contains(word) && Self.telling.contains(previous)
    }

    /// Words that are nothing without what comes after.
    private static let unfinished: Set<String> = [
        "putting", "making", "giving", "taking", "getting", "if", "what", "whether",
    ]
    private static let opening: Set<String> = ["whats", "hows", "wheres", "thats", "the", "a", "an", "my", "is", "are"]
    private static let telling: Set<String> = ["told", "tell", "tells", "telling", "asked", "ask", "asks", "asking"]
}
