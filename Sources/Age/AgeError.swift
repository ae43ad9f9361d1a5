/// What can be wrong with an age file, a key or a passphrase; put into words in one place.
package enum AgeError: Error, Equatable, CustomStringConvertible {
    // The header. Lines are counted from 1.
    case notAge
    case armored
    case newerVersion(String)
    case headerTooLong
    case lineTooLong(line: Int)
    case malformed(line: Int, expected: String)
    case notCanonical(line: Int)
    case tooManyStanzas
    case noStanza
    case passphraseNotAlone(line: Int)
    case workFactor(line: Int, asked: Int)
    case wrongMAC

    // What opens it.
    case wrongPassphrase
    case emptyPassphrase
    case needsPassphrase
    case needsKey
    case noFittingKey
    case weakKey
    case notARecipient(String)
    case notAnIdentity(line: Int)
    case noIdentity
    case noRecipient

    // The payload. Chunks are counted from 1.
    case truncated(chunk: Int)
    case changed(chunk: Int, isLast: Bool)
    case trailing(chunk: Int)
    case emptyFinalChunk(chunk: Int)

    // The machine.
    case noMemory(workFactor: Int)
    case failed(String)

    package var description: String {
        switch self {
        case .notAge, .armored, .newerVersion, .headerTooLong, .lineTooLong, .malformed, .notCanonical, .tooManyStanzas,
            .noStanza, .passphraseNotAlone, .workFactor, .wrongMAC:
            header
        case .wrongPassphrase, .emptyPassphrase, .needsPassphrase, .needsKey, .noFittingKey, .weakKey, .notARecipient,
            .notAnIdentity, .noIdentity, .noRecipient:
            keys
        case .truncated, .changed, .trailing, .emptyFinalChunk: payload
        case .noMemory(let factor):
            "there is not enough memory to derive the key: work factor \(factor) needs \(1 << max(0, factor - 10)) MiB"
        case .failed(let what): "\(what) failed; nothing was opened or sealed"
        }
    }

    private var header: String {
        switch self {
        case .notAge: "not an age file: expected “age-encryption.org/v1” in its first line"
        case .armored: "an age file in ASCII armour; take the armour off first, with age -d and age without -a"
        case .newerVersion(let line):
            "an age file of another version: expected “age-encryption.org/v1”, found “\(line)”"
        case .headerTooLong: "the header is longer than \(HeaderLimits.bytes) bytes, and is not read any further"
        case .lineTooLong(let line): "header line \(line) is longer than \(HeaderLimits.line) characters"
        case .malformed(let line, let expected): "header line \(line) is malformed: expected \(expected)"
        case .notCanonical(let line): "header line \(line): expected base64 without padding, in its one canonical form"
        case .tooManyStanzas: "the header has more than \(HeaderLimits.stanzas) stanzas; that is refused"
        case .noStanza: "the header names nobody who could open the file: expected at least one line “-> …”"
        case .passphraseNotAlone(let line):
            "header line \(line): a passphrase stanza must stand alone in a header, and this one does not"
        case .workFactor(let line, let asked):
            "header line \(line) asks for work factor \(asked); at most \(HeaderLimits.workFactor) is done here, "
                + "since that takes a GiB already. If you trust the file, open it with age itself"
        default: "the header was changed since it was written: its code does not fit"
        }
    }

    private var keys: String {
        switch self {
        case .wrongPassphrase: "that is not its passphrase"
        case .emptyPassphrase: "a passphrase must not be empty"
        case .needsPassphrase: "it was sealed with a passphrase, and a key cannot open it"
        case .needsKey: "it was sealed for an age key; name the file of that key with --identity FILE"
        case .noFittingKey: "it was sealed for another key than the one given"
        case .weakKey: "it holds a key of low order, which anybody could open; that is refused"
        case .notARecipient(let text):
            "“\(text.prefix(80))” is not a recipient: expected “age1…” as age-keygen prints it"
        case .notAnIdentity(let line):
            "line \(line) is not an age key: expected “AGE-SECRET-KEY-1…” as age-keygen writes it, or a comment “# …”"
        case .noIdentity: "there is no age key in it: expected a line “AGE-SECRET-KEY-1…”"
        default: "there is nobody to seal it for: give a passphrase or a recipient"
        }
    }

    private var payload: String {
        switch self {
        case .truncated(let chunk): "the file is cut off in or before chunk \(chunk): its end is missing"
        case .changed(let chunk, true):
            "chunk \(chunk), the last one, was changed, cut short or added to since it was written"
        case .changed(let chunk, false): "chunk \(chunk) was changed since it was written"
        case .trailing(let chunk): "something stands after the end, which is chunk \(chunk)"
        case .emptyFinalChunk(let chunk): "chunk \(chunk), the last one, is empty; only an empty file may end so"
        default: ""
        }
    }
}
