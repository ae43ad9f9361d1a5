/// Words in their usual spellings: what is not among them may be a slip of typing, and is quoted rather than turned.
package struct WordList: Sendable {
    /// The words, one a line, sorted by bytes; they stay where they are as long as the program runs.
    private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

    /// - Parameter bytes: lower-case words without apostrophes, each ended by a line feed, sorted by bytes; static memory.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether the word is among them.
    ///
    /// - Parameter word: lower case, without apostrophes.
    package func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { wanted in
            var low = 0
            var high = bytes.count
            while low < high {
                let start = lineStart(before: (low + high) / 2, from: low)
                let end = lineEnd(from: start)
                switch order(start..<end, wanted) {
                case 0: return true
                case 1...: high = start
                default: low = end + 1
                }
            }
            return false
        }
    }

    /// All of them, in their order: for checks of the list.
    package var all: some Sequence<String> {
        bytes.split(separator: Self.lineFeed).lazy.map { String(decoding: $0, as: UTF8.self) }
    }

    private func lineStart(before place: Int, from low: Int) -> Int {
        var start = place
        while start > low, bytes[start - 1] != Self.lineFeed { start -= 1 }
        return start
    }

    private func lineEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != Self.lineFeed { end += 1 }
        return end
    }

    /// Below 0 where the line comes before the word, above 0 where it comes after.
    private func order(_ line: Range<Int>, _ word: UnsafeBufferPointer<UInt8>) -> Int {
        for (place, byte) in zip(line, word) where bytes[place] != byte { return bytes[place] < byte ? -1 : 1 }
        return line.count == word.count ? 0 : line.count < word.count ? -1 : 1
    }

    private static let lineFeed = UInt8(ascii: "\n")
}
