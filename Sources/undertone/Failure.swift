/// What could not be done, although the command line was understood: told without the usage, and exit code 1.
///
/// A command line that is wrong in itself is a `ValidationError`, which shows the usage, and exit code 64 (`EX_USAGE` of
/// sysexits). The test is whether another command line is what puts it right, whatever is on the disk.
struct Failure: Error, CustomStringConvertible {
    let description: String

    /// - Parameter description: where, what was expected, and what to do.
    init(_ description: String) { self.description = description }
}
