import Age
import Dialogue
import Record
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Encrypted records on a real file system.
@Suite struct SealedRecordTests {
    private let place: String
    private let folder: Folder
    private let secret = SecretKey()
    private var recipients: [Recipient] { [.key(secret.publicKey)] }
    private var keyring: Keyring { Keyring(keys: [secret]) }

    init() {
        var template = Array("/tmp/undertone-test-XXXXXX".utf8CString)
        place = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
        folder = Folder(path: place + "/kept")
    }

    @Test func everyTurnIsReadableAtOnceAndNothingIsPlain() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        var all: [Event] = []
        for turn in 0..<5 {
            all += Self.events(turn)
            try writer.append(Self.events(turn), of: all)
            #expect(try RecordReader.read(writer.path, with: keyring).events == all)
        }
        #expect(
            try names() == [
                "1970-01-01-000000.0001.age", "1970-01-01-000000.0002.age", "1970-01-01-000000.0003.age",
                "1970-01-01-000000.0004.age", "1970-01-01-000000.0005.age", "1970-01-01-000000.key.age",
            ])
        #expect(try folder.records() == ["1970-01-01-000000.key.age"])
        try checkNothingIsPlain()
    }

    @Test func atTheEndThereIsOneFile() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        let all = Self.events(0) + Self.events(1)
        try writer.append(Self.events(0), of: Self.events(0))
        try writer.append(Self.events(1), of: all)
        let path = try writer.finish(all, to: recipients)
        #expect(try names() == ["1970-01-01-000000.jsonl.age"])
        #expect(try RecordReader.read(path, with: keyring).events == all)
        try checkNothingIsPlain()
        let next = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        #expect(next.path.hasSuffix("/1970-01-01-000000-2.key.age"))
    }

    @Test func whatWasTakenBackIsInNoFile() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        var all: [Event] = []
        for turn in 0..<4 {
            all += Self.events(turn)
            try writer.append(Self.events(turn), of: all)
        }
        all = Striking.strike([2], from: all)
        try writer.replace(with: all)
        #expect(try names() == ["1970-01-01-000000.0001-0004.age", "1970-01-01-000000.key.age"])
        all += Self.events(4)
        try writer.append(Self.events(4), of: all)
        #expect(try RecordReader.read(writer.path, with: keyring).events == all)
        try writer.replace(with: all)
        try writer.replace(with: all)
        #expect(try RecordReader.read(writer.path, with: keyring).events == all)
    }

    /// Cut off between writing the new and removing the old: the new counts.
    @Test func whatIsLeftOverFromBeforeIsPassedOver() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        let all = Self.events(0) + Self.events(1) + Self.events(2)
        for turn in 0..<3 { try writer.append(Self.events(turn), of: all) }
        let old = try RecordReader.bytes(of: place + "/kept/1970-01-01-000000.0002.age")
        try writer.replace(with: Self.events(0))
        try PrivateFile.write(old, to: place + "/kept/1970-01-01-000000.0002.age")
        try PrivateFile.write(Array("torn".utf8), to: place + "/kept/1970-01-01-000000.0004.age.new")
        #expect(try RecordReader.read(writer.path, with: keyring).events == Self.events(0))
    }

    @Test func manyPiecesAreGathered() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        var all: [Event] = []
        for turn in 0..<600 {
            all += Self.events(turn)
            try writer.append(Self.events(turn), of: all)
        }
        #expect(try names().count < 300)
        #expect(try RecordReader.read(writer.path, with: keyring).events == all)
    }

    @Test func itIsGoneOnWithWhereItStopped() throws {
        var all = Self.events(0)
        let path: String
        do {
            let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
            path = writer.path
            try writer.append(all, of: all)
            #expect(throws: RecordError.inUse(path: path)) { try SealedWriter.resume(Pieces(key: path), with: keyring) }
            #expect(SealedWriter.isInUse(Pieces(key: path)))
        }
        #expect(!SealedWriter.isInUse(Pieces(key: path)))
        let writer = try SealedWriter.resume(Pieces(key: path), with: keyring)
        all += Self.events(1)
        try writer.append(Self.events(1), of: all)
        #expect(try RecordReader.read(path, with: keyring).events == all)
        let whole = try writer.finish(all, to: recipients)
        #expect(try RecordReader.read(whole, with: keyring).events == all)
    }

    @Test func aMissingOrHarmedPieceIsNamed() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        for turn in 0..<3 { try writer.append(Self.events(turn), of: []) }
        let second = place + "/kept/1970-01-01-000000.0002.age"
        var bytes = try RecordReader.bytes(of: second)
        bytes[bytes.count - 1] ^= 1
        unlink(second)
        #expect(throws: RecordError.notFound(path: second)) { try RecordReader.read(writer.path, with: keyring) }
        try PrivateFile.write(bytes, to: second)
        #expect(throws: RecordError.sealed(path: second, .changed(chunk: 1, isLast: true))) {
            try RecordReader.read(writer.path, with: keyring)
        }
    }

    @Test func onlyTheRightKeyOrPassphraseOpens() throws {
        let passphrase = SecretBytes(Array("blue heron".utf8))
        let wrong = SecretBytes(Array("grey heron".utf8))
        let writer = try SealedWriter.begin(in: folder, time: 0, to: [.passphrase(passphrase, workFactor: 8)])
        try writer.append(Self.events(0), of: Self.events(0))
        let path = try writer.finish(Self.events(0), to: [.passphrase(passphrase, workFactor: 8)])
        #expect(throws: RecordError.sealed(path: path, .needsPassphrase)) { try RecordReader.read(path) }
        #expect(throws: RecordError.sealed(path: path, .wrongPassphrase)) {
            try RecordReader.read(path, with: Keyring(passphrases: [wrong]))
        }
        var asked = 0
        let keyring = Keyring(passphrases: [wrong]) { _ throws(RecordError) in
            asked += 1
            return passphrase
        }
        #expect(try RecordReader.read(path, with: keyring).events == Self.events(0))
        #expect(try RecordReader.read(path, with: keyring).events == Self.events(0))
        #expect(asked == 1)
    }

    /// An encrypted file must never be taken for a plain record with a torn last line.
    @Test func anEncryptedFileIsNeverGoneOnWithAsAPlainOne() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        let path = try writer.finish(Self.events(0), to: recipients)
        let before = try RecordReader.bytes(of: path)
        #expect(throws: RecordError.foreign(path: path, line: 1)) { try RecordWriter.resume(path) }
        #expect(try RecordReader.bytes(of: path) == before)
    }

    @Test func removedIsRemoved() throws {
        let writer = try SealedWriter.begin(in: folder, time: 0, to: recipients)
        try writer.append(Self.events(0), of: Self.events(0))
        try PrivateFile.write("mine", to: place + "/kept/1970-01-01-000000.notes")
        try Pieces(key: writer.path).remove()
        #expect(try names() == ["1970-01-01-000000.notes"])
    }

    @Test func theSettingIsKeptAndAnythingElseIsRefused() throws {
        #expect(try EncryptionSetting.read(in: folder) == .off)
        for setting in [EncryptionSetting.passphrase, .recipients([secret.publicKey, SecretKey().publicKey])] {
            try setting.write(in: folder)
            #expect(try EncryptionSetting.read(in: folder) == setting)
        }
        let path = EncryptionSetting.path(in: folder)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        for text in [
            "", "encrypt: off\n", "encrypt: passphrase \n", "nonsense", "encrypt: age1\n", "encrypt:passphrase",
        ] {
            try PrivateFile.replace(path, with: Array(text.utf8))
            #expect(throws: RecordError.self) { try EncryptionSetting.read(in: folder) }
        }
        try EncryptionSetting.off.write(in: folder)
        #expect(try EncryptionSetting.read(in: folder) == .off)
    }

    // MARK: Helpers

    private static func events(_ turn: Int) -> [Event] {
        let opened = Opened(
            program: "t", scripts: "d", seed: 1, style: .exploring, mode: .pipe, region: nil, time: nil)
        let heard = Event.heard(Heard(turn: turn, text: "my aunt rang, time \(turn)"))
        return turn == 0 ? [.opened(opened)] : [heard]
    }

    private func names() throws -> [String] {
        guard let handle = opendir(folder.path) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private func checkNothingIsPlain() throws {
        for name in try names() {
            let path = "\(folder.path)/\(name)"
            let bytes = try RecordReader.bytes(of: path)
            #expect(AgeFile.isOne(bytes))
            #expect(!String(decoding: bytes, as: UTF8.self).contains("aunt"))
            var status = stat()
            #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        }
    }
}
