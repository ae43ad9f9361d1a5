/// Checks a file against the rules of the CHAT manual (MacWhinney, Tools for Analyzing Talk, part 1) as far as they
/// concern files like ours. It knows nothing of how such files are written here.
struct ChatCheck {
    private(set) var faults: [String] = []
    private var participants: [String] = []
    private var identified: [String] = []
    private var isAfterMainLine = false

    /// What is wrong with a file; nothing when it keeps the rules.
    static func faults(in file: String) -> [String] {
        var check = ChatCheck()
        check.take(file)
        return check.faults
    }

    private mutating func take(_ file: String) {
        checkCharacters(file)
        if !file.hasSuffix("\n") { faults.append("the last line has no end") }
        let lines = Self.joined(
            file.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
        for line in lines { take(line: line) }
        checkOrder(lines)
        if participants != identified { faults.append("@ID lines for \(identified), participants \(participants)") }
    }

    /// UTF-8 without control characters but tabs and line ends, and without marks of direction.
    private mutating func checkCharacters(_ file: String) {
        for scalar in file.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: continue
            case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                faults.append("control character U+\(String(scalar.value, radix: 16))")
            default: continue
            }
        }
    }

    /// Lines that begin with a tab go on with the line before them.
    private static func joined(_ lines: [String]) -> [String] {
        var joined: [String] = []
        for line in lines {
            if line.utf8.first == 9, !joined.isEmpty {
                joined[joined.count - 1] += " " + line.dropFirst()
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    private mutating func checkOrder(_ lines: [String]) {
        if lines.first != "@UTF8" { faults.append("the first line is not @UTF8") }
        if lines.dropFirst().first != "@Begin" { faults.append("the second line is not @Begin") }
        if lines.last != "@End" { faults.append("the last line is not @End") }
        for name in ["@UTF8", "@Begin", "@End"] where lines.count(where: { $0 == name }) != 1 {
            faults.append("\(name) stands not once")
        }
        let places = ["@Begin", "@Languages:", "@Participants:", "@ID:"].map { name in
            lines.firstIndex { $0.hasPrefix(name) } ?? -1
        }
        if places.contains(-1) || places != places.sorted() { faults.append("obligatory headers: \(places)") }
    }

    private mutating func take(line: String) {
        switch line.unicodeScalars.first {
        case "@": header(line)
        case "*": mainLine(line)
        case "%": tier(line)
        default: faults.append("a line begins with none of @ * % and no tab: “\(line.prefix(20))”")
        }
    }

    // MARK: Headers

    private mutating func header(_ line: String) {
        if ["@UTF8", "@Begin", "@End"].contains(line) { return }
        guard let colon = line.range(of: ":\t") else { return faults.append("header without colon and tab: \(line)") }
        let value = String(line[colon.upperBound...])
        if value.allSatisfy(\.isWhitespace) { faults.append("header without words: \(line)") }
        switch line[..<colon.lowerBound] {
        case "@Languages":
            if value.count != 3 { faults.append("language: \(value)") }
        case "@Participants": participants(value)
        case "@ID": id(value)
        case "@Date": date(value)
        case "@Comment": break
        default: faults.append("unknown header: \(line)")
        }
    }

    private static let roles: Set<String> = ["Participant", "Investigator"]

    private mutating func participants(_ value: String) {
        for entry in value.split(separator: ",") {
            let words = entry.split(separator: " ").map(String.init)
            guard (2...3).contains(words.count), Self.isCode(words[0]), Self.roles.contains(words[words.count - 1])
            else {
                return faults.append("participant: \(entry)")
            }
            participants.append(words[0])
        }
    }

    /// language|corpus|code|age|sex|group|SES|role|education|custom|
    private mutating func id(_ value: String) {
        let fields = value.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 11, fields[10].isEmpty, !fields[1].isEmpty, Self.roles.contains(fields[7]) else {
            return faults.append("@ID: \(value)")
        }
        identified.append(fields[2])
    }

    private mutating func date(_ value: String) {
        let parts = value.split(separator: "-").map(String.init)
        let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
        guard parts.count == 3, parts[0].count == 2, (1...31).contains(Int(parts[0]) ?? 0), months.contains(parts[1]),
            parts[2].count == 4, Int(parts[2]) != nil
        else { return faults.append("@Date: \(value)") }
    }

    private static func isCode(_ code: String) -> Bool {
        code.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    }

    // MARK: Main lines and tiers

    private static let terminators: Set<String> = [".", "?", "!", "+...", "+..?", "+!?"]

    private mutating func mainLine(_ line: String) {
        isAfterMainLine = true
        let code = String(line.dropFirst().prefix(3))
        guard participants.contains(code), line.dropFirst(4).unicodeScalars.starts(with: ":\t".unicodeScalars) else {
            return faults.append("main line: \(line.prefix(20))")
        }
        var words = line.dropFirst(6).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let last = words.popLast(), Self.terminators.contains(last) else {
            return faults.append("no terminator: \(line)")
        }
        if words.isEmpty { faults.append("an utterance without words: \(line)") }
        if words == ["0"] { return }
        for (index, word) in words.enumerated() {
            if word == ",", index > 0, index < words.count - 1 { continue }
            checkWord(word, line)
        }
    }

    private mutating func checkWord(_ word: String, _ line: String) {
        let isAllowed = word.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .nonspacingMark, .spacingMark: true
            default: scalar == "'" || scalar == "_"
            }
        }
        if word.isEmpty || !isAllowed { faults.append("word “\(word)” in: \(line)") }
        if word.dropFirst().contains(where: \.isUppercase) { faults.append("capital within “\(word)” in: \(line)") }
        if ["xxx", "yyy", "www"].contains(word) { faults.append("mark “\(word)” in: \(line)") }
        if let first = word.unicodeScalars.first, let last = word.unicodeScalars.last,
            "'_".unicodeScalars.contains(first) || "'_".unicodeScalars.contains(last)
        {
            faults.append("a joint joins nothing in “\(word)”: \(line)")
        }
    }

    /// Tiers of one's own begin with %x.
    private mutating func tier(_ line: String) {
        guard isAfterMainLine else { return faults.append("a tier before any main line: \(line)") }
        let name = line.dropFirst().prefix { $0 != ":" }
        guard name.hasPrefix("x"), (2...7).contains(name.count), name.allSatisfy({ $0.isASCII && $0.isLowercase }),
            line.dropFirst(name.count + 1).unicodeScalars.starts(with: ":\t".unicodeScalars),
            !line.dropFirst(name.count + 3).allSatisfy(\.isWhitespace)
        else { return faults.append("tier: \(line)") }
    }
}

extension String {
    fileprivate func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
}
