import Dialogue

/// What the client said just before, as far as it tells what the answer is.
struct Before: Sendable {
    /// Its words that carry content.
    let content: Set<String>
    let wordCount: Int
    let asks: Bool

    init(_ text: String) {
        let tokens = Tokenizer.tokens(of: text)
        content = Set(tokens.lazy.map(\.bare).filter(ClosedWords.isContent))
        wordCount = tokens.count
        asks = text.utf8.last == UInt8(ascii: "?")
    }
}
