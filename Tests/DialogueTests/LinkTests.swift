import Dialogue
import Testing

@Suite struct LinkTests {
    @Test func anOfferedLinkIsKeptAndADeclinedOneSaysSo() {
        var formulation = Formulation()
        let earlier = Quotation(turn: 2, words: "she never asks")
        formulation.noteOffer(from: earlier, to: Quotation(turn: 9, words: "he never asks"), key: "unseen", turn: 9)
        #expect(formulation.links.map(\.status) == [.offered])
        formulation.noteAnswer(.declined)
        formulation.noteAnswer(.takenUp)
        #expect(formulation.links.map(\.status) == [.declined])
        #expect(formulation.links.first?.from == earlier)
    }
}
