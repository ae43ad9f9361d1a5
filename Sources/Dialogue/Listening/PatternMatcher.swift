/// The walk through the pattern tree from each word of an utterance.
struct PatternMatcher {
    let tree: PatternTree
    let tokens: [Token]
    /// The symbols of each token, sorted.
    let symbols: [[Int32]]
    /// The longest end found for each block, in the order found.
    private(set) var longest: [(block: Int32, end: Int)] = []

    init(tree: PatternTree, tokens: [Token], symbols: [[Int32]]) {
        self.tree = tree
        self.tokens = tokens
        self.symbols = symbols
    }

    mutating func match(from start: Int) {
        longest.removeAll(keepingCapacity: true)
        // An entry that begins with optional words can begin with what follows them.
        for skip in tree.nodes[0].skips { visit(skip, at: start, start: start) }
        for symbol in symbols[start] where Int(symbol) < tree.starts.count {
            let node = tree.starts[Int(symbol)]
            if node > 0 { visit(node, at: start + 1, start: start) }
        }
    }

    private mutating func visit(_ node: Int32, at index: Int, start: Int) {
        let current = tree.nodes[Int(node)]
        if index > start { for block in current.blocks { note(block, end: index) } }
        for skip in current.skips { visit(skip, at: index, start: start) }
        guard index < tokens.count, tokens[index].sentence == tokens[start].sentence else { return }
        step(from: current, at: index, start: start)
        if current.gap >= 0 { pass(current.gap, at: index, start: start) }
    }

    private mutating func step(from node: PatternTree.Node, at index: Int, start: Int) {
        var edge = node.edges
        let known = symbols[index]
        guard edge >= 0, !known.isEmpty else { return }
        while edge >= 0 {
            let current = tree.edges[Int(edge)]
            if Self.contains(known, current.symbol) { visit(current.target, at: index + 1, start: start) }
            edge = current.next
        }
    }

    /// Up to three other words; the gap's own node is then continued at each place.
    private mutating func pass(_ node: Int32, at index: Int, start: Int) {
        let gap = tree.nodes[Int(node)]
        for next in index...(index + Pattern.widestGap) {
            guard next < tokens.count, tokens[next].sentence == tokens[start].sentence else { return }
            step(from: gap, at: next, start: start)
        }
    }

    private mutating func note(_ block: Int32, end: Int) {
        if let index = longest.firstIndex(where: { $0.block == block }) {
            longest[index].end = max(longest[index].end, end)
        } else {
            longest.append((block, end))
        }
    }

    private static func contains(_ sorted: [Int32], _ symbol: Int32) -> Bool {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] == symbol { return true }
            if sorted[middle] < symbol { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
