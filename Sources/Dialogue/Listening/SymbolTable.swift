/// Numbers for words, stems, classes and sets of them; a word knows every set that it belongs to.
///
/// Names are kept as 64-bit hashes: the table is filled from tens of thousands of words at every start, and most of
/// them are seen many times.
struct SymbolTable: Sendable {
    private var words = NumberTable()
    private var stems = NumberTable()
    private var classes = NumberTable()
    private var sets = NumberTable()
    private var stemHeads = [Bool](repeating: false, count: 1 << 16)
    /// For each symbol, the first link of the sets and classes it belongs to, or -1.
    private var memberships: [Int32] = []
    private var links: [PatternTree.Link] = []
    /// For each symbol, everything it answers to, sorted, one after the other; filled by `seal()`.
    private var answers: [Int32] = []
    /// Where the answers of each symbol begin; one more entry at the end.
    private var bounds: [Int] = [0]

    init() {
        memberships.reserveCapacity(32_768)
        links.reserveCapacity(131_072)
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
        let symbol = withRun(of: name) { table, run in Self.symbol(of: run.hash, in: &table.classes, &table.memberships) }
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
            bounds.append(answers.count)
        }
        answers.withUnsafeMutableBufferPointer { answers in
            for symbol in memberships.indices where memberships[symbol] >= 0 {
                var own = UnsafeMutableBufferPointer(rebasing: answers[bounds[symbol]..<bounds[symbol + 1]])
                own.sort()
            }
        }
    }

    /// Appends every symbol that a word answers to, sorted.
    func append(symbolsOf bare: String, to list: inout [Int32]) {
        let start = list.count
        var hash = ByteRun.seed
        var found = 0
        let mayBeStem = Self.head(bare.utf8).map { stemHeads[$0] } ?? false
        for byte in bare.utf8 {
            hash = ByteRun.hashed(hash, byte)
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
        guard let symbol = classes[className.utf8.reduce(ByteRun.seed, ByteRun.hashed)],
            let word = words[bare.utf8.reduce(ByteRun.seed, ByteRun.hashed)]
        else {
            return false
        }
        return answers[bounds[Int(word)]..<bounds[Int(word) + 1]].contains(symbol)
    }

    /// The symbol of a set: words with slashes between them.
    mutating func symbol(ofSet run: ByteRun, isOptional: Bool) -> Int32 {
        let new = Int32(memberships.count)
        let set = sets.number(of: run.hash ^ (isOptional ? 0x5851_F42D_4C95_7F2D : 0), orNew: new)
        guard set == new else { return set }
        memberships.append(-1)
        run.forEachWord { join(symbol($0), to: set) }
        return set
    }

    /// The symbol of a word, a stem or a class.
    mutating func symbol(_ run: ByteRun) -> Int32 {
        if run.isClass { return Self.symbol(of: run.withoutFirst.hash, in: &classes, &memberships) }
        guard run.isStem else { return Self.symbol(of: run.hash, in: &words, &memberships) }
        if let head = run.stemHead { stemHeads[head] = true }
        return Self.symbol(of: run.hashBeforeLast, in: &stems, &memberships)
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

    private static func symbol(
        of hash: UInt64, in table: inout NumberTable, _ memberships: inout [Int32]
    ) -> Int32 {
        let new = Int32(memberships.count)
        let symbol = table.number(of: hash, orNew: new)
        if symbol == new { memberships.append(-1) }
        return symbol
    }

    /// The first two bytes as a number.
    private static func head(_ bytes: String.UTF8View) -> Int? {
        var iterator = bytes.makeIterator()
        guard let first = iterator.next(), let second = iterator.next() else { return nil }
        return Int(first) << 8 | Int(second)
    }
}
