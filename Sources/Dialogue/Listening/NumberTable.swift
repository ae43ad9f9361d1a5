/// Numbers for 64-bit keys that are hashes already, counted from 0 in the order the keys come in.
///
/// One flat table that holds no more than the numbers: thousands are put in at every start, and fresh memory costs more
/// than looking a key up.
struct NumberTable: Sendable {
    /// The key of each number.
    private var keys: [UInt64] = []
    /// Numbers at places that follow from their keys; -1 where there is none.
    private var places = [Int32](repeating: -1, count: 64)

    /// How many keys there are: the number that the next new one gets.
    var count: Int { keys.count }

    /// The number of a key, if it has one.
    subscript(key: UInt64) -> Int32? {
        let number = places[place(of: key)]
        return number >= 0 ? number : nil
    }

    /// The number of a key; a new key gets the next.
    mutating func number(of key: UInt64) -> Int32 {
        let place = place(of: key)
        if places[place] >= 0 { return places[place] }
        let number = Int32(keys.count)
        places[place] = number
        keys.append(key)
        if keys.count * 2 > places.count { grow() }
        return number
    }

    /// Where a key stands, or would.
    private func place(of key: UInt64) -> Int {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while places[place] >= 0, keys[Int(places[place])] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        places = [Int32](repeating: -1, count: places.count * 4)
        for (number, key) in keys.enumerated() { places[place(of: key)] = Int32(number) }
    }
}
