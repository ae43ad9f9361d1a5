import Age

/// What opens encrypted records: keys that were named, and passphrases, asked for when they are first needed.
package final class Keyring {
    /// Asks the person for the passphrase of a file, or says why that cannot be done.
    package typealias Asking = (_ path: String) throws(RecordError) -> SecretBytes

    private let keys: [SecretKey]
    private var passphrases: [SecretBytes]
    private let ask: Asking?
    /// Keys of sessions that were opened already, so that each costs its passphrase once.
    private var sessions: [String: SecretKey] = [:]

    package init(keys: [SecretKey] = [], passphrases: [SecretBytes] = [], ask: Asking? = nil) {
        self.keys = keys
        self.passphrases = passphrases
        self.ask = ask
    }

    /// The plain bytes of an encrypted file. A passphrase that opened one is tried on the next before asking again.
    package func open(_ bytes: [UInt8], path: String) throws(RecordError) -> [UInt8] {
        switch try described(path, { () throws(AgeError) in try AgeFile.sealing(of: bytes) }) {
        case .keys: return try opened(bytes, path, keys.map { .key($0) })
        case .passphrase: return try openByPassphrase(bytes, path)
        }
    }

    private func openByPassphrase(_ bytes: [UInt8], _ path: String) throws(RecordError) -> [UInt8] {
        var failure = RecordError.sealed(path: path, .needsPassphrase)
        for passphrase in passphrases {
            do throws(RecordError) { return try opened(bytes, path, [.passphrase(passphrase)]) } catch {
                guard case .sealed(_, .wrongPassphrase) = error else { throw error }
                failure = error
            }
        }
        guard let ask else { throw failure }
        let passphrase = try ask(path)
        let plain = try opened(bytes, path, [.passphrase(passphrase)])
        passphrases.append(passphrase)
        return plain
    }

    private func opened(_ bytes: [UInt8], _ path: String, _ identities: [Identity]) throws(RecordError) -> [UInt8] {
        try described(path) { () throws(AgeError) in try AgeFile.open(bytes, with: identities) }
    }

    /// The key in the key file of a session.
    func sessionKey(_ path: String) throws(RecordError) -> SecretKey {
        if let known = sessions[path] { return known }
        var text = try open(try RecordReader.bytes(of: path), path: path)
        defer { Wiping.wipe(&text) }
        let key = try described(path) { () throws(AgeError) in try IdentityFile.parse(text)[0] }
        sessions[path] = key
        return key
    }

    private func described<Value>(
        _ path: String, _ body: () throws(AgeError) -> Value
    ) throws(RecordError) -> Value {
        do throws(AgeError) { return try body() } catch { throw .sealed(path: path, error) }
    }
}
