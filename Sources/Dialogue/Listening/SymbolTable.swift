/// Numbers for words, stems, classes and sets of them; a word knows every set that it belongs to.
///
/// Names are kept as 64-bit hashes: the table is filled from tens of thousands of words at every start, and most of
/// them are seen many times.
struct SymbolTable: Sendable {
    private var words: [UInt64: Int32] = [:]
    private var stems: [UInt64: Int32] = [:]
    private var classes: [UInt64: Int32] = [:]
    private var sets: [UInt64: Int32] = [:]
    private var stemHeads = [Bool](repeating: false, count: 1 << 16)
    /// For each symbol, the first link of the sets and classes it belongs to, or -1.
    private var memberships: [Int32] = []
    private var links: [PatternTree.Link] = []
    /// For each symbol, everything it answers to, sorted, one after the other; filled by `seal()`.
    private var answers: [Int32] = []
    /// Where the answers of each symbol begin; one more entry at the end.
    private var bounds: [Int] = [0]

    init() {
        words.reserveCapacity(8_192)
        sets.reserveCapacity(16_384)
        memberships.reserveCapacity(32_768)
        links.reserveCapacity(131_072)
    }

    /// The symbol of one place in an entry: a lone word's own, otherwise that of the set.
    mutating func symbol(for atom: PatternAtom) -> Int32 {
        switch atom {
        case .word(let word): withBytes(of: word) { table, bytes in table.symbol(bytes, 0..<bytes.count) }
        case .set(let key, let isOptional):
            withBytes(of: key) { table, bytes in table.symbol(ofSet: bytes, 0..<bytes.count, isOptional: isOptional) }
        case .gap: -1
        }
    }

    private mutating func withBytes(
        of text: String, _ body: (inout SymbolTable, UnsafeBufferPointer<UInt8>) -> Int32
    ) -> Int32 {
        var text = text
        return text.withUTF8 { body(&self, $0) }
    }

    mutating func addToClass(_ name: String, _ pattern: Pattern) {
        let symbol = withBytes(of: name) { table, bytes in
            table.symbol(in: \.classes, Self.hash(bytes, 0..<bytes.count))
        }
        for member in pattern.atoms.flatMap(\.members) { join(self.symbol(for: .word(member)), to: symbol) }
    }

    /// Resolves classes into the sets that name them, and sorts what each symbol answers to.
    mutating func seal() {
        answers.reserveCapacity(memberships.count + links.count * 2)
        bounds.reserveCapacity(memberships.count + 1)
        var walk = Walk(reached: [Int32](repeating: -1, count: memberships.count))
        for symbol in memberships.indices {
            answers.append(Int32(symbol))
            // Most symbols belong to nothing: they answer to themselves alone.
            if memberships[symbol] >= 0 {
                collect(Int32(symbol), &walk)
                answers[bounds[symbol]...].sort()
            }
            bounds.append(answers.count)
        }
    }

    /// Appends every symbol that a word answers to, sorted.
    func append(symbolsOf bare: String, to list: inout [Int32]) {
        let start = list.count
        var hash = Self.seed
        var found = 0
        let mayBeStem = Self.head(bare.utf8).map { stemHeads[$0] } ?? false
        for byte in bare.utf8 {
            hash = Self.hashed(hash, byte)
            guard mayBeStem, let stem = stems[hash] else { continue }
            list.append(contentsOf: answers[bounds[Int(stem)]..<bounds[Int(stem) + 1]])
            found += 1
        }
        if let word = words[hash] {
            list.append(contentsOf: answers[bounds[Int(word)]..<bounds[Int(word) + 1]])
            found += 1
        }
        if found > 1 { list[start...].sort() }
    }

    func belongs(_ bare: String, to className: String) -> Bool {
        guard let symbol = classes[className.utf8.reduce(Self.seed, Self.hashed)],
            let word = words[bare.utf8.reduce(Self.seed, Self.hashed)]
        else {
            return false
        }
        return answers[bounds[Int(word)]..<bounds[Int(word) + 1]].contains(symbol)
    }

    /// The symbol of a set: words with slashes between them.
    mutating func symbol(ofSet bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isOptional: Bool) -> Int32 {
        let hash = Self.hash(bytes, range) ^ (isOptional ? 0x5851_F42D_4C95_7F2D : 0)
        if let set = sets[hash] { return set }
        let set = newSymbol()
        sets[hash] = set
        var start = range.lowerBound
        for index in range where bytes[index] == UInt8(ascii: "/") {
            if start < index { join(symbol(bytes, start..<index), to: set) }
            start = index + 1
        }
        if start < range.upperBound { join(symbol(bytes, start..<range.upperBound), to: set) }
        return set
    }

    /// The symbol of a word, a stem or a class.
    mutating func symbol(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32 {
        if bytes[range.lowerBound] == UInt8(ascii: "@") {
            return symbol(in: \.classes, Self.hash(bytes, (range.lowerBound + 1)..<range.upperBound))
        }
        guard bytes[range.upperBound - 1] == UInt8(ascii: "*") else {
            let hash = Self.hash(bytes, range)
            if let word = words[hash] { return word }
            let word = newSymbol()
            words[hash] = word
            return word
        }
        if range.count > 2 { stemHeads[Int(bytes[range.lowerBound]) << 8 | Int(bytes[range.lowerBound + 1])] = true }
        return symbol(in: \.stems, Self.hash(bytes, range.lowerBound..<(range.upperBound - 1)))
    }

    /// Classes within classes are followed so deep.
    private static let deepest = 16

    /// Appends everything that `symbol` belongs to, directly and through classes, each once: classes may name one another
    /// in a circle, or one after the other without an end.
    private mutating func collect(_ symbol: Int32, _ walk: inout Walk) {
        walk.reached[Int(symbol)] = symbol
        walk.pending.append((symbol, 0))
        while let (next, depth) = walk.pending.popLast() {
            var link = memberships[Int(next)]
            while link >= 0 {
                let value = links[Int(link)].value
                link = links[Int(link)].next
                if walk.reached[Int(value)] == symbol { continue }
                walk.reached[Int(value)] = symbol
                answers.append(value)
                if memberships[Int(value)] >= 0, depth < Self.deepest { walk.pending.append((value, depth + 1)) }
            }
        }
    }

    /// What a walk through classes has reached: for each symbol, the one it was last reached from.
    private struct Walk {
        var reached: [Int32]
        var pending: [(symbol: Int32, depth: Int)] = []
    }

    private mutating func join(_ member: Int32, to set: Int32) {
        let first = memberships[Int(member)]
        if first >= 0, links[Int(first)].value == set || member == set { return }
        links.append(PatternTree.Link(value: set, next: memberships[Int(member)]))
        memberships[Int(member)] = Int32(links.count - 1)
    }

    private mutating func symbol(in table: WritableKeyPath<SymbolTable, [UInt64: Int32]>, _ hash: UInt64) -> Int32 {
        if let symbol = self[keyPath: table][hash] { return symbol }
        let symbol = newSymbol()
        self[keyPath: table][hash] = symbol
        return symbol
    }

    private mutating func newSymbol() -> Int32 {
        memberships.append(-1)
        return Int32(memberships.count - 1)
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    private static func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// FNV-1a, so that the hash of every beginning of a word comes on the way to the hash of the whole.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = seed
        for index in range { hash = hashed(hash, bytes[index]) }
        return hash
    }

    /// The first two bytes as a number.
    private static func head(_ bytes: String.UTF8View) -> Int? {
        var iterator = bytes.makeIterator()
        guard let first = iterator.next(), let second = iterator.next() else { return nil }
        return Int(first) << 8 | Int(second)
    }
}
