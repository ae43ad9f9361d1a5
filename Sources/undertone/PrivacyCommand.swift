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
        try kept.checkReadable()
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
