import Dialogue
import Record
import Scripts
import Testing

@Suite struct ConvoTests {
    @Test func aConversationFileIsRead() {
        let text = "# note\nregion: IE\n> hello\n< …\nmove: open\n---\n> bye\n"
        let (convo, problems) = Convo.parse(text, file: "x.convo")
        #expect(problems.isEmpty)
        #expect(convo.runs.count == 2)
        #expect(convo.runs.first?.settings == ["region": "IE"])
        #expect(convo.runs.first?.exchanges.first?.expectations.map(\.kind) == [.reply, .move])
    }

    @Test func everyProblemIsReportedWithItsLine() {
        let (_, problems) = Convo.parse("move: open\nnonsense\n> hi\nmode: open\n", file: "x.convo")
        #expect(problems.map(\.line) == [1, 2, 4])
    }

    @Test(arguments: [
        ("one two three", "one two three", true), ("one two three", "one…", true), ("one two three", "…three", true),
        ("one two three", "one…three", true), ("one two three", "one…four", false), ("one", "", false),
    ])
    func expectedRepliesMatch(_ text: String, _ expected: String, _ matches: Bool) {
        #expect(ConvoRunner.matches(text, expected) == matches)
    }

    @Test func verifyFindsAChangedReply() throws {
        let engine = Engine(repertoire: StandardRepertoire.whole.repertoire)
        var (state, turn) = engine.open(
            Opened(program: "1", scripts: "", seed: 0, style: .exploring, mode: .pipe, region: nil, time: nil))
        var events = turn.events
        for (index, text) in ["my aunt rang", "she was upset", "so was I"].enumerated() {
            turn = engine.step(&state, Heard(turn: index + 1, text: text))
            events += turn.events
        }
        #expect(Verifier(engine: engine).firstDifference(in: events) == nil)
        let place = try #require(events.lastIndex { if case .said = $0 { true } else { false } })
        guard case .said(var said) = events[place] else { return }
        said.text = "something else"
        events[place] = .said(said)
        #expect(Verifier(engine: engine).firstDifference(in: events)?.turn == 3)
    }
}
