import Terminal
import Testing

@Suite struct TerminalTests {
    @Test func textIsWrappedAtSpaces() {
        #expect(Wrapping.wrap("one two three", columns: 8) == "one two\nthree")
        #expect(Wrapping.wrap("a\n\nb", columns: 8) == "a\n\nb")
        #expect(Wrapping.wrap("abcdefghij", columns: 4) == "abcd\nefgh\nij")
    }
}
