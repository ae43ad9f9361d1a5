/// A content file (glossary: script): its name, as findings give it, and its text.
package struct ScriptFile: Sendable {
    package var name: String
    private let content: Content

    /// What a script of the program holds is never copied: all of them are read at every start.
    private enum Content: Sendable {
        case text(String)
        case standard(index: Int32)
    }

    package init(name: String, text: String) {
        self.name = name
        content = .text(text)
    }

    /// The script at a place in the program.
    init(name: String, standard index: Int32) {
        self.name = name
        content = .standard(index: index)
    }

    package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Calls `body` with the text in UTF-8.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch content {
        case .text(var text): text.withUTF8(body)
        case .standard(let index): body(StandardScripts.bytes(at: index))
        }
    }
}

/// A block as written: header, `key: value` lines, entries.
package struct ScriptBlock: Sendable {
    package struct Line: Sendable {
        package var text: String
        package var number: Int
    }

    package struct Setting: Sendable {
        package var key: String
        package var value: String
        package var line: Int
    }

    package var file: String
    package var kind: String
    package var identifier: String
    package var line: Int
    package var settings: [Setting] = []
    package var entries: [Line] = []

    /// Kind and identifier, as written.
    package var name: String { "\(kind) \(identifier)" }

    /// Whether its entries are patterns.
    package var isLexicon: Bool { !["wording", "region", "notice"].contains(kind) }

    /// The first value of a key.
    package func value(_ key: String) -> String? { settings.first { $0.key == key }?.value }

    /// All values of a key that may stand more than once (`like:`).
    package func values(_ key: String) -> [String] { settings.filter { $0.key == key }.map(\.value) }
}
