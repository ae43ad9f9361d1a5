/// Numbers for words, stems, classes and sets of them; a word knows every set that it belongs to.
struct SymbolTable: Sendable {
    private var words: [String: Int32] = [:]
    private var stems: [String: Int32] = [:]
    private var stemHeads = [Bool](repeating: false, count: 1 << 16)
    private var classes: [String: Int32] = [:]
    private var sets: [String: Int32] = [:]
    private var optionalSets: [String: Int32] = [:]
    /// For each symbol, the sets and classes it belongs to, itself first.
    private var memberships: [[Int32]] = []

    init() {
        words.reserveCapacity(8_192)
        sets.reserveCapacity(8_192)
        memberships.reserveCapacity(16_384)
    }

    /// How many symbols there are.
    var count: Int { memberships.count }

    /// The symbol of one place in an entry: a lone word's own, otherwise that of the set.
    mutating func symbol(for atom: PatternAtom) -> Int32 {
        switch atom {
        case .word(let word): return symbol(word)
        case .set(let key, let isOptional): return symbol(ofSet: key, atom, isOptional: isOptional)
        case .gap: return -1
        }
    }

    private mutating func symbol(ofSet key: String, _ atom: PatternAtom, isOptional: Bool) -> Int32 {
        if let set = isOptional ? optionalSets[key] : sets[key] { return set }
        let set = newSymbol()
        if isOptional { optionalSets[key] = set } else { sets[key] = set }
        for word in atom.members { memberships[Int(symbol(word))].append(set) }
        return set
    }

    mutating func addToClass(_ name: String, _ pattern: Pattern) {
        let symbol = classSymbol(name)
        for member in pattern.atoms.flatMap(\.members) { memberships[Int(self.symbol(member))].append(symbol) }
    }

    /// Resolves classes into the sets that name them, and sorts all memberships.
    mutating func seal() {
        for symbol in memberships.indices {
            var index = 0
            while index < memberships[symbol].count {
                let set = Int(memberships[symbol][index])
                if set != symbol {
                    for next in memberships[set] where !memberships[symbol].contains(next) {
                        memberships[symbol].append(next)
                    }
                }
                index += 1
            }
            memberships[symbol].sort()
        }
    }

    /// Every symbol that a word answers to, sorted.
    func symbols(of bare: String) -> [Int32] {
        let own = words[bare].map { memberships[Int($0)] } ?? []
        guard let head = Self.head(bare), stemHeads[head] else { return own }
        var found = own
        var prefix = Array(bare.utf8.prefix(20))
        while prefix.count >= 2 {
            if let stem = stems[String(decoding: prefix, as: UTF8.self)] { found += memberships[Int(stem)] }
            prefix.removeLast()
        }
        return found.count == own.count ? own : found.sorted()
    }

    func belongs(_ bare: String, to className: String) -> Bool {
        guard let symbol = classes[className], let word = words[bare] else { return false }
        return memberships[Int(word)].contains(symbol)
    }

    private mutating func symbol(_ atom: String) -> Int32 {
        if atom.utf8.first == UInt8(ascii: "@") { return classSymbol(String(atom.dropFirst())) }
        guard atom.utf8.last == UInt8(ascii: "*") else {
            if let word = words[atom] { return word }
            let word = newSymbol()
            words[atom] = word
            return word
        }
        return stemSymbol(String(atom.dropLast()))
    }

    private mutating func stemSymbol(_ stem: String) -> Int32 {
        if let symbol = stems[stem] { return symbol }
        if let head = Self.head(stem) { stemHeads[head] = true }
        let symbol = newSymbol()
        stems[stem] = symbol
        return symbol
    }

    private mutating func classSymbol(_ name: String) -> Int32 {
        if let symbol = classes[name] { return symbol }
        let symbol = newSymbol()
        classes[name] = symbol
        return symbol
    }

    private mutating func newSymbol() -> Int32 {
        let symbol = Int32(memberships.count)
        memberships.append([symbol])
        return symbol
    }

    private static func head(_ word: String) -> Int? {
        var bytes = word.utf8.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return nil }
        return Int(first) << 8 | Int(second)
    }
}
