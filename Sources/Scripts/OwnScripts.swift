#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A person's own scripts, read from a folder.
package enum OwnScripts {
    /// What can go wrong with the folder.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case unreadable(path: String, reason: String)
        case empty(path: String)
        /// A symbolic link among the scripts: what it leads to would be shown as a script's words.
        case link(path: String)

        package var description: String {
            switch self {
            case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
            case .empty(let path): "\(path) holds no scripts: expected files whose names end in .txt"
            case .link(let path):
                "\(path) is a symbolic link, and scripts are never read through one: put the file itself there"
            }
        }
    }

    /// The largest script, in bytes.
    static let mostBytes = 4 << 20

    /// All `.txt` files of a folder and its folders, in the order of their names.
    package static func files(in folder: String) throws(Failure) -> [ScriptFile] {
        let files = try scripts(in: folder, depth: 0)
        guard !files.isEmpty else { throw .empty(path: folder) }
        return files
    }

    private static func scripts(in folder: String, depth: Int) throws(Failure) -> [ScriptFile] {
        var files: [ScriptFile] = []
        for name in try names(in: folder) {
            let path = "\(folder)/\(name)"
            guard kind(of: path) != S_IFLNK else { throw .link(path: path) }
            if name.hasSuffix(".txt") {
                files.append(ScriptFile(name: path, text: try text(of: path)))
            } else if depth < 4, kind(of: path) == S_IFDIR {
                files += try scripts(in: path, depth: depth + 1)
            }
        }
        return files
    }

    private static func names(in folder: String) throws(Failure) -> [String] {
        guard let handle = opendir(folder) else { throw failure(folder) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// What is there, as `lstat` has it; 0 where nothing is.
    private static func kind(of path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    private static func text(of path: String) throws(Failure) -> String {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let file = fdopen(descriptor, "r")
        else {
            close(descriptor)
            throw .unreadable(path: path, reason: "it is not a plain file, and nothing else is read")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
            guard bytes.count <= mostBytes else { throw .unreadable(path: path, reason: "larger than 4 MiB") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func failure(_ path: String) -> Failure {
        .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
}
