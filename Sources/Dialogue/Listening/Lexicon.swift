/// All lexicon blocks, compiled into one tree, so that one pass over an utterance finds every hit.
///
/// An edge of the tree is an atom of an entry: a word, or a set of words that may stand there. A set is one
/// edge however many words it holds, and an optional atom can be passed over, so entries cost what they are long.
package struct Lexicon: Sendable {
    /// A hit: which block, and which words.
    package struct Hit: Equatable, Sendable {
        package var block: Int
        package var tokens: Range<Int>
    }

    package private(set) var blocks: [LexiconBlock] = []
    private var symbols = SymbolTable()
    private var tree = PatternTree()
    private var scanner = EntryScanner()
    /// English words in their usual spellings, where they are at hand.
    package var spellings: WordList?

    package init() {}

    /// Adds a block and its entries, as written.
    package mutating func add(_ block: LexiconBlock, entries: [String]) {
        blocks.append(block)
        let className = block.className
        for var entry in entries { entry.withUTF8 { add($0, toClass: className) } }
    }

    /// Adds a block and its entries, as the bytes they were written in.
    package mutating func add(_ block: LexiconBlock, entries: [UnsafeBufferPointer<UInt8>]) {
        blocks.append(block)
        let className = block.className
        for entry in entries { add(entry, toClass: className) }
    }

    private mutating func add(_ entry: UnsafeBufferPointer<UInt8>, toClass className: String?) {
        if let className { return symbols.addToClass(className, entry) }
        if !scanner.scan(entry, symbols: &symbols) {
            scanner.take(Pattern(String(decoding: entry, as: UTF8.self)), symbols: &symbols)
        }
        tree.add(scanner.atoms, block: Int32(blocks.count - 1))
    }

    /// To be called once, after the last block: puts the tables in order.
    package mutating func seal() {
        symbols.seal()
        tree.seal()
    }

    /// Whether a word belongs to a class block.
    package func belongs(_ bare: String, to className: String) -> Bool { symbols.belongs(bare, to: className) }

    /// Every hit in `tokens`, in order of their beginning; the longest of a block at each place.
    package func hits(in tokens: [Token]) -> [Hit] {
        var matcher = PatternMatcher(tree: tree, tokens: tokens, table: symbols)
        var found: [Hit] = []
        for start in tokens.indices {
            matcher.match(from: start)
            for (block, end) in matcher.longest { found.append(Hit(block: Int(block), tokens: start..<end)) }
        }
        return found
    }
}
