import Age

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether records of a folder are encrypted: the file `settings` beside them, a `key: value` a line.
package enum EncryptionSetting: Equatable, Sendable {
    case off
    case passphrase
    case recipients([PublicKey])

    private static let key = "encrypt"

    /// The name of the file.
    package static let name = "settings"
    /// Its first line.
    package static let head = "# How undertone writes records here; see “undertone config encrypt --help”.\n"

    package static func path(in folder: Folder) -> String { folder.path + "/" + name }

    /// - Throws: for anything that cannot be understood: a record is never written plain by mistake.
    package static func read(in folder: Folder) throws(RecordError) -> EncryptionSetting {
        let path = path(in: folder)
        guard access(path, F_OK) == 0 || errno != ENOENT else { return .off }
        let text = String(decoding: try RecordReader.bytes(of: path), as: UTF8.self)
        var usesPassphrase = false
        var recipients: [PublicKey] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let value = line.hasPrefix(key + ": ") ? String(line.dropFirst(key.count + 2)) : ""
            if value == "passphrase" {
                usesPassphrase = true
            } else if let recipient = try? PublicKey(value) {
                recipients.append(recipient)
            } else {
                throw .settings(path: path, line: index + 1, expected: "“encrypt: passphrase” or “encrypt: age1…”")
            }
        }
        switch (usesPassphrase, recipients.isEmpty) {
        case (true, true): return .passphrase
        case (false, false): return .recipients(recipients)
        case (true, false):
            throw .settings(path: path, line: 0, expected: "a passphrase or recipients, and not both")
        case (false, true):
            throw .settings(path: path, line: 0, expected: "a line “encrypt: …”")
        }
    }

    package func write(in folder: Folder) throws(RecordError) {
        let path = Self.path(in: folder)
        switch self {
        case .off:
            guard unlink(path) == 0 || errno == ENOENT else { throw .system(path, isWriting: true) }
            return
        case .passphrase: try replace(path, Self.head + "\(Self.key): passphrase\n", folder)
        case .recipients(let recipients):
            try replace(path, Self.head + recipients.map { "\(Self.key): \($0)\n" }.joined(), folder)
        }
    }

    private func replace(_ path: String, _ text: String, _ folder: Folder) throws(RecordError) {
        try folder.make()
        try PrivateFile.replace(path, with: Array(text.utf8))
    }
}
