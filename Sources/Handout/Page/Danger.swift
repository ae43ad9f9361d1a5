import Dialogue

/// Whether a turn after danger was heard still speaks of it.
///
/// Only turns of danger stay off the page; what answers a question about it is one, although no danger is heard in it.
enum Danger {
    /// - Parameters:
    ///   - text: what was said.
    ///   - turns: how many turns after the last one of danger.
    static func isSpokenOf(in text: String, after turns: Int) -> Bool {
        let said = Tokenizer.tokens(of: text).map(\.bare)
        if said.contains(where: means.contains) { return true }
        return turns == 1 && said.count < few && said.contains(where: pointing.contains)
    }

    /// In an answer of fewer words, “it” is the danger.
    private static let few = 10
    private static let pointing: Set<String> = ["it", "that", "this", "them", "tonight", "plan"]
    private static let means: Set<String> = [
        "pills", "tablets", "overdose", "rope", "knife", "razor", "gun", "bridge", "suicide", "suicidal", "kill",
        "killing", "die", "dying", "dead", "cutting", "harm", "funeral",
    ]
}
