import Dialogue
import Practice
import Scripts

/// Feedback during practice. The standard scripts are compiled when it is first turned on.
struct Feedback {
    private let maker = FeedbackMaker(engine: Engine(repertoire: StandardRepertoire.whole.repertoire))

    /// - Parameter last: the client's words before the turn, and their identifier.
    func line(for exchange: Exchange, after last: (words: String, line: String)) -> FeedbackLine {
        maker.line(for: exchange, after: last.words, line: last.line)
    }

    /// Another way for each of the turns that could do with one, by turn.
    func others(for exchanges: [Exchange], opening: String) -> [Int: String] {
        var found: [Int: String] = [:]
        for turn in PracticeReport.turnsToRewrite(exchanges) {
            guard let place = exchanges.firstIndex(where: { $0.turn == turn }) else { continue }
            let last = place > 0 ? (exchanges[place - 1].reply, exchanges[place - 1].line) : (opening, "case")
            found[turn] = line(for: exchanges[place], after: last).other
        }
        return found
    }
}
