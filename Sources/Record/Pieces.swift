import Age
import Dialogue

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An encrypted record that is not ended: `NAME.key.age`, then a file for every turn, `NAME.0001.age`, `NAME.0002.age` …
///
/// Each is a whole age file. The first holds a key made for this session, sealed for the person; the others are sealed
/// for that key, so that a turn costs no passphrase. `NAME.0001-0007.age` stands for the first seven.
package struct Pieces: Equatable, Sendable {
    package static let keySuffix = ".key.age"
    package static let wholeSuffix = ".jsonl.age"

    /// The path without suffix.
    package let base: String

    package init(base: String) { self.base = base }

    package init(key path: String) { base = String(path.dropLast(Self.keySuffix.count)) }

    package var key: String { base + Self.keySuffix }
    package var whole: String { base + Self.wholeSuffix }

    func path(_ number: Int) -> String { "\(base).\(Self.padded(number)).age" }

    func path(upTo number: Int) -> String { "\(base).\(Self.padded(1))-\(Self.padded(number)).age" }

    /// A file of events; `first` is 1 where it stands for all before.
    struct Piece: Equatable {
        var path: String
        var first: Int
        var last: Int
    }

    /// All files of events there are, by their numbers.
    func all() throws(RecordError) -> [Piece] {
        let (folder, title) = Self.split(base)
        var pieces: [Piece] = []
        for name in try Folder(path: folder).files() where name.hasPrefix(title + ".") && name.hasSuffix(".age") {
            let middle = name.dropFirst(title.count + 1).dropLast(4)
            let numbers = middle.split(separator: "-", omittingEmptySubsequences: false)
            guard (1...2).contains(numbers.count),
                numbers.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
                let first = Int(numbers[0]), let last = Int(numbers[numbers.count - 1])
            else { continue }
            pieces.append(Piece(path: "\(folder)/\(name)", first: first, last: last))
        }
        return pieces.sorted { ($0.last, -$0.first) < ($1.last, -$1.first) }
    }

    /// Those that make up the record: the last that stands for all before it, and what follows.
    func current() throws(RecordError) -> [Piece] {
        let pieces = try all()
        let start = pieces.last { $0.first == 1 }?.last ?? 0
        return pieces.filter { $0.last > start || ($0.last == start && $0.first == 1) }
    }

    /// The events, in their order.
    func read(with keyring: Keyring) throws(RecordError) -> Transcript {
        let session = Keyring(keys: [try keyring.sessionKey(key)])
        var bytes: [UInt8] = []
        defer { Wiping.wipe(&bytes) }
        var next = 1
        for piece in try current() {
            guard piece.first == next else { throw .notFound(path: path(next)) }
            next = piece.last + 1
            bytes += try session.open(try RecordReader.bytes(of: piece.path), path: piece.path)
        }
        return try RecordReader.parse(bytes, path: key)
    }

    /// Removes what is left of it; the key last, since without it the others tell nothing.
    package func remove() throws(RecordError) {
        for piece in try all() { unlink(piece.path) }
        unlink(key + ".new")
        guard unlink(key) == 0 || errno == ENOENT else { throw .system(key, isWriting: true) }
    }

    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
