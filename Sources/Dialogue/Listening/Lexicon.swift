/// All lexicon blocks, compiled into one tree of words, so that one pass over an utterance finds every hit.
package struct Lexicon: Sendable {
    /// A hit: which block, and which words.
    package struct Hit: Equatable, Sendable {
        package var block: Int
        package var tokens: Range<Int>
    }

    package private(set) var blocks: [LexiconBlock] = []
    private var words: [String: Int32] = [:]
    private var stems: [String: Int32] = [:]
    private var stemHeads = [Bool](repeating: false, count: 1 << 16)
    private var classes: [String: Int32] = [:]
    private var classesOfWord: [Int32: [Int32]] = [:]
    private var edges: [UInt64: Int32] = [:]
    private var gaps: [Int32] = [-1]
    private var ends: [[Int32]] = [[]]
    private var symbolCount: Int32 = 0

    package init() {
        words.reserveCapacity(16_384)
        edges.reserveCapacity(65_536)
        gaps.reserveCapacity(65_536)
        ends.reserveCapacity(65_536)
    }

    /// Adds a block and its entries.
    package mutating func add(_ block: LexiconBlock, entries: [Pattern]) {
        let index = Int32(blocks.count)
        blocks.append(block)
        if case .wordClass = block.sense {
            entries.forEach { addToClass(block.name, $0) }
        } else {
            entries.forEach { add($0.atoms[...], at: [0], block: index) }
        }
    }

    /// Every hit in `tokens`, in order of their beginning; the longest of a block at each place.
    package func hits(in tokens: [Token]) -> [Hit] {
        let symbols = tokens.map { self.symbols(of: $0.bare) }
        var found: [Hit] = []
        var matcher = Matcher(lexicon: self, tokens: tokens, symbols: symbols)
        for start in tokens.indices {
            matcher.match(from: start)
            for (block, end) in matcher.longest {
                found.append(Hit(block: Int(block), tokens: start..<end))
            }
        }
        return found
    }

    private mutating func addToClass(_ name: String, _ pattern: Pattern) {
        let symbol = classSymbol(name)
        for case .oneOf(let members, _) in pattern.atoms {
            for member in members { classesOfWord[self.symbol(member), default: []].append(symbol) }
        }
    }

    private mutating func add(_ atoms: ArraySlice<PatternAtom>, at nodes: [Int32], block: Int32) {
        guard let atom = atoms.first else {
            for node in nodes where !ends[Int(node)].contains(block) { ends[Int(node)].append(block) }
            return
        }
        switch atom {
        case .gap:
            add(atoms.dropFirst(), at: nodes.map { gap(after: $0) }, block: block)
        case .oneOf(let words, let isOptional):
            var next = isOptional ? nodes : []
            for node in nodes {
                for word in words { next.append(edge(from: node, by: symbol(word))) }
            }
            add(atoms.dropFirst(), at: next, block: block)
        }
    }

    private mutating func newNode() -> Int32 {
        gaps.append(-1)
        ends.append([])
        return Int32(gaps.count - 1)
    }

    private mutating func gap(after node: Int32) -> Int32 {
        if gaps[Int(node)] < 0 {
            let new = newNode()
            gaps[Int(node)] = new
        }
        return gaps[Int(node)]
    }

    private mutating func edge(from node: Int32, by symbol: Int32) -> Int32 {
        let key = Self.key(node, symbol)
        if let next = edges[key] { return next }
        let next = newNode()
        edges[key] = next
        return next
    }

    private mutating func symbol(_ atom: String) -> Int32 {
        if atom.first == "@" { return classSymbol(String(atom.dropFirst())) }
        guard atom.last == "*" else { return Self.number(atom, in: &words, next: &symbolCount) }
        let stem = String(atom.dropLast())
        if let head = Self.head(stem) { stemHeads[head] = true }
        return Self.number(stem, in: &stems, next: &symbolCount)
    }

    private mutating func classSymbol(_ name: String) -> Int32 {
        Self.number(name, in: &classes, next: &symbolCount)
    }

    private static func number(_ name: String, in table: inout [String: Int32], next: inout Int32) -> Int32 {
        if let number = table[name] { return number }
        next += 1
        table[name] = next
        return next
    }

    private func symbols(of bare: String) -> [Int32] {
        var symbols: [Int32] = []
        if let word = words[bare] { symbols.append(word) }
        if let head = Self.head(bare), stemHeads[head] {
            var prefix = Substring(bare)
            if prefix.utf8.count > 20 { prefix = prefix.prefix(20) }
            while prefix.utf8.count >= 2 {
                if let stem = stems[String(prefix)] { symbols.append(stem) }
                prefix.removeLast()
            }
        }
        for index in symbols.indices {
            if let classes = classesOfWord[symbols[index]] { symbols.append(contentsOf: classes) }
        }
        return symbols
    }

    private static func head(_ word: String) -> Int? {
        var bytes = word.utf8.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return nil }
        return Int(first) << 8 | Int(second)
    }

    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }

    /// The walk through the tree from one word.
    private struct Matcher {
        let lexicon: Lexicon
        let tokens: [Token]
        let symbols: [[Int32]]
        /// The longest end found for each block, in the order found.
        var longest: [(block: Int32, end: Int)] = []

        mutating func match(from start: Int) {
            longest.removeAll(keepingCapacity: true)
            advance(node: 0, at: start, sentence: tokens[start].sentence, skipped: 0)
        }

        private mutating func advance(node: Int32, at index: Int, sentence: Int, skipped: Int) {
            for block in lexicon.ends[Int(node)] { note(block, end: index) }
            guard index < tokens.count, tokens[index].sentence == sentence else { return }
            for symbol in symbols[index] {
                if let next = lexicon.edges[Lexicon.key(node, symbol)] {
                    advance(node: next, at: index + 1, sentence: sentence, skipped: 0)
                }
            }
            let gap = lexicon.gaps[Int(node)]
            if gap >= 0 { skip(to: gap, at: index, sentence: sentence) }
        }

        private mutating func skip(to node: Int32, at index: Int, sentence: Int) {
            for next in index...(index + Pattern.widestGap) {
                guard next < tokens.count, tokens[next].sentence == sentence else { return }
                for symbol in symbols[next] {
                    if let after = lexicon.edges[Lexicon.key(node, symbol)] {
                        advance(node: after, at: next + 1, sentence: sentence, skipped: next - index)
                    }
                }
            }
        }

        private mutating func note(_ block: Int32, end: Int) {
            if let index = longest.firstIndex(where: { $0.block == block }) {
                longest[index].end = max(longest[index].end, end)
            } else {
                longest.append((block, end))
            }
        }
    }
}
