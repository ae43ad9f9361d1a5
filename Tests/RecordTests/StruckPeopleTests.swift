import Dialogue
import Record
import Testing

/// Taking back really takes back: nobody who was named only there is told of any more.
@Suite struct StruckPeopleTests {
    private static let priya = #"{"kind":"friend","name":"Priya","phrase":"Priya","pronoun":"she","role":"roommate"}"#
    private static let flatmate = #"{"kind":"friend","phrase":"your flatmate","pronoun":"she","role":"roommate"}"#

    private static func heard(_ turn: Int, _ text: String, _ person: String) -> [String] {
        [
            #"{"event":"heard","text":"\#(text)","turn":\#(turn)}"#,
            #"{"event":"noticed","observation":{"people":[\#(person)],"wordCount":4},"turn":\#(turn)}"#,
        ]
    }

    private static func said(_ turn: Int, _ text: String) -> String {
        #"{"event":"said","move":"follow","phase":"exploring","reason":"r","technique":"frame","text":"\#(text)","#
            + #""turn":\#(turn),"wording":"w"}"#
    }

    private static let lines =
        heard(1, "My flatmate Priya moved out", priya) + [said(1, "Priya moved out.")]
        + heard(2, "her room was empty", priya) + [said(2, "And Priya, in all this?")]
        + heard(3, "my flatmate before her was kind", flatmate) + [said(3, "Go on.")]

    private static func struck(_ lines: [String]) throws -> String {
        let codec = EventCodec()
        let events = try lines.compactMap { try codec.event(from: $0.utf8) }
        #expect(events.count == lines.count)
        return try Striking.strike([1], from: events).map { try codec.line(for: $0) }.joined(separator: "\n")
    }

    @Test func aNameThatStoodOnlyThereIsGoneEverywhere() throws {
        let left = try Self.struck(Self.lines)
        #expect(!left.contains("Priya"))
        #expect(left.contains("your flatmate") && left.contains("her room was empty"))
    }

    @Test func aNameThatIsWrittenElsewhereStays() throws {
        let left = try Self.struck(Self.lines + Self.heard(4, "Priya rang", Self.priya))
        #expect(left.contains("Priya rang") && left.contains(#""name":"Priya""#))
    }
}
