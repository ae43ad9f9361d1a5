/// A turn from one line of JSON: `{"speaker": …, "text": …}`, or an event of a record of this program, or of a transcript
/// that it has imported.
///
/// Only the strings of the outermost object are read; a record's other events give no turn.
enum JSONTurn {
    static func turn(
        of line: String, number: Int, _ labels: SpeakerLabels = .usual
    ) throws(TranscriptFault) -> TranscriptTurn? {
        var scanner = JSONScanner(line)
        guard let fields = scanner.fields() else { throw .notAnObject(found: Excerpt.of(line)) }
        if let event = fields["event"], event != ImportedUtterance.event {
            guard let speaker = speakers[event], let text = fields["text"] else { return nil }
            return TranscriptTurn(speaker: speaker, text: text, line: number)
        }
        guard let text = fields["text"] else { throw .noText(keys: fields.keys.sorted()) }
        let label = fields["speaker"] ?? "therapist"
        guard let speaker = labels.speaker(of: label) else { throw .unknownSpeaker(label) }
        return TranscriptTurn(speaker: speaker, text: text, line: number)
    }

    /// Who speaks in an event: the person is the client, the companion is who intervenes.
    private static let speakers: [String: Speaker] = ["heard": .client, "said": .therapist]
}

/// Reads the strings of a JSON object, passing over everything else.
struct JSONScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The string values of the outermost object by their keys; nothing when it is not one object.
    mutating func fields() -> [String: String]? {
        guard takes("{") else { return nil }
        var fields: [String: String] = [:]
        if takes("}") { return isAtEnd ? fields : nil }
        repeat {
            skipSpace()
            guard let key = string(), takes(":") else { return nil }
            skipSpace()
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                guard let value = string() else { return nil }
                fields[key] = value
            } else if !skipValue() {
                return nil
            }
        } while takes(",")
        return takes("}") && isAtEnd ? fields : nil
    }

    private var isAtEnd: Bool {
        bytes[position...].allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 || $0 == 10 }
    }

    private mutating func skipSpace() {
        while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
    }

    private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    /// Passes over a number, a word, an array or an object.
    private mutating func skipValue() -> Bool {
        let start = position
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == 0 { return position > start }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0: return position > start
            default: break
            }
            position += 1
        }
        return false
    }

    private mutating func string() -> String? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        position += 1
        var value: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: value, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard escape(into: &value) else { return nil }
            default: value.append(byte)
            }
        }
        return nil
    }

    private mutating func escape(into value: inout [UInt8]) -> Bool {
        guard position < bytes.count else { return false }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): value.append(10)
        case UInt8(ascii: "t"): value.append(9)
        case UInt8(ascii: "r"): value.append(13)
        case UInt8(ascii: "b"): value.append(8)
        case UInt8(ascii: "f"): value.append(12)
        case UInt8(ascii: "u"): return unicode(into: &value)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): value.append(byte)
        default: return false
        }
        return true
    }

    /// `\u` and four digits, or two such for a character beyond the first plane.
    private mutating func unicode(into value: inout [UInt8]) -> Bool {
        guard var code = unit() else { return false }
        if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        {
            position += 2
            guard let low = unit() else { return false }
            code = 0x10000 + (code - 0xD800) << 10 + (low & 0x3FF)
        }
        value += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
        return true
    }

    private mutating func unit() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        defer { position += 4 }
        return UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
    }
}
