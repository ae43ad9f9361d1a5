import Dialogue
import Record
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Records on a real file system.
@Suite struct RecordStoreTests {
    private let place: String

    init() {
        var template = Array("/tmp/undertone-test-XXXXXX".utf8CString)
        place = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    @Test func filesAreThePersonsAlone() throws {
        let writer = try RecordWriter.begin(in: Folder(path: place + "/a/b"), time: 0)
        try writer.append(Self.session)
        #expect(mode(of: writer.path) == 0o600)
        #expect(mode(of: place + "/a/b") == 0o700)
        #expect(writer.path.hasSuffix("/1970-01-01-000000.jsonl"))
    }

    @Test func nothingIsWrittenOverAnExistingRecord() throws {
        let folder = Folder(path: place)
        let first = try RecordWriter.begin(in: folder, time: 0)
        let second = try RecordWriter.begin(in: folder, time: 0)
        #expect(first.path != second.path)
    }

    @Test func aSymbolicLinkIsNeverFollowed() throws {
        symlink("/etc", place + "/link")
        #expect(throws: RecordError.symbolicLink(path: place + "/link")) {
            try RecordWriter.begin(in: Folder(path: place + "/link"), time: 0)
        }
        symlink("/etc/passwd", place + "/x.jsonl")
        #expect(throws: RecordError.symbolicLink(path: place + "/x.jsonl")) {
            try RecordReader.read(place + "/x.jsonl")
        }
    }

    @Test func aSecondSessionOnOneRecordIsRefused() throws {
        let writer = try RecordWriter.begin(in: Folder(path: place), time: 0)
        #expect(throws: RecordError.inUse(path: writer.path)) { try RecordWriter.resume(writer.path) }
    }

    @Test func aTornLastLineIsLeftOutWithANotice() throws {
        let writer = try RecordWriter.begin(in: Folder(path: place), time: 0)
        try writer.append(Self.session)
        let whole = try RecordReader.bytes(of: writer.path)
        let torn = try RecordReader.parse(Array(whole.dropLast(9)), path: "x")
        #expect(torn.events == Array(Self.session.dropLast()))
        #expect(torn.notices.count == 1)
    }

    @Test func foreignDamagedAndNewerRecordsSayWhere() {
        #expect(throws: RecordError.foreign(path: "x", line: 1)) {
            try RecordReader.parse(Array("hello\n".utf8), path: "x")
        }
        let lines = Self.lines + ["{broken", Self.lines[1]]
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        #expect(throws: RecordError.damaged(path: "x", line: 4, reason: "not an event of this format")) {
            try RecordReader.parse(bytes, path: "x")
        }
        let newer = Self.lines[0].replacing("\"reader\":1", with: "\"reader\":99")
        #expect(throws: RecordError.newer(path: "x", reader: 99)) {
            try RecordReader.parse(Array((newer + "\n").utf8), path: "x")
        }
    }

    @Test func unknownKindsAreKept() throws {
        let lines = Self.lines + ["{\"event\":\"later\",\"x\":1}"]
        let transcript = try RecordReader.parse(Array((lines.joined(separator: "\n") + "\n").utf8), path: "x")
        #expect(transcript.lines.last?.text == "{\"event\":\"later\",\"x\":1}")
        #expect(transcript.events.count == Self.session.count)
    }

    @Test func strikingTakesTheWordsOutOfTheFile() throws {
        let writer = try RecordWriter.begin(in: Folder(path: place), time: 0)
        try writer.append(Self.session)
        let anew = try writer.rewritten(with: Striking.strike([1], from: Self.session))
        #expect(throws: RecordError.removed(path: writer.path)) { try writer.append([]) }
        try anew.append([.marked(Marked(turn: 1, note: "after"))])
        let text = String(decoding: try RecordReader.bytes(of: writer.path), as: UTF8.self)
        #expect(!text.contains("secret"))
        #expect(text.contains("\"event\":\"struck\"") && text.contains("after"))
        #expect(mode(of: writer.path) == 0o600)
    }

    @Test func turnsTakenBackBeforeAreTakenBackOnce() {
        let struck = Striking.strike([1], from: Self.session)
        #expect(Striking.strike([1], from: struck) == struck)
        let again = struck + [.heard(Heard(turn: 1, text: "another secret"))]
        #expect(!Striking.strike([1], from: again).contains { if case .heard = $0 { true } else { false } })
    }

    @Test func aFullDiskIsSaidAndNothingIsHalfWritten() throws {
        guard access("/dev/full", W_OK) == 0 else { return }
        symlink("/dev/full", place + "/full")
        #expect(throws: RecordError.self) { try PrivateFile.write("x", to: "/dev/full") }
    }

    static let session: [Event] = [
        .opened(Opened(program: "1", scripts: "a", seed: 0, style: .exploring, mode: .pipe, region: nil, time: nil)),
        .heard(Heard(turn: 1, text: "a secret")),
        .closed(Closed(turn: 2, reason: .endOfInput)),
    ]

    static let lines = session.compactMap { try? EventCodec().line(for: $0) }

    private func mode(of path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
}
