/// Speech as it was taken down, with its stammers: what is said back leaves them out, as a good minute-taker does.
///
/// Words begun twice ("I-I", "the, the"), sounds ("um"), false starts ("I was- I'm late") and a transcriber's remarks go;
/// no word that says anything does. Typed text has none of these and stays as it is.
package enum Disfluency {
    /// The text without them; the same text where it has none.
    package static func cleaned(_ text: String) -> String { cleaned(Utterance(text)) }

    /// What is left may be begun twice again: “to, like, to”.
    private static let rounds = 3

    /// The same, of what is cut into words already.
    static func cleaned(_ utterance: Utterance) -> String {
        var text = cleanedOnce(utterance)
        var before = utterance.text
        for _ in 1..<rounds where text != before {
            before = text
            text = cleanedOnce(Utterance(text))
        }
        return text
    }

    private static func cleanedOnce(_ utterance: Utterance) -> String {
        var cut = Cut(utterance.tokens)
        for index in cut.tokens.indices { cut.read(at: index, of: utterance) }
        guard cut.left.contains(true), cut.left.contains(false) || utterance.text.utf8.contains(UInt8(ascii: "["))
        else {
            return utterance.text
        }
        return cut.text(of: utterance)
    }

    /// Which words are left.
    private struct Cut {
        let tokens: [Token]
        var left: [Bool]

        init(_ tokens: [Token]) {
            self.tokens = tokens
            left = [Bool](repeating: true, count: tokens.count)
        }

        mutating func read(at index: Int, of utterance: Utterance) {
            let word = tokens[index].bare
            if Disfluency.sounds.contains(word) {
                left[index] = false
            } else if index + 1 < tokens.count {
                if isBegunTwice(index, utterance) || isAside(index) { left[index] = false }
                if areBegunTwice(index) { (left[index], left[index + 1]) = (false, false) }
                if tokens[index + 1].before == .dash, let start = falseStart(endingAt: index) {
                    for place in start...index { left[place] = false }
                }
            }
            if index > 0, word == "know", tokens[index - 1].bare == "you", !left[index - 1] { left[index] = false }
        }

        /// "I-I", "th-that", "the, the".
        private func isBegunTwice(_ index: Int, _ utterance: Utterance) -> Bool {
            let (word, next) = (tokens[index].bare, tokens[index + 1].bare)
            if Turning.isStutter(index + 1, in: utterance), next.hasPrefix(word) { return true }
            let isNear = tokens[index + 1].before == .none || tokens[index + 1].before == .comma
            return word == next && isNear && Disfluency.small.contains(word)
        }

        /// "I'm not- I'm not", "I mean, I mean": two words said again after a dash, or "I mean".
        private func areBegunTwice(_ index: Int) -> Bool {
            guard index + 3 < tokens.count, tokens[index + 1].before == .none, tokens[index + 3].before == .none,
                (0...1).allSatisfy({ tokens[index + $0].bare == tokens[index + 2 + $0].bare })
            else { return false }
            return tokens[index + 2].before == .dash
                || tokens[index + 2].before == .comma && tokens[index].bare == "i" && tokens[index + 1].bare == "mean"
        }

        /// ", you know," and ", like,": nothing but breath.
        private func isAside(_ index: Int) -> Bool {
            guard tokens[index].before == .comma || tokens[index].before == .sentence else { return false }
            switch tokens[index].bare {
            case "like":
                // "It's, like, a wall" may compare.
                return tokens[index + 1].before == .comma && !["a", "an", "the"].contains(tokens[index + 1].bare)
            case "you":
                return tokens[index + 1].bare == "know" && tokens[index + 1].before == .none
                    && (index + 2 >= tokens.count || tokens[index + 2].before == .comma)
            default: return false
            }
        }

        /// Where a false start begins that a dash ends: what comes next begins again, and nothing is denied in it.
        private func falseStart(endingAt index: Int) -> Int? {
            var start = index
            while start > 0, tokens[start].before == .none, index - start < Disfluency.longestStart { start -= 1 }
            let words = tokens[start...index]
            guard tokens[start].before != .none || start == 0,
                !words.contains(where: { ClosedWords.negators.contains($0.bare) })
            else { return nil }
            let next = tokens[index + 1].bare
            let isAgain = next.hasPrefix(tokens[start].bare) || words.last?.bare == next
            let isEmpty =
                words.count <= 2 && !words.contains { ClosedWords.isContent($0.bare) }
                && (ClosedWords.selfSubjects.contains(next) || ClosedWords.otherSubjects.contains(next))
            return isAgain || isEmpty ? start : nil
        }

        /// The words that are left, with the marks between them.
        func text(of utterance: Utterance) -> String {
            var result = ""
            var last: Int?
            for index in tokens.indices where left[index] {
                if let last { result += between(last, index, utterance) }
                result += utterance.words(index..<(index + 1))
                last = index
            }
            return result + marks(from: tokens[tokens.count - 1].bytes.upperBound, to: nil, utterance)
        }

        /// The marks as they were; where words were left out, the heaviest of theirs that is needed.
        private func between(_ last: Int, _ index: Int, _ utterance: Utterance) -> String {
            if index == last + 1 {
                return marks(from: tokens[last].bytes.upperBound, to: tokens[index].bytes.lowerBound, utterance)
            }
            let breaks = tokens[(last + 1)...index].map(\.before)
            let next = tokens[last + 1].bytes.lowerBound
            // "50%, uh, faith": a sign belongs to its number.
            let sign = marks(from: tokens[last].bytes.upperBound, to: next, utterance).prefix {
                !" ,.-–—…;:!?".contains($0)
            }
            if breaks.contains(.sentence) {
                let between = marks(
                    from: tokens[last].bytes.upperBound, to: tokens[index].bytes.lowerBound, utterance)
                return sign + String(between.first { "?!".contains($0) } ?? ".") + " "
            }
            if breaks.first == .dash { return sign + " - " }
            // "Yes, um, I think" keeps a comma; "people who, uh, gave me" needs none.
            let isNew = ClosedWords.selfSubjects.union(ClosedWords.otherSubjects).contains(tokens[index].bare)
            return sign + (breaks.first == .comma && isNew ? ", " : " ")
        }

        /// What stands between words, without a transcriber's remarks.
        private func marks(from start: Int, to end: Int?, _ utterance: Utterance) -> String {
            let bytes = utterance.text.utf8.dropFirst(start).prefix((end ?? utterance.text.utf8.count) - start)
            let text = String(decoding: Array(bytes), as: UTF8.self)
            guard let opening = text.firstIndex(of: "["), let closing = text.lastIndex(of: "]"), opening < closing
            else {
                return text
            }
            var before = text[..<opening]
            while before.last == " " { before.removeLast() }
            return String(before + text[text.index(after: closing)...])
        }
    }

    /// Sounds that fill a pause.
    private static let sounds: Set<String> = ["um", "uh", "er", "erm", "uhm", "umm", "uhh", "ehm"]
    /// Words of grammar, which nobody says twice to mean more.
    private static let small: Set<String> = [
        "i", "im", "ive", "id", "the", "a", "an", "my", "and", "it", "its", "he", "she", "they", "we", "to", "of", "in",
        "is", "was", "but", "if", "or", "for", "with", "at", "on", "like", "this", "what", "there", "hes",
        "shes", "theyre",
    ]
    /// Most words that a false start has, after its first.
    private static let longestStart = 4
}
