/// The walk through the pattern tree from each word of an utterance.
struct PatternMatcher {
    private let tree: PatternTree
    private let tokens: [Token]
    /// The symbols of all tokens, sorted within each, one after the other.
    private let symbols: [Int32]
    /// Where the symbols of each token begin; one more entry at the end.
    private let bounds: [Int]
    private let marks: SymbolMarks
    /// The longest end found for each block, in the order found.
    private(set) var longest: [(block: Int32, end: Int)] = []
    private var start = 0

    init(tree: PatternTree, tokens: [Token], table: SymbolTable) {
        self.tree = tree
        self.tokens = tokens
        var symbols: [Int32] = []
        var bounds = [0]
        symbols.reserveCapacity(tokens.count * 16)
        bounds.reserveCapacity(tokens.count + 1)
        for token in tokens {
            table.append(symbolsOf: token.bare, to: &symbols)
            bounds.append(symbols.count)
        }
        self.symbols = symbols
        self.bounds = bounds
        marks = SymbolMarks(symbols, bounds)
    }

    /// Finds all that begins at a word; the results are in `longest`.
    mutating func match(from start: Int) {
        self.start = start
        longest.removeAll(keepingCapacity: true)
        for place in bounds[start]..<bounds[start + 1] {
            let symbol = Int(symbols[place])
            guard symbol < tree.starts.count, tree.starts[symbol] > 0 else { continue }
            visit(tree.starts[symbol], at: start + 1)
        }
    }

    private mutating func visit(_ number: Int32, at index: Int) {
        let node = tree.nodes[Int(number)]
        noteBlocks(of: node, end: index)
        visitSkips(of: node, at: index)
        guard index < tokens.count, tokens[index].sentence == tokens[start].sentence else { return }
        step(from: number, node, at: index)
        if node.gap >= 0 { pass(node.gap, at: index) }
    }

    private mutating func visitSkips(of node: PatternTree.Node, at index: Int) {
        var link = node.skips
        while link >= 0 {
            visit(tree.links[Int(link)].value, at: index)
            link = tree.links[Int(link)].next
        }
    }

    private mutating func step(from number: Int32, _ node: PatternTree.Node, at index: Int) {
        if node.degree > EdgeIndex.threshold {
            for place in bounds[index]..<bounds[index + 1] {
                let target = tree.index.target(from: number, by: symbols[place])
                if target > 0 { visit(target, at: index + 1) }
            }
            return
        }
        var edge = node.edges
        while edge >= 0 {
            let current = tree.edges[Int(edge)]
            if isSymbol(current.symbol, at: index) { visit(current.target, at: index + 1) }
            edge = current.next
        }
    }

    /// Up to three other words; the gap's own node is then continued at each place.
    private mutating func pass(_ number: Int32, at index: Int) {
        let gap = tree.nodes[Int(number)]
        for next in index...(index + Pattern.widestGap) {
            guard next < tokens.count, tokens[next].sentence == tokens[start].sentence else { return }
            step(from: number, gap, at: next)
            visitSkips(of: gap, at: next)
        }
    }

    private mutating func noteBlocks(of node: PatternTree.Node, end: Int) {
        var link = node.blocks
        while link >= 0 {
            note(tree.links[Int(link)].value, end: end)
            link = tree.links[Int(link)].next
        }
    }

    private mutating func note(_ block: Int32, end: Int) {
        if let index = longest.firstIndex(where: { $0.block == block }) {
            longest[index].end = max(longest[index].end, end)
        } else {
            longest.append((block, end))
        }
    }

    private func isSymbol(_ symbol: Int32, at index: Int) -> Bool {
        guard marks.mayHold(symbol, at: index) else { return false }
        var low = bounds[index]
        var high = bounds[index + 1]
        while low < high {
            let middle = (low + high) / 2
            if symbols[middle] == symbol { return true }
            if symbols[middle] < symbol { low = middle + 1 } else { high = middle }
        }
        return false
    }
}

/// A quick no for most symbols that a token does not have: 512 marks a token, of which its symbols set one each.
private struct SymbolMarks {
    private static let words = 8
    private var marks: [UInt64]

    /// - Parameters:
    ///   - symbols: the symbols of all tokens, one after the other.
    ///   - bounds: where those of each token begin; one more entry at the end.
    init(_ symbols: [Int32], _ bounds: [Int]) {
        marks = [UInt64](repeating: 0, count: (bounds.count - 1) * Self.words)
        for index in 0..<(bounds.count - 1) {
            for place in bounds[index]..<bounds[index + 1] {
                marks[Self.word(of: symbols[place], at: index)] |= Self.bit(of: symbols[place])
            }
        }
    }

    func mayHold(_ symbol: Int32, at index: Int) -> Bool {
        marks[Self.word(of: symbol, at: index)] & Self.bit(of: symbol) != 0
    }

    private static func word(of symbol: Int32, at index: Int) -> Int {
        index &* words &+ Int(symbol >> 6) & (words - 1)
    }

    private static func bit(of symbol: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: symbol & 63) }
}
