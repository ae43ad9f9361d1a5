import Dialogue
import Testing

@Suite struct TokenizerTests {
    @Test func apostrophesOfEveryKindAreOne() {
        #expect(bare("don't don’t dont don`t") == ["dont", "dont", "dont", "dont"])
    }

    @Test func sentencesEndAtMarksAndNewlines() {
        #expect(Tokenizer.tokens(of: "One. Two!\nThree?").map(\.sentence) == [0, 1, 2])
        #expect(Tokenizer.tokens(of: "at 3.5 percent").map(\.sentence) == [0, 0, 0, 0])
    }

    @Test func hyphensJoinAndDashesBreak() {
        #expect(Tokenizer.tokens(of: "self-esteem").map(\.before) == [.sentence, .none])
        #expect(Tokenizer.tokens(of: "well - no").map(\.before) == [.sentence, .dash])
        #expect(Tokenizer.tokens(of: "well… no").map(\.before) == [.sentence, .ellipsis])
    }

    @Test func lettersOutsideASCIIAreLettersAndEmojiAreNot() {
        #expect(bare("Zoë naïve 😀 café") == ["zoë", "naïve", "café"])
    }

    @Test func quotedWordsAreMarked() {
        #expect(Tokenizer.tokens(of: "he said “no” twice").map(\.isQuoted) == [false, false, true, false])
    }

    @Test(arguments: ["", " ", "…", "?!", "\u{0}", "\u{FFFD}", "😀", "'", "-", "\u{1B}[31m"])
    func oddInputDoesNoHarm(_ text: String) {
        _ = Utterance(text)
    }

    private func bare(_ text: String) -> [String] { Tokenizer.tokens(of: text).map(\.bare) }
}
