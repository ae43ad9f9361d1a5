import Practice

/// The kinds of block in cases and drills, and the keys of each. The vocabulary of the checks.
enum PracticeBlocks {
    static let keys: [String: [String]] = [
        "case": [
            "title", "person", "age", "culture", "difficulty", "note", "voice", "wish", "other", "self", "openness",
            "trust", "rupture", "source",
        ],
        "topic": ["title", "hears", "leads", "like", "source"],
        "layer": ["openness", "trust", "feels", "hint", "source"],
        "fact": ["hears", "like", "source"],
        "sore": ["hears", "below", "cost", "rupture", "source"],
        "gain": ["hears", "change", "source"],
        "defence": ["title", "source"],
        "reply": ["source"],
        "people": ["source"],
        "drill": ["title", "task", "passes", "fails", "hears", "and", "echoes", "words", "source"],
        "item": ["client", "level", "passes", "fails", "hears", "and", "echoes", "words", "source"],
    ]

    /// Kinds in the order of the manual.
    static let kinds = [
        "case", "people", "topic", "layer", "fact", "sore", "gain", "defence", "reply", "drill", "item",
    ]
}

extension ScriptBlock {
    /// The parts of its identifier: `layer marta.back.2` gives marta, back and 2.
    var parts: [String] { identifier.split(separator: ".").map(String.init) }

    /// A comma-separated list of all values of a key.
    func list(_ key: String) -> [String] {
        values(key).flatMap { $0.split(separator: ",") }.map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
    }

    /// The entries as lines of a case.
    var lines: [CaseLine] {
        let stem = parts.dropFirst().joined(separator: ".")
        return entries.map {
            CaseLine(identifier: "\(kind).\(stem).\(Digest.key(of: $0.text).text)", text: $0.text)
        }
    }
}

extension Substring {
    /// Without spaces at its ends.
    var trimmingSpaces: Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
