import Age
import Dialogue

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A record as read: its events, and what was passed over.
package struct Transcript: Sendable {
    /// A line of the file; `event` is absent for a kind that this version does not know, `text` is empty where only some
    /// kinds were read.
    package struct Line: Sendable {
        package var text: String
        package var event: Event?
    }

    package var path: String
    package var lines: [Line]
    /// What a reader should be told, for example that a torn last line was dropped.
    package var notices: [String] = []

    package var events: [Event] { lines.compactMap(\.event) }

    /// The state that the events lead to.
    package var state: SessionState {
        var state = SessionState()
        for event in events { state.apply(event) }
        return state
    }
}

/// Reads records.
package enum RecordReader {
    /// The format that this version reads and writes.
    package static let format = 1

    /// The largest file that is read, in bytes.
    package static let mostBytes = 512 << 20

    /// The transcript of a file. A torn last line is dropped with a notice.
    ///
    /// - Parameter keyring: what opens encrypted ones; without it they are refused.
    /// - Parameter kinds: names of the kinds of event that are wanted; the others are passed over unread. `opened` is
    ///   always read.
    package static func read(
        _ path: String, with keyring: Keyring = Keyring(), only kinds: Set<String>? = nil
    ) throws(RecordError) -> Transcript {
        if path.hasSuffix(Pieces.keySuffix) { return try Pieces(key: path).read(with: keyring) }
        var bytes = try plainBytes(of: path, with: keyring)
        defer { Wiping.wipe(&bytes) }
        return try parse(bytes, path: path, only: kinds)
    }

    /// The bytes of a file, opened where it is encrypted.
    package static func plainBytes(of path: String, with keyring: Keyring) throws(RecordError) -> [UInt8] {
        let bytes = try bytes(of: path)
        return AgeFile.isOne(bytes) ? try keyring.open(bytes, path: path) : bytes
    }

    /// The transcript of bytes.
    package static func parse(
        _ bytes: [UInt8], path: String, only kinds: Set<String>? = nil
    ) throws(RecordError) -> Transcript {
        let codec = EventCodec()
        var transcript = Transcript(path: path, lines: [])
        let isTorn = bytes.last != UInt8(ascii: "\n")
        let parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
        for (index, part) in parts.enumerated() {
            do {
                if index == parts.count - 1, index > 0, isTorn, !codec.isWhole(part) { throw Torn() }
                let event = try codec.event(from: part, only: index == 0 ? nil : kinds)
                if let problem = event?.numberOutOfBounds { throw Unbounded(problem: problem) }
                if event == nil, kinds != nil { continue }
                let text = kinds == nil ? String(decoding: part, as: UTF8.self) : ""
                transcript.lines.append(Transcript.Line(text: text, event: event))
            } catch {
                guard error is Torn else {
                    let isForeign = index == 0 && !(error is Unbounded)
                    if isForeign { throw RecordError.foreign(path: path, line: 1) }
                    throw RecordError.damaged(path: path, line: index + 1, reason: Self.reason(error))
                }
                transcript.notices.append("\(path): the last line was torn off in writing; it is left out")
            }
        }
        try check(transcript)
        return transcript
    }

    private struct Torn: Error {}
    private struct Unbounded: Error { var problem: String }

    /// What is wrong with a line, by its field where that is known.
    private static func reason(_ error: any Error) -> String {
        let reason = "not an event of this format"
        switch error {
        case let error as Unbounded: return error.problem
        case DecodingError.keyNotFound(let key, _): return "\(reason): “\(key.stringValue)” is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            return field(context).map { "\(reason): “\($0)” is of another type" } ?? reason
        case DecodingError.dataCorrupted(let context):
            return field(context).map { "\(reason): “\($0)” has a value that there is not" } ?? reason
        default: return reason
        }
    }

    private static func field(_ context: DecodingError.Context) -> String? {
        let path = context.codingPath.filter { $0.intValue == nil }.map(\.stringValue)
        return path.isEmpty ? nil : path.joined(separator: ".")
    }

    private static func check(_ transcript: Transcript) throws(RecordError) {
        guard case .opened(let opened)? = transcript.lines.first?.event else {
            throw .foreign(path: transcript.path, line: 1)
        }
        guard opened.reader <= format else { throw .newer(path: transcript.path, reader: opened.reader) }
    }

    /// The bytes of a plain file; never through a symbolic link.
    package static func bytes(of path: String) throws(RecordError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .refused(path: path, reason: "it is not a plain file, and nothing else is read")
        }
        guard status.st_size <= mostBytes else { throw .refused(path: path, reason: "it is too large for a record") }
        return try readAll(descriptor, path)
    }

    private static func readAll(_ descriptor: Int32, _ path: String) throws(RecordError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = systemRead(descriptor, &buffer)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(path) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}

/// `read(2)`, by a name that no method hides.
private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
}
