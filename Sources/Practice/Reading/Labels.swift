/// Labels of speakers in running text: "T: How was it? C: Strange."
enum Labels {
    /// The first label that names a therapist or a client, with the mark after it.
    static func first(in text: Substring) -> (label: Range<Substring.Index>, speaker: Speaker)? {
        var start = text.startIndex
        while let colon = text[start...].firstIndex(of: ":") {
            let begin = text[start..<colon].lastIndex { !$0.isLetter }.map(text.index(after:)) ?? start
            let after = text.index(after: colon)
            if stands(begin, in: text), isLabel(text[begin..<colon]), let speaker = Speaker(label: text[begin..<colon])
            {
                return (begin..<after, speaker)
            }
            start = after
        }
        return nil
    }

    /// At the beginning or after a space.
    private static func stands(_ index: Substring.Index, in text: Substring) -> Bool {
        index == text.startIndex || text[text.index(before: index)].isWhitespace
    }

    /// Within a line only what cannot be a word: a capital.
    private static func isLabel(_ text: Substring) -> Bool { text.first?.isUppercase == true }
}

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
