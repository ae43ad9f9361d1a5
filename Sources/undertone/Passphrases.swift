import Age
import ArgumentParser
import Escaping
import Record
import Terminal

/// Passphrases, asked for on the terminal without showing them.
enum Passphrases {
    private static let mostBytes = 1024

    /// One passphrase; it may be empty.
    static func ask(_ prompt: String) throws(SecretPrompt.Failure) -> SecretBytes {
        var outcome = Result<Int, SecretPrompt.Failure>.success(0)
        let whole = SecretBytes(count: mostBytes) { buffer in
            do throws(SecretPrompt.Failure) { outcome = .success(try SecretPrompt.read(prompt, into: buffer)) } catch {
                outcome = .failure(error)
            }
        }
        let count = try outcome.get()
        return whole.withBytes { SecretBytes($0.prefix(count)) }
    }

    /// The passphrase of a file that is to be read.
    static func ask(of path: String) throws(RecordError) -> SecretBytes {
        do throws(SecretPrompt.Failure) { return try ask("Passphrase of \(Sanitizing.oneLine(path)): ") } catch {
            throw .locked(path: path, reason: "\(error)")
        }
    }

    /// A new one, given twice.
    static func askNew() throws -> SecretBytes {
        for _ in 0..<3 {
            let first = try ask("New passphrase for records: ")
            guard first.count > 0 else {
                Output.complain("A passphrase must not be empty.")
                continue
            }
            if try ask("The same once more: ").isSame(as: first) { return first }
            Output.complain("The two differ.")
        }
        throw Failure("no passphrase was settled on; start again, or use --no-save to keep nothing")
    }
}

/// What opens records that are to be read.
struct OpeningOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Open an encrypted record with the age key in this file.", valueName: "file"))
    var identity: String?

    func keyring() throws(RecordError) -> Keyring {
        guard let identity else { return Keyring(ask: Passphrases.ask(of:)) }
        var bytes: [UInt8]
        do throws(RecordError) { bytes = try RecordReader.bytes(of: identity) } catch {
            guard case .notFound = error else { throw error }
            throw .refused(path: identity, reason: "there is no such file; --identity names one with an age key")
        }
        defer { Wiping.wipe(&bytes) }
        if AgeFile.isOne(bytes) { bytes = try Keyring(ask: Passphrases.ask(of:)).open(bytes, path: identity) }
        do throws(AgeError) {
            return Keyring(keys: try IdentityFile.parse(bytes), ask: Passphrases.ask(of:))
        } catch { throw .sealed(path: identity, error) }
    }
}
