/// The help lines of a country, word for word as in the region file.
package struct Region: Sendable, Equatable {
    /// ISO 3166 code, for example `IE`.
    package var code: String
    package var name: String
    /// All keys of the block, as written (`emergency`, `line`, `text`, `child`, `violence`, `poison`, `listed` …).
    package var values: [String: String]

    package init(code: String, name: String, values: [String: String]) {
        self.code = code
        self.name = name
        self.values = values
    }
}

/// All compiled content (glossary: repertoire).
package struct Repertoire: Sendable {
    package var lexicon: Lexicon
    package var wordingBlocks: [WordingBlock]
    package var regions: [String: Region]
    /// What a person would call each theme, by theme name.
    package var themeTitles: [String: String]
    /// What the program says of itself, by name: paragraphs with slots.
    package var notices: [String: [String]]
    /// A digest of the scripts, recorded so that a replay knows whether they changed.
    package var digest: String

    /// Every wording by itself, in the order of the scripts.
    package var wordings: [Wording] { wordingBlocks.flatMap(\.wordings) }

    package init(
        lexicon: Lexicon, wordingBlocks: [WordingBlock], regions: [String: Region], themeTitles: [String: String],
        notices: [String: [String]], digest: String
    ) {
        self.lexicon = lexicon
        self.wordingBlocks = wordingBlocks
        self.regions = regions
        self.themeTitles = themeTitles
        self.notices = notices
        self.digest = digest
    }
}
