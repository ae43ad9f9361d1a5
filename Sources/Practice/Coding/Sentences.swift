import Dialogue

/// A sentence of a trainee's utterance.
struct Sentence: Sendable {
    var text: String
    /// Lower case, apostrophes kept and made straight.
    var lower: String
    /// The words, bare.
    var words: [String]
    var isQuestion: Bool
}

/// Cuts an utterance into sentences.
enum Sentences {
    static func split(_ utterance: Utterance) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        for index in utterance.tokens.indices {
            let isLast = index + 1 == utterance.tokens.count
            guard isLast || utterance.tokens[index + 1].sentence != utterance.tokens[index].sentence else { continue }
            sentences.append(sentence(start..<(index + 1), of: utterance))
            start = index + 1
        }
        return sentences
    }

    private static func sentence(_ range: Range<Int>, of utterance: Utterance) -> Sentence {
        let text = utterance.words(range)
        let isQuestion = utterance.isQuestion(sentence: utterance.tokens[range.lowerBound].sentence)
        let lower = String(text.lowercased().map { $0 == "’" ? "'" : $0 }) + (isQuestion ? "?" : "")
        return Sentence(text: text, lower: lower, words: utterance.tokens[range].map(\.bare), isQuestion: isQuestion)
    }
}
