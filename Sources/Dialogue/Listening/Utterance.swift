/// What one speaker says in a turn, cut into words (glossary: utterance).
package struct Utterance: Sendable {
    package let text: String
    package let tokens: [Token]
    private let questions: Set<Int>
    private let spellings: WordList?

    /// - Parameter spellings: the words known by their spelling; without them every word counts as known.
    package init(_ text: String, spellings: WordList? = nil) {
        self.spellings = spellings
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        tokens = Tokenizer.tokens(of: text)
        questions = Self.questions(in: text, tokens: tokens)
    }

    /// The words of a stretch, exactly as written.
    package func words(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let bytes = tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
        return String(text[start..<end])
    }

    /// Whether a word is spelt as words are: a word of the list, a name with its capital, a number.
    package func isSpelt(_ index: Int) -> Bool {
        guard let spellings else { return true }
        let token = tokens[index]
        if token.isCapitalised || !token.bare.utf8.allSatisfy({ (97...122).contains($0) }) { return true }
        return spellings.contains(token.bare) || ClosedWords.isKnown(token.bare)
            || token.hasApostrophe && token.bare.hasSuffix("s") && spellings.contains(String(token.bare.dropLast()))
    }

    /// Whether the sentence ends in a question mark and asks; "I'm sitting in it now, aren't I?" does not.
    package func isQuestion(sentence: Int) -> Bool { questions.contains(sentence) && !isTagged(sentence) }

    private func isTagged(_ sentence: Int) -> Bool {
        let last = max(place(ofSentence: sentence + 1) - 1, 0)
        guard last > 2, tokens[last].sentence == tokens[last - 2].sentence, tokens[last - 1].before == .comma else {
            return false
        }
        return tokens[last].bare == "i" && tokens[last - 1].bare.hasSuffix("nt")
    }

    /// The words of the sentence that a word stands in.
    package func sentence(around index: Int) -> Range<Int> {
        words(ofSentence: tokens[index].sentence)
    }

    package func words(ofSentence sentence: Int) -> Range<Int> {
        place(ofSentence: sentence)..<place(ofSentence: sentence + 1)
    }

    /// The first word of a sentence, or of those after it; sentences are numbered in their order.
    private func place(ofSentence sentence: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].sentence < sentence { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether it breaks off: "the caseworker is gonna be able to come and refresh-".
    package var isCutOff: Bool { Self.isCutOff(text) }

    package static func isCutOff(_ text: String) -> Bool { ["-", "—", "–"].contains { text.hasSuffix($0) } }

    /// Whether every sentence is a question, and there is one.
    package var isOnlyQuestions: Bool {
        guard let last = tokens.last else { return false }
        return (0...last.sentence).allSatisfy(questions.contains)
    }

    private static func questions(in text: String, tokens: [Token]) -> Set<Int> {
        guard text.utf8.contains(UInt8(ascii: "?")) else { return [] }
        var found: Set<Int> = []
        var index = 0
        for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "?") {
            while index + 1 < tokens.count, tokens[index + 1].bytes.lowerBound < offset { index += 1 }
            if index < tokens.count, tokens[index].bytes.upperBound <= offset { found.insert(tokens[index].sentence) }
        }
        return found
    }
}
