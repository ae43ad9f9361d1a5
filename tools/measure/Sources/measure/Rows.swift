import Foundation

/// A row of a tab-separated file with a header line, or of JSON Lines with strings and numbers.
struct Row {
    private var values: [String: String]

    subscript(_ column: String) -> String { values[column] ?? "" }

    /// Reads a file by its ending: `.jsonl`, else tab-separated.
    static func read(_ path: String) throws -> [Row] {
        guard let data = FileManager.default.contents(atPath: path) else { throw Trouble("cannot read \(path)") }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        return path.hasSuffix(".jsonl") ? try lines.map(Row.init(json:)) : table(lines)
    }

    private static func table(_ lines: [String]) -> [Row] {
        guard let header = lines.first?.split(separator: "\t", omittingEmptySubsequences: false) else { return [] }
        return lines.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            let pairs = zip(header, cells).map { (String($0), String($1)) }
            return Row(values: Dictionary(pairs) { first, _ in first })
        }
    }

    private init(values: [String: String]) { self.values = values }

    private init(json line: String) throws {
        guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            throw Trouble("a line is not a JSON object: \(line.prefix(60))")
        }
        values = object.mapValues { "\($0)" }
    }
}
