/// What the simulation held; shown only afterwards.
struct CaseStatements {
    private let script: Case
    private let opened: PracticeOpened
    private let exchanges: [Exchange]
    private let turns: [Int]

    init(_ report: PracticeReport) {
        script = report.script
        opened = report.opened
        exchanges = report.exchanges
        turns = report.exchanges.map(\.turn)
    }

    var all: [Statement] {
        [state, curve, theme] + layers + [people].compactMap { $0 } + notes
    }

    private var state: Statement {
        let last = exchanges.last
        return said(
            "Openness went from \(opened.openness) to \(last?.openness ?? opened.openness), trust ended at \(last?.trust ?? 0), tiredness at \(last?.tiredness ?? 0), of 100.",
            turns: last.map { [$0.turn] } ?? [])
    }

    private var curve: Statement {
        let values = exchanges.map { String($0.openness) }.joined(separator: " ")
        return said("Openness by turn: \(values).", turns: turns)
    }

    private var theme: Statement {
        said(
            "Central theme: the wish \(script.wish); the other \(script.other); the self \(script.own).", turns: turns)
    }

    /// How far each topic was told.
    private var layers: [Statement] {
        script.topics.map { topic in
            let told = exchanges.filter { $0.topic == topic.name && $0.layer != nil }
            let deepest = told.compactMap(\.layer).max() ?? 0
            return said(
                "\(topic.title): \(deepest == 0 ? "not told" : "told to layer \(deepest)") of \(topic.layers.count).",
                turns: told.isEmpty ? turns : told.map(\.turn))
        }
    }

    private var people: Statement? {
        script.people.isEmpty ? nil : said("People: \(script.people.joined(separator: "; ")).", turns: turns)
    }

    private var notes: [Statement] { script.notes.map { said("A supervisor's note: \($0)", turns: turns) } }

    private func said(_ text: String, turns: [Int]) -> Statement {
        Statement(text, turns: turns.isEmpty ? self.turns : turns, rule: .client)
    }
}
