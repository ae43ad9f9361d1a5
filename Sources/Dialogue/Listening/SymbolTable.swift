/// Numbers for words, stems, classes and sets of them; a word knows every set that it belongs to.
///
/// Names are kept as 64-bit hashes: the table is filled from tens of thousands of words at every start, and most of
/// them are seen many times.
struct SymbolTable: Sendable {
    /// Hashes of all kinds, each with its own mark, so that one table does for them.
    private var symbols = NumberTable()
    private var stemHeads = HeadSet()
    /// For each symbol, the first link of the sets and classes it belongs to, or -1.
    private var memberships: [Int32] = []
    private var links: [PatternTree.Link] = []
    /// For each symbol, everything it answers to, sorted, one after the other; filled by `seal()`.
    private var answers: [Int32] = []
    /// Where the answers of each symbol begin; one more entry at the end.
    private var bounds: [Int32] = [0]

    /// What tells the hashes of stems, classes and sets from those of words.
    private enum Mark {
        static let stem: UInt64 = 0x2545_F491_4F6C_DD1D
        static let group: UInt64 = 0xD6E8_FEB8_6659_FD93
        static let set: UInt64 = 0xA076_1D64_78BD_642F
        static let optionalSet: UInt64 = 0x5851_F42D_4C95_7F2D
    }

    init() {
        memberships.reserveCapacity(32_768)
        links.reserveCapacity(65_536)
    }

    /// The symbol of one place in an entry: a lone word's own, otherwise that of the set.
    mutating func symbol(for atom: PatternAtom) -> Int32 {
        switch atom {
        case .word(let word): withRun(of: word) { table, run in table.symbol(run) }
        case .set(let key, let isOptional):
            withRun(of: key) { table, run in table.symbol(ofSet: run, isOptional: isOptional) }
        case .gap: -1
        }
    }

    private mutating func withRun(of text: String, _ body: (inout SymbolTable, ByteRun) -> Int32) -> Int32 {
        var text = text
        return text.withUTF8 { body(&self, ByteRun($0, 0..<$0.count)) }
    }

    /// Puts the words, stems and classes of an entry into a class.
    mutating func addToClass(_ name: String, _ entry: UnsafeBufferPointer<UInt8>) {
        let symbol = withRun(of: name) { table, run in table.symbol(of: run.hash ^ Mark.group) }
        guard entry.allSatisfy({ EntryScanner.isPlain($0) || $0 == UInt8(ascii: "/") || $0 == 32 }) else {
            let members = Pattern(String(decoding: entry, as: UTF8.self)).atoms.flatMap(\.members)
            return members.forEach { join(self.symbol(for: .word($0)), to: symbol) }
        }
        var start = 0
        for end in 0...entry.count where end == entry.count || entry[end] == UInt8(ascii: "/") || entry[end] == 32 {
            if start < end { join(self.symbol(ByteRun(entry, start..<end)), to: symbol) }
            start = end + 1
        }
    }

    /// Resolves classes into the sets that name them, and sorts what each symbol answers to.
    mutating func seal() {
        answers.reserveCapacity(memberships.count + links.count * 2)
        bounds.reserveCapacity(memberships.count + 1)
        var walk = Walk(reached: [Int32](repeating: -1, count: memberships.count))
        for symbol in memberships.indices {
            answers.append(Int32(symbol))
            // Most symbols belong to nothing: they answer to themselves alone.
            if memberships[symbol] >= 0 { collect(Int32(symbol), &walk) }
            bounds.append(Int32(answers.count))
        }
        answers.withUnsafeMutableBufferPointer { answers in
            for symbol in memberships.indices where memberships[symbol] >= 0 {
                var own = UnsafeMutableBufferPointer(rebasing: answers[Int(bounds[symbol])..<Int(bounds[symbol + 1])])
                own.sort()
            }
        }
    }

    /// Appends every symbol that a word answers to, sorted.
    func append(symbolsOf bare: String, to list: inout [Int32]) {
        let start = list.count
        var hash = ByteRun.seed
        var found = 0
        let mayBeStem = Self.head(bare.utf8).map(stemHeads.contains) ?? false
        for byte in bare.utf8 {
            hash = ByteRun.hashed(hash, byte)
            guard mayBeStem, let stem = symbols[hash ^ Mark.stem] else { continue }
            list.append(contentsOf: answers(of: stem))
            found += 1
        }
        if let word = symbols[hash] {
            list.append(contentsOf: answers(of: word))
            found += 1
        }
        if found > 1 { list[start...].sort() }
    }

    func belongs(_ bare: String, to className: String) -> Bool {
        guard let symbol = symbols[className.utf8.reduce(ByteRun.seed, ByteRun.hashed) ^ Mark.group],
            let word = symbols[bare.utf8.reduce(ByteRun.seed, ByteRun.hashed)]
        else {
            return false
        }
        return answers(of: word).contains(symbol)
    }

    private func answers(of symbol: Int32) -> ArraySlice<Int32> {
        answers[Int(bounds[Int(symbol)])..<Int(bounds[Int(symbol) + 1])]
    }

    /// The symbol of a set: words with slashes between them.
    mutating func symbol(ofSet run: ByteRun, isOptional: Bool) -> Int32 {
        let known = symbols.count
        let set = symbol(of: run.hash ^ (isOptional ? Mark.optionalSet : Mark.set))
        guard symbols.count > known else { return set }
        run.forEachWord { join(symbol($0), to: set) }
        return set
    }

    /// The symbol of a word, a stem or a class.
    mutating func symbol(_ run: ByteRun) -> Int32 {
        if run.isClass { return symbol(of: run.withoutFirst.hash ^ Mark.group) }
        guard run.isStem else { return symbol(of: run.hash) }
        if let head = run.stemHead { stemHeads.insert(head) }
        return symbol(of: run.hashBeforeLast ^ Mark.stem)
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

    private mutating func symbol(of key: UInt64) -> Int32 {
        let symbol = symbols.number(of: key)
        if memberships.count < symbols.count { memberships.append(-1) }
        return symbol
    }

    /// The first two bytes as a number.
    private static func head(_ bytes: String.UTF8View) -> Int? {
        var iterator = bytes.makeIterator()
        guard let first = iterator.next(), let second = iterator.next() else { return nil }
        return Int(first) << 8 | Int(second)
    }
}

/// Pairs of first bytes.
private struct HeadSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    func contains(_ head: Int) -> Bool { bits[head >> 6] & (1 << UInt64(head & 63)) != 0 }

    mutating func insert(_ head: Int) { bits[head >> 6] |= 1 << UInt64(head & 63) }
}
