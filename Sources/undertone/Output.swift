import Escaping

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output and error: the one place where text leaves the program, and where it is made safe for a terminal,
/// whatever file, name or argument it comes from. JSON is escaped before, so that nothing of it is lost here.
enum Output {
    /// Writes all of a text at once; false when nobody reads any more.
    static func write(_ text: String) -> Bool { write(text, to: STDOUT_FILENO) }

    /// To be called right after a write that failed.
    ///
    /// - Throws: a `Failure` where what was written is lost; a reader that went away wanted no more.
    static func checkLoss() throws {
        guard errno != EPIPE, errno != EBADF else { return }
        throw Failure("standard output could not be written: \(String(cString: strerror(errno)))")
    }

    static func complain(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var bytes = Array(Sanitizing.output(text).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}

/// Takes the place of Swift's own `print` in the whole program, so that no command can forget to make its lines safe.
func print(_ text: some CustomStringConvertible, terminator: String = "\n") {
    Swift.print(Sanitizing.output(text.description), terminator: terminator)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
