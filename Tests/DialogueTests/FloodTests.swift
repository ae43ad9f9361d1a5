import Dialogue
import Testing

/// Too much at once is heard as it is now, and not as it sometimes is.
@Suite struct FloodTests {
    private func isFlooded(_ text: String) -> Bool { Listener(lexicon: Lexicon()).listen(to: text).isFlooded }

    @Test(arguments: [
        "I can't breathe", "I'm shaking all over", "I'm shaking and I can't breathe right now. I used to be fine.",
        "I often sleep badly. Now I am trembling.", "I usually cope, but right now I can't breathe",
    ])
    func whatIsSoNowFloods(_ text: String) { #expect(isFlooded(text)) }

    @Test(arguments: [
        "I can't breathe right sometimes in the van", "often I lie there shaking", "my hands are shaking a bit",
        "I used to be fine", "it is late",
    ])
    func whatComesAndGoesDoesNot(_ text: String) { #expect(!isFlooded(text)) }
}
