/// Numbers by 64-bit keys that are hashes already: one flat table, since thousands are put in at every start.
struct NumberTable: Sendable {
    private struct Place: Sendable {
        var key: UInt64 = 0
        /// -1 where nothing has been put.
        var number: Int32 = -1
    }

    private var places = [Place](repeating: Place(), count: 64)
    private var mask = 63
    private var count = 0

    /// The number of a key.
    subscript(key: UInt64) -> Int32? {
        let number = places[place(of: key)].number
        return number >= 0 ? number : nil
    }

    /// The number of a key; a key that has none gets the one given.
    mutating func number(of key: UInt64, orNew new: Int32) -> Int32 {
        let place = place(of: key)
        let known = places[place].number
        if known >= 0 { return known }
        places[place] = Place(key: key, number: new)
        count += 1
        if count * 2 > places.count { grow() }
        return new
    }

    /// Where a key stands, or would.
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while places[place].number >= 0, places[place].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = places
        places = [Place](repeating: Place(), count: old.count * 4)
        mask = places.count - 1
        for entry in old where entry.number >= 0 { places[place(of: entry.key)] = entry }
    }
}
