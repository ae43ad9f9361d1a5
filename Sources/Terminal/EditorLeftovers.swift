#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What an editor left behind because the program was killed beside it: private folders with the person's words in plain
/// text. One that an editor is still open in is none.
package struct EditorLeftovers {
    /// The files in them.
    package private(set) var files: [String] = []
    private var folders: [String] = []

    /// - Parameter places: the folders of records; the memory that sessions without a record use is looked at too.
    package init(in places: [String]) {
        for place in places + [PrivateEditor.memory] {
            for name in Self.names(in: place) where PrivateEditor.isFolderName(name, in: place) {
                take("\(place)/\(name)")
            }
        }
    }

    /// Removes them, each by itself; what cannot be removed stays.
    package func remove() {
        for file in files { unlink(file) }
        for folder in folders { rmdir(folder) }
    }

    /// A folder counts where nobody but the person could have made it: theirs, closed to others, and no link.
    private mutating func take(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 == 0,
            flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return }
        folders.append(folder)
        files += Self.names(in: folder).filter(PrivateEditor.isOwnFile).map { "\(folder)/\($0)" }
    }

    /// The names in a folder, hidden ones too; none where it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

extension PrivateEditor {
    /// Where sessions that keep no record write: memory, shared by all users.
    package static let memory = "/dev/shm"

    private static let file = "note.txt"

    /// The path of the file in a folder made for it.
    static func path(in folder: String) -> String { "\(folder)/\(file)" }

    /// What the name of a folder for the editor begins with; in shared memory it says whose it is.
    static func lead(in place: String) -> String { place == memory ? "undertone-edit-" : "edit-" }

    static func isFolderName(_ name: String, in place: String) -> Bool {
        let lead = lead(in: place)
        let rest = name.dropFirst(lead.count)
        return name.hasPrefix(lead) && rest.count == 6 && rest.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// The file itself, and what editors make beside it: `.note.txt.swp`, `note.txt~`, `#note.txt#`; Vim's `4913`.
    static func isOwnFile(_ name: String) -> Bool { name.contains(file) || name == "4913" }
}
