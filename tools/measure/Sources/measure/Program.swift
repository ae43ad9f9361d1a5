import Foundation

/// The built program, run as anybody's program would run it: lines in, lines out.
struct Program {
    var path: String

    /// How a run ended and what it printed.
    struct Outcome {
        var lines: [String]
        var errors: String
        var status: Int32
        var wasKilled: Bool

        var crashed: Bool { wasKilled || status != 0 }
    }

    /// Runs the program on lines; a line break within a line becomes a space.
    func run(_ arguments: [String], lines: [String]) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("measure-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("input")
        let output = folder.appendingPathComponent("output")
        let errors = folder.appendingPathComponent("errors")
        let text = lines.map(Self.singleLine).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: input)
        for file in [output, errors] { try Data().write(to: file) }

        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()

        let printed = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        return Outcome(
            lines: printed.split(separator: "\n", omittingEmptySubsequences: true).map(String.init),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
            status: process.terminationStatus,
            wasKilled: process.terminationReason == .uncaughtSignal)
    }

    /// Runs a command that prints one JSON object for each line, and decodes them.
    ///
    /// - Parameter count: how many objects are expected, where not every line gets one.
    func objects<Value: Decodable>(_ arguments: [String], lines: [String], count: Int? = nil) throws -> [Value] {
        let outcome = try run(arguments, lines: lines)
        let name = arguments.joined(separator: " ")
        if outcome.crashed { throw Trouble("`\(name)` ended with \(outcome.status): \(outcome.errors.prefix(400))") }
        guard outcome.lines.count == count ?? lines.count else {
            throw Trouble("`\(name)` printed \(outcome.lines.count) lines for \(lines.count)")
        }
        let decoder = JSONDecoder()
        return try outcome.lines.map { try decoder.decode(Value.self, from: Data($0.utf8)) }
    }

    private static func singleLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
