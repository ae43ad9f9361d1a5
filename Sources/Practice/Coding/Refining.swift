import Dialogue

/// From votes to codes: the act that leads, its finer code, and what else the sentences hold.
struct Refining {
    let hearing: CueHearing

    private typealias Found = (code: Code, words: String)

    func coding() -> Coding {
        let spoken = hearing.spoken
        var found = [code(for: hearing.votes.leader, sentence: nil)]
        for number in spoken.sentences.indices where spoken.sentences.count > 1 {
            found.append(code(for: hearing.votes(ofSentence: number).leader, sentence: number))
        }
        found += faults()
        var unique: [Found] = []
        for item in found where !unique.contains(where: { $0.code == item.code }) { unique.append(item) }
        return Coding(
            text: spoken.utterance.text, main: unique[0].code, codes: unique.map(\.code), words: unique.map(\.words))
    }

    /// The finer code of an act, with the words that speak for it most.
    private func code(for act: Act, sentence: Int?) -> Found {
        let cues = hearing.heard.filter { (sentence == nil || $0.sentence == sentence) && $0.cue.votes[act] > 0 }
        let strongest = cues.filter { !$0.words.isEmpty }.max { $0.cue.votes[act] < $1.cue.votes[act] }
        let words = strongest.map { hearing.spoken.text($0.words) } ?? hearing.spoken.utterance.text
        return (finer(act, cues), words)
    }

    /// The code of the strongest cue that has one for this act.
    private func finer(_ act: Act, _ cues: [HeardCue]) -> Code {
        let coded = cues.filter { $0.cue.code?.act == act }
        return coded.max { $0.cue.votes[act] < $1.cue.votes[act] }?.cue.code ?? act.plainCode
    }

    private func faults() -> [Found] { [] }
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
    /// The act that it is a finer kind of; nothing for what is said of a question besides its form.
    package var act: Act? {
        switch self {
        case .openQuestion: .open
        case .closedQuestion: .closed
        case .leadingQuestion, .whyQuestion, .severalQuestions: nil
        case .simpleReflection, .complexReflection, .summary: .reflection
        case .interpretationPast, .interpretationPattern, .interpretationHere: .reflection
        case .advice: .advice
        case .information: .information
        case .affirmation, .clarification, .confrontation, .reassurance, .selfDisclosure: .other
        case .encourager, .silence, .structuring, .other: .other
        }
    }
}
