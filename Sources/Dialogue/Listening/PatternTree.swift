/// The tree of all entries. Nodes and edges are numbers in flat arrays: it is built at every start.
struct PatternTree: Sendable {
    struct Edge: Sendable {
        var symbol: Int32
        var target: Int32
        /// The next edge of the same node, or -1.
        var next: Int32
    }

    struct Node: Sendable {
        /// The first edge, or -1.
        var edges: Int32 = -1
        /// The node after a gap, or -1.
        var gap: Int32 = -1
        /// The node reached by passing over an optional atom; several are chained through `skips`.
        var skips: [Int32] = []
        var blocks: [Int32] = []
    }

    private(set) var nodes = [Node()]
    private(set) var edges: [Edge] = []
    /// The node that a symbol leads to from the root, or 0.
    private(set) var starts: [Int32] = []

    init() {
        nodes.reserveCapacity(40_000)
        edges.reserveCapacity(40_000)
    }

    mutating func add(_ pattern: Pattern, block: Int32, symbols: inout SymbolTable) {
        var node: Int32 = 0
        for atom in pattern.atoms {
            switch atom {
            case .gap: node = gap(after: node)
            case .oneOf(let words, let isOptional):
                let next = target(from: node, by: symbols.symbol(for: words, isOptional: isOptional))
                if isOptional, !nodes[Int(node)].skips.contains(next) { nodes[Int(node)].skips.append(next) }
                node = next
            }
        }
        if node != 0, !nodes[Int(node)].blocks.contains(block) { nodes[Int(node)].blocks.append(block) }
    }

    private mutating func gap(after node: Int32) -> Int32 {
        if nodes[Int(node)].gap < 0 { nodes[Int(node)].gap = newNode() }
        return nodes[Int(node)].gap
    }

    private mutating func target(from node: Int32, by symbol: Int32) -> Int32 {
        node == 0 ? start(by: symbol) : inner(from: node, by: symbol)
    }

    private mutating func start(by symbol: Int32) -> Int32 {
        while starts.count <= Int(symbol) { starts.append(0) }
        if starts[Int(symbol)] == 0 { starts[Int(symbol)] = newNode() }
        return starts[Int(symbol)]
    }

    private mutating func inner(from node: Int32, by symbol: Int32) -> Int32 {
        var index = nodes[Int(node)].edges
        while index >= 0 {
            if edges[Int(index)].symbol == symbol { return edges[Int(index)].target }
            index = edges[Int(index)].next
        }
        let target = newNode()
        edges.append(Edge(symbol: symbol, target: target, next: nodes[Int(node)].edges))
        nodes[Int(node)].edges = Int32(edges.count - 1)
        return target
    }

    private mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }
}
