/// Labels of speakers in running text: "T: How was it? C: Strange."
enum Labels {
    /// The first label that names a therapist or a client, with the mark after it.
    static func first(
        in text: Substring, _ labels: SpeakerLabels = .usual, atLineStart: Bool = true
    ) -> (label: Range<Substring.Index>, speaker: Speaker)? {
        if atLineStart, let named = named(in: text, labels) { return named }
        var start = text.startIndex
        while let colon = text[start...].firstIndex(of: ":") {
            let begin = text[start..<colon].lastIndex { !$0.isLetter }.map(text.index(after:)) ?? start
            let after = text.index(after: colon)
            if let found = label(begin..<colon, in: text, labels) { return (found.begin..<after, found.speaker) }
            start = after
        }
        return nil
    }

    /// The single word with a capital that a line begins with as if it were a label: "Ben: …".
    static func unknown(in line: Substring, _ labels: SpeakerLabels) -> Substring? {
        let line = Excerpt.trimmed(line)
        guard let colon = line.firstIndex(of: ":"), line[line.index(after: colon)...].first?.isWhitespace != false
        else { return nil }
        let label = line[..<colon]
        guard isLabel(label), label.allSatisfy({ $0.isLetter || $0.isNumber }), first(in: line, labels) == nil else {
            return nil
        }
        return label
    }

    /// A label that was named, at the beginning of a line: it may hold figures and spaces, in any case.
    private static func named(
        in text: Substring, _ labels: SpeakerLabels
    ) -> (label: Range<Substring.Index>, speaker: Speaker)? {
        guard !labels.named.isEmpty, let colon = text.firstIndex(of: ":") else { return nil }
        let label = Excerpt.trimmed(text[..<colon])
        return labels.named[label.lowercased()].map { (label.startIndex..<text.index(after: colon), $0) }
    }

    private static func label(
        _ range: Range<Substring.Index>, in text: Substring, _ labels: SpeakerLabels
    ) -> (begin: Substring.Index, speaker: Speaker)? {
        let label = text[range]
        guard stands(range.lowerBound, in: text), isLabel(label), let speaker = labels.speaker(of: label) else {
            return nil
        }
        guard label.count == 1, labels.named[label.lowercased()] != nil else { return (range.lowerBound, speaker) }
        // "plan B: …" is no speaker: a letter stands first, or after a stroke.
        let before = Excerpt.trimmed(text[..<range.lowerBound])
        guard before.isEmpty || before.last == "/" else { return nil }
        return (before.isEmpty ? range.lowerBound : text.index(before: before.endIndex), speaker)
    }

    /// At the beginning or after a space.
    private static func stands(_ index: Substring.Index, in text: Substring) -> Bool {
        index == text.startIndex || text[text.index(before: index)].isWhitespace
    }

    /// Within a line only what cannot be a word: a capital.
    private static func isLabel(_ text: Substring) -> Bool { text.first?.isUppercase == true }
}
