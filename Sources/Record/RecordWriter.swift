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

    /// An existing record, to go on with; a torn last line, which no reader counts, is cut off first.
    /// An encrypted record is never touched: it has no lines.
    package static func resume(_ path: String) throws(RecordError) -> RecordWriter {
        guard !path.hasSuffix(".age") else { throw .foreign(path: path, line: 1) }
        let descriptor = open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path) }
        let writer = try RecordWriter(path: path, descriptor: descriptor)
        try writer.cutTornLine()
        return writer
    }

    private func cutTornLine() throws(RecordError) {
        var end = lseek(descriptor, 0, SEEK_END)
        let size = end
        var byte: UInt8 = 0
        while end > 0, pread(descriptor, &byte, 1, end - 1) == 1, byte != UInt8(ascii: "\n") { end -= 1 }
        guard end < size else { return }
        guard ftruncate(descriptor, end) == 0 else { throw .system(path, isWriting: true) }
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
