import Dialogue

/// Totals over a session, and the ratios that tell good practice from poor (clinical specification §7.1).
///
/// In the ratios an utterance counts under its main code, which agrees better with raters than all codes do. Totals
/// agree between raters where single codes do not (clinical specification §7.1).
package struct SessionTotals: Equatable, Sendable {
    package private(set) var therapistTurns = 0
    package private(set) var clientTurns = 0
    package private(set) var therapistWords = 0
    package private(set) var clientWords = 0
    /// Utterances by their main code.
    package private(set) var mains: [Code: Int] = [:]
    /// Utterances that hold a code, main or further.
    package private(set) var holding: [Code: Int] = [:]

    package init() {}

    /// Counts what the client said.
    package mutating func addClient(_ text: String) {
        clientTurns += 1
        clientWords += Tokenizer.tokens(of: text).count
    }

    /// Counts an utterance of the therapist.
    package mutating func add(_ coding: Coding) {
        therapistTurns += 1
        therapistWords += Tokenizer.tokens(of: coding.text).count
        mains[coding.main, default: 0] += 1
        for code in coding.codes { holding[code, default: 0] += 1 }
    }

    /// Adds the totals of another stretch of the same session.
    package mutating func add(_ other: SessionTotals) {
        therapistTurns += other.therapistTurns
        clientTurns += other.clientTurns
        therapistWords += other.therapistWords
        clientWords += other.clientWords
        mains.merge(other.mains, uniquingKeysWith: +)
        holding.merge(other.holding, uniquingKeysWith: +)
    }

    private func count(_ codes: Code...) -> Int { codes.reduce(0) { $0 + mains[$1, default: 0] } }

    package var questions: Int { count(.openQuestion, .closedQuestion) }

    package var reflections: Int { count(.simpleReflection) + deepReflections }

    /// Reflections that add something: complex ones, summaries and interpretations.
    package var deepReflections: Int {
        count(.complexReflection, .summary, .interpretationPast, .interpretationPattern, .interpretationHere)
    }

    /// The ratios, in a fixed order; those without a divisor are left out.
    package var ratios: [(name: Ratio, part: Int, whole: Int)] {
        Ratio.allCases.compactMap { ratio in
            let (part, whole) = parts(of: ratio)
            return whole > 0 ? (ratio, part, whole) : nil
        }
    }

    private func parts(of ratio: Ratio) -> (Int, Int) {
        switch ratio {
        case .reflectionsToQuestions: (reflections, questions)
        case .exploringShare:
            (reflections + questions, reflections + questions + count(.advice) + count(.information))
        case .openShare: (count(.openQuestion), questions)
        case .complexShare: (deepReflections, reflections)
        case .talkShare: (therapistWords, clientTurns > 0 ? therapistWords + clientWords : 0)
        case .adviceShare: (count(.advice), therapistTurns)
        case .informationShare: (count(.information), therapistTurns)
        case .wordsPerTurn: (therapistWords, therapistTurns)
        }
    }
}

/// A figure of a session.
package enum Ratio: String, CaseIterable, Sendable {
    case reflectionsToQuestions = "reflections-to-questions"
    case exploringShare = "exploring-of-acts"
    case openShare = "open-of-questions"
    case complexShare = "complex-of-reflections"
    case talkShare = "talk-share"
    case adviceShare = "advice-of-turns"
    case informationShare = "information-of-turns"
    case wordsPerTurn = "words-a-turn"

    /// What it is, and what it can be held against.
    package var explanation: String {
        switch self {
        case .reflectionsToQuestions: "reflections to questions; MITI 4.2.1 calls 1 fair and 2 good"
        case .exploringShare:
            "of questions, reflections, advice and information are questions or reflections (Hill: exploration)"
        case .openShare: "of the questions are open; this does not tell good sessions from poor ones"
        case .complexShare: "of the reflections add something; MITI 4.2.1 calls 40 % fair and 50 % good"
        case .talkShare: "of the words are the therapist's; .54 in good, .64 in poor demonstrations"
        case .adviceShare: "of the turns give advice; 2 % in good, 15 % in poor demonstrations"
        case .informationShare: "of the turns give information; 8 % in good, 18 % in poor demonstrations"
        case .wordsPerTurn: "words a turn; 16 in good, 24 in poor demonstrations"
        }
    }

    /// Whether it is a share of a whole.
    package var isShare: Bool { self != .reflectionsToQuestions && self != .wordsPerTurn }
}
