/// Names of people by how they are written, where nothing says who they are: "Moira asked me", "I went with Donald".
///
/// Wider than what is taken up in a reply: on a page that others read, a name too many hidden harms less than one shown.
package enum GivenNames {
    /// The names in some utterances, as they were written.
    package static func found(in texts: [String]) -> Set<String> {
        var names: Set<String> = []
        for text in texts {
            let utterance = Utterance(text)
            for index in utterance.tokens.indices where isCandidate(index, in: utterance) {
                let end = index + 1 + parts(after: index, in: utterance)
                let isInside = index > 0 && utterance.tokens[index].before < .sentence
                // At the beginning of a sentence every word has its capital.
                guard
                    isIntroduced(index, in: utterance)
                        || isInside && (isActing(index, in: utterance) || isBeside(index, in: utterance))
                else { continue }
                for place in index..<end { names.insert(utterance.words(place..<(place + 1))) }
            }
        }
        return names
    }

    private static func isCandidate(_ index: Int, in utterance: Utterance) -> Bool {
        let token = utterance.tokens[index]
        let word = utterance.words(index..<(index + 1))
        guard token.isCapitalised, ClosedWords.isContent(token.bare), !Self.others.contains(token.bare),
            word.dropFirst().contains(where: \.isLowercase), !Verbs.isFinite(token.bare)
        else { return false }
        return !isPart(index, of: utterance)
    }

    /// Whether it is a further part of a name: “Carlos” of “John Carlos”.
    private static func isPart(_ index: Int, of utterance: Utterance) -> Bool {
        guard index > 0, utterance.tokens[index].before == .none else { return false }
        let before = utterance.tokens[index - 1]
        return before.isCapitalised && before.bare != "i" && ClosedWords.isContent(before.bare)
    }

    /// How many further parts a name has.
    private static func parts(after index: Int, in utterance: Utterance) -> Int {
        utterance.tokens.indices[(index + 1)...].prefix {
            utterance.tokens[$0].isCapitalised && ClosedWords.isContent(utterance.tokens[$0].bare)
                && isPart($0, of: utterance)
        }.count
    }

    /// "Stefan, our son, …", "Stefan is my son".
    private static func isIntroduced(_ index: Int, in utterance: Utterance) -> Bool {
        guard index + 2 < utterance.tokens.count else { return false }
        let next = utterance.tokens[index + 1]
        if next.before == .comma { return ["my", "our", "his", "her"].contains(next.bare) }
        return next.bare == "is" && ["my", "our"].contains(utterance.tokens[index + 2].bare)
    }

    /// Whether it does something: a verb follows at once.
    private static func isActing(_ index: Int, in utterance: Utterance) -> Bool {
        guard index + 1 < utterance.tokens.count, utterance.tokens[index + 1].before == .none else { return false }
        return Verbs.isFinite(utterance.tokens[index + 1].bare)
    }

    /// Whether it stands where one names company, or whom one speaks to.
    private static func isBeside(_ index: Int, in utterance: Utterance) -> Bool {
        guard utterance.tokens[index].before <= .comma else { return false }
        return [
            "with", "and", "told", "tell", "asked", "ask", "called", "named", "about", "miss", "love", "saw", "met",
            "want", "wanted", "hate", "help", "visit", "phoned",
        ]
        .contains(utterance.tokens[index - 1].bare)
    }

    /// Capitalised words that name nobody, on a page.
    private static let others = Hearing.noNames.union([
        "corona", "german", "french", "facebook", "instagram", "netflix", "youtube", "google", "zoom", "internet",
        "mum", "mom", "dad", "lord",
    ])
}
