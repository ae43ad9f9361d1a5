#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program at the other end of two pipes or of a pseudo-terminal, one line at a time.
final class Dialogue {
    private let child: Child
    private let writing: Int32
    private let reading: Int32
    private var pending: [UInt8] = []

    /// Over pipes.
    init(_ arguments: [String]) throws {
        signal(SIGPIPE, SIG_IGN)
        let toChild = try Self.pipe()
        let fromChild = try Self.pipe()
        child = try Child(arguments, input: toChild.reading, output: fromChild.writing)
        close(toChild.reading)
        close(fromChild.writing)
        writing = toChild.writing
        reading = fromChild.reading
    }

    /// In a pseudo-terminal.
    init(terminal arguments: [String]) throws {
        var leader: Int32 = -1
        var follower: Int32 = -1
        guard openpty(&leader, &follower, nil, nil, nil) == 0 else { throw Trouble("no pseudo-terminal") }
        _ = fcntl(leader, F_SETFD, FD_CLOEXEC)
        child = try Child(arguments, input: follower, output: follower, errors: follower)
        close(follower)
        writing = leader
        reading = leader
    }

    /// Time from the start until some text is read.
    func time(until text: String) throws -> Duration {
        let wanted = Array(text.utf8)
        while !pending.contains(wanted) { try fill() }
        return ContinuousClock.now - child.started
    }

    /// Time from sending a line until an event of that turn is read.
    func time(_ line: String, turn: Int) throws -> Duration {
        let start = ContinuousClock.now
        var bytes = Array(line.utf8) + [10]
        guard write(writing, &bytes, bytes.count) == bytes.count else { throw Trouble("the program reads no more") }
        while true {
            let line = try self.line()
            if line.contains(Array("\"event\":\"said\"".utf8)), line.contains(Array("\"turn\":\(turn)".utf8)) { break }
        }
        return ContinuousClock.now - start
    }

    /// Closes the input and waits for the end.
    func finish() -> Child.Outcome {
        close(writing)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while reading != writing, read(reading, &buffer, buffer.count) > 0 {}
        if reading != writing { close(reading) }
        return child.wait()
    }

    /// Ends the program at once.
    func abandon() {
        close(writing)
        if reading != writing { close(reading) }
        child.end()
    }

    private func line() throws -> ArraySlice<UInt8> {
        while true {
            if let end = pending.firstIndex(of: 10) {
                let line = pending[..<end]
                pending = Array(pending[(end + 1)...])
                return line
            }
            try fill()
        }
    }

    private func fill() throws {
        var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, 10_000) > 0 else { throw Trouble("no answer within 10 seconds") }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(reading, &buffer, buffer.count)
        guard count > 0 else { throw Trouble("the program ended") }
        pending += buffer[..<count]
    }

    private static func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard systemPipe(&ends) == 0 else { throw Trouble("no pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}

extension Collection where Element == UInt8 {
    /// Whether some bytes stand in these.
    fileprivate func contains(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].starts(with: wanted) { return true }
            start = index(after: found)
        }
        return false
    }
}

/// The system's `pipe`, under a name of its own.
private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
