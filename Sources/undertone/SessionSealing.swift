import Age
import Record

/// Whether a session is encrypted, for whom, and what opens those before it.
struct SessionSealing {
    var protection = Protection.none
    var keyring = Keyring()
    /// The record that the passphrase was tried on, so that it is opened once only.
    private var tried: Transcript?

    /// As the settings beside the records and `--encrypt` say; asks for the passphrase.
    static func asked(by command: TalkCommand) throws -> SessionSealing {
        guard !command.noSave else { return SessionSealing() }
        return try asked(in: try command.records.folder(), encrypts: command.encrypt)
    }

    /// As the settings beside the records say; with `encrypts` under a passphrase where they say nothing.
    static func asked(in folder: Folder, encrypts: Bool = false) throws -> SessionSealing {
        switch try EncryptionSetting.read(in: folder) {
        case .recipients(let keys): return SessionSealing(protection: .sealed(keys.map { .key($0) }))
        case .passphrase: return try byPassphrase(in: folder)
        case .off: return encrypts ? try byPassphrase(in: folder) : SessionSealing()
        }
    }

    /// A record that this session may read: a plain one, or one that its passphrase opens.
    func transcript(_ path: String) -> Transcript? {
        if let tried, tried.path == path { return tried }
        return try? RecordReader.read(path, with: keyring)
    }

    /// The passphrase of the last record needs to be given once; any other is new, and is given twice, so that nobody
    /// loses a record by a slip of the finger.
    private static func byPassphrase(in folder: Folder) throws -> SessionSealing {
        guard let last = lastByPassphrase(in: folder) else { return SessionSealing(try Passphrases.askNew()) }
        var before: SecretBytes?
        for _ in 0..<5 {
            let passphrase = try Passphrases.ask("Passphrase for records: ")
            if passphrase.count > 0 {
                var sealing = SessionSealing(passphrase)
                if before?.isSame(as: passphrase) == true { return sealing }
                if let transcript = sealing.transcript(last) {
                    sealing.tried = transcript
                    return sealing
                }
            }
            before = passphrase
            Output.complain("That does not open the last record. Try again; the same one twice makes it the new one.")
        }
        throw Failure("no passphrase was settled on; start again, or use --no-save to keep nothing")
    }

    private init(_ passphrase: SecretBytes) {
        protection = .sealed([.passphrase(passphrase)])
        keyring = Keyring(passphrases: [passphrase])
    }

    private init(protection: Protection = .none) { self.protection = protection }

    /// The newest record that a passphrase opens.
    private static func lastByPassphrase(in folder: Folder) -> String? {
        let names = (try? folder.records()) ?? []
        return names.reversed().lazy.map { "\(folder.path)/\($0)" }.first { path in
            guard path.hasSuffix(".age"), let bytes = try? RecordReader.bytes(of: path) else { return false }
            return (try? AgeFile.sealing(of: bytes)) == .passphrase
        }
    }
}
