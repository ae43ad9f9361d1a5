#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lines of standard input: LF or CRLF, the last one perhaps unfinished; invalid UTF-8 is repaired, NUL is dropped. A
/// line longer than `mostBytes` ends them.
struct InputLines {
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    /// Whether reading was broken off by a signal or an error.
    private(set) var wasInterrupted = false
    private var count = 0
    private var isTooLong = false

    /// The longest line that is read, in bytes: heard word by word it costs two hundred times its length in memory.
    static let mostBytes = 2 << 20

    /// The next line, without its end.
    mutating func next() -> String? {
        var scanned = position
        while true {
            if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                count += 1
                return text(buffer[position..<end])
            }
            scanned = buffer.count
            if isAtEnd { return rest() }
            scanned -= position
            if scanned > Self.mostBytes { return breakOff() }
            fill()
        }
    }

    /// Ends the lines before one that is too long.
    private mutating func breakOff() -> String? {
        (buffer, position) = ([], 0)
        (isAtEnd, isTooLong, wasInterrupted) = (true, true, true)
        return nil
    }

    /// - Throws: a `Failure` where a line was too long to be read.
    func check() throws {
        guard isTooLong else { return }
        throw Failure(
            "standard input:\(count + 1): a line of at most \(Self.mostBytes >> 20) MiB is expected; it and what follows was "
                + "not read. Break it into several.")
    }

    private mutating func rest() -> String? {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return text(buffer[position...])
    }

    private mutating func fill() {
        buffer.removeFirst(position)
        position = 0
        var block = [UInt8](repeating: 0, count: 65_536)
        let count = read(STDIN_FILENO, &block, block.count)
        if count > 0 {
            buffer += block[..<count]
        } else {
            isAtEnd = true
            wasInterrupted = count < 0
        }
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard bytes.contains(0) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    }
}
