extension Hearing {
    /// Themes, the one with most words heard first, each once.
    package func themes() -> [ThemeMention] {
        let heard = heard { if case .theme(let theme) = $0 { theme } else { nil } }
        var counts: [String: Int] = [:]
        var order: [ThemeMention] = []
        for item in heard where item.tokens.count > 1 || !isDenied(item.tokens.lowerBound) {
            counts[item.sense, default: 0] += item.tokens.count
            if !order.contains(where: { $0.theme == item.sense }) {
                order.append(ThemeMention(theme: item.sense, words: utterance.words(item.tokens)))
            }
        }
        return order.enumerated()
            .sorted { (counts[$0.element.theme] ?? 0, -$0.offset) > (counts[$1.element.theme] ?? 0, -$1.offset) }
            .map(\.element)
    }

    /// Whether a theme's one word is denied: "I'm not angry", "no homework".
    ///
    /// What is named as definite is there whatever is denied of it: "I didn't do the laundry" is about the laundry
    /// (presupposition of definite descriptions, Strawson 1950).
    private func isDenied(_ place: Int) -> Bool {
        guard isNegated(at: place) else { return false }
        return place == 0 || !ClosedWords.possessives.contains(tokens[place - 1].bare)
    }

    /// When it is placed, in the order of mention.
    package func times() -> [Time] {
        var found: [Time] = []
        for item in heard({ if case .time(let time) = $0 { time } else { nil } }) where !found.contains(item.sense) {
            found.append(item.sense)
        }
        return found
    }

    /// Possible defences with their evidence.
    package func defences() -> [Cue] {
        var found: [Cue] = []
        for item in heard({ if case .defence(let name) = $0 { name } else { nil } }) {
            if !found.contains(where: { $0.name == item.sense }) {
                found.append(Cue(name: item.sense, words: utterance.words(item.tokens)))
            }
        }
        return found
    }

    /// The clauses in which a sense was heard, as quotations.
    package func quotations(_ pick: (LexiconBlock.Sense) -> Bool) -> [String] {
        var found: [String] = []
        for item in heard({ pick($0) ? true : nil }) where !isDescribing(item.tokens) {
            let words = utterance.words(quotable(item.tokens))
            let content = tokens[quotable(item.tokens)].filter { ClosedWords.isContent($0.bare) }.count
            if !Marks.breakQuotation(words), content > 0, !found.contains(words) {
                found.append(words)
            }
        }
        return found
    }

    /// "… not something that I wish to enjoy": what only describes another thing is not said by itself.
    private func isDescribing(_ range: Range<Int>) -> Bool {
        let place = range.lowerBound
        guard place > 1, tokens[place].before == .none,
            ["that", "which", "something", "anything"].contains(tokens[place - 1].bare)
        else { return false }
        return tokens[max(0, place - 6)..<place].contains {
            ClosedWords.negators.contains($0.bare) && $0.sentence == tokens[place].sentence
        }
    }

    /// From the hit to the end of its clause, at most ten words.
    private func quotable(_ range: Range<Int>) -> Range<Int> {
        let end = max(clause(at: range.lowerBound)?.tokens.upperBound ?? range.upperBound, range.upperBound)
        var upper = min(end, range.lowerBound + Focus.longest)
        while upper < end, upper > range.upperBound, ClosedWords.dangling.contains(tokens[upper - 1].bare) {
            upper -= 1
        }
        return start(of: range)..<max(upper, range.upperBound)
    }

    /// A hit that begins with a noun is quoted from its possessive on: "my mother never asks".
    private func start(of range: Range<Int>) -> Int {
        let first = range.lowerBound
        guard first > 0, tokens[first].before == .none, ClosedWords.possessives.contains(tokens[first - 1].bare),
            ClosedWords.isContent(tokens[first].bare)
        else { return first }
        return first - 1
    }

    /// Whether something is told of an exchange with someone (clinical specification §3.3).
    package func isStory(_ people: [PersonMention]) -> Bool {
        !people.isEmpty && clauses.contains { $0.isPast && $0.subject != .thing }
    }
}
