#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A private folder for the files of the benchmarks.
struct Files {
    let folder: String

    init() throws {
        var template = Array("/tmp/undertone-benchmarks-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Trouble("cannot make a folder in /tmp") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// Writes lines into a file and returns its path.
    func write(_ lines: some Sequence<String>, to name: String) throws -> String {
        let path = path(name)
        guard let file = fopen(path, "w") else { throw Trouble("cannot write \(path)") }
        defer { fclose(file) }
        for line in lines {
            fputs(line, file)
            fputs("\n", file)
        }
        return path
    }

    /// The one file below a folder whose name ends so.
    func find(_ ending: String, in folder: String) -> String? {
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(ending) { return "\(folder)/\(name)" }
        }
        return nil
    }

    func copy(_ source: String, to target: String) throws {
        guard let from = fopen(source, "r"), let file = fopen(target, "w") else {
            throw Trouble("cannot copy \(source)")
        }
        defer {
            fclose(from)
            fclose(file)
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, from)
            if count == 0 { return }
            fwrite(buffer, 1, count, file)
        }
    }

    static func size(_ path: String) -> Int {
        var info = stat()
        return stat(path, &info) == 0 ? Int(info.st_size) : 0
    }

    /// Removes the folder, with what is in it and in folders in it.
    func remove() { Self.remove(folder) }

    private static func remove(_ path: String) {
        guard let directory = opendir(path) else { return }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
        }
        closedir(directory)
        rmdir(path)
    }
}
