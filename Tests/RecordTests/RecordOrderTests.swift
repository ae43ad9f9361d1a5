import Record
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Records of one second stand in the order they were begun in.
@Suite struct RecordOrderTests {
    @Test func theFirstOfASecondComesFirst() throws {
        var template = Array("/tmp/undertone-order-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template).map { String(cString: $0) })
        let names = ["2026-01-02-030405", "2026-01-02-030405-2", "2026-01-02-030405-10", "2026-01-02-030406"]
        for name in names.reversed() { close(open("\(made)/\(name).jsonl", O_CREAT | O_WRONLY, 0o600)) }
        #expect(try Folder(path: made).records() == names.map { $0 + ".jsonl" })
    }
}
