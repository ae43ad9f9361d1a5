import Dialogue

/// From votes to codes: the act that leads, its finer code, and what else the sentences hold.
struct Refining {
    let hearing: CueHearing

    private typealias Found = (code: Code, words: String)

    func coding() -> Coding {
        let spoken = hearing.spoken
        var found = [code(for: hearing.votes.leader, sentence: nil)]
        for number in spoken.sentences.indices where spoken.sentences.count > 1 && hearing.forms[number] != .sounds {
            found.append(code(for: hearing.votes(ofSentence: number).leader, sentence: number))
        }
        found += besides(found)
        var unique: [Found] = []
        for item in found where !unique.contains(where: { $0.code == item.code }) { unique.append(item) }
        return Coding(
            text: spoken.utterance.text, main: unique[0].code, codes: unique.map(\.code), words: unique.map(\.words))
    }

    /// The finer code of an act, with the words that speak for it most.
    private func code(for act: Act, sentence: Int?) -> Found {
        let cues = hearing.cues(ofSentence: sentence)
        let strongest = cues.filter { !$0.words.isEmpty && $0.votes[act] > 0 }.max {
            ($0.votes[act], $0.words.count) < ($1.votes[act], $1.words.count)
        }
        let words = strongest.map { hearing.spoken.text($0.words) } ?? hearing.spoken.utterance.text
        return (finer(act, cues), words)
    }

    /// The code of the strongest cue that has one for this act.
    private func finer(_ act: Act, _ cues: ArraySlice<HeardCue>) -> Code {
        let coded = cues.filter { $0.code?.act == act }
        if let code = coded.max(by: { $0.votes[act] < $1.votes[act] })?.code { return code }
        return act == .reflection && hearing.spoken.tokens.count > Self.plainLength ? .complexReflection : act.plainCode
    }

    /// Reflections of more words than these mostly add something; raters hardly agree on more than that
    /// (clinical specification §7.1: kappa .11).
    private static let plainLength = 14

    /// "All right. What happened?": what leads must stand in what asks.
    private func isInQuestion(_ words: Range<Int>) -> Bool {
        let place = hearing.spoken.sentences.firstIndex { $0.words.contains(words.lowerBound) }
        return place.map { hearing.forms[$0].isQuestion } ?? true
    }

    /// What is said of questions and reflections besides their kind: leading, why, several at once, clarifying.
    private func besides(_ found: [Found]) -> [Found] {
        var besides: [Found] = []
        for item in hearing.heard {
            guard let code = item.code, code.act == nil, code != .leadingQuestion || isInQuestion(item.words) else {
                continue
            }
            besides.append((code, hearing.spoken.text(item.words)))
        }
        guard found.contains(where: { $0.code.act?.isQuestion == true }) else {
            return besides.filter { $0.code == .clarification }
        }
        let questions = hearing.forms.count { $0.isQuestion }
        if questions > 1 { besides.append((.severalQuestions, hearing.spoken.utterance.text)) }
        return besides
    }
}

extension Act {
    /// The code where nothing finer is known.
    var plainCode: Code {
        switch self {
        case .open: .openQuestion
        case .closed: .closedQuestion
        case .reflection: .simpleReflection
        case .advice: .advice
        case .information: .information
        case .other: .other
        }
    }
}

extension Code {
    /// The act that it is a finer kind of; nothing for what is said of it besides its kind.
    package var act: Act? {
        switch self {
        case .openQuestion: .open
        case .closedQuestion: .closed
        case .leadingQuestion, .whyQuestion, .severalQuestions, .clarification: nil
        case .simpleReflection, .complexReflection, .summary: .reflection
        case .interpretationPast, .interpretationPattern, .interpretationHere: .reflection
        case .advice: .advice
        case .information: .information
        case .affirmation, .confrontation, .reassurance, .selfDisclosure: .other
        case .encourager, .silence, .structuring, .other: .other
        }
    }
}
