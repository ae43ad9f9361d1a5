import Dialogue

/// A sentence of an utterance, as the words it has in `Spoken.tokens`.
struct Sentence: Sendable {
    /// All its words.
    var words: Range<Int>
    /// Where it begins, what leads up to it aside.
    var start: Int
    var isQuestion: Bool
}

/// An utterance as a coder reads it: without hesitations, stutters and notes in brackets, cut into sentences.
struct Spoken: Sendable {
    let utterance: Utterance
    private(set) var tokens: [Token] = []
    /// The closed classes of each token.
    private(set) var kinds: [WordKinds] = []
    private(set) var sentences: [Sentence] = []
    /// Whether there were hesitations or stutters.
    private(set) var isHesitant = false

    init(_ text: String) {
        utterance = Utterance(text)
        keepWhatIsSaid()
        cutIntoSentences()
    }

    private mutating func keepWhatIsSaid() {
        let all = utterance.tokens
        var notes = Notes(utterance)
        tokens.reserveCapacity(all.count)
        kinds.reserveCapacity(all.count)
        for (index, token) in all.enumerated() {
            let kind = WordKinds(of: token.bare)
            if kind.contains(.hesitation) || isParenthesis(at: index) {
                isHesitant = true
            } else if index + 1 < all.count, all[index + 1].bare == token.bare, all[index + 1].before < .ellipsis {
                if token.bare.utf8.count < 4 { isHesitant = true }
            } else if !notes.contains(token) {
                tokens.append(token)
                kinds.append(kind)
            }
        }
    }

    /// "…, you know, …", "I mean, …": words that hold the floor and say nothing.
    private func isParenthesis(at index: Int) -> Bool {
        isHolding(at: index) || (index > 0 && isHolding(at: index - 1))
    }

    private func isHolding(at index: Int) -> Bool {
        let all = utterance.tokens
        guard index + 2 < all.count, all[index + 2].before == .comma || all[index + 2].before == .dash else {
            return false
        }
        return (all[index].bare == "you" && all[index + 1].bare == "know")
            || (all[index].bare == "i" && all[index + 1].bare == "mean")
    }

    private mutating func cutIntoSentences() {
        var first = 0
        for index in tokens.indices {
            let isLast = index + 1 == tokens.count
            guard isLast || tokens[index + 1].sentence != tokens[index].sentence else { continue }
            let words = first..<(index + 1)
            sentences.append(
                Sentence(
                    words: words, start: start(of: words),
                    isQuestion: utterance.isQuestion(sentence: tokens[index].sentence)))
            first = index + 1
        }
    }

    /// The first word that does not lead up to others; the last word when all do.
    private func start(of words: Range<Int>) -> Int {
        words.first { !kinds[$0].contains(.lead) } ?? words.upperBound - 1
    }

    /// The words of a stretch as they were written.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let utf8 = utterance.text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: tokens[first].bytes.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: tokens[last].bytes.upperBound)
        return String(utterance.text[start..<end])
    }
}

/// Stretches in square brackets: what a transcriber notes, not what was said.
private struct Notes {
    private var stretches: [Range<Int>] = []
    private var next = 0

    init(_ utterance: Utterance) {
        guard utterance.text.hasByte(UInt8(ascii: "[")) else { return }
        var opened: Int?
        for (offset, byte) in utterance.text.utf8.enumerated() {
            if byte == UInt8(ascii: "[") { opened = offset }
            if byte == UInt8(ascii: "]"), let start = opened {
                stretches.append(start..<offset)
                opened = nil
            }
        }
    }

    /// Whether a word stands in one; to be asked word after word.
    mutating func contains(_ token: Token) -> Bool {
        while next < stretches.count, stretches[next].upperBound <= token.bytes.lowerBound { next += 1 }
        return next < stretches.count && stretches[next].contains(token.bytes.lowerBound)
    }
}

extension String {
    /// Whether a byte of ASCII stands in it.
    func hasByte(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
    }
}
