import Record
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What going on with a file may change in it.
@Suite struct ResumingTests {
    private let place: String

    init() {
        var template = Array("/tmp/undertone-test-XXXXXX".utf8CString)
        place = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    @Test(arguments: ["important, no newline", "{\"event\":\"heard\"", "{\"a\":1}\n{\"b\"", ""])
    func aForeignFileIsNeverWritten(_ text: String) throws {
        let path = write(text)
        #expect(throws: RecordError.foreign(path: path, line: 1)) { try RecordWriter.resume(path) }
        #expect(try read(path) == text)
    }

    @Test func aTornLineIsCutAndAWholeOneEnded() throws {
        let lines = RecordStoreTests.lines
        let torn = write(lines.joined(separator: "\n") + "\n{\"event\":\"later\",\"x")
        _ = try RecordWriter.resume(torn)
        #expect(try read(torn) == lines.joined(separator: "\n") + "\n")
        let whole = write(lines.joined(separator: "\n"))
        _ = try RecordWriter.resume(whole)
        #expect(try read(whole) == lines.joined(separator: "\n") + "\n")
    }

    @Test func lookingWhetherItIsInUseChangesNothing() throws {
        let text = RecordStoreTests.lines.joined(separator: "\n") + "\n{torn"
        let path = write(text)
        #expect(!RecordWriter.isInUse(path))
        #expect(try read(path) == text)
        let writer = try RecordWriter.resume(path)
        #expect(RecordWriter.isInUse(writer.path))
    }

    @Test func aFolderForOtherThingsKeepsItsMode() throws {
        let other = place + "/other"
        mkdir(other, 0o755)
        chmod(other, 0o755)
        try PrivateFile.write("x", to: other + "/mydata.jsonl")
        #expect(Folder(path: other).isLeftOpen)
        try Folder(path: other).make()
        #expect(mode(of: other) == 0o755)
        let own = place + "/own"
        mkdir(own, 0o755)
        chmod(own, 0o755)
        try PrivateFile.write("x", to: own + "/2026-11-20-210509.jsonl")
        #expect(!Folder(path: own).isLeftOpen)
        try Folder(path: own).make()
        #expect(mode(of: own) == 0o700)
    }

    private func write(_ text: String) -> String {
        let path = "\(place)/\(UInt64.random(in: 0 ... .max)).jsonl"
        try? PrivateFile.write(text, to: path)
        return path
    }

    private func read(_ path: String) throws -> String {
        String(decoding: try RecordReader.bytes(of: path), as: UTF8.self)
    }

    private func mode(of path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
}
