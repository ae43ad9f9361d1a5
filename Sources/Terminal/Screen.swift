import CLibedit
import Escaping

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The terminal as written to: replies wrapped to its width, quiet colour where that is wanted.
package struct Screen: Sendable {
    private let usesColour: Bool
    private let isPlain: Bool

    /// Colour follows NO_COLOR, TERM=dumb, `--plain` and whether the output is a terminal.
    package init(isPlain: Bool) {
        self.isPlain = isPlain
        let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
        usesColour = !isPlain && !noColour && !isDumb && isatty(STDOUT_FILENO) == 1
    }

    /// How a text is set off.
    package enum Tone: Sendable {
        case reply
        /// What the program says of itself: dimmed.
        case notice
    }

    /// Shows a text, wrapped, with an empty line after it.
    package func show(_ text: String, tone: Tone = .reply) {
        let safe = Sanitizing.paragraphs(text)
        let wrapped = isPlain ? safe : Wrapping.wrap(safe, columns: columns)
        let coloured = usesColour && tone == .notice ? "\u{1B}[2m\(wrapped)\u{1B}[0m" : wrapped
        print(coloured + "\n")
        fflush(nil)
    }

    /// Leaves the line that was being typed.
    package func newLine() {
        print("")
        fflush(nil)
    }

    /// Clears the screen and what was scrolled away; where no escapes may be written, pushes the screen up.
    ///
    /// - Returns: whether it was cleared, and not only pushed up.
    package func clear() -> Bool {
        let clears = !isPlain && isatty(STDOUT_FILENO) != 0
        print(clears ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : String(repeating: "\n", count: 61), terminator: "")
        fflush(nil)
        return clears
    }

    /// At most 76 columns, since long lines read badly; at least 20.
    private var columns: Int {
        let width = Int(terminal_columns())
        return max(20, min(width == 0 ? 76 : width - 1, 76))
    }
}
