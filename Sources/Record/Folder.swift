#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder where records lie: 0700 where it is the program's own, never through a symbolic link.
package struct Folder: Sendable {
    package let path: String
    /// The folders above it that must be the person's alone too.
    private let above: [String]

    /// - Parameter path: as it was given; marks at its end that say “the folder itself” are left off, since a link with one
    ///   is followed.
    package init(path: String) { self.init(path: path, above: []) }

    private init(path: String, above: [String]) {
        var bare = path[...]
        while bare.count > 1, bare.hasSuffix("/") || bare.hasSuffix("/.") { bare = bare.dropLast() }
        self.path = String(bare)
        self.above = above
    }

    /// A folder in this one; making it closes this one to others as well.
    package func folder(_ name: String) -> Folder { Folder(path: path + "/" + name, above: above + [path]) }

    /// `$XDG_DATA_HOME/undertone`, else `~/.local/share/undertone`.
    ///
    /// - Throws: `RecordError.noHome` when neither variable is set.
    package static func standard() throws(RecordError) -> Folder {
        if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return Folder(path: data + "/undertone") }
        guard let home = variable("HOME") else { throw .noHome }
        return Folder(path: home + "/.local/share/undertone")
    }

    /// Makes the folder, and those above it, where they are missing.
    package func make() throws(RecordError) {
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            made += (made.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
            if mkdir(made, 0o700) != 0, errno != EEXIST { throw .system(made, isWriting: true) }
        }
        for folder in above + [path] { try Self.check(folder) }
    }

    /// - Throws: `RecordError.symbolicLink` where it is one.
    package func refuseLink() throws(RecordError) {
        var status = stat()
        if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { throw .symbolicLink(path: path) }
    }

    /// The names of the records, oldest first: `NAME.jsonl`, `NAME.jsonl.age`, or `NAME.key.age` for an encrypted one
    /// that was not ended and still lies in pieces.
    package func records() throws(RecordError) -> [String] {
        let names = Set(try files())
        return names.filter { name in
            if name.hasSuffix(".jsonl") || name.hasSuffix(".jsonl.age") { return true }
            return name.hasSuffix(Pieces.keySuffix) && !names.contains(Self.title(of: name) + Pieces.wholeSuffix)
        }.sorted { Self.order(of: $0) < Self.order(of: $1) }
    }

    /// The time of a record's start, and its number among those of that second; the first has none in its name.
    private static func order(of name: String) -> (String, Int) {
        let title = title(of: name)
        guard let dash = title.lastIndex(of: "-"), let number = Int(title[title.index(after: dash)...]), number < 100,
            title[title.index(after: dash)...].count <= 2, title[..<dash].count > "2026-01-01".count
        else { return (title, 1) }
        return (String(title[..<dash]), number)
    }

    /// The name of a record without what tells its form.
    package static func title(of name: String) -> String {
        let suffix = [Pieces.keySuffix, Pieces.wholeSuffix, ".jsonl"].first { name.hasSuffix($0) }
        return String(name.dropLast(suffix?.count ?? 0))
    }

    /// The names of all files but hidden ones, in no order.
    func files() throws(RecordError) -> [String] { try names().filter { !$0.hasPrefix(".") } }

    private func names() throws(RecordError) -> [String] {
        guard let handle = opendir(path) else {
            if errno == ENOENT { return [] }
            throw .system(path)
        }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The path of the record that `name` means: a path, a name, or the beginning of one; `last` is the newest.
    package func resolve(_ name: String) throws(RecordError) -> String {
        if name.contains("/") || access(name, F_OK) == 0 { return name }
        return try Self.resolve(name, in: [self])
    }

    /// The same among the records of several folders: the first that has a record of that whole name, or whose `last` is
    /// wanted; the beginning of a name must be that of one record in all of them.
    package static func resolve(_ name: String, in folders: [Folder]) throws(RecordError) -> String {
        if name.contains("/") || access(name, F_OK) == 0 { return name }
        var fitting: [String] = []
        for folder in folders {
            let names = try folder.records()
            // The whole name of one may be the beginning of another: "-2" is the second of its second.
            let whole =
                name == "last" ? names.last : names.first { $0 == name } ?? names.first { title(of: $0) == name }
            if let whole { return folder.path + "/" + whole }
            fitting += names.filter { !name.isEmpty && $0.hasPrefix(name) }.map { folder.path + "/" + $0 }
        }
        guard let found = fitting.first else { throw .notFound(path: name) }
        guard fitting.count == 1 else {
            let titles = fitting.map { title(of: Pieces.split($0).name) }
            throw .ambiguous(name: name, titles: titles)
        }
        return found
    }

    private static func check(_ path: String) throws(RecordError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw .system(path) }
        if status.st_mode & S_IFMT == S_IFLNK { throw .symbolicLink(path: path) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
        if status.st_mode & 0o077 != 0, status.st_uid == getuid(), Folder(path: path).isOwn { chmod(path, 0o700) }
    }

    /// Whether it was there for other things too and others may look into it; then its mode is the person's to choose.
    package var isLeftOpen: Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_mode & 0o077 != 0 && !isOwn
    }

    /// Whether it is the folder for records, or holds nothing that the program does not keep.
    private var isOwn: Bool {
        if path == (try? Folder.standard())?.path { return true }
        return (try? names())?.allSatisfy(Self.isKept) ?? false
    }

    /// Whether the program names its files so: by the time of a start, or one of a few names.
    private static func isKept(_ name: String) -> Bool {
        if ["practice", "imported", "settings", "drills.results", "region"].contains(name) { return true }
        let day = name.split(separator: "-", maxSplits: 3).prefix(3)
        return day.count == 3 && day.map(\.count) == [4, 2, 2] && day.allSatisfy { $0.allSatisfy(\.isNumber) }
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
