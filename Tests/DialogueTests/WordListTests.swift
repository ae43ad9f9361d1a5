import Dialogue
import Scripts
import Testing

/// Words told from slips of typing.
@Suite struct WordListTests {
    static let few: StaticString = "able\nboat\ncoat\nzoo\n"

    @Test(arguments: [
        ("able", true), ("boat", true), ("zoo", true), ("abl", false), ("boats", false), ("aardvark", false),
        ("zzz", false), ("", false), ("coat\nzoo", false),
    ])
    func findsWholeLinesOnly(_ word: String, _ isThere: Bool) {
        let list = WordList(UnsafeBufferPointer(start: Self.few.utf8Start, count: Self.few.utf8CodeUnitCount))
        #expect(list.contains(word) == isThere)
    }

    @Test func knowsNothingWhenEmpty() {
        #expect(!WordList(UnsafeBufferPointer(start: nil, count: 0)).contains("able"))
    }

    /// The list is in the order that looking up needs, and each of its words is found.
    @Test func findsEveryWordItHolds() {
        let words = StandardScripts.words
        var last = ""
        var count = 0
        for word in words.all {
            #expect(last < word && words.contains(word), "\(word)")
            last = word
            count += 1
        }
        #expect(count > 50_000)
    }

    @Test(arguments: [
        ("i am stressed", 2, true), ("i am strssed", 2, false), ("the Brannoch line", 1, true),
        ("my mum's car", 1, true),
        ("at 5pm", 1, true), ("it's the colour", 2, true), ("it's the color", 2, true), ("two co-workers", 1, true),
    ])
    func tellsWordsFromSlips(_ text: String, _ index: Int, _ isSpelt: Bool) {
        #expect(Utterance(text, spellings: StandardScripts.words).isSpelt(index) == isSpelt)
    }
}
