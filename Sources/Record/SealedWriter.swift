import Age
import Dialogue

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An encrypted record being written: every turn is an age file on the disk before its reply is shown.
///
/// No plain byte is ever written. At the end the pieces become one file, `NAME.jsonl.age`.
package final class SealedWriter {
    private let pieces: Pieces
    /// The session's key file, held locked.
    private let lock: Int32
    private let session: PublicKey
    private var last = 0
    /// How many files there are; gathered into one when there are many.
    private var count = 0
    private static let mostPieces = 256

    /// A new record in a folder.
    package static func begin(
        in folder: Folder, time: Int, to recipients: [Recipient]
    ) throws(RecordError) -> SealedWriter {
        try folder.make()
        let secret = SecretKey()
        let (pieces, lock) = try claim(in: folder, stamp: Timestamp.fileName(time))
        let writer = try SealedWriter(pieces: pieces, lock: lock, session: secret.publicKey)
        do throws(RecordError) {
            var text = secret.text + [10]
            defer { Wiping.wipe(&text) }
            try RecordWriter.write(
                try seal(text, to: recipients, path: pieces.key), to: lock, path: pieces.key)
            guard fsync(lock) == 0 else { throw .system(pieces.key, isWriting: true) }
            try PrivateFile.sync(folderOf: pieces.key)
        } catch {
            unlink(pieces.key)
            throw error
        }
        return writer
    }

    /// A name that no record has yet, and its key file, new and empty.
    private static func claim(in folder: Folder, stamp: String) throws(RecordError) -> (Pieces, Int32) {
        for number in 1...99 {
            let base = "\(folder.path)/\(stamp)\(number == 1 ? "" : "-\(number)")"
            let pieces = Pieces(base: base)
            if access(pieces.whole, F_OK) == 0 || access(base + ".jsonl", F_OK) == 0 { continue }
            let descriptor = open(pieces.key, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor >= 0 { return (pieces, descriptor) }
            guard errno == EEXIST else { throw .system(pieces.key, isWriting: true) }
        }
        throw .exists(path: "\(folder.path)/\(stamp)\(Pieces.wholeSuffix)")
    }

    /// A record that was not ended, to go on with.
    package static func resume(_ pieces: Pieces, with keyring: Keyring) throws(RecordError) -> SealedWriter {
        let descriptor = open(pieces.key, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(pieces.key) }
        let secret: SecretKey
        do throws(RecordError) { secret = try keyring.sessionKey(pieces.key) } catch {
            close(descriptor)
            throw error
        }
        let writer = try SealedWriter(pieces: pieces, lock: descriptor, session: secret.publicKey)
        let current = try pieces.current()
        writer.last = current.last?.last ?? 0
        writer.count = current.count
        return writer
    }

    /// Whether a record that is not ended is being written by another session.
    package static func isInUse(_ pieces: Pieces) -> Bool { RecordWriter.isInUse(pieces.key) }

    private init(pieces: Pieces, lock: Int32, session: PublicKey) throws(RecordError) {
        self.pieces = pieces
        self.lock = lock
        self.session = session
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let error = RecordError.system(pieces.key)
            close(lock)
            throw error
        }
    }

    deinit { close(lock) }

    /// Where the record lies: the key until it is ended.
    package var path: String { pieces.key }

    /// Adds a piece and waits until it is on the disk.
    ///
    /// - Parameter all: every event of the session, the new ones among them.
    package func append(_ events: [Event], of all: [Event]) throws(RecordError) {
        try checkThere()
        if count >= Self.mostPieces { return try replace(with: all, upTo: last + 1) }
        try write(events, to: pieces.path(last + 1))
        last += 1
        count += 1
    }

    /// Writes everything anew, into one piece: what was taken back is gone from the files.
    package func replace(with all: [Event]) throws(RecordError) {
        try checkThere()
        try replace(with: all, upTo: max(last, 1))
    }

    /// Without its key a piece opens for nobody.
    private func checkThere() throws(RecordError) {
        var status = stat()
        guard fstat(lock, &status) == 0, status.st_nlink > 0 else { throw .removed(path: pieces.key) }
    }

    private func replace(with all: [Event], upTo number: Int) throws(RecordError) {
        let path = pieces.path(upTo: number)
        try write(all, to: path)
        last = number
        for piece in try pieces.all() where piece.path != path {
            guard unlink(piece.path) == 0 || errno == ENOENT else { throw .system(piece.path, isWriting: true) }
        }
        count = 1
        try PrivateFile.sync(folderOf: path)
    }

    /// Makes one file of the pieces, for the person: then these are removed. Gives its path.
    package func finish(_ all: [Event], to recipients: [Recipient]) throws(RecordError) -> String {
        var plain = Self.lines(all)
        defer { Wiping.wipe(&plain) }
        try PrivateFile.replace(pieces.whole, with: try Self.seal(plain, to: recipients, path: pieces.whole))
        try pieces.remove()
        return pieces.whole
    }

    private func write(_ events: [Event], to path: String) throws(RecordError) {
        var plain = Self.lines(events)
        defer { Wiping.wipe(&plain) }
        try PrivateFile.replace(path, with: try Self.seal(plain, to: [.key(session)], path: path))
    }

    private static func lines(_ events: [Event]) -> [UInt8] {
        let codec = EventCodec()
        var bytes: [UInt8] = []
        for event in events {
            guard let line = try? codec.line(for: event) else { continue }
            bytes += Array(line.utf8)
            bytes.append(10)
        }
        return bytes
    }

    /// Bytes sealed, or what kept them from it, with the path that they were for.
    package static func seal(
        _ plain: [UInt8], to recipients: [Recipient], path: String
    ) throws(RecordError) -> [UInt8] {
        do throws(AgeError) { return try AgeFile.seal(plain, to: recipients) } catch {
            throw .sealed(path: path, error)
        }
    }
}
