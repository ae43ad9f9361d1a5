/// One atom of a lexicon pattern.
package enum PatternAtom: Equatable, Sendable {
    /// A word, a stem (ending in `*`) or a class (`@name`).
    case word(String)
    /// One of several of these, written with slashes between them.
    case set(String, isOptional: Bool)
    /// Up to three other words.
    case gap

    /// Whether the entry can do without it.
    package var isOptional: Bool {
        switch self {
        case .word: false
        case .set(_, let isOptional): isOptional
        case .gap: true
        }
    }

    /// The words, stems and classes that may stand here.
    package var members: [String] {
        switch self {
        case .word(let word): [word]
        case .set(let words, _): words.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        case .gap: []
        }
    }
}

/// A lexicon entry: words, stems, alternatives, optional words, classes and gaps.
///
/// The notation is explained in the authors' manual. A set stays one text until its words are first needed,
/// since the same sets recur in thousands of entries and all are read at every start.
package struct Pattern: Equatable, Sendable {
    package var atoms: [PatternAtom] = []

    /// The most words that a gap passes over.
    package static let widestGap = 3

    /// Reads the notation; apostrophes are dropped and capitals lowered, as in utterances.
    package init(_ notation: String) {
        atoms.reserveCapacity(8)
        for word in notation.utf8.split(separator: UInt8(ascii: " ")) { append(word) }
    }

    private mutating func append(_ written: Substring.UTF8View) {
        var word = written
        if word.first == UInt8(ascii: "~"), word.count == 1 { return atoms.append(.gap) }
        let isOptional = word.first == UInt8(ascii: "(") && word.last == UInt8(ascii: ")")
        if isOptional { word = word.dropFirst().dropLast() }
        guard word.allSatisfy(Self.isPlain) else { return appendNormalised(word, isOptional: isOptional) }
        let text = String(Substring(word))
        let isSet = isOptional || word.contains(UInt8(ascii: "/"))
        atoms.append(isSet ? .set(text, isOptional: isOptional) : .word(text))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 97...122, UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "@"), 48...57: true
        default: false
        }
    }

    /// Words with apostrophes, capitals, hyphens or letters outside ASCII, as the tokenizer cuts them.
    private mutating func appendNormalised(_ word: Substring.UTF8View, isOptional: Bool) {
        let alternatives = word.split(separator: UInt8(ascii: "/")).map { Self.normalised(String(Substring($0))) }
        if alternatives.count == 1, alternatives[0].count > 1 {
            for part in alternatives[0] { atoms.append(isOptional ? .set(part, isOptional: true) : .word(part)) }
            return
        }
        let words = alternatives.compactMap(\.first)
        guard let first = words.first else { return }
        atoms.append(
            words.count == 1 && !isOptional
                ? .word(first) : .set(words.joined(separator: "/"), isOptional: isOptional))
    }

    /// A hyphenated word becomes several.
    private static func normalised(_ word: String) -> [String] {
        if word.first == "@" { return [word] }
        let isStem = word.last == "*"
        var words = Tokenizer.tokens(of: isStem ? String(word.dropLast()) : word).map(\.bare)
        if isStem, let last = words.popLast() { words.append(last + "*") }
        return words
    }
}
