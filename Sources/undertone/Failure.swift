import Scripts

/// What could not be done, although the command line was understood: told without the usage, and exit code 1.
///
/// A command line that is wrong in itself is a `ValidationError`, which shows the usage, and exit code 64 (`EX_USAGE` of
/// sysexits). The test is whether another command line is what puts it right, whatever is on the disk.
struct Failure: Error, CustomStringConvertible {
    let description: String

    /// - Parameter description: where, what was expected, and what to do.
    init(_ description: String) { self.description = description }
}

extension [Finding] {
    /// - Throws: a `Failure` that tells the first errors among them, where there is one.
    func throwErrors() throws {
        let errors = filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw Failure(
                errors.prefix(10).map(\.description).joined(separator: "\n")
                    + "\n\(errors.count) \(errors.count == 1 ? "error" : "errors") in the scripts; "
                    + "“undertone scripts check DIR” lists them all")
        }
    }
}
