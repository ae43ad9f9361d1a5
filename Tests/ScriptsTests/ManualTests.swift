import FoundationEssentials
import Scripts
import Testing

/// The author's manual says what the checks say: its table is tried as it stands.
@Suite struct ManualTests {
    struct Row: Sendable {
        let entry: String
        let message: String
    }

    static let manual: String = {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let file = "/" + root + "/Sources/undertone/Documentation.docc/AuthorsManual.md"
        return (try? Data(contentsOf: URL(filePath: file))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }()

    /// Rows whose first cell is an entry of a wording.
    static let rows: [Row] = manual.split(separator: "\n").compactMap { line in
        let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        guard cells.count == 2, cells[0].hasPrefix("`- "), cells[0].hasSuffix("`") else { return nil }
        return Row(entry: String(cells[0].dropFirst().dropLast()), message: cells[1])
    }

    @Test func theTableIsThere() { #expect(Self.rows.count >= 5) }

    @Test(arguments: rows) func isSaid(_ row: Row) {
        let findings = ChecksTests.findings("wording t.one\nmove: reflect\nasks: more\nsource: test\n\(row.entry)\n")
        #expect(findings.contains { $0.message.contains(row.message.prefix(18)) }, "\(row): \(findings)")
    }

    /// Every script of the manual is read without an error, once what it refers to is there.
    @Test func theExamplesAreRead() {
        let parts = Self.manual.components(separatedBy: "```\n")
        let scripts = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element).filter { text in
            ["wording ", "theme ", "gist "].contains { text.hasPrefix($0) }
        }
        #expect(scripts.count >= 4)
        let file = ScriptFile(name: "manual.txt", text: scripts.joined(separator: "\n"))
        let errors = Checks.run(on: StandardScripts.files + [file]).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.prefix(3))")
    }
}

extension String {
    /// The parts between occurrences of a separator.
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
