import Age
import Dialogue

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// For whom records are sealed, if they are; a passphrase among them is wiped when this is let go of.
package enum Protection: Sendable {
    case none
    case sealed([Recipient])

    /// Overwrites a passphrase, once nothing is left to be sealed.
    package func wipe() {
        guard case .sealed(let recipients) = self else { return }
        for case .passphrase(let passphrase, _) in recipients { passphrase.wipe() }
    }

    package var isSealed: Bool { if case .sealed = self { true } else { false } }

    /// Writes a file that only the person can read, sealed with `.age` after its name where that is asked for.
    ///
    /// - Returns: the path.
    package func write(_ text: String, to path: String) throws(RecordError) -> String {
        switch self {
        case .none:
            try PrivateFile.write(text, to: path)
            return path
        case .sealed(let recipients):
            let path = path + ".age"
            try PrivateFile.write(try SealedWriter.seal(Array(text.utf8), to: recipients, path: path), to: path)
            return path
        }
    }
}

/// A record being written, plain or sealed.
package enum Saving {
    case plain(RecordWriter)
    case sealed(SealedWriter)

    package static func begin(in folder: Folder, time: Int, _ protection: Protection) throws(RecordError) -> Saving {
        switch protection {
        case .none: .plain(try RecordWriter.begin(in: folder, time: time))
        case .sealed(let recipients): .sealed(try SealedWriter.begin(in: folder, time: time, to: recipients))
        }
    }

    /// Goes on with a record that was not ended.
    package static func resume(_ path: String, with keyring: Keyring) throws(RecordError) -> Saving {
        guard path.hasSuffix(Pieces.keySuffix) else { return .plain(try RecordWriter.resume(path)) }
        return .sealed(try SealedWriter.resume(Pieces(key: path), with: keyring))
    }

    package var path: String {
        switch self {
        case .plain(let writer): writer.path
        case .sealed(let writer): writer.path
        }
    }

    /// - Parameter all: every event of the session, the new ones among them.
    package func append(_ events: [Event], of all: [Event]) throws(RecordError) {
        switch self {
        case .plain(let writer): try writer.append(events)
        case .sealed(let writer): try writer.append(events, of: all)
        }
    }

    /// Writes every event of the session anew: what was taken back is gone from the files.
    package mutating func rewrite(with all: [Event]) throws(RecordError) {
        switch self {
        case .plain(let writer): self = .plain(try writer.rewritten(with: all))
        case .sealed(let writer): try writer.replace(with: all)
        }
    }
}
