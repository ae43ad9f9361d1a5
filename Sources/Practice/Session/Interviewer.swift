import Dialogue

/// The companion as the one who asks.
package struct Interviewer: Sendable {
    private let engine: Engine
    private var state: SessionState

    package init(engine: Engine, style: Style, seed: UInt64) {
        self.engine = engine
        let opened = Opened(
            program: "practice", scripts: engine.repertoire.digest, seed: seed, style: style, mode: .pipe, region: nil,
            time: nil)
        (state, _) = engine.open(opened)
    }

    /// What it says to the client's words.
    package mutating func answer(to words: String) -> String {
        let turn = engine.step(&state, Heard(turn: state.turn + 1, text: words))
        return turn.said?.text ?? ""
    }
}
