import Dialogue
import Scripts
import Testing

/// A session that was held ends with the number, and the next one begins with how safe things feel (clinical
/// specification §8.2).
@Suite struct AfterHeldTests {
    private static let engine = Engine(repertoire: StandardRepertoire.whole.repertoire)

    private static func opened(_ seed: UInt64) -> Opened {
        Opened(program: "t", scripts: "t", seed: seed, style: .exploring, mode: .terminal, region: "IE", time: nil)
    }

    private static func begin(_ seed: UInt64 = 1) -> (state: SessionState, said: Said?) {
        let carried = Carried(themes: [ThemeMention(theme: "work", words: "my job")], held: true, wordings: [])
        let (state, turn) = engine.open(opened(seed), carried: carried)
        return (state, turn.said)
    }

    @Test func theNextSessionOpensWithOneKindLineAndTheNumber() {
        let openings = Set((0..<40).compactMap { Self.begin($0).said?.text })
        #expect(openings.count >= 8)
        #expect(
            openings.allSatisfy {
                $0.contains("Samaritans 116 123") && $0.contains("safe enough") || $0.contains("Safe enough")
            })
    }

    @Test(arguments: [
        ("safe enough", Move.care, nil), ("not sure", .check, HoldingStage.check), ("not safe", .check, .check),
        ("I want to kill myself", .hold, .hold),
    ])
    func theAnswerDecidesHowItGoesOn(_ answer: String, _ move: Move, _ stage: HoldingStage?) {
        var (state, _) = Self.begin()
        let said = Self.engine.step(&state, Heard(turn: 1, text: answer)).said
        #expect(said?.move == move && state.holding == stage, "\(said?.text ?? "")")
    }

    @Test func aPlainQuestionAnsweredByYesIsHeld() {
        var (state, _) = Self.begin()
        _ = Self.engine.step(&state, Heard(turn: 1, text: "not safe"))
        #expect(Self.engine.step(&state, Heard(turn: 2, text: "yes")).said?.move == .hold)
    }

    @Test func aHeldSessionEndsWithTheNumberOnceMore() {
        var (state, _) = Self.engine.open(Self.opened(1))
        _ = Self.engine.step(&state, Heard(turn: 1, text: "I want to kill myself"))
        #expect(Self.engine.close(&state, reason: .goodbye).said?.text.contains("Samaritans 116 123") == true)
    }

    /// Clinical specification §8.2: sixty words at most, whatever the country; every number with its country.
    @Test func whatIsSaidInDangerIsShortInEveryCountry() {
        for (code, region) in Self.engine.repertoire.regions {
            var values = SlotValues()
            values.setContacts(region)
            for block in Self.engine.repertoire.wordingBlocks where [.hold, .urgent, .check].contains(block.move) {
                for sentence in block.sentences {
                    let text = Speaker.fill(sentence.text, with: values) ?? ""
                    #expect(!text.isEmpty && text.split(separator: " ").count <= 60, "\(code): \(text)")
                    #expect(text.contains(region.name) || block.move == .check, "\(code): \(text)")
                }
            }
        }
    }
}
