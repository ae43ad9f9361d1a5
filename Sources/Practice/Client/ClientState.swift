/// Where the simulated client stands. A fold over what was said; shown to the trainee only afterwards.
///
/// Source: clinical specification §7.5; all numbers 0 to 100.
package struct ClientState: Equatable, Sendable {
    package var seed: UInt64
    package var turn = 0
    package var openness: Int
    package var trust: Int
    /// Strain and fatigue together.
    package var tiredness = 10
    package var rupture = Rupture.none
    package var topic: String
    package var hasEnded = false

    /// The turn in which each line was last said.
    var used: [String: Int] = [:]
    /// The last four lines, newest first.
    var recent: [String] = []
    /// The layer that the last line came from, if it told something.
    var layer: Int?
    var questionsRunning = 0
    var closedRunning = 0
    var echoesRunning = 0
    var silencesRunning = 0
    var vagueAsked = 0
    /// Replies to come that stay short, after a lecture.
    var shortFor = 0
    var lastFeeling = 0
    /// When the client last said that it is being questioned.
    var lastTired = -20
    var lastRupture = -20
    /// Reflections that fit, while the contact is broken.
    var mending = 0
    /// The deepest layer reached of each topic.
    package var depths: [String: Int] = [:]

    package init(_ script: Case, seed: UInt64) {
        self.seed = seed
        openness = script.openness
        trust = script.trust
        topic = script.topics.first?.name ?? ""
    }

    package var band: Band { Band(openness) }

    /// Whether a line may be said: not once within forty turns (clinical specification §7.5).
    func isFresh(_ line: CaseLine) -> Bool { used[line.identifier].map { turn - $0 >= Self.window } ?? true }

    /// Turns in which no line comes twice.
    package static let window = 41
}

/// What the client says, and what became of them in this turn.
package struct Reply: Equatable, Sendable {
    package var text: String
    /// Identifier of the line.
    package var line: String
    package var impact: Impact
    package var topic: String
    /// The layer, if something was told.
    package var layer: Int?
    package var marks: [Mark] = []
}

/// What is worth telling of a turn afterwards.
package enum Mark: String, CaseIterable, Codable, Sendable {
    case opened, closed
    /// A layer reached for the first time, the third or deeper.
    case deeper
    case ruptured, mended, defended
    /// A feeling was on the table and was not taken up.
    case passedOver = "passed-over"
    case early
    case sore, gain
    /// Something was said that hints at danger.
    case hint
    /// The hint was asked about.
    case hintAsked = "hint-asked"
    /// The third question running, or a later one.
    case thirdQuestion = "third-question"
}
