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
        for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
            if start < index, !append(bytes, start, index, &symbols) { return false }
            start = index + 1
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

    private mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ symbols: inout SymbolTable
    ) -> Bool {
        if end - start == 1, bytes[start] == UInt8(ascii: "~") {
            atoms.append(EntryAtom(symbol: -1, isOptional: false))
            return true
        }
        let isOptional = bytes[start] == UInt8(ascii: "(") && bytes[end - 1] == UInt8(ascii: ")") && end - start > 2
        let range = isOptional ? (start + 1)..<(end - 1) : start..<end
        guard let isSet = isSet(bytes, range) else { return false }
        let symbol =
            isSet || isOptional
            ? symbols.symbol(ofSet: bytes, range, isOptional: isOptional) : symbols.symbol(bytes, range)
        atoms.append(EntryAtom(symbol: symbol, isOptional: isOptional))
        return true
    }

    /// Whether slashes stand in it; nothing when it is not plain.
    private func isSet(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool? {
        var hasSlash = false
        for index in range {
            switch bytes[index] {
            case 97...122, 48...57, UInt8(ascii: "*"), UInt8(ascii: "@"): continue
            case UInt8(ascii: "/"): hasSlash = true
            case UInt8(ascii: "-") where bytes[range.lowerBound] == UInt8(ascii: "@"): continue
            default: return nil
            }
        }
        return hasSlash
    }
}
