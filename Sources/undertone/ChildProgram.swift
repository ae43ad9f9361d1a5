#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs another program of this project, over pipes only.
enum ChildProgram {
    struct Result {
        var output: String
        var complaint: String?
        var status: Int32
    }

    /// Gives a program its input, and takes what it writes.
    ///
    /// - Returns: nothing where it cannot be started.
    static func run(_ path: String, input: String) -> Result? {
        guard access(path, X_OK) == 0, let pipes = Pipes() else { return nil }
        signal(SIGPIPE, SIG_IGN)
        guard let process = spawn(path, pipes) else {
            pipes.closeAll()
            return nil
        }
        pipes.closeTheirs()
        write(Array(input.utf8), to: pipes.input.1)
        close(pipes.input.1)
        let output = read(pipes.output.0)
        let complaint = read(pipes.complaints.0)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let isOver = status & 0x7f == 0
        return Result(
            output: output, complaint: complaint.isEmpty ? nil : String(complaint.prefix { !$0.isNewline }),
            status: isOver ? status >> 8 : 128)
    }

    /// The path of this program itself.
    static var own: String? {
        #if canImport(Glibc)
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = buffer.withUnsafeMutableBytes { bytes in
                bytes.bindMemory(to: CChar.self).baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
            }
            return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
        #else
            return realpath(CommandLine.arguments[0], nil).map { path in
                defer { free(path) }
                return String(cString: path)
            }
        #endif
    }

    private static func spawn(_ path: String, _ pipes: Pipes) -> pid_t? {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes.input.0, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes.output.1, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes.complaints.1, STDERR_FILENO)
        for descriptor in pipes.all { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
        defer { arguments.forEach { free($0) } }
        var process: pid_t = 0
        return posix_spawn(&process, path, &actions, nil, &arguments, environ) == 0 ? process : nil
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func read(_ descriptor: Int32) -> String {
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }
}

/// Three pipes: in, out and for complaints; each as (to read, to write).
private struct Pipes {
    let input: (Int32, Int32)
    let output: (Int32, Int32)
    let complaints: (Int32, Int32)

    init?() {
        guard let input = Self.pipe(), let output = Self.pipe(), let complaints = Self.pipe() else { return nil }
        self.input = input
        self.output = output
        self.complaints = complaints
    }

    var all: [Int32] { [input.0, input.1, output.0, output.1, complaints.0, complaints.1] }

    func closeTheirs() { for descriptor in [input.0, output.1, complaints.1] { close(descriptor) } }
    func closeAll() { for descriptor in all { close(descriptor) } }

    private static func pipe() -> (Int32, Int32)? {
        var ends: [Int32] = [-1, -1]
        return systemPipe(&ends) == 0 ? (ends[0], ends[1]) : nil
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
