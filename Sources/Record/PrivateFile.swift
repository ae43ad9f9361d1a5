#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that only the person can read, never over an existing one and never through a symbolic link.
package enum PrivateFile {
    package static func write(_ text: String, to path: String) throws(RecordError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(path, isWriting: true) }
        defer { close(descriptor) }
        try RecordWriter.write(Array(text.utf8), to: descriptor, path: path)
        guard fsync(descriptor) == 0 else { throw .system(path, isWriting: true) }
    }
}
