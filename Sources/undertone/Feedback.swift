import Dialogue
import Practice
import Scripts

/// Feedback during practice. The standard scripts are compiled when it is first turned on.
struct Feedback {
    private let maker = FeedbackMaker(engine: Engine(repertoire: Compiler.compile(StandardScripts.files).repertoire))

    func line(for exchange: Exchange, after before: String) -> FeedbackLine {
        maker.line(for: exchange, after: before)
    }
}
