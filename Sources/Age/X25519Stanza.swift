import Crypto
import FoundationEssentials

/// The stanza of a key: `-> X25519 EPHEMERAL-SHARE`.
enum X25519Stanza {
    static let kind = "X25519"
    private static var label: Data { Data("age-encryption.org/v1/X25519".utf8) }

    static func wrap(_ key: SymmetricKey, for recipient: PublicKey) throws(AgeError) -> Stanza {
        let ephemeral = Curve25519.KeyAgreement.PrivateKey()
        let share = Array(ephemeral.publicKey.rawRepresentation)
        let wrapping = try self.key(ephemeral, with: recipient.bytes, share: share, recipient: recipient)
        let arguments = [String(decoding: Base64.encode(share), as: UTF8.self)]
        return Stanza(kind: kind, arguments: arguments, body: try FileKey.wrap(key, under: wrapping))
    }

    /// The file key; nothing when the stanza is for somebody else.
    static func unwrap(_ stanza: Stanza, _ secret: SecretKey) throws(AgeError) -> SymmetricKey? {
        let share = try share(stanza)
        let wrapping = try key(secret.privateKey(), with: share, share: share, recipient: secret.publicKey)
        return FileKey.unwrap(stanza.body, under: wrapping)
    }

    /// What the stanza holds, checked for its form.
    static func share(_ stanza: Stanza) throws(AgeError) -> [UInt8] {
        guard stanza.arguments.count == 1 else {
            throw .malformed(line: stanza.line, expected: "“-> X25519” and one share")
        }
        guard let share = Base64.decode(Array(stanza.arguments[0].utf8)) else { throw .notCanonical(line: stanza.line) }
        guard share.count == 32 else { throw .malformed(line: stanza.line, expected: "a share of 32 bytes") }
        try FileKey.check(stanza)
        return share
    }

    private static func key(
        _ mine: Curve25519.KeyAgreement.PrivateKey, with theirs: [UInt8], share: [UInt8], recipient: PublicKey
    ) throws(AgeError) -> SymmetricKey {
        do {
            let theirs = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: theirs)
            let secret = try mine.sharedSecretFromKeyAgreement(with: theirs)
            let isZero = secret.withUnsafeBytes { $0.reduce(0, |) == 0 }
            guard !isZero else { throw AgeError.weakKey }
            return secret.hkdfDerivedSymmetricKey(
                using: SHA256.self, salt: share + recipient.bytes, sharedInfo: label, outputByteCount: 32)
        } catch { throw .weakKey }
    }
}
