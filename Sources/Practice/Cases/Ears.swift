import Dialogue

/// Hears names by their patterns, in the notation of the script language.
package struct Ears: Sendable {
    private var lexicon = Lexicon()
    private var names: [String] = []

    package init(_ blocks: [(name: String, patterns: [String])]) {
        for block in blocks {
            names.append(block.name)
            lexicon.add(LexiconBlock(name: block.name, sense: .code(block.name)), entries: block.patterns)
        }
        lexicon.seal()
    }

    /// The names heard: those with the most words first, of equals the later: “your relationship with your mother” is about
    /// the mother.
    package func hear(_ text: String) -> [String] {
        let tokens = Tokenizer.tokens(of: text)
        let hits = lexicon.hits(in: tokens).map { hit in
            (block: hit.block, weight: Self.isWeak(tokens[hit.tokens].map(\.bare)) ? 0 : hit.tokens.count)
        }
        let ordered = hits.enumerated().sorted {
            ($0.element.weight, $0.offset) > ($1.element.weight, $1.offset)
        }
        var heard: [String] = []
        for (_, hit) in ordered where !heard.contains(names[hit.block]) { heard.append(names[hit.block]) }
        return heard
    }

    /// Words that place something in time more than they say what it is about.
    private static func isWeak(_ words: [String]) -> Bool {
        words.count == 1
            && [
                "before", "remember", "first", "younger", "day", "days", "night", "nights", "evening", "alone",
                "happened",
            ]
            .contains(words[0])
    }

    package func hears(_ name: String, in text: String) -> Bool { hear(text).contains(name) }
}
