import Dialogue

/// Codes what a trainee says, sentence by sentence; what the client said before helps to tell reflections.
package struct Coder: Sendable {
    package init() {}

    /// The codes of an utterance.
    ///
    /// - Parameters:
    ///   - text: what was said.
    ///   - before: the client's words just before, where known.
    package func code(_ text: String, after before: String? = nil) -> Coding {
        let utterance = Utterance(text)
        guard !utterance.tokens.isEmpty else { return coding(text, [(.silence, text)]) }
        if let encourager = encourager(utterance) { return coding(text, [(encourager, text)]) }
        let echoed = Set((before.map { Utterance($0).tokens } ?? []).map(\.bare).filter(ClosedWords.isContent))
        let sentences = Sentences.split(utterance)
        var found: [(code: Code, words: String)] = sentences.flatMap {
            SentenceCoder(sentence: $0, echoed: echoed).codes()
        }
        if found.filter({ $0.code.isQuestion }).count > 1 { found.append((.severalQuestions, text)) }
        return coding(text, found)
    }

    private func encourager(_ utterance: Utterance) -> Code? {
        let isMinimal =
            utterance.tokens.count <= 6 && !utterance.isQuestion(sentence: 0)
            && utterance.tokens.allSatisfy { Cues.encouragers.contains($0.bare) }
        return isMinimal ? .encourager : nil
    }

    /// The heaviest code stands for the whole; a question asked weighs more than what leads up to it.
    private func coding(_ text: String, _ found: [(code: Code, words: String)]) -> Coding {
        var unique: [(code: Code, words: String)] = []
        for item in found where !unique.contains(where: { $0.code == item.code }) { unique.append(item) }
        let weighed = unique.filter { $0.code.weight > 0 }
        let main = weighed.max { $0.code.weight < $1.code.weight } ?? unique.first ?? (.other, text)
        let rest = unique.filter { $0.code != main.code }
        return Coding(
            text: text, main: main.code, codes: [main.code] + rest.map(\.code), words: [main.words] + rest.map(\.words))
    }
}

extension Code {
    var isQuestion: Bool { self == .openQuestion || self == .closedQuestion }

    /// Which of several codes an utterance counts under; further codes never lead.
    var weight: Int {
        switch self {
        case .openQuestion, .closedQuestion: 9
        case .advice: 8
        case .interpretationPast, .interpretationPattern, .interpretationHere, .confrontation: 7
        case .complexReflection, .simpleReflection: 6
        case .information: 5
        case .selfDisclosure, .reassurance, .affirmation: 4
        case .structuring: 3
        case .clarification, .summary, .other, .encourager, .silence: 1
        case .leadingQuestion, .whyQuestion, .severalQuestions: 0
        }
    }
}
