/// Where a second clause begins that nothing joins: what runs on is quoted.
extension Turning {
    /// "I didn't move for two hours my arm went numb": a noun of one's own with its verb, joined on by nothing.
    static func beginsAnew(_ range: Range<Int>, verb: Int, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        guard verb + 4 < range.upperBound else { return false }
        return (verb + 2..<range.upperBound - 2).contains { index in
            guard owners.contains(tokens[index].bare), Verbs.past.contains(tokens[index + 2].bare),
                ClosedWords.isContent(tokens[index + 1].bare)
            else { return false }
            let before = tokens[index - 1].bare
            if Verbs.isFinite(before) || ClosedWords.prepositions.contains(before) { return false }
            return ClosedWords.isContent(before) || objects.contains(before)
        }
    }

    private static let objects: Set<String> = ["it", "him", "them", "me"]

    static func isClauseStart(_ index: Int, before end: Int, in utterance: Utterance) -> Bool {
        guard index < end else { return false }
        let word = utterance.tokens[index].bare
        if contracted.contains(word) || word == "its" && utterance.tokens[index].hasApostrophe { return true }
        guard index + 1 < end, subjects.contains(word) else { return false }
        let next = utterance.tokens[index + 1].bare
        if Verbs.isFinite(next) { return true }
        return index + 2 < end && ClosedWords.adverbs.contains(next) && Verbs.isFinite(utterance.tokens[index + 2].bare)
    }

    /// "You miss him so much you left him", "it does help I am running out": two clauses that nothing joins.
    static func runsOn(_ range: Range<Int>, verb: Int, in utterance: Utterance) -> Bool {
        guard verb < range.upperBound else { return false }
        for index in (verb + 1)..<range.upperBound {
            if isClauseStart(index, before: range.upperBound, in: utterance) {
                if !isJoined(clauseAt: index, from: range.lowerBound, in: utterance) { return true }
            } else if finite.contains(utterance.tokens[index].bare),
                !isHeld(index, verb: verb, from: range, in: utterance)
            {
                return true
            }
        }
        return false
    }

    /// What may stand before a clause within a clause: a joining word, a verb of thinking or saying, a noun it describes.
    static func isJoined(clauseAt index: Int, from start: Int, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        let word = tokens[index - 1].bare
        if tokens[index].before > .comma { return false }
        if joining.contains(word) { return true }
        guard tokens[index].before == .none else { return false }
        if thinking.contains(word) || described.contains(word) { return true }
        if word == "like" || ClosedWords.adverbs.contains(word), index - 2 >= start {
            return seeming.contains(tokens[index - 2].bare) || joining.contains(tokens[index - 2].bare)
                || thinking.contains(tokens[index - 2].bare)
        }
        guard index - 2 >= start else { return false }
        // "The truth is I'm the first".
        if ["is", "was"].contains(word) { return named.contains(tokens[index - 2].bare) }
        // "Told me he left"; "the dress she wore".
        if ClosedWords.isContent(word), ClosedWords.determiners.contains(tokens[index - 2].bare) { return true }
        return telling.contains(tokens[index - 2].bare)
    }

    /// A second finite verb belongs to a clause that was opened before it, or to the verb before it ("and was").
    static func isHeld(_ index: Int, verb: Int, from range: Range<Int>, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        let before = tokens[range.lowerBound..<index]
        let previous = tokens[index - 1].bare
        if ClosedWords.auxiliaries.contains(previous) || ClosedWords.adverbs.contains(previous) { return true }
        return before.contains {
            joining.contains($0.bare) || thinking.contains($0.bare) || described.contains($0.bare)
        }
            || (verb..<index).contains { subjects.contains(tokens[$0].bare) || contracted.contains(tokens[$0].bare) }
            || ClosedWords.negators.contains(previous)
    }

    /// "I'm so confident | that I will …", "I love him so much | I left": a measure without what it measures.
    static func isLeftComparing(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        let tokens = utterance.tokens
        guard range.upperBound < tokens.count, tokens[range.upperBound].before == .none,
            tokens[range.upperBound].sentence == tokens[range.upperBound - 1].sentence
        else { return false }
        if tokens[range.upperBound].bare == "than" { return true }
        return tokens[range.suffix(4)].contains { ["so", "such"].contains($0.bare) }
    }
}
