/// What safety does: OPEN → CHECK → HOLD → URGENT, and never back within the session.
///
/// Source: clinical specification §8.2. At most one plain question; contacts word for word; no exploring; never leaving.
package enum Holding {
    /// What holding makes of a turn: the move, and where it stands afterwards.
    package struct Step: Equatable, Sendable {
        package var candidate: Candidate
        /// Absent when holding is not on, or a check was answered by "no".
        package var stage: HoldingStage?
        package var phase: Phase
    }

    /// The step for the utterance just heard; nothing while no danger was heard.
    package static func step(_ state: SessionState) -> Step? {
        let risk = state.observation.risk.flatMap { $0.degree > .despair ? $0 : nil }
        switch state.holding {
        case nil: return risk.map(begin) ?? afterHeld(state) ?? care(state)
        case .check?: return afterCheck(risk, state)
        case .hold?, .urgent?, .after?: return held(risk, state)
        }
    }

    private static func begin(_ risk: Risk) -> Step {
        switch risk.degree {
        case .despair, .passive: step(.check, "the words left it open: it is asked plainly", .check, .grounding)
        case .active, .intent: step(.hold, "danger was heard: it is held", .hold, .holding)
        case .now: step(.urgent, "danger right now was heard", .urgent, .holding)
        }
    }

    /// Longest answer that says only how safe it is, in words.
    private static let longestSafe = 8

    /// After a held session it was asked how safe things feel: anything short of safe is asked about plainly.
    private static func afterHeld(_ state: SessionState) -> Step? {
        guard state.course.asked == .safety, let text = state.heard?.text else { return nil }
        let words = Tokenizer.tokens(of: String(text.prefix(200))).map(\.bare)
        let isUnsafe = words.contains {
            ["unsafe", "unsure", "no", "not", "hardly", "barely", "dont", "isnt"].contains($0)
        }
        let isOpen = [.maybe, .dontKnow, .no, .notReally, .silence].contains(state.observation.answer)
        if isUnsafe || isOpen {
            return step(.check, "after a held session, safety was left open: it is asked plainly", .check, .grounding)
        }
        guard words.count <= longestSafe else { return nil }
        return step(.care, "safe enough was the answer", nil, .exploring)
    }

    /// "No" goes on in supportive mode; anything else holds.
    private static func afterCheck(_ risk: Risk?, _ state: SessionState) -> Step {
        if let risk, risk.degree > .passive { return begin(risk) }
        let isNo = [.no, .notReally, .disagrees].contains(state.observation.answer)
        if isNo, risk == nil { return step(.care, "the plain question was answered by no", nil, .grounding) }
        return step(.hold, "the plain question was not answered by no: it is held", .hold, .holding)
    }

    /// Contacts are shown again only at a rise.
    private static func held(_ risk: Risk?, _ state: SessionState) -> Step {
        if let risk, isRise(risk, in: state) {
            if risk.degree == .now { return begin(risk) }
            if state.holding != .urgent {
                return step(.hold, "a further danger was heard: it is held", .hold, .holding)
            }
        }
        if Menu.item(state) != nil { return step(.menu, "the menu was used", state.holding, .holding) }
        return step(.presence, "holding stays: presence, no exploring", state.holding, .holding)
    }

    /// Whether a danger is of another kind, or of a higher degree, than what help lines were shown for.
    static func isRise(_ risk: Risk, in state: SessionState) -> Bool {
        guard let shown = state.heldDegrees.values.max(), risk.degree > .passive else { return false }
        guard let degree = state.heldDegrees[risk.kind] else { return true }
        return risk.degree > degree && risk.degree > shown
    }

    /// Mentions that ask for care and no alarm, and despair: one supportive line, and on.
    private static func care(_ state: SessionState) -> Step? {
        let observation = state.observation
        guard observation.care != nil || observation.risk?.degree == .despair else { return nil }
        guard state.course.moves.suffix(3).allSatisfy({ $0 != .care }) else { return nil }
        return step(.care, "a mention that asks for care, not for an alarm", nil, .exploring)
    }

    private static func step(_ move: Move, _ reason: String, _ stage: HoldingStage?, _ phase: Phase) -> Step {
        Step(candidate: Candidate(move: move, weight: 12, reason: reason), stage: stage, phase: phase)
    }

    /// The small menu of a held session.
    package enum Menu: String, CaseIterable, Sendable {
        case numbers, someone, steady, line, barrier, stop

        /// The item that the last utterance names by its number, or by asking for the numbers.
        package static func item(_ state: SessionState) -> Menu? {
            guard state.holding != nil, state.holding != .check, let text = state.heard?.text else { return nil }
            let words = Tokenizer.tokens(of: String(text.prefix(40))).map(\.bare)
            if words.count == 1, let number = Int(words[0]), (1...6).contains(number) { return allCases[number - 1] }
            if words.count <= 3, words.contains(where: { ["numbers", "number", "help"].contains($0) }) {
                return .numbers
            }
            return nil
        }

        /// The circumstance by which its wordings are found.
        package var circumstance: Circumstance {
            switch self {
            case .numbers: .menuNumbers
            case .someone: .menuSomeone
            case .steady: .menuSteady
            case .line: .menuLine
            case .barrier: .menuBarrier
            case .stop: .menuStop
            }
        }
    }
}
