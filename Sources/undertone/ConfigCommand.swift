import Age
import ArgumentParser
import Escaping
import Record

/// `undertone config`: what stays set from session to session.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Set what stays from session to session.", subcommands: [Encrypt.self])

    struct Encrypt: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "encrypt", abstract: "Encrypt records and hand-outs from now on.",
            discussion: """
                Without options: with a passphrase, asked for at the start of each session. With --recipient: for the age \
                key of that name, so that no passphrase is needed to write, and its key to read. The files are age files \
                (age-encryption.org) and open with any age program. Nothing but this choice is kept, in the file \
                “settings” beside the records.
                """)

        @Option(help: ArgumentHelp("Encrypt for this age key; may be given several times.", valueName: "age1…"))
        var recipient: [String] = []
        @Flag(help: "Write new records plain again.") var off = false
        @OptionGroup var records: FolderOptions

        func validate() throws {
            if off, !recipient.isEmpty { throw ValidationError("--off and --recipient exclude each other") }
            _ = try keys()
        }

        func run() throws {
            let folder = try records.folderToWrite()
            let setting = try setting()
            try setting.write(in: folder)
            print(Self.words(for: setting, Sanitizing.oneLine(folder.path)))
            let plain = try folder.records().filter { $0.hasSuffix(".jsonl") }.count
            if setting != .off, plain > 0 {
                print("\(plain) plain \(plain == 1 ? "record" : "records") from before stay as they are.")
            }
        }

        private func setting() throws -> EncryptionSetting {
            if off { return .off }
            return recipient.isEmpty ? .passphrase : .recipients(try keys())
        }

        private func keys() throws -> [PublicKey] {
            try recipient.map { text in
                do throws(AgeError) { return try PublicKey(text) } catch {
                    throw ValidationError("--recipient: \(error)")
                }
            }
        }

        private static func words(for setting: EncryptionSetting, _ folder: String) -> String {
            switch setting {
            case .off: "New records in \(folder) are plain again. Encrypted ones stay so, and open as before."
            case .passphrase:
                "From now on records and hand-outs in \(folder) are encrypted with a passphrase, asked for at each start.\n"
                    + "Without it nobody can open them, you included: there is no way round."
            case .recipients(let keys):
                "From now on records and hand-outs in \(folder) are encrypted for\n"
                    + keys.map { "  \($0)\n" }.joined()
                    + "Only the key opens them: “undertone sessions show last --identity FILE”. Keep it safe."
            }
        }
    }
}
