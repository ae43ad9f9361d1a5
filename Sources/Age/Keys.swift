import Crypto
import FoundationEssentials

/// Somebody's public key, `age1…`: whoever has it can seal for them.
package struct PublicKey: Equatable, Sendable, CustomStringConvertible {
    static let part = "age"
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// - Throws: `notARecipient` for anything that `age` would not take either.
    package init(_ text: String) throws(AgeError) {
        guard text.hasPrefix("age1"), let bytes = Bech32.decode(Array(text.utf8), part: Self.part), bytes.count == 32
        else { throw .notARecipient(text) }
        self.bytes = bytes
    }

    package var description: String { String(decoding: Bech32.encode(bytes, part: Self.part), as: UTF8.self) }
}

/// A secret key, `AGE-SECRET-KEY-1…`. Its bytes are overwritten when it is gone; it has no description on purpose.
package struct SecretKey: Sendable {
    static let part = "age-secret-key-"
    let secret: SecretBytes
    package let publicKey: PublicKey

    private init(_ key: Curve25519.KeyAgreement.PrivateKey) {
        var raw = key.rawRepresentation
        secret = SecretBytes(raw)
        Wiping.wipe(&raw)
        publicKey = PublicKey(bytes: Array(key.publicKey.rawRepresentation))
    }

    /// A new one, from the system's random source.
    package init() { self.init(Curve25519.KeyAgreement.PrivateKey()) }

    /// - Returns: nothing for anything but an upper-case `AGE-SECRET-KEY-1…`.
    package init?(text: some Collection<UInt8>) {
        guard text.starts(with: Array("AGE-SECRET-KEY-1".utf8)), var raw = Bech32.decode(text, part: Self.part) else {
            return nil
        }
        defer { Wiping.wipe(&raw) }
        guard raw.count == 32, let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw) else {
            return nil
        }
        self.init(key)
    }

    /// The text of the key, to be wiped by the caller.
    package var text: [UInt8] {
        var lower = secret.withBytes { Bech32.encode($0, part: Self.part) }
        defer { Wiping.wipe(&lower) }
        return lower.map { (97...122).contains($0) ? $0 - 32 : $0 }
    }

    func privateKey() throws(AgeError) -> Curve25519.KeyAgreement.PrivateKey {
        do {
            return try secret.withBytes { try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0) }
        } catch { throw .failed("reading the key") }
    }
}

/// Whom a file is sealed for.
package enum Recipient: Sendable {
    /// - Parameter workFactor: the binary logarithm of the scrypt cost; 18 takes 256 MiB, as `age` does.
    case passphrase(SecretBytes, workFactor: Int = 18)
    case key(PublicKey)
}

/// What opens a file.
package enum Identity: Sendable {
    case passphrase(SecretBytes)
    case key(SecretKey)
}

/// A file of keys as age-keygen writes it: a key a line, empty lines and comments with `#`.
package enum IdentityFile {
    package static func parse(_ bytes: [UInt8]) throws(AgeError) -> [SecretKey] {
        var keys: [SecretKey] = []
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            let text = line.last == 13 ? line.dropLast() : line
            if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
            guard let key = SecretKey(text: text) else { throw .notAnIdentity(line: index + 1) }
            keys.append(key)
        }
        guard !keys.isEmpty else { throw .noIdentity }
        return keys
    }
}
