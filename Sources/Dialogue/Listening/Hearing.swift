/// One utterance while it is listened to: its words, clauses and lexicon hits.
package struct Hearing: Sendable {
    package struct Heard<Sense: Sendable>: Sendable {
        package var sense: Sense
        package var tokens: Range<Int>
    }

    package let utterance: Utterance
    package let clauses: [Clause]
    package let hits: [Lexicon.Hit]
    package let lexicon: Lexicon
    /// For each word the last before it that points at somebody.
    let pointing: [Int]

    package init(_ text: String, lexicon: Lexicon) {
        utterance = Utterance(text, spellings: lexicon.spellings)
        clauses = ClauseReader.clauses(of: utterance)
        hits = lexicon.hits(in: utterance.tokens)
        pointing = Self.pointing(in: utterance.tokens)
        self.lexicon = lexicon
    }

    package var tokens: [Token] { utterance.tokens }

    /// The hits whose sense `pick` takes, without those that lie inside a longer one.
    package func heard<Sense>(_ pick: (LexiconBlock.Sense) -> Sense?) -> [Heard<Sense>] {
        var found: [Heard<Sense>] = []
        for hit in hits {
            guard let sense = pick(lexicon.blocks[hit.block].sense) else { continue }
            if let last = found.last, last.tokens.lowerBound <= hit.tokens.lowerBound,
                last.tokens.upperBound >= hit.tokens.upperBound, last.tokens.count > hit.tokens.count
            {
                continue
            }
            while let last = found.last, last.tokens.lowerBound >= hit.tokens.lowerBound,
                last.tokens.upperBound <= hit.tokens.upperBound, last.tokens.count < hit.tokens.count
            { found.removeLast() }
            found.append(Heard(sense: sense, tokens: hit.tokens))
        }
        return found
    }

    /// The clause that a word stands in.
    package func clause(at token: Int) -> Clause? {
        var low = 0
        var high = clauses.count
        while low < high {
            let middle = (low + high) / 2
            if clauses[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < clauses.count && clauses[low].tokens.lowerBound <= token ? clauses[low] : nil
    }

    /// Whether one of the four words before a place, in the same clause, says no.
    ///
    /// Source: clinical specification §4.3, "negation window 4 tokens".
    package func isNegated(at token: Int) -> Bool {
        let start = clause(at: token)?.tokens.lowerBound ?? 0
        var index = token - 1
        while index >= max(start, token - 4) {
            let word = tokens[index].bare
            if ClosedWords.negators.contains(word) { return !isOnlyApparent(index) }
            if tokens[index].sentence != tokens[token].sentence { return false }
            index -= 1
        }
        return isOfNothing(token, from: start)
    }

    /// "It's not something that I wish to enjoy": what describes a thing denied is denied with it.
    private func isOfNothing(_ token: Int, from start: Int) -> Bool {
        let near = tokens[max(start, token - 6)..<max(start, token)]
        let place = near.lastIndex { ["something", "anything"].contains($0.bare) }
        guard let place, place > start else { return false }
        return ClosedWords.negators.contains(tokens[place - 1].bare)
    }

    /// "not only", "not just", "can't help feeling", "no wonder", "never been this", "couldn't be more" deny nothing.
    private func isOnlyApparent(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1].bare
        if ["only", "just", "wonder", "doubt", "matter"].contains(next) { return true }
        if tokens[index].bare == "nothing", next == "but" { return true }
        if tokens[index].bare == "never", hasHeight(after: index) { return true }
        if tokens[index].bare == "couldnt", tokens[index...].prefix(4).contains(where: { $0.bare == "more" }) {
            return true
        }
        return ["cant", "cannot", "couldnt"].contains(tokens[index].bare)
            && ["help", "stop", "stand"].contains(next)
    }

    /// "never been this sad", "never felt such shame": the highest there was, not none.
    private func hasHeight(after index: Int) -> Bool {
        tokens[(index + 1)...].prefix(3).contains { ["this", "so", "such", "more", "as", "that"].contains($0.bare) }
    }
}
