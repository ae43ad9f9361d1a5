import Age
import Record

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Tells the program's own files from others that lie beside them, by their names and how they begin.
struct OwnFile {
    /// A file whose name could be the program's.
    private enum Kind { case record, sealed, page, unfinished, settings, results }

    private let kind: Kind
    let path: String

    /// Nothing where the name alone says that it is another's.
    init?(_ name: String, in folder: Folder) {
        guard let kind = Self.kind(of: name) else { return nil }
        self.kind = kind
        path = folder.path + "/" + name
    }

    /// Whether it is the program's, as far as its first bytes tell. A file that nothing was written to yet is one by its
    /// name.
    var isOwn: Bool {
        guard let head = Self.head(of: path) else { return false }
        if kind == .unfinished || head.isEmpty { return true }
        switch kind {
        case .sealed: return AgeFile.isOne(head)
        case .record: return head.first == UInt8(ascii: "{") && Self.holds("\"event\":\"", head)
        case .results: return head.first == UInt8(ascii: "{") && Self.holds("\"drill\":\"", head)
        case .page: return Self.titles.contains { Self.holds($0, head) }
        case .settings: return Self.holds(EncryptionSetting.head, head) || Self.holds("encrypt: ", head)
        case .unfinished: return true
        }
    }

    /// How pages begin: Markdown, text, HTML.
    private static let titles = ["# For my session on", "FOR MY SESSION ON", "<title>For my session on"]

    private static func kind(of name: String) -> Kind? {
        if name == DrillResults.name { return .results }
        if name == EncryptionSetting.name { return .settings }
        if name == EncryptionSetting.name + ".new" { return .unfinished }
        guard name.first?.isNumber == true else { return nil }
        if isStamped(name) {
            if name.hasSuffix(".jsonl.new") || name.hasSuffix(".age.new") { return .unfinished }
            if name.hasSuffix(".age") { return .sealed }
        }
        if name.hasSuffix(".jsonl") { return .record }
        return [".md", ".html", ".txt"].contains(where: name.hasSuffix) ? .page : nil
    }

    /// Whether a name begins with the time of a start: `2026-11-20-210509`.
    private static func isStamped(_ name: String) -> Bool {
        let shape = name.utf8.prefix(17).map { (48...57).contains($0) ? UInt8(ascii: "0") : $0 }
        return shape.elementsEqual("0000-00-00-000000".utf8)
    }

    /// The first bytes of a plain file; nothing for a link, a folder, a pipe and what cannot be read.
    private static func head(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &bytes, bytes.count)
        return count >= 0 ? Array(bytes[..<count]) : nil
    }

    private static func holds(_ words: String, _ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).firstRange(of: words) != nil
    }
}
