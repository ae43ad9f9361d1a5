/// One authored sentence for a move, with the conditions of its block (glossary: wording).
package struct Wording: Sendable {
    /// Stable identifier: the block's, and four letters that depend on the words alone.
    package var identifier: String
    package var text: String
    package var conditions: Conditions
    package var move: Move
    package var technique: Technique
    /// The slot that its question opens, if it asks.
    package var asks: Asked?

    package init(
        identifier: String, text: String, conditions: Conditions, move: Move, technique: Technique, asks: Asked?
    ) {
        self.identifier = identifier
        self.text = text
        self.conditions = conditions
        self.move = move
        self.technique = technique
        self.asks = asks
    }

    /// When a wording may be used: all that are given must hold; of a list, one.
    package struct Conditions: Sendable, Equatable {
        package var phases: [Phase] = []
        package var answers: [Answer] = []
        package var asked: [Asked] = []
        package var themes: [String] = []
        package var feelings: [FeelingFamily] = []
        /// Roles or kinds.
        package var people: [String] = []
        package var times: [Time] = []
        package var defences: [String] = []
        package var gists: [Gist] = []
        package var manners: [Manner] = []
        /// `kind` or `kind.degree`.
        package var risks: [String] = []
        package var cares: [Care] = []
        package var flags: [Circumstance] = []

        package init() {}
    }
}
