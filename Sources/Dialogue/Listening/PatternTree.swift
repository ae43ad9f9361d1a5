/// The tree of all entries, in flat arrays of numbers: it is built at every start and walked at every word.
struct PatternTree: Sendable {
    struct Edge: Sendable {
        var symbol: Int32
        var target: Int32
        /// The next edge of the same node, or -1.
        var next: Int32
    }

    /// A number in a chain of them.
    struct Link: Sendable {
        var value: Int32
        /// The next of the chain, or -1.
        var next: Int32
    }

    struct Node: Sendable {
        /// The first edge, or -1, and how many there are.
        var edges: Int32 = -1
        var degree: Int32 = 0
        /// The node after a gap, or -1.
        var gap: Int32 = -1
        /// Chain of the nodes reached by passing over an optional atom, or -1.
        var skips: Int32 = -1
        /// Chain of the blocks whose entries end here, or -1.
        var blocks: Int32 = -1
    }

    private(set) var nodes = [Node()]
    private(set) var edges: [Edge] = []
    private(set) var links: [Link] = []
    /// The node that a symbol leads to from the root, or 0.
    private(set) var starts: [Int32] = []
    private(set) var index = EdgeIndex()

    init() {
        nodes.reserveCapacity(40_000)
        edges.reserveCapacity(40_000)
        links.reserveCapacity(40_000)
    }

    /// Adds an entry; where it begins with optional words, also what follows them, so that the root stays a look-up.
    mutating func add(_ atoms: [EntryAtom], block: Int32) {
        var first = 0
        add(atoms, from: first, block: block)
        while first < atoms.count, atoms[first].isOptional {
            first += 1
            add(atoms, from: first, block: block)
        }
    }

    private mutating func add(_ atoms: [EntryAtom], from first: Int, block: Int32) {
        var node: Int32 = 0
        for index in first..<atoms.count {
            let atom = atoms[index]
            if atom.isGap {
                node = gap(after: node)
                continue
            }
            let next = target(from: node, by: atom.symbol)
            if node != 0, atom.isOptional { nodes[Int(node)].skips = chained(next, to: nodes[Int(node)].skips) }
            node = next
        }
        if node != 0 { nodes[Int(node)].blocks = chained(block, to: nodes[Int(node)].blocks) }
    }

    /// Indexes the edges of nodes that have many.
    mutating func seal() {
        index = EdgeIndex(nodes: nodes, edges: edges)
    }

    /// The chain with a value in it: the new first link, or the old one where the value is known.
    private mutating func chained(_ value: Int32, to chain: Int32) -> Int32 {
        var link = chain
        while link >= 0 {
            if links[Int(link)].value == value { return chain }
            link = links[Int(link)].next
        }
        links.append(Link(value: value, next: chain))
        return Int32(links.count - 1)
    }

    private mutating func gap(after node: Int32) -> Int32 {
        if nodes[Int(node)].gap < 0 {
            let new = newNode()
            nodes[Int(node)].gap = new
        }
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
        var edge = nodes[Int(node)].edges
        while edge >= 0 {
            if edges[Int(edge)].symbol == symbol { return edges[Int(edge)].target }
            edge = edges[Int(edge)].next
        }
        let target = newNode()
        edges.append(Edge(symbol: symbol, target: target, next: nodes[Int(node)].edges))
        nodes[Int(node)].edges = Int32(edges.count - 1)
        nodes[Int(node)].degree += 1
        return target
    }

    private mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }
}

/// Finds the edge of a node by its symbol at once, for nodes that have many edges.
struct EdgeIndex: Sendable {
    /// More edges than this are looked up, not tried in turn.
    static let threshold: Int32 = 8

    private var keys: [UInt64] = []
    private var targets: [Int32] = []
    private var mask = 0

    init() {}

    init(nodes: [PatternTree.Node], edges: [PatternTree.Edge]) {
        let count = nodes.reduce(0) { $0 + ($1.degree > Self.threshold ? Int($1.degree) : 0) }
        var size = 16
        while size < count * 2 { size *= 2 }
        mask = size - 1
        keys = [UInt64](repeating: .max, count: size)
        targets = [Int32](repeating: 0, count: size)
        for (number, node) in nodes.enumerated() where node.degree > Self.threshold {
            var edge = node.edges
            while edge >= 0 {
                insert(Self.key(Int32(number), edges[Int(edge)].symbol), edges[Int(edge)].target)
                edge = edges[Int(edge)].next
            }
        }
    }

    /// The node that a symbol leads to, or 0.
    func target(from node: Int32, by symbol: Int32) -> Int32 {
        let key = Self.key(node, symbol)
        var slot = Self.slot(key, mask)
        while keys[slot] != .max {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    private mutating func insert(_ key: UInt64, _ target: Int32) {
        var slot = Self.slot(key, mask)
        while keys[slot] != .max { slot = (slot + 1) & mask }
        keys[slot] = key
        targets[slot] = target
    }

    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }

    private static func slot(_ key: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }
}
