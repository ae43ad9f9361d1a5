import Dialogue

/// One thing to try next: the first of a fixed order that applies.
struct Aim {
    let counts: Counts
    let exchanges: [Exchange]
    let touched: [(feature: Technique, turns: [Int])]

    var statement: Statement {
        Statement(found.text, turns: found.turns.isEmpty ? counts.turns : found.turns, rule: .next)
    }

    private var found: (text: String, turns: [Int]) {
        if let hint = missedHint {
            return (
                "When somebody hints at not wanting to live, ask, plainly: “Are you thinking of ending your life?”",
                [hint]
            )
        }
        if let rupture = unmended {
            return (
                "Own your part when the contact breaks: “I went too fast there.” Then wait. (undertone drill repair)",
                [rupture]
            )
        }
        if counts.telling > 15 {
            let turns = CountStatements.unique((counts.advice + counts.information).sorted())
            return (
                "Hold one piece of advice back and say what you heard instead. (undertone drill not-advising)", turns
            )
        }
        if (counts.ratio ?? 100) < 100 {
            return (
                "Before each question, say in a few words what you heard. (undertone drill reflecting-feeling)",
                counts.questions
            )
        }
        if counts.thirdQuestions.count > 1 || counts.several.count > 1 {
            let turns = CountStatements.unique((counts.thirdQuestions + counts.several).sorted())
            return ("Ask one thing, then leave it. (undertone drill one-question)", turns)
        }
        if counts.passedOver.count > 1 {
            return (
                "When a feeling is said, stay there for one more turn. (undertone drill staying)", counts.passedOver
            )
        }
        return feature
    }

    private var feature: (text: String, turns: [Int]) {
        guard let missing = touched.first(where: { $0.turns.isEmpty })?.feature else {
            return ("Leave one silence longer than is comfortable, and see what comes. (undertone drill silence)", [])
        }
        return ("Touch once what was left out: \(Features.words(missing)). “\(Features.example(missing))”", [])
    }

    private var missedHint: Int? {
        exchanges.first { hint in
            hint.marks.contains(.hint)
                && !exchanges.contains { $0.marks.contains(.hintAsked) && $0.turn > hint.turn }
        }?.turn
    }

    private var unmended: Int? {
        guard let last = exchanges.last(where: { $0.marks.contains(.ruptured) }) else { return nil }
        return exchanges.contains { $0.turn > last.turn && $0.marks.contains(.mended) } ? nil : last.turn
    }
}
