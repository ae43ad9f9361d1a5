/// The counts, against thresholds that are published.
struct CountStatements {
    let counts: Counts
    let earlier: [Counts]

    var all: [Statement] {
        ([ratio, telling, talk] + progress + [open, complex, length] + faults + [passedOver, early]).compactMap { $0 }
    }

    private var ratio: Statement? {
        let both = (counts.reflections + counts.questions).sorted()
        let numbers = "\(Self.count(counts.reflections, "reflection")), \(Self.count(counts.questions, "question"))"
        guard let ratio = counts.ratio else {
            return Statement("\(numbers).", turns: both.isEmpty ? counts.turns : Self.unique(both), rule: .ratio)
        }
        return Statement(
            "\(numbers): \(Self.decimal(ratio)) to 1. Orientation 1 to 1, good 2 to 1; poor demonstrations 0.27.",
            turns: Self.unique(both), rule: .ratio)
    }

    private var telling: Statement {
        let turns = Self.unique((counts.advice + counts.information).sorted())
        return Statement(
            "Advice \(counts.advice.count), information \(counts.information.count): \(counts.telling) for each 100 turns. Good demonstrations 10, poor ones 32.",
            turns: turns.isEmpty ? counts.turns : turns, rule: .telling)
    }

    private var talk: Statement {
        Statement(
            "Your share of the words: \(counts.talkShare) %. Good demonstrations 54 %, poor ones 64 %.",
            turns: counts.turns, rule: .talk)
    }

    private var open: Statement? {
        guard !counts.questions.isEmpty else { return nil }
        let share = Counts.percent(counts.open.count, of: counts.open.count + counts.closed.count)
        return Statement(
            "Open questions: \(counts.open.count) of \(counts.open.count + counts.closed.count), \(share) %. Orientation 50 %, good 70 %.",
            turns: counts.questions, rule: .open)
    }

    private var complex: Statement? {
        guard !counts.reflections.isEmpty else { return nil }
        let share = Counts.percent(counts.complex.count, of: counts.reflections.count)
        return Statement(
            "Reflections that add feeling or meaning: \(counts.complex.count) of \(counts.reflections.count), \(share) %. Orientation 40 %, good 50 %.",
            turns: counts.reflections, rule: .complex)
    }

    private var length: Statement {
        Statement(
            "Your words a turn: \(counts.words / max(1, counts.turns.count)). Good demonstrations 16, poor ones 24.",
            turns: counts.turns, rule: .length)
    }

    private var faults: [Statement?] {
        [
            fault("“Why”", counts.why), fault("A leading question", counts.leading),
            fault("Several questions at once", counts.several),
            fault("A third question running, or a later one", counts.thirdQuestions),
            fault("Reassurance", counts.reassurance),
        ]
    }

    private func fault(_ what: String, _ turns: [Int]) -> Statement? {
        turns.isEmpty ? nil : Statement("\(what): \(Self.times(turns.count)).", turns: turns, rule: .faults)
    }

    private var passedOver: Statement? {
        guard !counts.passedOver.isEmpty else { return nil }
        return Statement(
            "A feeling was said and not taken up in the next turn: \(Self.times(counts.passedOver.count)).",
            turns: counts.passedOver, rule: .passedOver)
    }

    private var early: Statement? {
        guard !counts.early.isEmpty else { return nil }
        return Statement(
            "A reading that came too early: \(Self.times(counts.early.count)).", turns: counts.early, rule: .early)
    }

    private var progress: [Statement] {
        guard !earlier.isEmpty else { return [] }
        let figures = earlier.suffix(3).map {
            "\($0.ratio.map(Self.decimal) ?? "–") to 1, \($0.telling), \($0.talkShare) %"
        }
        return [
            Statement(
                "Before: \(figures.joined(separator: "; ")) (reflections to questions, advice and information for each 100 turns, your words).",
                turns: counts.turns, rule: .progress)
        ]
    }

    private static func count(_ turns: [Int], _ noun: String) -> String {
        "\(turns.count) \(noun)\(turns.count == 1 ? "" : "s")"
    }

    static func times(_ count: Int) -> String { count == 1 ? "once" : count == 2 ? "twice" : "\(count) times" }

    static func decimal(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    static func unique(_ turns: [Int]) -> [Int] {
        var found: [Int] = []
        for turn in turns where found.last != turn { found.append(turn) }
        return found
    }
}
