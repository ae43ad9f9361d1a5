import Dialogue
import Scripts
import Testing

/// A line of the same words over and over ends, and loses no danger. With work that grows by the square of the line these
/// would run for hours.
@Suite struct LongLineTests {
    private static let listener = Listener(lexicon: StandardRepertoire.lexicon)

    @Test(arguments: [
        ("I want to die ", 20_000), ("I want to die. ", 4000), ("but I don't want to die I want to die ", 2000),
        ("I kill myself, ", 4000),
    ])
    func dangerSaidOverAndOverIsHeard(_ words: String, _ times: Int) {
        let once = Self.listener.listen(to: words + words)
        let often = Self.listener.listen(to: String(repeating: words, count: times))
        #expect(once.risk != nil)
        #expect(often.risk == once.risk)
    }

    /// As long as is listened to word by word.
    @Test(arguments: ["7 ", "[x ", "like a ", "sad ", "I am sad and ", "die? ", "my mother hit me and "])
    func anyLineEnds(_ words: String) {
        let observation = Self.listener.listen(
            to: String(repeating: words, count: Listener.mostBytes / words.utf8.count))
        #expect(observation.wordCount > 1000)
    }

    @Test func dangerAtTheEndOfALongLineIsHeard() {
        let line = String(repeating: "years ago I cut myself. I don't want to die. ", count: 2000)
        #expect(Self.listener.listen(to: line).risk == nil)
        #expect(Self.listener.listen(to: line + "I am going to kill myself tonight").risk?.kind == .suicide)
    }
}
