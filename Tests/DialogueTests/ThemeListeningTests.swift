import Dialogue
import Testing

/// When a word of a theme brings it up.
@Suite struct ThemeListeningTests {
    private static let listener: Listener = {
        var lexicon = Lexicon()
        lexicon.add(LexiconBlock(name: "theme everyday", sense: .theme("everyday")), entries: ["laundry"])
        lexicon.add(LexiconBlock(name: "theme work", sense: .theme("work")), entries: ["my work"])
        lexicon.seal()
        return Listener(lexicon: lexicon)
    }()

    private func themes(_ text: String) -> [ThemeMention] { Self.listener.listen(to: text).themes }

    @Test(arguments: ["I didn't do the laundry", "I never touched his laundry", "The laundry is piling up"])
    func whatIsNamedAsThereIsSpokenOf(_ text: String) {
        #expect(themes(text).map(\.theme) == ["everyday"])
    }

    @Test(arguments: ["there is no laundry", "I don't have any laundry", "not laundry again"])
    func whatIsDeniedItselfIsNot(_ text: String) {
        #expect(themes(text).isEmpty)
    }

    @Test func aWordAloneIsOnesOwnAndKeptAsItStands() {
        #expect(themes("Work.") == [ThemeMention(theme: "work", words: "Work", isCentral: nil)])
        #expect(themes("that didn't work").isEmpty)
        #expect(themes("they work").isEmpty)
    }
}
