import Dialogue
import Testing

@Suite struct SpeakerTests {
    @Test func sentencesBeginWithACapitalAndQuotationsStayExact() {
        var values = SlotValues()
        values.set(.turned, "you lost your job")
        values.quote(.quote, "i lost it")
        #expect(Speaker.fill("{turned}. {quote}.", with: values) == "You lost your job. “i lost it”.")
        #expect(Speaker.fill("So {turned}.", with: values) == "So you lost your job.")
        values.set(.person, "your parents")
        values.set(.they, "they")
        #expect(Speaker.fill("What is {person} like?", with: values) == "What are your parents like?")
        #expect(Speaker.fill("When {person} is there?", with: values) == "When your parents are there?")
        values.set(.person, "your boss")
        #expect(Speaker.fill("What does {person} say?", with: values) == "What does your boss say?")
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
