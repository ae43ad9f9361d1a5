/// One word of an utterance, with where it stands.
package struct Token: Sendable {
    /// Byte offsets into the UTF-8 of the utterance.
    package var bytes: Range<Int>
    /// Lower case, apostrophes dropped: the form that patterns see ("don't" is `dont`).
    package var bare: String
    /// Number of the sentence it stands in, from 0.
    package var sentence: Int
    /// Marks between this word and the one before it.
    package var before: Break
    /// Whether an apostrophe stands in it ("we're", as against "were").
    package var hasApostrophe: Bool
    /// Whether it begins with a capital letter.
    package var isCapitalised: Bool
    /// Whether it stands inside quotation marks.
    package var isQuoted: Bool
}

/// What separates a word from the one before it.
package enum Break: Int, Comparable, Sendable {
    case none, comma, dash, ellipsis, sentence

    package static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
}
