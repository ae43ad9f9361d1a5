import Terminal
import Testing

@Suite struct TerminalTests {
    @Test func textIsWrappedAtSpaces() {
        #expect(Wrapping.wrap("one two three", columns: 8) == "one two\nthree")
        #expect(Wrapping.wrap("a\n\nb", columns: 8) == "a\n\nb")
        #expect(Wrapping.wrap("abcdefghij", columns: 4) == "abcd\nefgh\nij")
    }

    @Test(arguments: ["\u{1B}[31mred", "a\u{7}b", "x\u{202E}y", "\u{9B}31m", "\u{FEFF}z", "a\u{2066}b"])
    func nothingThatSteersTheTerminalGetsThrough(_ text: String) {
        let safe = Sanitizing.paragraphs(text)
        #expect(safe.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        #expect(
            !safe.unicodeScalars.contains {
                (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
            })
    }

    @Test func oneLineStaysOneLine() {
        #expect(Sanitizing.oneLine("a\nb\r\tc") == "a b  c")
    }
}
