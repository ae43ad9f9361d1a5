/// The question that the person asks of themselves.
extension Focus {
    /// A question that the person asks of themselves or of nobody, exact, without its mark.
    package func question() -> String? {
        for clause in clauses.reversed() where clause.isQuestion {
            let sentence = utterance.tokens[clause.tokens.lowerBound].sentence
            var range = utterance.tokens.indices.filter { utterance.tokens[$0].sentence == sentence }[...]
            while let first = range.first,
                ["and", "but", "so", "well", "um", "uh", "like", "yeah", "ok", "okay", "yes"]
                    .contains(utterance.tokens[first].bare)
            { range.removeFirst() }
            range = withoutAsking(range)
            guard let first = range.first, let last = range.last, (3...14).contains(range.count) else { continue }
            let words = utterance.tokens[first...last].map(\.bare)
            guard words.contains(where: { ClosedWords.isContent($0) }),
                !words.contains(where: { ClosedWords.companionWords.contains($0) })
            else { continue }
            let text = utterance.words(first..<(last + 1))
            if !Marks.breakQuestion(text) { return text }
        }
        return nil
    }

    /// "Do you think I should go back?": what is asked about is "I should go back".
    func withoutAsking(_ range: ArraySlice<Int>) -> ArraySlice<Int> {
        let words = range.prefix(5).map { utterance.tokens[$0].bare }
        for opening in Self.askings where words.starts(with: opening) && range.count > opening.count + 2 {
            let rest = range.dropFirst(opening.count)
            return words.dropFirst(opening.count).first == "that" ? rest.dropFirst() : rest
        }
        return range
    }

    static let askings = [
        ["do", "you", "think"], ["dont", "you", "think"], ["would", "you", "say"], ["are", "you", "saying"],
        ["are", "you", "suggesting"], ["are", "you", "telling", "me"], ["you", "think"], ["you", "dont", "think"],
    ]
}
