import Dialogue

/// The `key: value` lines of a block, read against the closed vocabularies.
struct Settings {
    let block: ScriptBlock
    private let families: FamilyLists
    var findings: [Finding] = []

    init(_ block: ScriptBlock, _ families: FamilyLists = FamilyLists()) {
        self.block = block
        self.families = families
    }

    /// What a lexicon block means; nothing, with a finding, when its kind or keys are unknown.
    mutating func sense() -> LexiconBlock.Sense? {
        switch block.kind {
        case "class": return .wordClass
        case "theme": return .theme(block.identifier)
        case "image": return .image
        case "dream": return .dream
        case "defence": return .defence(stem(of: block.identifier))
        case "wish": return .wish(cluster: number("cluster"))
        case "other": return .other(cluster: number("cluster"))
        case "self": return .own(cluster: number("cluster"))
        case "time": return word(stem(of: block.identifier), of: "time", as: Time.self).map { .time($0) }
        case "gist": return word(stem(of: block.identifier), of: "gist", as: Gist.self).map { .gist($0) }
        case "manner": return word(stem(of: block.identifier), of: "manner", as: Manner.self).map { .manner($0) }
        case "feeling": return feeling()
        case "person": return person()
        case "answer": return answer()
        case "risk": return risk()
        case "shield": return .shield(optional("care"))
        default:
            report(block.line, "unknown kind “\(block.kind)”", near: block.kind, among: Self.kinds)
            return nil
        }
    }

    /// The kinds of block, in the order of the manual.
    static let kinds = [
        "class", "feeling", "theme", "person", "time", "manner", "defence", "wish", "other", "self", "image", "gist",
        "dream", "answer", "risk", "shield", "wording", "region", "notice",
    ]

    private mutating func feeling() -> LexiconBlock.Sense? {
        guard let family: FeelingFamily = required("family"), let form: FeelingForm = required("form") else {
            return nil
        }
        let strength = number("strength")
        return .feeling(FeelingSense(family: family, strength: strength, form: form, noun: block.value("noun")))
    }

    private mutating func person() -> LexiconBlock.Sense? {
        guard let kind: PersonKind = required("kind") else { return nil }
        let pronoun: Pronoun = optional("they") ?? .they
        return .person(PersonSense(role: block.identifier, kind: kind, pronoun: pronoun))
    }

    private mutating func answer() -> LexiconBlock.Sense? {
        guard let answer = word(stem(of: block.identifier), of: "answer", as: Answer.self),
            let match: AnswerMatch = required("match")
        else { return nil }
        return .answer(answer, match)
    }

    private mutating func risk() -> LexiconBlock.Sense? {
        guard let kind: RiskKind = required("kind"), let degree: RiskDegree = required("degree") else { return nil }
        return .risk(kind, degree)
    }

    mutating func conditions() -> Wording.Conditions {
        var conditions = Wording.Conditions()
        for setting in block.settings {
            switch setting.key {
            case "phase": conditions.phases = list(setting)
            case "answer": conditions.answers = list(setting)
            case "asked": conditions.asked = list(setting)
            case "theme": conditions.themes = Self.words(in: setting.value)
            case "feeling": conditions.feelings = feelings(setting)
            case "person": conditions.people = Self.words(in: setting.value)
            case "time": conditions.times = list(setting)
            case "defence": conditions.defences = Self.words(in: setting.value)
            case "gist": conditions.gists = list(setting)
            case "manner": conditions.manners = list(setting)
            case "risk": conditions.risks = Self.words(in: setting.value)
            case "care": conditions.cares = list(setting)
            case "when": conditions.flags = list(setting)
            default: continue
            }
        }
        return conditions
    }

    mutating func required<Value: RawRepresentable & CaseIterable>(_ key: String) -> Value?
    where Value.RawValue == String {
        guard block.settings.contains(where: { $0.key == key }) else {
            report(block.line, "“\(block.name)” has no “\(key):” line; expected \(Self.choices(Value.self))")
            return nil
        }
        return optional(key)
    }

    mutating func optional<Value: RawRepresentable & CaseIterable>(_ key: String) -> Value?
    where Value.RawValue == String {
        guard let setting = block.settings.first(where: { $0.key == key }) else { return nil }
        return word(setting.value, of: key, as: Value.self, line: setting.line)
    }

    /// The same long line of families stands in hundreds of blocks; it is read once.
    private mutating func feelings(_ setting: ScriptBlock.Setting) -> [FeelingFamily] {
        if let known = families.known[setting.value] { return known }
        let read: [FeelingFamily] = list(setting)
        if findings.isEmpty { families.known[setting.value] = read }
        return read
    }

    private mutating func list<Value: RawRepresentable & CaseIterable>(_ setting: ScriptBlock.Setting) -> [Value]
    where Value.RawValue == String {
        Self.words(in: setting.value).compactMap { word($0, of: setting.key, as: Value.self, line: setting.line) }
    }

    private mutating func word<Value: RawRepresentable & CaseIterable>(
        _ text: String, of key: String, as type: Value.Type, line: Int? = nil
    ) -> Value? where Value.RawValue == String {
        if let value = Value(rawValue: text) { return value }
        report(
            line ?? block.line, "unknown \(key) “\(text)”", near: text, among: Value.allCases.map(\.rawValue))
        return nil
    }

    private mutating func number(_ key: String) -> Int {
        guard let setting = block.settings.first(where: { $0.key == key }) else { return 1 }
        if let number = Int(setting.value), (1...8).contains(number) { return number }
        report(setting.line, "“\(key):” must be a whole number from 1 to 8, found “\(setting.value)”")
        return 1
    }

    private mutating func report(_ line: Int, _ message: String, near: String, among words: [String]) {
        let hint =
            Spelling.nearest(to: near, among: words).map { "; did you mean “\($0)”?" }
            ?? "; expected \(words.joined(separator: ", "))"
        report(line, message + hint)
    }

    private mutating func report(_ line: Int, _ message: String) {
        findings.append(Finding(file: block.file, line: line, message: message))
    }

    private static func choices<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> String
    where Value.RawValue == String {
        Value.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func words(in list: String) -> [String] {
        var list = list
        return list.withUTF8 { bytes in
            var words: [String] = []
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == 32 || bytes[end] == UInt8(ascii: ",") {
                if start < end { words.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
                start = end + 1
            }
            return words
        }
    }

    /// `yes.slang` is a block of `yes`: what stands before the first dot.
    private func stem(of identifier: String) -> String { String(identifier.prefix { $0 != "." }) }
}

/// Lists of families by the words they were written in.
final class FamilyLists {
    var known: [String: [FeelingFamily]] = [:]
}
