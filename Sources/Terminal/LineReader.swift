import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How reading a line ended. The end of input and Ctrl-C are outcomes, not errors.
package enum LineOutcome: Equatable, Sendable {
    /// A line, with the milliseconds from the prompt to the first key where they are known.
    case line(String, pause: Int?)
    case interrupted
    case endOfInput
    /// SIGTERM, SIGHUP, or the terminal is gone.
    case terminated
}

/// A line editor on the terminal: Emacs or vi keys, the person's ~/.editrc, history of this session only.
package final class LineReader {
    private let editor: OpaquePointer
    package static let prompt = "> "
    /// The prompt of a line that goes on after `\`.
    static let continuation = "… "

    /// - Parameter completing: the words that Tab completes at the start of a line.
    /// - Returns: nothing where the terminal cannot be edited on.
    package init?(completing words: [String]) {
        terminal_use_utf8()
        line_signals_catch()
        guard let editor = line_editor_open(Self.prompt) else { return nil }
        self.editor = editor
        let pointers = words.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        var constants = pointers.map { UnsafePointer($0) }
        line_editor_complete(editor, &constants, Int32(words.count))
    }

    deinit { line_editor_close(editor) }

    /// One utterance; a `\` at the end of a line goes on to the next.
    package func read() -> LineOutcome {
        var lines: [String] = []
        var firstPause: Int?
        while true {
            switch readOne(prompt: lines.isEmpty ? Self.prompt : Self.continuation) {
            case .line(let text, let pause):
                if lines.isEmpty { firstPause = pause }
                guard text.hasSuffix("\\") else {
                    let whole = (lines + [text]).joined(separator: "\n")
                    if !whole.isEmpty { line_editor_remember(editor, whole) }
                    return .line(whole, pause: firstPause)
                }
                lines.append(String(text.dropLast()))
            case let other: return other
            }
        }
    }

    private func readOne(prompt: String) -> LineOutcome {
        var text: UnsafeMutablePointer<CChar>?
        var pause = -1
        let end = line_editor_read(editor, prompt, &text, &pause)
        defer { free(text) }
        switch end {
        case line_end_text:
            guard let text else { return .endOfInput }
            return .line(String(cString: text), pause: pause >= 0 ? pause : nil)
        case line_end_interrupted: return .interrupted
        case line_end_terminated: return .terminated
        default: return .endOfInput
        }
    }
}
