/// Bech32 (BIP 173) as age uses it for keys: no limit on length, lower or upper case throughout.
enum Bech32 {
    private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

    /// The lower-case text of bytes under a human-readable part.
    static func encode(_ bytes: some Collection<UInt8>, part: String) -> [UInt8] {
        var groups = regroup(bytes, from: 8, to: 5, pads: true) ?? []
        defer { Wiping.wipe(&groups) }
        let check = checksum(of: groups, part: part)
        return Array(part.utf8) + [UInt8(ascii: "1")] + (groups + check).map { alphabet[Int($0)] }
    }

    /// The bytes of a text, lower or upper case but not both, under a lower-case human-readable part.
    static func decode(_ text: some Collection<UInt8>, part: String) -> [UInt8]? {
        let hasUpper = text.contains { (65...90).contains($0) }
        let hasLower = text.contains { (97...122).contains($0) }
        guard !(hasUpper && hasLower), text.allSatisfy({ (33...126).contains($0) }) else { return nil }
        var lower = text.map { (65...90).contains($0) ? $0 + 32 : $0 }
        defer { Wiping.wipe(&lower) }
        guard let separator = lower.lastIndex(of: UInt8(ascii: "1")), separator > 0, lower.count - separator > 6,
            lower[..<separator].elementsEqual(part.utf8)
        else { return nil }
        var groups: [UInt8] = []
        defer { Wiping.wipe(&groups) }
        for character in lower[(separator + 1)...] {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            groups.append(UInt8(value))
        }
        guard polymod(expanded(part) + groups) == 1 else { return nil }
        return regroup(groups.dropLast(6), from: 5, to: 8, pads: false)
    }

    /// Bits taken together anew; without padding, what is left over must be less than a group and zero.
    private static func regroup(_ values: some Collection<UInt8>, from: Int, to: Int, pads: Bool) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(values.count * from / to + 1)
        var bits: UInt32 = 0
        var held = 0
        for value in values {
            bits = bits << UInt32(from) | UInt32(value)
            held += from
            while held >= to {
                held -= to
                result.append(UInt8(bits >> UInt32(held) & (1 << UInt32(to) - 1)))
            }
            bits &= 1 << UInt32(held) - 1
        }
        if pads {
            if held > 0 { result.append(UInt8(bits << UInt32(to - held))) }
            return result
        }
        return held < from && bits == 0 ? result : nil
    }

    private static func checksum(of groups: [UInt8], part: String) -> [UInt8] {
        let value = polymod(expanded(part) + groups + [UInt8](repeating: 0, count: 6)) ^ 1
        return (0..<6).map { UInt8(value >> UInt32(5 * (5 - $0)) & 31) }
    }

    private static func expanded(_ part: String) -> [UInt8] {
        part.utf8.map { $0 >> 5 } + [0] + part.utf8.map { $0 & 31 }
    }

    private static let generator: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]

    private static func polymod(_ values: [UInt8]) -> UInt32 {
        var check: UInt32 = 1
        for value in values {
            let top = check >> 25
            check = (check & 0x1ff_ffff) << 5 ^ UInt32(value)
            for (index, factor) in generator.enumerated() where top >> UInt32(index) & 1 == 1 { check ^= factor }
        }
        return check
    }
}
