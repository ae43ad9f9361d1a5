import CLibedit

/// Asks for a secret on the terminal, without showing it, also when input and output are pipes.
package enum SecretPrompt {
    /// Why nothing was read.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case noTerminal
        case brokenOff
        case tooLong(most: Int)

        package var description: String {
            switch self {
            case .noTerminal: "a passphrase is read from a terminal only, and there is none here"
            case .brokenOff: "no passphrase was given"
            case .tooLong(let most): "a passphrase of more than \(most) bytes is not read"
            }
        }
    }

    /// Reads a line into the caller's own bytes, so that no copy of it is left behind.
    ///
    /// - Returns: how many bytes it has, without its end.
    package static func read(
        _ prompt: String, into buffer: UnsafeMutableRawBufferPointer
    ) throws(Failure) -> Int {
        let count = terminal_read_secret(prompt, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        switch count {
        case 0...: return count
        case -2: throw .tooLong(most: buffer.count)
        case -3: throw .noTerminal
        default: throw .brokenOff
        }
    }
}
