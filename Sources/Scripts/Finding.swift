/// What a check reports (glossary: finding), printed as `file:line:column: severity: message`.
package struct Finding: Equatable, Sendable, CustomStringConvertible {
    package enum Severity: String, Sendable { case error, warning }

    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in characters.
    package var column: Int
    package var severity: Severity
    package var message: String

    package init(file: String, line: Int, column: Int = 1, severity: Severity = .error, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.severity = severity
        self.message = message
    }

    package var description: String { "\(file):\(line):\(column): \(severity.rawValue): \(message)" }
}
