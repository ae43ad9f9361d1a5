import Dialogue

/// A 64-bit digest after FNV-1a: names content, protects nothing.
package struct Digest {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    /// Takes a text in.
    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    /// Takes a text in, eight bytes at a time.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index + 8 <= bytes.count {
            mix(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
            index += 8
        }
        while index < bytes.count {
            mix(UInt64(bytes[index]))
            index += 1
        }
    }

    private mutating func mix(_ part: UInt64) {
        value ^= part
        value = value &* 0x100_0000_01b3
    }

    /// The digest of some scripts, in their order.
    static func text(of scripts: [ScriptFile]) -> String {
        var digest = Digest()
        for script in scripts { script.withBytes { digest.add($0) } }
        return digest.text
    }

    /// Sixteen hexadecimal digits.
    package var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Four letters that depend on the words alone: the last part of a wording's identifier.
    static func key(of text: String) -> WordingKey {
        var text = text
        return text.withUTF8 { key(of: $0) }
    }

    static func key(of text: UnsafeBufferPointer<UInt8>) -> WordingKey {
        var digest = Digest()
        digest.add(text)
        var value = digest.value ^ (digest.value >> 32)
        var packed: UInt32 = 0
        for _ in 0..<4 {
            packed = packed << 8 | UInt32(UInt8(ascii: "a") + UInt8(value % 26))
            value /= 26
        }
        return WordingKey(packed: packed)
    }
}
