import Dialogue

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A record being written: every event is on the disk before its reply is shown.
package final class RecordWriter {
    package let path: String
    private let descriptor: Int32
    private let codec = EventCodec()
    /// Where the file has to end before anything is added: what a failed write left there could not be cut off yet.
    private var torn: off_t?

    /// A new record in a folder, named by the time of its start (UTC); a second one of that second gets a number.
    package static func begin(in folder: Folder, time: Int) throws(RecordError) -> RecordWriter {
        try folder.make()
        let stamp = Timestamp.fileName(time)
        for number in 1...99 {
            let path = "\(folder.path)/\(stamp)\(number == 1 ? "" : "-\(number)").jsonl"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor >= 0 { return try RecordWriter(path: path, descriptor: descriptor) }
            guard errno == EEXIST else { throw .system(path, isWriting: true) }
        }
        throw .exists(path: "\(folder.path)/\(stamp).jsonl")
    }

    /// The record of a session, to go on with. A last line that was torn off in writing, which no reader counts, is cut
    /// off; a whole one that lacks its end is given it. An encrypted record has no lines.
    ///
    /// - Throws: with nothing written, where the file is no record of a session, is damaged, was written by a newer
    ///   version, or is being written.
    package static func resume(_ path: String) throws(RecordError) -> RecordWriter {
        guard !path.hasSuffix(".age") else { throw .foreign(path: path, line: 1) }
        let writer = try existing(path)
        let bytes = try RecordReader.bytes(of: path)
        _ = try RecordReader.parse(bytes, path: path)
        try writer.endLastLine(of: bytes, cutsTorn: true)
        return writer
    }

    /// Another file of lines that the program keeps, to go on with; an unfinished last line is ended and kept.
    package static func goOn(with path: String) throws(RecordError) -> RecordWriter {
        let writer = try existing(path)
        try writer.endLastLine(of: try RecordReader.bytes(of: path), cutsTorn: false)
        return writer
    }

    private static func existing(_ path: String) throws(RecordError) -> RecordWriter {
        let descriptor = open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path) }
        return try RecordWriter(path: path, descriptor: descriptor)
    }

    private func endLastLine(of bytes: [UInt8], cutsTorn: Bool) throws(RecordError) {
        let newline = UInt8(ascii: "\n")
        guard let last = bytes.last, last != newline else { return }
        let start = bytes.lastIndex(of: newline).map { $0 + 1 } ?? 0
        if cutsTorn, !codec.isWhole(bytes[start...]) {
            guard ftruncate(descriptor, off_t(start)) == 0 else { throw .system(path, isWriting: true) }
        } else {
            try append(bytes: [newline])
        }
    }

    /// Whether a file is being written by another session; nothing in it is touched.
    package static func isInUse(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) != 0
    }

    private init(path: String, descriptor: Int32) throws(RecordError) {
        self.path = path
        self.descriptor = descriptor
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let error = RecordError.system(path)
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    /// Appends events and waits until they are on the disk.
    package func append(_ events: [Event]) throws(RecordError) {
        var bytes: [UInt8] = []
        for event in events {
            guard let line = try? codec.line(for: event) else { continue }
            bytes += Array(line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        try append(bytes: bytes)
    }

    func append(bytes: [UInt8]) throws(RecordError) {
        try checkThere()
        if let torn, ftruncate(descriptor, torn) != 0 { throw .system(path, isWriting: true) }
        torn = nil
        let start = lseek(descriptor, 0, SEEK_END)
        do {
            try Self.write(bytes, to: descriptor, path: path)
            try Self.sync(descriptor, path: path)
        } catch {
            // A torn line would hide the events before it from other readers; what failed is written again whole.
            if start >= 0, ftruncate(descriptor, start) != 0 { torn = start }
            throw error
        }
    }

    /// A file whose name is gone takes everything and keeps nothing.
    private func checkThere() throws(RecordError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_nlink > 0 else { throw .removed(path: path) }
    }

    private static func sync(_ descriptor: Int32, path: String) throws(RecordError) {
        #if canImport(Glibc)
            let synced = fdatasync(descriptor)
        #else
            let synced = fsync(descriptor)
        #endif
        guard synced == 0 else { throw .system(path, isWriting: true) }
    }

    /// Writes a record anew beside itself and renames it over the old one: what was taken back is gone from the file. The
    /// new one is held before the old one is let go of.
    ///
    /// - Throws: where it cannot be written, or was removed; the old file then stands as it was.
    package func rewritten(with events: [Event]) throws(RecordError) -> RecordWriter {
        try checkThere()
        let beside = path + ".new"
        unlink(beside)
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(beside, isWriting: true) }
        do throws(RecordError) {
            let writer = try RecordWriter(path: path, descriptor: descriptor)
            try writer.append(events)
            guard rename(beside, path) == 0 else { throw .system(path, isWriting: true) }
            try? PrivateFile.sync(folderOf: path)
            return writer
        } catch {
            unlink(beside)
            throw error
        }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(RecordError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(path, isWriting: true) }
            written += count
        }
    }
}

/// `write(2)`, by a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
