/// Where a clause begins in typing without marks: “she left me i cant sleep”.
extension ClauseReader {
    /// A sentence begun with a capital but without a full stop before it: "forget him at all He was kind".
    func isUnmarkedStart(_ token: Token) -> Bool {
        token.isCapitalised && token.bare != "i"
            && ClosedWords.otherSubjects.union(["we", "my", "but", "so"]).contains(token.bare)
    }

    /// "I" after a finished clause, in typing without commas: "she left me i cant sleep".
    func isRunOn(at index: Int) -> Bool {
        let word = tokens[index].bare
        guard Self.runningOn.contains(word) || word == "we" else { return false }
        let isLed = isLed(index)
        guard isLed || index >= 4 && word != "we" else { return false }
        let previous = tokens[index - 1].bare
        var verb = index + 1
        while verb < tokens.count - 1, ClosedWords.adverbs.contains(tokens[verb].bare) { verb += 1 }
        let isFinished =
            ClosedWords.isContent(previous) && !Verbs.isFinite(previous) || previous == "much"
            || isLed && (Self.objects.contains(previous) || Verbs.complete.contains(previous))
        return isFinished && verb < tokens.count
            && (tokens[index].bare == "im" || Verbs.isFinite(tokens[verb].bare))
            && !Self.openToRelative.contains(previous) && !isTimeTold(before: index)
            && !isMeasured(before: index) && !isToldTo(before: index)
            && isTypedWithoutMarks(around: index)
    }

    /// Whether the sentence began with a condition that has its verb by now, or with thanks: "when he does ring | we talk",
    /// "thanks for helping me | I might pass".
    private func isLed(_ index: Int) -> Bool {
        // A condition that lies further back than this has long been left.
        let near = tokens[max(0, index - Self.farthestCondition)..<index].filter {
            $0.sentence == tokens[index].sentence
        }
        let start = near.lastIndex { $0.before != .none } ?? 0
        let words = near[start...].reversed().map(\.bare)
        guard let first = words.last(where: { !ClosedWords.fillers.contains($0) }),
            ["when", "whenever", "if", "thanks", "thank", "sorry"].contains(first)
        else { return false }
        if first.hasPrefix("thank") { return words.count > 1 }
        return words.count > 2 && words.dropLast(2).contains(where: Verbs.isFinite)
    }

    private static let farthestCondition = 16

    /// What a verb has been said of by then.
    private static let objects: Set<String> = [
        "me", "him", "them", "us", "it", "something", "anything", "nothing", "home", "up", "out", "there", "away",
        "down",
        "you", "help", "support", "listening",
    ]

    /// "I told my mum | I was upset": what was told belongs to the telling.
    private func isToldTo(before index: Int) -> Bool {
        let isDetermined = ClosedWords.determiners.contains(tokens[index - 2].bare)
        let verb = isDetermined ? index - 3 : index - 2
        return verb >= 0 && Turning.telling.contains(tokens[verb].bare)
    }

    private static let runningOn: Set<String> = ["i", "im", "they", "he", "she"]

    /// Nouns that "I …" often describes: "the way I am".
    private static let openToRelative: Set<String> = [
        "way", "thing", "things", "time", "day", "everything", "all", "people", "someone", "moment", "place", "job",
        "person", "reason", "best", "worst", "least", "first", "last", "what", "friends", "stuff", "life", "work",
    ]

    /// "The week | I moved in", "the first night he slept": when it was, not a new clause.
    private func isTimeTold(before index: Int) -> Bool {
        guard Self.timesTold.contains(tokens[index - 1].bare), index >= 2 else { return false }
        return tokens[max(0, index - 3)..<(index - 1)].contains { ["the", "every", "each"].contains($0.bare) }
    }

    private static let timesTold: Set<String> = [
        "week", "month", "year", "night", "morning", "evening", "afternoon", "minute", "second", "hour", "summer",
        "winter", "spring", "autumn", "weekend", "instant",
    ]

    /// "She laughed so hard | she cried", "how long | I waited": measured by what follows.
    private func isMeasured(before index: Int) -> Bool {
        let (degree, measured) = (tokens[index - 2].bare, tokens[index - 1].bare)
        return degree == "how" || ["so", "such", "too"].contains(degree) && measured != "much"
    }

    /// Whether no mark stands within the sentence of a word.
    private func isTypedWithoutMarks(around index: Int) -> Bool { !marked.contains(tokens[index].sentence) }

    /// The sentences with a mark within them.
    static func marked(in tokens: [Token]) -> Set<Int> {
        var marked: Set<Int> = []
        for index in tokens.indices.dropFirst()
        where tokens[index].before != .none && tokens[index].sentence == tokens[index - 1].sentence {
            marked.insert(tokens[index].sentence)
        }
        return marked
    }
}
