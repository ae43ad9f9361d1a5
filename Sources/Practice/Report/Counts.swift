import Dialogue

/// What can be counted in a session of practice.
package struct Counts: Equatable, Sendable {
    package var turns: [Int] = []
    package var questions: [Int] = []
    package var open: [Int] = []
    package var closed: [Int] = []
    package var reflections: [Int] = []
    package var complex: [Int] = []
    package var advice: [Int] = []
    package var information: [Int] = []
    package var reassurance: [Int] = []
    package var why: [Int] = []
    package var leading: [Int] = []
    package var several: [Int] = []
    package var thirdQuestions: [Int] = []
    package var silences: [Int] = []
    package var passedOver: [Int] = []
    package var early: [Int] = []
    package var words = 0
    package var clientWords = 0

    package init(_ exchanges: [Exchange]) {
        for exchange in exchanges { add(exchange) }
    }

    private mutating func add(_ exchange: Exchange) {
        let turn = exchange.turn
        let codes = exchange.coding.codes
        turns.append(turn)
        if codes.contains(where: \.isQuestion) { questions.append(turn) }
        if codes.contains(.openQuestion) { open.append(turn) }
        if codes.contains(.closedQuestion) { closed.append(turn) }
        // A reflection is one as achieved: what took up the client's words, or named what is there.
        if exchange.isReflection { reflections.append(turn) }
        if exchange.isDeepReflection { complex.append(turn) }
        if codes.contains(.advice) { advice.append(turn) }
        if exchange.impact == .information { information.append(turn) }
        if codes.contains(.reassurance) { reassurance.append(turn) }
        if codes.contains(.whyQuestion) { why.append(turn) }
        if codes.contains(.leadingQuestion) { leading.append(turn) }
        if codes.contains(.severalQuestions) { several.append(turn) }
        if exchange.marks.contains(.thirdQuestion) { thirdQuestions.append(turn) }
        if exchange.impact == .silence { silences.append(turn) }
        if exchange.marks.contains(.passedOver) { passedOver.append(turn) }
        if exchange.marks.contains(.early) { early.append(turn) }
        words += Tokenizer.tokens(of: exchange.said).count
        clientWords += Tokenizer.tokens(of: exchange.reply).count
    }

    /// Reflections to questions, in hundredths; nothing without questions.
    package var ratio: Int? { questions.isEmpty ? nil : reflections.count * 100 / questions.count }

    /// Percent of a count in another.
    static func percent(_ part: Int, of whole: Int) -> Int { whole == 0 ? 0 : (part * 200 + whole) / (whole * 2) }

    package var talkShare: Int { Self.percent(words, of: words + clientWords) }

    /// Advice and information for each hundred turns.
    package var telling: Int { Self.percent(advice.count + information.count, of: turns.count) }
}

extension Exchange {
    /// Whether it gave something back; what hurt or came too early was none, whatever its form.
    var isReflection: Bool {
        guard impact != .harsh, impact != .earlyReading else { return false }
        return impact == .simpleReflection || impact == .deepReflection || impact == .missedReflection
            || impact == .validation
            || coding.codes.contains(.simpleReflection) || coding.codes.contains(.complexReflection)
            || coding.codes.contains(.summary)
    }

    var isDeepReflection: Bool {
        isReflection && (impact == .deepReflection || coding.codes.contains(.complexReflection))
    }
}
