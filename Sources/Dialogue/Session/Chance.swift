/// The only chance there is: a fixed hash of seed, turn and the name of the choice.
///
/// No generator and no hash of the standard library takes part, so that a session can be replayed on any system.
package enum Chance {
    /// An index below `count`, the same for the same seed, turn and slot.
    ///
    /// - Precondition: `count` is at least 1; below 2 the index is 0.
    package static func index(below count: Int, seed: UInt64, turn: Int, slot: String) -> Int {
        guard count > 1 else { return 0 }
        var value = mixed(seed ^ mixed(UInt64(truncatingIfNeeded: turn)))
        for byte in slot.utf8 { value = mixed(value ^ UInt64(byte)) }
        return Int(value % UInt64(count))
    }

    /// The finaliser of SplitMix64.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
