#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that only the person can read, never over an existing one and never through a symbolic link; whole, or not there.
package enum PrivateFile {
    package static func write(_ text: String, to path: String) throws(RecordError) {
        try write(Array(text.utf8), to: path)
    }

    package static func write(_ bytes: [UInt8], to path: String) throws(RecordError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(path, isWriting: true) }
        defer { close(descriptor) }
        do throws(RecordError) {
            try RecordWriter.write(bytes, to: descriptor, path: path)
            guard fsync(descriptor) == 0 else { throw .system(path, isWriting: true) }
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Writes beside `path`, and renames to it once all is on the disk: the old file or the new one is there, whole.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(RecordError) {
        let beside = path + ".new"
        unlink(beside)
        do throws(RecordError) {
            try write(bytes, to: beside)
            guard rename(beside, path) == 0 else { throw .system(path, isWriting: true) }
        } catch {
            unlink(beside)
            throw error
        }
        try sync(folderOf: path)
    }

    /// Waits until the names in the folder of a file are on the disk.
    package static func sync(folderOf path: String) throws(RecordError) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(folder, isWriting: true) }
        defer { close(descriptor) }
        // Some file systems cannot do this for a folder, and need not.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .system(folder, isWriting: true) }
    }
}
