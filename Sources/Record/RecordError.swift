import Age

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What can go wrong with a record; put into words in one place.
package enum RecordError: Error, Equatable, CustomStringConvertible {
    case noHome
    case notAFolder(path: String)
    case symbolicLink(path: String)
    case exists(path: String)
    case inUse(path: String)
    case notFound(path: String)
    case refused(path: String, reason: String)
    case writing(path: String, reason: String)
    /// A record that was removed while it was being written: it is not made again.
    case removed(path: String)
    case foreign(path: String, line: Int)
    case damaged(path: String, line: Int, reason: String)
    case newer(path: String, reader: Int)
    case ambiguous(name: String, titles: [String])
    /// An encrypted file, and why its passphrase was not to be had.
    case locked(path: String, reason: String)
    /// An encrypted file, and why it was not opened or made.
    case sealed(path: String, AgeError)
    /// The settings beside the records; `line` is 0 where the whole file is meant.
    case settings(path: String, line: Int, expected: String)

    package var description: String {
        switch self {
        case .noHome:
            "no place for records: neither XDG_DATA_HOME nor HOME is set; name a folder with --transcripts DIR, or use --no-save"
        case .notAFolder(let path): "\(path) is not a folder; name another with --transcripts DIR"
        case .symbolicLink(let path):
            "\(path) is a symbolic link; records are never written or read through one: name the real place"
        case .exists(let path): "\(path) exists already; nothing is ever written over it"
        case .inUse(let path): "\(path) is being written by another session; end that one first"
        case .notFound(let path): "there is no record \(path); “undertone sessions list” shows those there are"
        case .refused(let path, let reason): "\(path) cannot be opened: \(reason)"
        case .writing(let path, let reason):
            "\(path) could not be written: \(reason); what was saved before is kept, and the session can go on without saving"
        case .removed(let path):
            "\(path) was removed while it was being written; nothing more of this session is saved"
        case .foreign(let path, let line):
            "\(path):\(line): not a record of undertone: expected a JSON object with “event”, the first one “opened”"
        case .damaged(let path, let line, let reason):
            "\(path):\(line): damaged: \(reason); the lines before it can be read, from a copy that ends there"
        case .newer(let path, let reader):
            "\(path) was written by a newer version (its oldest reader is format \(reader)); update undertone to read it"
        case .locked(let path, let reason): "\(path) is encrypted: \(reason)"
        case .sealed(let path, let error): "\(path): \(error)"
        case .settings(let path, let line, let expected):
            "\(path)\(line > 0 ? ":\(line)" : ""): expected \(expected); nothing is written until that is put right, "
                + "with “undertone config encrypt” or “undertone config encrypt --off”"
        case .ambiguous(let name, let titles):
            "“\(name)” fits \(titles.count) records: \(titles.prefix(8).joined(separator: ", "))"
                + "\(titles.count > 8 ? " …" : ""); give more of the name"
        }
    }

    /// The error for a failed system call.
    static func system(_ path: String, isWriting: Bool = false) -> RecordError {
        switch errno {
        case ELOOP: return .symbolicLink(path: path)
        case EEXIST: return .exists(path: path)
        case ENOENT where !isWriting: return .notFound(path: path)
        case ENOTDIR: return .notAFolder(path: path)
        case EWOULDBLOCK: return .inUse(path: path)
        default:
            let reason = String(cString: strerror(errno))
            return isWriting ? .writing(path: path, reason: reason) : .refused(path: path, reason: reason)
        }
    }
}
