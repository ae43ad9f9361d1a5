/// Cuts an utterance into words, sentences and quoted stretches, in one pass over its bytes.
///
/// Typographic apostrophes count as apostrophes; letters outside ASCII count as letters.
package struct Tokenizer {
    private let bytes: [UInt8]
    private var position = 0
    private var tokens: [Token] = []
    private var sentence = 0
    private var pending = Break.sentence
    private var isQuoted = false

    private init(_ text: String, atMost count: Int) {
        bytes = Array(text.utf8)
        tokens.reserveCapacity(min(bytes.count / 5 + 4, count))
    }

    /// The words of `text`, in order; the first few when only those are wanted.
    package static func tokens(of text: String, atMost count: Int = .max) -> [Token] {
        var tokenizer = Tokenizer(text, atMost: count)
        while tokenizer.position < tokenizer.bytes.count, tokenizer.tokens.count < count { tokenizer.step() }
        return tokenizer.tokens
    }

    private mutating func step() {
        if isWordByte(at: position) {
            word()
        } else {
            mark()
        }
    }

    private mutating func word() {
        let start = position
        var hasApostrophe = false
        while position < bytes.count {
            if isWordByte(at: position) {
                position += 1
            } else if let length = apostropheLength(at: position), isWordByte(at: position + length) {
                hasApostrophe = true
                position += length
            } else {
                break
            }
        }
        if pending == .sentence, !tokens.isEmpty { sentence += 1 }
        tokens.append(
            Token(
                bytes: start..<position,
                bare: bare(start..<position, hasApostrophe: hasApostrophe),
                sentence: sentence,
                before: pending,
                hasApostrophe: hasApostrophe,
                isCapitalised: (65...90).contains(bytes[start]),
                isQuoted: isQuoted
            )
        )
        pending = .none
    }

    /// The word in lower case without its apostrophes; “u” and “ur” are what they stand for.
    private func bare(_ range: Range<Int>, hasApostrophe: Bool) -> String {
        let written = lowered(range, hasApostrophe: hasApostrophe)
        guard range.count <= 2 else { return written }
        return written == "u" ? "you" : written == "ur" ? "your" : written
    }

    /// Short words cost no memory of their own.
    private func lowered(_ range: Range<Int>, hasApostrophe: Bool) -> String {
        String(unsafeUninitializedCapacity: range.count) { buffer in
            var count = 0
            var index = range.lowerBound
            while index < range.upperBound {
                if hasApostrophe, let length = apostropheLength(at: index) {
                    index += length
                    continue
                }
                buffer[count] = lowered(bytes[index])
                count += 1
                index += 1
            }
            return count
        }
    }

    private mutating func mark() {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "."): fullStop()
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): note(.sentence, length: 1)
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): note(.comma, length: 1)
        case UInt8(ascii: ";"), UInt8(ascii: "/"): note(.comma, length: 1)
        case UInt8(ascii: "["): bracket()
        case UInt8(ascii: "\""): toggleQuote(length: 1)
        case UInt8(ascii: "-"): dash()
        case 0xE2: typographic()
        default: position += 1
        }
    }

    /// A transcriber's remark ("[laughs]") is not something said.
    private mutating func bracket() {
        let end = bytes[position...].prefix(Self.longestRemark).firstIndex(of: UInt8(ascii: "]"))
        note(.comma, length: end.map { $0 + 1 - position } ?? 1)
    }

    private static let longestRemark = 40

    /// One dot ends a sentence, unless a digit or letter follows at once ("3.5", "e.g"); several trail off.
    private mutating func fullStop() {
        var count = 0
        while position + count < bytes.count, bytes[position + count] == UInt8(ascii: ".") { count += 1 }
        if count == 1, isWordByte(at: position + 1), isDigit(at: position + 1) {
            position += 1
        } else {
            note(count > 1 ? .ellipsis : .sentence, length: count)
        }
    }

    /// A hyphen inside a word joins; two, or one with a space beside it, break.
    private mutating func dash() {
        let isDouble = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "-")
        let isBefore = position > 0 && bytes[position - 1] == UInt8(ascii: " ")
        let isSpaced = isBefore || position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: " ")
        if isDouble { note(.dash, length: 2) } else { note(isSpaced ? .dash : .none, length: 1) }
    }

    /// The three-byte marks U+2013 – to U+2026 ….
    private mutating func typographic() {
        guard position + 2 < bytes.count, bytes[position + 1] == 0x80 else {
            position += 1
            return
        }
        switch bytes[position + 2] {
        case 0xA6: note(.ellipsis, length: 3)
        case 0x93, 0x94: note(.dash, length: 3)
        case 0x9C, 0x9D, 0x9E: toggleQuote(length: 3)
        default: position += 3
        }
    }

    private mutating func note(_ mark: Break, length: Int) {
        pending = max(pending, mark)
        if mark == .sentence, length == 1, bytes[position] == UInt8(ascii: "\n") { isQuoted = false }
        position += length
    }

    private mutating func toggleQuote(length: Int) {
        isQuoted.toggle()
        pending = max(pending, .comma)
        position += length
    }

    private func isWordByte(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        switch byte {
        case 48...57, 65...90, 97...122: return true
        case 0xE2: return !(index + 1 < bytes.count && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81))
        case 0x80...0xFF: return !(byte == 0xF0 || isInsideSymbol(at: index))
        default: return false
        }
    }

    /// Continuation bytes of general punctuation (E2 80/81) and of emoji (F0) are no letters.
    private func isInsideSymbol(at index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        if bytes[start] == 0xF0 { return true }
        return bytes[start] == 0xE2 && start + 1 < bytes.count && (bytes[start + 1] == 0x80 || bytes[start + 1] == 0x81)
    }

    private func isDigit(at index: Int) -> Bool { index < bytes.count && (48...57).contains(bytes[index]) }

    private func apostropheLength(at index: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "`") { return 1 }
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
        return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : nil
    }

    private func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}
