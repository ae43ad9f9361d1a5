import Dialogue

/// What is in a text, by its words.
extension String {
    /// Its words, bare.
    var bareWords: [String] { Tokenizer.tokens(of: self).map(\.bare) }

    /// The beginnings of its words that say something: “worried” and “worries” are the same.
    var stems: Set<String> { Set(bareWords.filter(ClosedWords.isContent).map(\.stem)) }

    /// The beginning of a word.
    var stem: String { String(prefix(5)) }

    /// Whether it is written in digits.
    var isNumber: Bool { utf8.allSatisfy { (48...57).contains($0) } }

    /// Whether half of what one of them names stands in the other too: “I am fearful about my job situation”, “it made
    /// me fearful for my job”.
    func tellsMuchTheSame(as other: String) -> Bool {
        Named(self).isMuchTheSame(as: Named(other))
    }
}

/// What some words name, for comparing them with many others.
struct Named {
    let stems: Set<String>
    private let isBrief: Bool

    init(_ words: String) {
        stems = words.stems
        isBrief = words.utf8.count < Self.brief
    }

    /// Whether half of what one of them names stands in the other too.
    func isMuchTheSame(as other: Named) -> Bool {
        let fewest = min(stems.count, other.stems.count)
        let shared = stems.intersection(other.stems).count
        return fewest == 1 ? shared == 1 && (isBrief || other.isBrief) : shared > 1 && shared * 2 >= fewest
    }

    /// Whether it names far more than another: “she'd pinch my arm and say jelly”, “the jelly thing”.
    func tellsMore(than other: Named) -> Bool {
        stems.subtracting(other.stems).count >= Self.more && other.stems.count <= Self.few
    }

    private static let (more, few) = (2, 3)

    /// Fewer bytes say nothing else beside the one word that they name.
    private static let brief = 32
}

/// What is in a text, by its bytes.
extension String {
    /// The offsets in UTF-8 at which some text first stands in it.
    func place(of part: String) -> Range<Int>? {
        var (text, part) = (self, part)
        return text.withUTF8 { text in part.withUTF8 { part in Self.place(of: part, in: text) } }
    }

    private static func place(
        of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        guard let first = part.first, part.count <= text.count else { return nil }
        for start in 0...(text.count - part.count) where text[start] == first {
            if part.elementsEqual(text[start..<(start + part.count)]) { return start..<(start + part.count) }
        }
        return nil
    }

    /// Whether some text stands in it, byte for byte.
    func holds(_ part: String) -> Bool { part.isEmpty || place(of: part) != nil }

    /// Whether it is what was said in some other words: the same, or a sentence with or without its neighbours.
    func saysTheSame(as other: String) -> Bool {
        self == other || min(utf8.count, other.utf8.count) >= Self.sentence && (holds(other) || other.holds(self))
    }

    /// Fewer bytes may stand anywhere.
    private static let sentence = 16
}
