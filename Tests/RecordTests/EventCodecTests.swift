import Dialogue
import Record
import Testing

@Suite struct EventCodecTests {
    static let events: [Event] = [
        .opened(
            Opened(
                program: "1", scripts: "abc", seed: 7, style: .quiet, mode: .terminal, region: "IE", time: 1_700_000_000
            )),
        .carried(Carried(themes: [ThemeMention(theme: "grief", words: "my aunt")], held: true, wordings: ["a.b"])),
        .heard(Heard(turn: 1, text: "“quoted” \u{1B}[31m \n 你好 \\ 100%", pause: 900, elapsed: 3, hour: 23)),
        .noticed(Noticed(turn: 1, observation: Observation())),
        .marked(Marked(turn: 1, note: "ask")),
        .struck(Struck(turns: [1, 2], at: 4)),
        .gathered(Gathered(turn: 5, keep: "the stairs", bring: nil, showHolding: true)),
        .closed(Closed(turn: 6, reason: .endOfInput, elapsed: nil)),
    ]

    @Test(arguments: events)
    func everyEventComesBackAsItWas(_ event: Event) throws {
        let codec = EventCodec()
        let line = try codec.line(for: event)
        #expect(!line.contains("\n"))
        #expect(try codec.event(from: line.utf8) == event)
    }

    @Test func keysAreSortedAndNothingIsAFloat() throws {
        let line = try EventCodec().line(for: Self.events[2])
        #expect(line.hasPrefix("{\"elapsed\":3,\"event\":\"heard\",\"hour\":23,\"pause\":900,\"text\":"))
    }

    @Test func anUnknownKindIsNoError() throws {
        #expect(try EventCodec().event(from: "{\"event\":\"invented\",\"x\":1}".utf8) == nil)
    }

    @Test(arguments: [
        "{ \"event\" : \"closed\", \"turn\": 3, \"reason\": \"goodbye\" }",
        "{\"a\":{\"event\":\"heard\"},\"event\":\"closed\",\"reason\":\"goodbye\",\"turn\":3}",
        "{\"a\":[\"\\\"event\\\":\\\"heard\\\"\"],\"event\":\"closed\",\"reason\":\"goodbye\",\"turn\":3}",
    ])
    func theKindIsFoundHoweverTheLineIsWritten(_ line: String) throws {
        #expect(try EventCodec().event(from: line.utf8) == .closed(Closed(turn: 3, reason: .goodbye)))
    }

    @Test func onlyWhatIsWantedIsRead() throws {
        let codec = EventCodec()
        for event in Self.events {
            let read = try codec.event(from: try codec.line(for: event).utf8, only: ["heard"])
            if case .heard = event { #expect(read == event) } else { #expect(read == nil) }
        }
    }

    @Test(arguments: ["", "{", "[]", "{\"turn\":1}", "{\"event\":\"heard\"}"])
    func whatIsNoEventIsRefused(_ line: String) {
        #expect(throws: (any Error).self) { try EventCodec().event(from: line.utf8) }
    }
}
