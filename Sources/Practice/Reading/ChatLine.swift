/// Lines of a CHAT file.
enum ChatLine {
    /// The speaker's code and the text after it, of a line "*PAR:\ttext".
    static func tier(of line: String) -> (label: Substring, text: Substring)? {
        guard line.utf8.first == UInt8(ascii: "*"), let colon = line.firstIndex(of: ":") else { return nil }
        let label = line.dropFirst().prefix { $0 != ":" }
        guard !label.isEmpty, label.count <= 7, label.allSatisfy({ $0.isUppercase || $0.isNumber }) else { return nil }
        return (label, line[line.index(after: colon)...])
    }

    /// The words, without time marks (between U+0015), notes in brackets, pauses and marks of how it was said.
    static func cleaned(_ text: Substring) -> String {
        var words: [Substring] = []
        var isMark = false
        var depth = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.contains("\u{15}") {
                if word.count(where: { $0 == "\u{15}" }) == 1 { isMark.toggle() }
                continue
            }
            if word.hasPrefix("[") { depth += 1 }
            let isNote = depth > 0
            if word.hasSuffix("]"), depth > 0 { depth -= 1 }
            if isMark || isNote || isPause(word) { continue }
            words.append(plain(word))
        }
        return words.joined(separator: " ")
    }

    /// The words with one space between them.
    static func spaced(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isPause(_ word: Substring) -> Bool {
        ["(.)", "(..)", "(...)", "+//.", "+/.", "+...", "xxx", "yyy", "www", "<", ">"].contains(word)
            || word.hasPrefix("&=")
    }

    /// "&-um" is "um"; "<so" is "so".
    private static func plain(_ word: Substring) -> Substring {
        var word = word
        for mark in ["&-", "&+", "<", "+<", "+^"] where word.hasPrefix(mark) { word = word.dropFirst(mark.count) }
        if word.hasSuffix(">") { word = word.dropLast() }
        return word
    }
}
