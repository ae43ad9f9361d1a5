#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The built program, run as a process.
struct Program {
    struct Result {
        var output: [UInt8]
        var status: Int32

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(separator: "\n").map(String.init) }
    }

    /// Beside the test bundle.
    static let path: String = {
        var folder = CommandLine.arguments[0][...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if access(folder + "/undertone", X_OK) == 0, access(folder + "/undertone", R_OK) == 0,
                !isFolder(folder + "/undertone")
            {
                return folder + "/undertone"
            }
        }
        let sources = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/\(sources)/.build/debug/undertone"
    }()

    /// The release build where ./test has made it, for tests that start the program hundreds of times.
    static let quickest: String = {
        let sources = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let release = "/\(sources)/.build/release/undertone"
        return access(release, X_OK) == 0 ? release : path
    }()

    /// Runs it with arguments, environment and input, and gives its standard output.
    static func run(_ arguments: [String], input: [UInt8] = [], environment: String = "") -> Result {
        let place = place()
        write(input, to: place + "/in")
        let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
        let command =
            "cd \(place) && HOME=\(place) XDG_DATA_HOME=\(place)/data XDG_CONFIG_HOME=\(place)/config \(environment) "
            + "'\(path)' \(quoted) < in > out 2> err"
        let status = system(command)
        return Result(output: read(place + "/out"), status: status >> 8)
    }

    /// A new empty folder.
    static func place() -> String {
        var template = Array("/tmp/undertone-test-XXXXXX".utf8CString)
        return mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    /// A folder with the record of a short session in the folder `kept`.
    static func kept() -> String {
        let place = place()
        _ = shell("cd \(place) && printf 'my aunt rang\\n' | '\(path)' --transcripts kept")
        return place
    }

    /// Runs a command line, and gives its standard output.
    static func shell(_ command: String) -> Result {
        let place = place()
        let status = system("(\(command)) > \(place)/out 2>/dev/null")
        return Result(output: read(place + "/out"), status: status >> 8)
    }

    static func run(_ arguments: [String], lines: [String], environment: String = "") -> Result {
        run(arguments, input: Array((lines.joined(separator: "\n") + "\n").utf8), environment: environment)
    }

    private static func isFolder(_ path: some StringProtocol) -> Bool {
        var status = stat()
        return stat(String(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
