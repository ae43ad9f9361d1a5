#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lets the person write in their own editor, on a private file that is removed after; where the program is killed
/// meanwhile, by the next start (`EditorLeftovers`).
package enum PrivateEditor {
    /// Why nothing came back.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case noEditor
        case noPlace(reason: String)
        case editor(status: Int32)

        package var description: String {
            switch self {
            case .noEditor: "no editor: set VISUAL or EDITOR to one, for example EDITOR=nano"
            case .noPlace(let reason): "no private place for the file: \(reason)"
            case .editor(let status): "the editor ended with status \(status); nothing was taken over"
            }
        }
    }

    /// What was written; the file is 0600 in a 0700 folder, and both are gone in all outcomes.
    ///
    /// - Parameter start: what stands in the file when the editor opens.
    package static func write(under folder: String, startingWith start: String = "") throws(Failure) -> String {
        guard let editor = variable("VISUAL") ?? variable("EDITOR") else { throw .noEditor }
        var template = Array("\(folder)/\(lead(in: folder))XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw .noPlace(reason: String(cString: strerror(errno))) }
        let place = String(cString: made)
        let path = path(in: place)
        // Held as long as the editor is open, so that another start does not take it for a leftover.
        let held = open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if held >= 0 { flock(held, LOCK_EX | LOCK_NB) }
        defer {
            for name in EditorLeftovers.names(in: place) { unlink("\(place)/\(name)") }
            rmdir(place)
            if held >= 0 { close(held) }
        }
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
        guard descriptor >= 0 else { throw .noPlace(reason: String(cString: strerror(errno))) }
        let isFilled = fill(descriptor, with: start)
        close(descriptor)
        guard isFilled else { throw .noPlace(reason: String(cString: strerror(errno))) }
        try run(editor, path)
        return text(of: path)
    }

    private static func fill(_ descriptor: Int32, with text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// The editor's command may hold arguments, so a shell splits it; the path is passed apart. Where the standard output
    /// goes to a file, the editor draws on standard error.
    private static func run(_ editor: String, _ path: String) throws(Failure) {
        let arguments = ["sh", "-c", "\(editor) \"$1\"\(isatty(STDOUT_FILENO) == 0 ? " 1>&2" : "")", "sh", path]
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawn(&process, "/bin/sh", nil, nil, &pointers, environ) == 0 else { throw .noEditor }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw .editor(status: status >> 8) }
    }

    private static func text(of path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        while let last = bytes.last, last == 10 || last == 13 || last == 32 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// `write(2)`, by a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
