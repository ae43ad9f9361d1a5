/// Fills the slots of a wording. Filled text is never scanned again, so what a person writes stays what it is.
package enum Speaker {
    /// The longest reply, in words.
    package static let mostWords = 45

    /// The reply, or nothing when a slot cannot be filled.
    package static func fill(_ wording: String, with values: SlotValues) -> String? {
        var result = ""
        var rest = wording.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            append(rest[..<open], to: &result)
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
            let name = String(Substring(rest[rest.index(after: open)..<close]))
            guard let value = values[named: name] else { return nil }
            let isSeveral = name == "person" && values.isSeveral
            if isSeveral { agree(&result) }
            appendValue(value, to: &result)
            rest = rest[rest.index(after: close)...]
            if isSeveral, rest.starts(with: " is ".utf8) {
                result += " are"
                rest = rest.dropFirst(3)
            }
        }
        append(rest, to: &result)
        return result
    }

    /// "What does" before "your parents" becomes "what do".
    private static func agree(_ text: inout String) {
        for (one, several) in [(" is ", " are "), (" does ", " do "), (" has ", " have "), (" was ", " were ")]
        where text.hasSuffix(one) {
            text = String(text.dropLast(one.count)) + several
            return
        }
    }

    /// The slots of a wording, in order.
    package static func slots(of wording: String) -> [String] {
        var found: [String] = []
        var rest = wording.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            found.append(String(Substring(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return found
    }

    private static func append(_ bytes: Substring.UTF8View, to result: inout String) {
        result += Substring(bytes)
    }

    /// At the start of a sentence a turned value takes a capital; a quotation stays exact.
    private static func appendValue(_ value: String, to result: inout String) {
        let isStart = result.isEmpty || startsSentence(after: result)
        if isStart, let first = value.first, first.isLowercase {
            result += first.uppercased() + value.dropFirst()
        } else {
            result += value
        }
    }

    private static func startsSentence(after text: String) -> Bool {
        guard let last = text.utf8.last(where: { $0 != UInt8(ascii: " ") }) else { return true }
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "\n")
    }
}
