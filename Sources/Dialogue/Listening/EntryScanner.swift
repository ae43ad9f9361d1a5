/// One atom of an entry as the tree takes it.
struct EntryAtom: Sendable {
    /// The symbol of the word or set; -1 for a gap.
    var symbol: Int32
    var isOptional: Bool

    var isGap: Bool { symbol < 0 }
}

/// Reads entries straight from their bytes: the quick way for plain notation, which nearly all of it is.
struct EntryScanner: Sendable {
    private(set) var atoms: [EntryAtom] = []

    /// The atoms of an entry; false when it holds apostrophes, capitals or hyphens and needs the slow way.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, symbols: inout SymbolTable) -> Bool {
        atoms.removeAll(keepingCapacity: true)
        var start = 0
        while start < bytes.count {
            if bytes[start] == 32 {
                start += 1
                continue
            }
            guard let end = append(bytes, from: start, &symbols) else { return false }
            start = end
        }
        return true
    }

    /// The atoms of a pattern read the slow way.
    mutating func take(_ pattern: Pattern, symbols: inout SymbolTable) {
        atoms = pattern.atoms.map { atom in
            guard atom != .gap else { return EntryAtom(symbol: -1, isOptional: false) }
            return EntryAtom(symbol: symbols.symbol(for: atom), isOptional: atom.isOptional)
        }
    }

    /// Reads one atom; where it ends, or nothing when it is not plain.
    private mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ symbols: inout SymbolTable
    ) -> Int? {
        let isOptional = bytes[start] == UInt8(ascii: "(")
        let (run, hasSlash) = Self.run(of: bytes, from: isOptional ? start + 1 : start)
        var end = run.range.upperBound
        if isOptional {
            guard end < bytes.count, bytes[end] == UInt8(ascii: ")"), !run.range.isEmpty else { return nil }
            end += 1
        }
        guard end == bytes.count || bytes[end] == 32 else { return gap(bytes, from: start) }
        let symbol =
            hasSlash || isOptional ? symbols.symbol(ofSet: run, isOptional: isOptional) : symbols.symbol(run)
        atoms.append(EntryAtom(symbol: symbol, isOptional: isOptional))
        return end
    }

    /// A lone tilde is a gap; nothing else that is not plain can be read.
    private mutating func gap(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "~"), start + 1 == bytes.count || bytes[start + 1] == 32 else { return nil }
        atoms.append(EntryAtom(symbol: -1, isOptional: false))
        return start + 1
    }

    /// The plain bytes from a place on, and whether slashes stand among them.
    private static func run(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (ByteRun, hasSlash: Bool) {
        var hash = ByteRun.seed
        var before = hash
        var hasSlash = false
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if !isPlain(byte) {
                if byte == UInt8(ascii: "/") {
                    hasSlash = true
                } else if byte != UInt8(ascii: "-") || bytes[start] != UInt8(ascii: "@") {
                    break
                }
            }
            before = hash
            hash = ByteRun.hashed(hash, byte)
            end += 1
        }
        return (ByteRun(bytes, start..<end, hash: hash, hashBeforeLast: before), hasSlash)
    }

    /// Small letters, digits, and the marks of stems and classes.
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 97...122, 48...57, UInt8(ascii: "*"), UInt8(ascii: "@"): true
        default: false
        }
    }
}
