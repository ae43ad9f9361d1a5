/// One atom of a lexicon pattern.
package enum PatternAtom: Equatable, Sendable {
    /// Any one of these words or stems (a stem ends in `*`), or a class (`@name`); perhaps optional.
    case oneOf([String], isOptional: Bool)
    /// Up to three other words.
    case gap

    /// Whether the entry can do without it.
    package var isOptional: Bool {
        switch self {
        case .oneOf(_, let isOptional): isOptional
        case .gap: true
        }
    }
}

/// A lexicon entry: words, stems, alternatives, optional words, classes and gaps.
///
/// The notation is explained in the authors' manual.
package struct Pattern: Equatable, Sendable {
    package var atoms: [PatternAtom] = []

    /// The most words that a gap passes over.
    package static let widestGap = 3

    /// Reads the notation; apostrophes are dropped and capitals lowered, as in utterances.
    package init(_ notation: String) {
        for word in notation.utf8.split(separator: UInt8(ascii: " ")) { append(word) }
    }

    private mutating func append(_ word: Substring.UTF8View) {
        if word.elementsEqual(CollectionOfOne(UInt8(ascii: "~"))) { return atoms.append(.gap) }
        let isOptional = word.first == UInt8(ascii: "(") && word.last == UInt8(ascii: ")")
        let bytes = isOptional ? Array(word.dropFirst().dropLast()) : Array(word)
        let alternatives = bytes.split(separator: UInt8(ascii: "/")).map(Self.normalised)
        if alternatives.count == 1, alternatives[0].count > 1 {
            for part in alternatives[0] { atoms.append(.oneOf([part], isOptional: isOptional)) }
        } else {
            atoms.append(.oneOf(alternatives.compactMap(\.first), isOptional: isOptional))
        }
    }

    /// The words of one alternative, as the tokenizer cuts them: a hyphenated word becomes several.
    private static func normalised(_ word: ArraySlice<UInt8>) -> [String] {
        let text = String(decoding: word, as: UTF8.self)
        if word.first == UInt8(ascii: "@") { return [text] }
        if word.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "*") }) { return [text] }
        let isStem = word.last == UInt8(ascii: "*")
        var words = Tokenizer.tokens(of: isStem ? String(text.dropLast()) : text).map(\.bare)
        if isStem, let last = words.popLast() { words.append(last + "*") }
        return words
    }
}
