import Dialogue
import Record
import Scripts
import Testing

/// Numbers from a file are refused where no session could have written them.
@Suite struct EventBoundsTests {
    @Test(arguments: [
        "{\"event\":\"heard\",\"text\":\"a\",\"turn\":9223372036854775807}",
        "{\"event\":\"heard\",\"text\":\"a\",\"turn\":-1}",
        "{\"at\":9223372036854775807,\"event\":\"struck\",\"turns\":[1]}",
        "{\"at\":2,\"event\":\"struck\",\"turns\":[-9223372036854775808]}",
        "{\"event\":\"heard\",\"hour\":24,\"text\":\"a\",\"turn\":1}",
    ])
    func aNumberOutOfBoundsIsDamage(_ line: String) {
        let bytes = Array("\(RecordStoreTests.lines[0])\n\(line)\n".utf8)
        #expect {
            try RecordReader.parse(bytes, path: "x")
        } throws: { error in
            guard case .damaged("x", 2, let reason)? = error as? RecordError else { return false }
            return reason.contains("a number from 0 to")
        }
    }

    @Test func aTimeOutOfBoundsIsDamage() {
        let line = RecordStoreTests.lines[0].replacing("{", with: "{\"time\":-9223372036854775808,", maxReplacements: 1)
        #expect(throws: RecordError.self) { try RecordReader.parse(Array((line + "\n").utf8), path: "x") }
    }

    @Test func theFieldThatIsWrongIsNamed() {
        let line = "{\"event\":\"heard\",\"text\":\"a\",\"turn\":\"one\"}"
        let bytes = Array("\(RecordStoreTests.lines[0])\n\(line)\n".utf8)
        let reason = "not an event of this format: “turn” is of another type"
        #expect(throws: RecordError.damaged(path: "x", line: 2, reason: reason)) {
            try RecordReader.parse(bytes, path: "x")
        }
    }

    /// The verifier itself takes any stretch of turns, also from a conversation file.
    @Test func takingBackWithoutBoundsIsVerifiedAtOnce() {
        let engine = Engine(repertoire: StandardRepertoire.whole.repertoire)
        let opened = Opened(
            program: "1", scripts: "a", seed: 0, style: .exploring, mode: .pipe, region: nil, time: nil)
        let events = engine.open(opened).turn.events + [.struck(Struck(turns: [.min], at: .max))]
        #expect(Verifier(engine: engine).firstDifference(in: events) == nil)
    }
}
