import Dialogue
import Testing

@Suite struct SpeakerTests {
    @Test func sentencesBeginWithACapitalAndQuotationsStayExact() {
        var values = SlotValues()
        values.set(.turned, "you lost your job")
        values.quote(.quote, "i lost it")
        #expect(Speaker.fill("{turned}. {quote}.", with: values) == "You lost your job. “i lost it”.")
        #expect(Speaker.fill("So {turned}.", with: values) == "So you lost your job.")
    }

    @Test func filledTextIsNeverScannedAgain() {
        var values = SlotValues()
        values.quote(.quote, "{feeling} 100% %1 $1")
        #expect(Speaker.fill("{quote}.", with: values) == "“{feeling} 100% %1 $1”.")
    }

    @Test func aSlotWithNothingInItYieldsNothing() {
        #expect(Speaker.fill("With {person}, then.", with: SlotValues()) == nil)
    }
}
