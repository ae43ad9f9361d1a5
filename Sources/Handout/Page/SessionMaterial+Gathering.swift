import Dialogue
import History

/// What is gathered of a session while its events are taken in.
extension SessionMaterial {
    /// A quotation and what matters of the turn it is from.
    struct Saying: Sendable {
        var cited: Cited
        var strength: Int
        var words: String?
        var family: FeelingFamily?
        var isPleasant: Bool
        var isEarlier: Bool
        /// Whether it hurts.
        var isPainful: Bool
        var person: PersonMention?
        var asked: Asked?
    }

    /// What a turn said with a move, for the sheet of a trainee.
    struct SaidMove: Equatable, Sendable {
        var turn: Int
        var move: Move
        var technique: Technique
    }

    /// What is gathered while events are taken in.
    struct Gathering: Sendable {
        var sayings: [Saying] = []
        /// What came up, by theme and by kind of feeling.
        var mentions: [String: [Cited]] = [:]
        /// Words that name things, where no theme is known.
        var names: [String: [Cited]] = [:]
        /// What came up by one name, in words that can count as coming back.
        var returns: [String: [Cited]] = [:]
        /// What was named as a thing somewhere: “my job”, “quit smoking”.
        var things: Set<String> = []
        /// How often something weighed about what came up by one name.
        var weighing: [String: Int] = [:]
        var held: [Cited] = []
        var dream: Cited?
        var questions: [Asking] = []
        var hard: [Cited] = []
        var work: [Cited] = []
        var help: [Cited] = []
        var talk = TalkCounts()
        var notes: [Cited] = []
        var keep: Cited?
        var bring: Cited?
        var showsHolding = false
        var chosen: Chosen?
        /// The last turn in which danger was heard.
        var dangerAt: Int?
        /// What was said in each turn.
        var texts: [Int: String] = [:]
        /// Whether danger was heard, however faint.
        var heardDanger = false
        /// What can stand in the first section.
        var first = FirstLines()
        /// Words in which a feeling was heard, by turn.
        var felt: [Int: [String]] = [:]
        /// What happened of late, with a word of time.
        var lately: [Cited] = []
        /// Short turns as a whole, and turns that go on from the one before: “so I left”.
        var short: [Int: Cited] = [:]
        var follows: Set<Int> = []
        /// Corrections (“*using”) of what was typed in the turn before, by that turn.
        var corrections: [Int: Cited] = [:]
        /// What could be told besides.
        var tellings: [Telling] = []

        /// All words of the person that can be printed.
        var printable: [String] {
            let quoted = notes + held + [keep, bring].compactMap(\.self)
            return Array(texts.values) + quoted.map(\.words)
        }
    }
}
