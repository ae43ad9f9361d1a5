import Escaping
import Testing

/// Words stand for themselves, whatever they are written into.
@Suite struct EscapingTests {
    @Test(arguments: [
        ("plain words", "plain words"), ("a\nb\r\tc", "a b  c"), ("a\u{85}b\u{2028}c\u{2029}d", "a b c d"),
        ("\u{1B}[31mred", "[31mred"), ("a\u{7}b\u{7F}c\u{9B}d", "abcd"), ("x\u{202E}y\u{2066}z", "xyz"),
        ("a\u{200E}b\u{200F}c\u{61C}d", "abcd"), ("\u{FEFF}z\u{2060}", "z"), ("a\u{FFFF}b", "ab"),
        ("é 漢字 👨‍👩‍👧 סבתא", "é 漢字 👨‍👩‍👧 סבתא"), ("a\u{200B}b\u{AD}c\u{E0041}d\u{E007F}", "abcd"),
        ("a\u{200D}b\u{200C}c", "abc"), ("❤️‍🔥 1️⃣ 👋🏽", "❤️‍🔥 1️⃣ 👋🏽"), ("می\u{200C}روم क्\u{200D}ष", "می\u{200C}روم क्\u{200D}ष"),
        ("a\u{FE0F}\u{FE01}\u{E0101}b", "a\u{FE0F}b"), ("葛\u{E0101}", "葛\u{E0101}"), ("a\u{3164}b\u{FFF9}c", "abc"),
    ])
    func nothingSteersATerminalOrEndsALine(_ text: String, _ safe: String) {
        #expect(Sanitizing.oneLine(text).unicodeScalars.elementsEqual(safe.unicodeScalars))
        #expect(Sanitizing.oneLine(safe).unicodeScalars.elementsEqual(safe.unicodeScalars))
    }

    @Test(arguments: [
        ("\u{1B}[31mred", "[31mred"), ("a\u{7}b", "ab"), ("x\u{202E}y", "xy"), ("\u{9B}31m", "31m"),
        ("\u{FEFF}z", "z"), ("a\u{2066}b", "ab"),
    ])
    func nothingThatSteersTheTerminalGetsThroughInParagraphs(_ text: String, _ safe: String) {
        #expect(Sanitizing.paragraphs(text) == safe)
    }

    @Test(arguments: [
        ("{\"a\":\"é “x” 👨‍👩‍👧\"}", "{\"a\":\"é “x” 👨‍👩‍👧\"}"), ("\u{9B}\u{202E}\u{61C}\u{7F}", "\\u009b\\u202e\\u061c\\u007f"),
        ("\u{E0041}\u{200B}", "\\udb40\\udc41\\u200b"), ("👨\u{202E}\u{200D}👩", "👨\\u202e\\u200d👩"),
    ])
    func jsonMeansTheSameWithNothingHiddenInIt(_ text: String, _ escaped: String) {
        #expect(Sanitizing.json(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
        #expect(Sanitizing.output(escaped).unicodeScalars.elementsEqual(escaped.unicodeScalars))
    }

    /// What is told by its bytes, and what is not, says the same of every character there is.
    @Test func everyCharacterIsJudgedAlikeInPlainAndOtherLines() {
        // An escape at its beginning makes the line another.
        let judgedOtherwise = (Array(0...0xFFFF) + Array(0xE0000...0xE0FFF)).compactMap { Unicode.Scalar(UInt32($0)) }
            .filter {
                (scalar: Unicode.Scalar) in Sanitizing.output("a\(scalar)") != Sanitizing.output("\u{1B}a\(scalar)")
            }
        #expect(judgedOtherwise.isEmpty, "\(judgedOtherwise.map { String($0.value, radix: 16) })")
    }

    @Test func whatIsWrittenKeepsItsTabs() { #expect(Sanitizing.output("a\tb\r\n\u{1B}c\rd") == "a\tb\r\nc d") }

    @Test func paragraphsKeepTheirLines() {
        #expect(Sanitizing.paragraphs("a\r\nb\u{2028}c\n\u{1B}d") == "a \nb c\nd")
        #expect(Markup.paragraphs("<a>\n\u{1B}'b'") == "&lt;a&gt;\n&#39;b&#39;")
    }

    @Test(arguments: [
        ("<b>R&D</b>", "&lt;b&gt;R&amp;D&lt;/b&gt;"), ("\" onload=\"x", "&quot; onload=&quot;x"),
        ("it's", "it&#39;s"), ("&lt;", "&amp;lt;"), ("a\nb\u{202E}", "a b"),
        // With a mark that sits on it, a sign is another character of Swift, and the same to a browser.
        ("\"\u{301} x=\"", "&quot;\u{301} x=&quot;"), ("<\u{338}b", "&lt;\u{338}b"),
    ])
    func markupIsNeitherATagNorTheEndOfAnAttribute(_ text: String, _ escaped: String) {
        #expect(Markup.oneLine(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
    }

    @Test(arguments: [
        ("[a](http://b)", "\\[a\\]\\(http&#58;//b\\)"), ("![c](d)", "\\!\\[c\\]\\(d\\)"),
        ("<b> & *e* _f_ `g`", "&lt;b&gt; &amp; \\*e\\* \\_f\\_ \\`g\\`"), ("# h", "\\# h"), ("a # b", "a \\# b"),
        ("- i", "\\- i"), ("  - i", "  \\- i"), ("well-known - so", "well-known - so"), ("---", "\\---"),
        ("+ j", "\\+ j"), ("1. k", "1\\. k"), ("1) k", "1\\) k"), ("at 3.5 it", "at 3.5 it"), ("...", "..."),
        ("1234567890. l", "1234567890. l"), ("www.m.n", "www\\.m.n"), ("WwW.m", "WwW\\.m"), ("ww.m", "ww.m"),
        ("o@p.q", "o&#64;p.q"), ("so: this", "so: this"), ("he said:", "he said:"), (":smile:", "&#58;smile:"),
        ("a | b", "a \\| b"), ("~~r~~ ==s== ^t^ $u$", "\\~\\~r\\~\\~ \\=\\=s\\=\\= \\^t\\^ \\$u\\$"),
        ("{v} \\w", "\\{v\\} \\\\w"), ("x\n# y", "x \\# y"), ("", ""), ("   ", "   "),
        ("[\u{301}a](b)", "\\[\u{301}a\\]\\(b\\)"),
    ])
    func markdownIsNothingButWords(_ text: String, _ escaped: String) {
        #expect(Markdown.oneLine(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"a\"", "\"say \"\"a\"\"\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\r\nb\""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""), ("=1+1", "'=1+1"), ("@a,b", "\"'@a,b\""),
        (" -1", "' -1"), ("it's", "it's"),
    ])
    func aCellIsOneCellAndNoFormula(_ text: String, _ cell: String) {
        #expect(CSV.cell(text).unicodeScalars.elementsEqual(cell.unicodeScalars))
        #expect(CSV.row([text, "x"]) == cell + ",x")
    }
}
