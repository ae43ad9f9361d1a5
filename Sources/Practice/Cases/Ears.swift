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

    /// The names heard, those with the longest words first, then in the order of the words.
    package func hear(_ text: String) -> [String] {
        let hits = lexicon.hits(in: Tokenizer.tokens(of: text))
        let ordered = hits.enumerated().sorted {
            ($1.element.tokens.count, $0.offset) < ($0.element.tokens.count, $1.offset)
        }
        var heard: [String] = []
        for (_, hit) in ordered where !heard.contains(names[hit.block]) { heard.append(names[hit.block]) }
        return heard
    }

    package func hears(_ name: String, in text: String) -> Bool { hear(text).contains(name) }
}
