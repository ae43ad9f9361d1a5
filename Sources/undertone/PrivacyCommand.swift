import ArgumentParser
import Escaping
import Record
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone privacy`: where everything is, and how to be rid of it.
struct PrivacyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy", abstract: "Say what is kept where; with --remove, remove it all.",
        discussion: """
            Nothing is sent anywhere. What you write is kept in the folder shown, in files that only you can read,
            unless you say --no-save. Removing takes the files away; copies that a backup has made are beyond it.
            """)

    @Flag(help: "Remove every record and hand-out, and the settings.") var remove = false
    @Flag(help: "Remove without asking.") var yes = false
    @OptionGroup var records: FolderOptions

    func run() throws {
        let kept = try Kept(folder: records.folder())
        kept.lines.forEach { print($0) }
        guard remove else { return }
        guard !kept.files.isEmpty else { return print("There is nothing to remove.") }
        guard yes || isConfirmed() else { return print("Nothing was removed.") }
        try kept.remove()
        print("Removed \(kept.files.count) files. Backups and printed pages are yours to look after.")
    }

    private func isConfirmed() -> Bool {
        print("To remove them for good, write: remove")
        return readLine()?.trimmed.lowercased() == "remove"
    }
}

/// Every file that the program keeps.
struct Kept {
    let folder: Folder
    let files: [String]
    private let leftovers: EditorLeftovers

    init(folder: Folder) throws {
        self.folder = folder
        let settings = (RegionSetting.file.map { [$0] } ?? []) + [EncryptionSetting.path(in: folder)]
        let places = Places.all(in: folder).map(\.path)
        let records = places.flatMap { place in Self.names(in: place).map { place + "/" + $0 } }
        leftovers = Places.leftovers(in: folder)
        files = records + settings.filter { access($0, F_OK) == 0 } + leftovers.files
    }

    var lines: [String] {
        let records = (try? folder.records().count) ?? 0
        let pages = files.filter { file in [".md", ".html", ".txt", ".md.age"].contains { file.hasSuffix($0) } }.count
        return [
            "Records and hand-outs: \(Sanitizing.oneLine(folder.path)) (\(records) records, \(pages) pages), "
                + "readable by you alone. Practice, drills and imported transcripts: the folder practice in it.",
            left,
            encryption,
            "Settings: \(Sanitizing.oneLine(RegionSetting.file ?? "none")).",
            "Shell history, /tmp, core files: nothing. Network: never used.",
            "One turn back: “:strike” in a session. One session: “undertone sessions remove NAME”. "
                + "All: “undertone privacy --remove”.",
        ].compactMap(\.self)
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

    /// Removes them, each by itself; says which could not be.
    func remove() throws {
        for file in files where unlink(file) != 0 && errno != ENOENT {
            throw RecordError.refused(path: file, reason: String(cString: strerror(errno)))
        }
        leftovers.remove()
        for place in Places.all(in: folder).reversed() { rmdir(place.path) }
    }

    /// Files of the program's own kinds in a folder; anything else there is left alone.
    private static func names(in path: String) -> [String] {
        guard let handle = opendir(path) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let isOwn = [".jsonl", ".md", ".html", ".txt", ".age", ".new"].contains(where: name.hasSuffix)
            if isOwn && name.first?.isNumber == true || name == DrillResults.name { names.append(name) }
        }
        return names.sorted()
    }
}
