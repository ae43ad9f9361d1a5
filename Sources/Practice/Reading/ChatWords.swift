/// Words as main lines of CHAT have them: one utterance a line, its terminator at the end, and in it nothing but words and
/// commas.
///
/// The rules are those of the CHAT manual (MacWhinney, Tools for Analyzing Talk, part 1; chapters on words and on
/// utterances): no figures, since numbers are written out; no capitals within a word; no full stops but terminators; no
/// mark that CHAT reads as one of its own. What is lost so stands in the tier of exact words.
package enum ChatWords {
    /// An action without speech: what is written for an utterance without words.
    package static let nothing = "0"

    /// The main lines of a turn, without the code of the speaker; at least one.
    package static func lines(of text: String) -> [String] {
        let lines = sentences(of: text).compactMap { line(of: $0.words, $0.terminator) }
        return lines.isEmpty ? [nothing + " ."] : lines
    }

    private static func line(of text: Substring, _ terminator: String) -> String? {
        var words = text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0) }
        while words.first == "," { words.removeFirst() }
        while words.last == "," { words.removeLast() }
        guard !words.isEmpty else { return nil }
        words[0] = uncapitalised(words[0])
        let single = words.indices.filter { $0 == 0 || words[$0] != "," || words[$0 - 1] != "," }
        return (single.map { words[$0] } + [terminator]).joined(separator: " ")
    }

    // MARK: Sentences

    private static func sentences(of text: String) -> [(words: Substring, terminator: String)] {
        var found: [(Substring, String)] = []
        var rest = text[...]
        while let end = end(of: rest) {
            found.append((rest[..<end.lowerBound], terminator(of: rest[end])))
            rest = rest[end.upperBound...]
        }
        return found + [(rest, ".")]
    }

    /// The first run of marks that ends a sentence: at the end of a word, or one that no word has within it.
    private static func end(of text: Substring) -> Range<Substring.Index>? {
        var start = text.startIndex
        while let first = text[start...].firstIndex(where: isEndMark) {
            let after = text[first...].firstIndex { !isEndMark($0) } ?? text.endIndex
            let isWithin = after < text.endIndex && !text[after].isWhitespace && isPartOfWord(text[after])
            if text[first..<after] != "." || !isWithin { return first..<after }
            start = after
        }
        return text.firstIndex(where: \.isNewline).map { $0..<text.index(after: $0) }
    }

    private static func isEndMark(_ character: Character) -> Bool { ".?!…‽。？！؟".contains(character) }

    private static func isPartOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func terminator(of marks: Substring) -> String {
        let trailsOff = marks.contains("…") || marks.contains("..")
        if marks.contains(where: { "?‽？؟".contains($0) }) { return trailsOff ? "+..?" : "?" }
        if marks.contains(where: { "!！".contains($0) }) { return "!" }
        return trailsOff ? "+..." : "."
    }

    // MARK: Words

    /// The words and commas that stand between two spaces.
    private static func pieces(of text: Substring) -> [String] {
        var pieces: [String] = []
        var word = ""
        func end() {
            if let whole = whole(word) { pieces.append(whole) }
            word = ""
        }
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : " "
            let after = index + 1 < characters.count ? characters[index + 1] : " "
            if isLetter(character) {
                word.append(character)
            } else if let digit = digit(character) {
                end()
                pieces.append(digit)
            } else if isLetter(before), isLetter(after), let joint = joints[character] {
                word.append(joint)
            } else {
                end()
                if ",;:،；：，、—–".contains(character) { pieces.append(",") }
                if character == ".", digit(before) != nil, digit(after) != nil { pieces.append("point") }
            }
        }
        end()
        return pieces
    }

    /// Letters with the marks that belong to them; no modifier letters, which CHAT reads as signs.
    private static func isLetter(_ character: Character) -> Bool {
        var isFirst = true
        return character.unicodeScalars.allSatisfy { scalar in
            defer { isFirst = false }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter: return true
            case .nonspacingMark, .spacingMark: return !isFirst && !(0xFE00...0xFE0F).contains(scalar.value)
            default: return false
            }
        }
    }

    /// What joins two letters within a word.
    private static let joints: [Character: Character] = [
        "'": "'", "’": "'", "-": "_", "‐": "_", "‑": "_", "_": "_", ".": "_", "@": "_",
    ]

    private static func digit(_ character: Character) -> String? {
        guard character.unicodeScalars.count == 1, let value = character.wholeNumberValue, (0...9).contains(value)
        else {
            return nil
        }
        return digits[value]
    }

    private static let digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

    /// A word with capitals at its beginning only, and none of the three that stand for what was not understood.
    private static func whole(_ word: String) -> String? {
        guard let first = word.first else { return nil }
        let lower = word.dropFirst().lowercased()
        if ["xxx", "yyy", "www"].contains(word.lowercased()) { return first.lowercased() }
        return String(first) + lower
    }

    /// A sentence begins with a small letter, but for "I": capitals are for names.
    private static func uncapitalised(_ word: String) -> String {
        word == "I" || word.hasPrefix("I'") ? word : word.prefix(1).lowercased() + word.dropFirst()
    }
}
