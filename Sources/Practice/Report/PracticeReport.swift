import Dialogue

/// The report of a session of practice: counts, moments, features, one aim. No grades.
///
/// Source: clinical specification §7.3 and §7.4; yardstick Y19: every sentence has its lines and its rule.
package struct PracticeReport: Sendable {
    let script: Case
    let opened: PracticeOpened
    let exchanges: [Exchange]
    let counts: Counts
    /// The figures of earlier sessions, oldest first.
    package var earlier: [Counts] = []
    /// Another way to put a turn, by its number (clinical specification §7.3: pairs teach better than one model).
    package var others: [Int: String] = [:]

    package init(script: Case, opened: PracticeOpened, exchanges: [Exchange]) {
        self.script = script
        self.opened = opened
        self.exchanges = exchanges
        counts = Counts(exchanges)
    }

    package var document: ReportDocument {
        guard !exchanges.isEmpty else {
            return ReportDocument(title: "Practice with \(script.person)", sections: [])
        }
        let sections: [(String, [Statement])] = [
            ("Safety", safety), ("Counts", CountStatements(counts: counts, earlier: earlier).all),
            ("Moments", Moments(exchanges: exchanges, opened: opened).all), ("Another way", pairs),
            ("The seven features", features),
            ("One thing to try next", [Aim(counts: counts, exchanges: exchanges, touched: touched).statement]),
            ("Pinned", pins), ("For you", own), ("The case", CaseStatements(self).all),
        ]
        return ReportDocument(
            title: "Practice with \(script.person), \(exchanges.count) \(exchanges.count == 1 ? "turn" : "turns")",
            sections: sections.filter { !$0.1.isEmpty }.map { ReportDocument.Section(title: $0.0, statements: $0.1) })
    }

    /// First, if there was anything.
    private var safety: [Statement] {
        exchanges.filter { $0.marks.contains(.hint) }.map { hint in
            let asked = exchanges.first {
                $0.marks.contains(.hintAsked) && $0.turn > hint.turn && $0.turn <= hint.turn + 3
            }
            guard let asked else {
                return Statement(
                    "\(script.person) said “\(hint.reply)”. It was not asked about. A plain and kind question belongs here: whether they think of ending their life, or of not being here.",
                    turns: [hint.turn], rule: .safety)
            }
            return Statement(
                "\(script.person) said “\(hint.reply)”, and you asked: “\(asked.said)”.",
                turns: [hint.turn, asked.turn],
                rule: .safety)
        }
    }

    var touched: [(feature: Technique, turns: [Int])] {
        Technique.features.map { feature in
            (feature, exchanges.filter { Features.touched(by: $0).contains(feature) }.map(\.turn))
        }
    }

    private var features: [Statement] {
        touched.map { feature, turns in
            let words = Features.words(feature)
            return turns.isEmpty
                ? Statement(
                    "Not touched: \(words). For example: “\(Features.example(feature))”", turns: exchanges.map(\.turn),
                    rule: .feature)
                : Statement("Touched: \(words).", turns: turns, rule: .feature)
        }
    }

    /// The turns that another way is given for: at most three, those that cost most.
    package static func turnsToRewrite(_ exchanges: [Exchange]) -> [Int] {
        let weights: [Impact: Int] = [
            .harsh: 9, .earlyReading: 7, .advice: 6, .information: 5, .reassurance: 5, .whyQuestion: 4,
            .severalQuestions: 4, .leadingQuestion: 4, .closedQuestion: 2,
        ]
        let costly = exchanges.filter { weights[$0.impact] != nil }
            .sorted { (weights[$1.impact] ?? 0, $0.turn) < (weights[$0.impact] ?? 0, $1.turn) }
        return costly.prefix(3).map(\.turn).sorted()
    }

    private var pairs: [Statement] {
        exchanges.compactMap { exchange in
            others[exchange.turn].map {
                Statement("You said “\(exchange.said)”. One other way: \($0)", turns: [exchange.turn], rule: .otherWay)
            }
        }
    }

    private var pins: [Statement] {
        exchanges.compactMap { exchange in
            exchange.pin.map { Statement("“\(exchange.said)”: \($0)", turns: [exchange.turn], rule: .own) }
        }
    }

    /// A question about the trainee's own reaction, at the hardest moment.
    private var own: [Statement] {
        let hardest = exchanges.first { $0.rupture.isOpen || $0.marks.contains(.closed) }
        guard let moment = hardest ?? exchanges.last else { return [] }
        return [
            Statement(
                "When \(script.person) said “\(moment.reply)”, what did you feel, and what did you want to do?",
                turns: [moment.turn], rule: .own)
        ]
    }
}
