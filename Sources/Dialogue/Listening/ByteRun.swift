/// A word or set of an entry as it stands in the script, with its hash, before any text is made of it.
///
/// FNV-1a, so that the hash of every beginning of a word comes on the way to the hash of the whole.
struct ByteRun {
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    let hash: UInt64
    /// The hash of all but the last byte: of a stem without its star.
    let hashBeforeLast: UInt64

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var hash = Self.seed
        var before = hash
        for index in range {
            before = hash
            hash = Self.hashed(hash, bytes[index])
        }
        self.init(bytes, range, hash: hash, hashBeforeLast: before)
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt64, hashBeforeLast: UInt64) {
        self.bytes = bytes
        self.range = range
        self.hash = hash
        self.hashBeforeLast = hashBeforeLast
    }

    static func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    var isClass: Bool { !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "@") }

    var isStem: Bool { !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "*") }

    /// Without its first byte.
    var withoutFirst: ByteRun { ByteRun(bytes, (range.lowerBound + 1)..<range.upperBound) }

    /// The first two bytes as a number; nothing for a stem of less than two letters.
    var stemHead: Int? {
        range.count > 2 ? Int(bytes[range.lowerBound]) << 8 | Int(bytes[range.lowerBound + 1]) : nil
    }

    /// Calls `body` with each of the words that slashes part.
    func forEachWord(_ body: (ByteRun) -> Void) {
        var start = range.lowerBound
        var hash = Self.seed
        var before = hash
        for index in range {
            let byte = bytes[index]
            if byte != UInt8(ascii: "/") {
                before = hash
                hash = Self.hashed(hash, byte)
                continue
            }
            if start < index { body(ByteRun(bytes, start..<index, hash: hash, hashBeforeLast: before)) }
            start = index + 1
            hash = Self.seed
        }
        if start < range.upperBound {
            body(ByteRun(bytes, start..<range.upperBound, hash: hash, hashBeforeLast: before))
        }
    }
}
