/// Reads a header, line by line, within `HeaderLimits`.
struct HeaderReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var line = 0

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The header at the start of a file, and where the payload begins.
    static func read(_ bytes: ArraySlice<UInt8>) throws(AgeError) -> (header: Header, payload: Int) {
        var reader = HeaderReader(bytes)
        let header = try reader.header()
        return (header, reader.position)
    }

    private mutating func header() throws(AgeError) -> Header {
        try version()
        var stanzas: [Stanza] = []
        while true {
            let text = try next()
            if text.starts(with: Array("---".utf8)) {
                let code = try code(text)
                guard !stanzas.isEmpty else { throw .noStanza }
                let end = text.startIndex + 3
                return Header(stanzas: stanzas, code: code, covered: Array(bytes[bytes.startIndex..<end]))
            }
            guard stanzas.count < HeaderLimits.stanzas else { throw .tooManyStanzas }
            stanzas.append(try stanza(text))
        }
    }

    private mutating func version() throws(AgeError) {
        let known = Array(Header.version.utf8)
        if bytes.starts(with: Array("-----BEGIN AGE".utf8)) { throw .armored }
        guard bytes.starts(with: Array("age-encryption.org/".utf8)) else { throw .notAge }
        let text = try next()
        guard text.elementsEqual(known) else {
            let printable = text.prefix(60).map { (32...126).contains($0) ? $0 : UInt8(ascii: "?") }
            throw .newerVersion(String(decoding: printable, as: UTF8.self))
        }
    }

    /// The next line, without its end. Never looks further than the limits.
    private mutating func next() throws(AgeError) -> ArraySlice<UInt8> {
        line += 1
        let left = HeaderLimits.bytes - (position - bytes.startIndex)
        guard left > 0 else { throw .headerTooLong }
        let window = bytes[position...].prefix(min(left, HeaderLimits.line + 1))
        guard let end = window.firstIndex(of: 10) else {
            if window.count > HeaderLimits.line { throw .lineTooLong(line: line) }
            if window.count == left { throw .headerTooLong }
            throw .malformed(line: line, expected: "an end of line; the file is cut off in its header")
        }
        position = end + 1
        return bytes[window.startIndex..<end]
    }

    private func code(_ text: ArraySlice<UInt8>) throws(AgeError) -> [UInt8] {
        guard text.count > 4, text[text.startIndex + 3] == 32 else {
            throw .malformed(line: line, expected: "“--- ” and the code of the header")
        }
        guard let code = Base64.decode(text.dropFirst(4)) else { throw .notCanonical(line: line) }
        guard code.count == 32 else { throw .malformed(line: line, expected: "a code of 32 bytes") }
        return code
    }

    private mutating func stanza(_ text: ArraySlice<UInt8>) throws(AgeError) -> Stanza {
        let begins = line
        guard text.starts(with: Array("-> ".utf8)) else {
            throw .malformed(line: line, expected: "“-> ” and the kind of a stanza, or “--- ”")
        }
        let words = text.dropFirst(3).split(separator: 32, omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (33...126).contains($0) } }), let kind = words.first
        else {
            throw .malformed(line: line, expected: "words of visible ASCII characters, with one space between them")
        }
        let arguments = words.dropFirst().map { String(decoding: $0, as: UTF8.self) }
        return Stanza(
            kind: String(decoding: kind, as: UTF8.self), arguments: arguments, body: try body(), line: begins)
    }

    private mutating func body() throws(AgeError) -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let text = try next()
            guard text.count <= Header.columns else {
                throw .malformed(line: line, expected: "at most \(Header.columns) columns of base64")
            }
            guard let part = Base64.decode(text) else {
                if text.starts(with: Array("-".utf8)) {
                    throw .malformed(line: line, expected: "a shorter line to end the stanza before")
                }
                throw .notCanonical(line: line)
            }
            body += part
            if text.count < Header.columns { return body }
        }
    }
}
