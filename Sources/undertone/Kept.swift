import Escaping
import Record
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Every file that the program keeps.
struct Kept {
    let folder: Folder
    let files: [String]
    /// Files with names like the program's that do not begin as its own do: they are left alone.
    private let unknown: [String]
    private let leftovers: EditorLeftovers

    init(folder: Folder) throws {
        self.folder = folder
        let region = RegionSetting.file.flatMap { access($0, F_OK) == 0 ? $0 : nil }
        let found = Places.all(in: folder).flatMap { place in
            Self.names(in: place.path).compactMap { OwnFile($0, in: place) }
        }
        leftovers = Places.leftovers(in: folder)
        let parts = Dictionary(grouping: found, by: \.isOwn).mapValues { $0.map(\.path) }
        unknown = parts[false] ?? []
        files = (parts[true] ?? []) + [region].compactMap(\.self) + leftovers.files
    }

    var lines: [String] {
        [place] + Places.all(in: folder).compactMap(standing) + [left].compactMap(\.self)
            + unknown.map { "Left alone, since it is not as undertone writes it: \(Sanitizing.oneLine($0))" }
            + [
                encryption,
                "Settings: \(Sanitizing.oneLine(RegionSetting.file ?? "none")).",
                "Shell history, /tmp, core files: nothing. Network: never used.",
                "One turn back: “:strike” in a session. One session: “undertone sessions remove NAME”. "
                    + "All: “undertone privacy --remove”.",
            ]
    }

    /// Where everything is, with how much there is, as far as that can be told.
    private var place: String {
        let records = (try? folder.records().count) ?? 0
        let pages = files.filter { file in [".md", ".html", ".txt", ".md.age"].contains { file.hasSuffix($0) } }.count
        let count = folder.standing.isReadable ? "\(records) records, \(pages) pages" : "what is in it is not known"
        return "Records and hand-outs: \(Sanitizing.oneLine(folder.path)) (\(count)). "
            + "Practice, drills and imported transcripts: the folder practice in it."
    }

    /// Who can get at a folder, and how to change that; nothing for one that is not there.
    private func standing(of place: Folder) -> String? {
        let path = Sanitizing.oneLine(place.path)
        switch place.standing {
        case .missing: return nil
        case .own: return place.path == folder.path ? "It is readable by you alone." : nil
        case .open(let mode):
            return "\(path) is open to others on this computer (mode \(mode)): “chmod 700” on it keeps them out."
        case .unreadable(let reason):
            return
                "\(path) cannot be read (\(reason)), so what is in it is not counted: its owner can “chmod 700” it."
        }
    }

    /// Words that an editor left in plain text, if there are any.
    private var left: String? {
        guard !leftovers.files.isEmpty else { return nil }
        let count = leftovers.files.count == 1 ? "1 file" : "\(leftovers.files.count) files"
        return "\(count) of an editor that was cut off, with your words in plain text; the next session removes them."
    }

    private var encryption: String {
        switch try? EncryptionSetting.read(in: folder) {
        case .off: "New records are not encrypted; “undertone config encrypt” changes that."
        case .passphrase: "New records are encrypted with a passphrase."
        case .recipients(let keys): "New records are encrypted for \(keys.map(\.description).joined(separator: ", "))."
        case nil: "\(Sanitizing.oneLine(EncryptionSetting.path(in: folder))) cannot be understood; no session starts."
        }
    }

    /// - Throws: where a folder cannot be read, so that what is in it would stay.
    func checkReadable() throws {
        for place in Places.all(in: folder) {
            guard case .unreadable(let reason) = place.standing else { continue }
            throw Failure(
                "nothing was removed: \(place.path) cannot be read (\(reason)); its owner can “chmod 700” it, and remove then"
            )
        }
    }

    /// Removes them, each by itself; says which could not be.
    func remove() throws {
        for file in files where unlink(file) != 0 && errno != ENOENT {
            throw RecordError.refused(path: file, reason: String(cString: strerror(errno)))
        }
        leftovers.remove()
        for place in Places.all(in: folder).reversed() { rmdir(place.path) }
    }

    /// The names in a folder, in their order.
    private static func names(in path: String) -> [String] {
        guard let handle = opendir(path) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names.sorted()
    }
}
