import Dialogue

/// Phrases looked for by their words.
struct Phrases: Sendable {
    private let byFirst: [String: [[String]]]

    init(_ phrases: [String]) {
        byFirst = Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { $0[0] }
    }

    /// Where the first of them begins.
    func place(in tokens: [Token]) -> Int? {
        tokens.indices.first { index in
            byFirst[tokens[index].bare]?.contains { $0.elementsEqual(tokens[index...].prefix($0.count).map(\.bare)) }
                == true
        }
    }

    /// Whether one of them stands in bare words, and not just after a word that denies it: “I won't give up”.
    func isSaid(in said: [String]) -> Bool {
        said.indices.contains { index in
            byFirst[said[index]]?.contains { said[index...].starts(with: $0) } == true
                && !said[..<index].suffix(2).contains(where: Self.denying.contains)
        }
    }

    private static let denying: Set<String> = ["not", "never", "wont", "dont", "didnt", "isnt", "wasnt", "cant"]

    /// Whether one of them stands in bare words.
    func isIn(_ said: [String]) -> Bool {
        said.indices.contains { index in byFirst[said[index]]?.contains { said[index...].starts(with: $0) } == true }
    }
}

/// Searching text by its bytes.
enum Bytes {
    /// The offsets in UTF-8 at which some text first stands in another.
    static func range(of part: String, in text: String) -> Range<Int>? {
        var (part, text) = (part, text)
        return text.withUTF8 { text in part.withUTF8 { part in range(of: part, in: text) } }
    }

    private static func range(
        of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        guard let first = part.first, part.count <= text.count else { return nil }
        for start in 0...(text.count - part.count) where text[start] == first {
            if part.elementsEqual(text[start..<(start + part.count)]) { return start..<(start + part.count) }
        }
        return nil
    }
}

extension String {
    /// Whether some text stands in it, byte for byte.
    func holds(_ part: String) -> Bool { part.isEmpty || Bytes.range(of: part, in: self) != nil }

    /// Whether it is what was said in some other words: the same, or a sentence with or without its neighbours.
    func saysTheSame(as other: String) -> Bool {
        self == other || min(utf8.count, other.utf8.count) >= Self.sentence && (holds(other) || other.holds(self))
    }

    /// Fewer bytes may stand anywhere.
    private static let sentence = 16
}
