import Crypto
import FoundationEssentials

/// The sixteen bytes that a file is sealed under, and their wrapping in a stanza.
enum FileKey {
    /// A wrapped key: sixteen bytes and a tag of sixteen.
    static let wrappedCount = 32

    static func make() -> SymmetricKey { SymmetricKey(size: .bits128) }

    /// The key under another, which is used once: so the nonce may be zero.
    static func wrap(_ key: SymmetricKey, under wrapping: SymmetricKey) throws(AgeError) -> [UInt8] {
        do {
            let nonce = try ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12))
            let box = try key.withUnsafeBytes { try ChaChaPoly.seal($0, using: wrapping, nonce: nonce) }
            return Array(box.ciphertext) + Array(box.tag)
        } catch { throw .failed("wrapping the file key") }
    }

    static func unwrap(_ body: [UInt8], under wrapping: SymmetricKey) -> SymmetricKey? {
        guard body.count == wrappedCount,
            let box = try? ChaChaPoly.SealedBox(combined: [UInt8](repeating: 0, count: 12) + body),
            var key = try? ChaChaPoly.open(box, using: wrapping)
        else { return nil }
        defer { Wiping.wipe(&key) }
        return SymmetricKey(data: key)
    }

    /// A body of another size could hold a key that opens differently for different people.
    static func check(_ stanza: Stanza) throws(AgeError) {
        guard stanza.body.count == wrappedCount else {
            throw .malformed(line: stanza.line + 1, expected: "a wrapped key of \(wrappedCount) bytes")
        }
    }
}

/// Bytes of the system's random source.
enum RandomBytes {
    static func make(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
