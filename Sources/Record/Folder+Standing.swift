#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Folder {
    /// Whom a folder stands open to, as it is on the disk.
    package enum Standing: Equatable, Sendable {
        /// It is not there.
        case missing
        /// It is the person's alone.
        case own
        /// Others on this computer can get at it; the mode as `chmod` has it.
        case open(mode: String)
        /// What is in it cannot be listed.
        case unreadable(reason: String)

        package var isReadable: Bool { if case .unreadable = self { false } else { true } }
    }

    package var standing: Standing {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            return errno == ENOENT ? .missing : .unreadable(reason: String(cString: strerror(errno)))
        }
        guard let handle = opendir(path) else { return .unreadable(reason: String(cString: strerror(errno))) }
        closedir(handle)
        let mode = status.st_mode & 0o777
        return mode & 0o077 == 0 ? .own : .open(mode: String(mode, radix: 8))
    }
}
