#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lines of a file or of standard input, as many at once as have arrived, so that a program that writes one line
/// and waits gets its answer, and a large file is read in large pieces.
struct LineBatches {
    private let descriptor: Int32
    private var rest: [UInt8] = []
    private var isAtEnd = false
    /// Why reading ended before the end, if it did.
    private(set) var failure: String?

    /// - Parameter path: a file, or nothing for standard input.
    /// - Throws: a `Failure` that says why it cannot be opened; a pipe with a name would never end, and is none.
    init(path: String?) throws(Failure) {
        guard let path else {
            descriptor = STDIN_FILENO
            return
        }
        descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(String(cString: strerror(errno))) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            _ = systemClose(descriptor)
            throw Failure("it is not a plain file; what comes from a program can be given on standard input")
        }
    }

    /// The next lines, without their ends; nothing at the end.
    mutating func next() -> [String]? {
        while !isAtEnd {
            fill()
            guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else {
                if rest.count > InputLines.mostBytes { breakOff() }
                continue
            }
            let lines = rest[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let texts = lines.map(Self.text)
            rest = Array(rest[(end + 1)...])
            return texts
        }
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return [Self.text(rest[...])]
    }

    private mutating func breakOff() {
        rest = []
        isAtEnd = true
        failure = "a line is longer than \(InputLines.mostBytes >> 20) MiB; break it into several"
    }

    func close() {
        if descriptor != STDIN_FILENO { _ = systemClose(descriptor) }
    }

    private static let pieceLength = 1 << 20

    private mutating func fill() {
        let length = rest.count
        var error: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceLength) { buffer, count in
            let received = read(descriptor, buffer.baseAddress, Self.pieceLength)
            if received < 0 { error = errno }
            count = max(0, received)
        }
        rest += piece
        if error == EINTR { return }
        if error != 0 { failure = String(cString: strerror(error)) }
        isAtEnd = rest.count == length
    }

    /// Without a carriage return at the end and NUL anywhere; invalid UTF-8 is repaired.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard bytes.contains(0) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
