import Crypto
import CryptoExtras
import FoundationEssentials

/// The stanza of a passphrase: `-> scrypt SALT WORK-FACTOR`.
enum ScryptStanza {
    static let kind = "scrypt"
    private static let label = Array("age-encryption.org/v1/scrypt".utf8)

    static func wrap(_ key: SymmetricKey, _ passphrase: SecretBytes, workFactor: Int) throws(AgeError) -> Stanza {
        let salt = RandomBytes.make(16)
        let wrapping = try self.key(passphrase, salt, workFactor)
        let arguments = [String(decoding: Base64.encode(salt), as: UTF8.self), String(workFactor)]
        return Stanza(kind: kind, arguments: arguments, body: try FileKey.wrap(key, under: wrapping))
    }

    static func unwrap(_ stanza: Stanza, _ passphrase: SecretBytes) throws(AgeError) -> SymmetricKey {
        let (salt, workFactor) = try parameters(stanza)
        let wrapping = try self.key(passphrase, salt, workFactor)
        guard let key = FileKey.unwrap(stanza.body, under: wrapping) else { throw .wrongPassphrase }
        return key
    }

    /// What the stanza asks for, refused before anything is spent on it.
    static func parameters(_ stanza: Stanza) throws(AgeError) -> (salt: [UInt8], workFactor: Int) {
        guard stanza.arguments.count == 2 else {
            throw .malformed(line: stanza.line, expected: "“-> scrypt”, a salt and a work factor")
        }
        guard let salt = Base64.decode(Array(stanza.arguments[0].utf8)) else { throw .notCanonical(line: stanza.line) }
        guard salt.count == 16 else { throw .malformed(line: stanza.line, expected: "a salt of 16 bytes") }
        let digits = stanza.arguments[1].utf8
        guard digits.allSatisfy({ (48...57).contains($0) }), digits.first != 48, !digits.isEmpty else {
            throw .malformed(line: stanza.line, expected: "a work factor in decimal digits, without leading zeros")
        }
        let workFactor = digits.count > 4 ? 9_999 : digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        guard workFactor <= HeaderLimits.workFactor else { throw .workFactor(line: stanza.line, asked: workFactor) }
        try FileKey.check(stanza)
        return (salt, workFactor)
    }

    private static func key(
        _ passphrase: SecretBytes, _ salt: [UInt8], _ workFactor: Int
    ) throws(AgeError) -> SymmetricKey {
        guard passphrase.count > 0 else { throw .emptyPassphrase }
        guard (1...HeaderLimits.workFactor).contains(workFactor) else {
            throw .workFactor(line: 0, asked: workFactor)
        }
        do {
            return try passphrase.withData { passphrase in
                try KDF.Scrypt.deriveKey(
                    from: passphrase, salt: label + salt, outputByteCount: 32, rounds: 1 << workFactor, blockSize: 8,
                    parallelism: 1)
            }
        } catch { throw .noMemory(workFactor: workFactor) }
    }
}
