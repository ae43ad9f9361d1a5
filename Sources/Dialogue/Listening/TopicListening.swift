extension Hearing {
    /// What it is about, as a noun phrase turned to the person: the one around a theme's or person's word.
    ///
    /// Taken only where a determiner opens it and something that cannot belong to it follows.
    package func topic() -> String? {
        let themes = heard { if case .theme = $0 { true } else { nil } }
        for heard in themes.reversed() {
            guard let last = heard.tokens.last, let range = nounPhrase(endingAt: last) else { continue }
            return Turning.phrase(range, in: utterance)
        }
        return nil
    }

    private func nounPhrase(endingAt last: Int) -> Range<Int>? {
        guard !Verbs.isFinite(tokens[last].bare), ClosedWords.isContent(tokens[last].bare) else { return nil }
        guard last + 1 >= tokens.count || endsPhrase(before: last + 1) else { return nil }
        for start in stride(from: last - 1, through: max(0, last - 3), by: -1) {
            let word = tokens[start].bare
            if ClosedWords.possessives.contains(word) {
                return isPlainPhrase((start + 1)..<(last + 1)) ? start..<(last + 1) : nil
            }
            if !ClosedWords.isContent(word) || tokens[start + 1].before != .none { return nil }
        }
        return nil
    }

    private func endsPhrase(before index: Int) -> Bool {
        let next = tokens[index]
        if next.before != .none { return true }
        if ClosedWords.possessives.contains(next.bare) || ClosedWords.auxiliaries.contains(next.bare) { return true }
        return ClosedWords.prepositions.contains(next.bare) || ClosedWords.coordinators.contains(next.bare)
            || ClosedWords.subordinators.contains(next.bare) || ClosedWords.selfSubjects.contains(next.bare)
            || ClosedWords.adverbs.contains(next.bare) || Verbs.isPast(next.bare)
    }

    private func isPlainPhrase(_ range: Range<Int>) -> Bool {
        tokens[range].allSatisfy { !Verbs.past.contains($0.bare) && !ClosedWords.companionWords.contains($0.bare) }
            && range.allSatisfy(utterance.isSpelt) && !utterance.words(range).contains("'")
    }
}
