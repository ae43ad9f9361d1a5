import Crypto
import FoundationEssentials

/// STREAM: the payload in chunks of 64 KiB, each sealed under a nonce that counts, the last one marked.
struct Chunks {
    /// Plain bytes of a chunk.
    static let size = 65_536
    static let tagCount = 16
    static let nonceCount = 16

    private let key: SymmetricKey
    private(set) var counter: UInt64 = 0

    /// - Parameter nonce: the sixteen bytes that the payload begins with.
    init(key: SymmetricKey, nonce: some Collection<UInt8>) {
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: Data(nonce), info: Data("payload".utf8), outputByteCount: 32)
    }

    mutating func seal(_ plain: UnsafeRawBufferPointer, isLast: Bool) throws(AgeError) -> [UInt8] {
        do {
            let box = try ChaChaPoly.seal(plain, using: key, nonce: try nonce(isLast: isLast))
            counter += 1
            return Array(box.ciphertext) + Array(box.tag)
        } catch { throw .failed("sealing chunk \(counter + 1)") }
    }

    /// The plain bytes of the chunk that stands next; nothing when it is not that one. `next` goes on.
    func open(_ sealed: ArraySlice<UInt8>, isLast: Bool) -> Data? {
        guard sealed.count >= Self.tagCount, let nonce = try? nonce(isLast: isLast),
            let box = try? ChaChaPoly.SealedBox(
                nonce: nonce, ciphertext: sealed.dropLast(Self.tagCount), tag: sealed.suffix(Self.tagCount))
        else { return nil }
        return try? ChaChaPoly.open(box, using: key)
    }

    mutating func next() { counter += 1 }

    /// Eleven bytes that count, and one that marks the last chunk.
    private func nonce(isLast: Bool) throws -> ChaChaPoly.Nonce {
        let count = (0..<8).map { UInt8(truncatingIfNeeded: counter >> UInt64(56 - 8 * $0)) }
        return try ChaChaPoly.Nonce(data: [0, 0, 0] + count + [isLast ? 1 : 0])
    }
}
