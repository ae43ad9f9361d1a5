/// What `undertone listen --json` prints for a line, as far as it is measured.
struct Listened: Decodable {
    struct Risk: Decodable {
        var kind: String
        var degree: String

        /// 1 (despair) to 5 (now).
        var level: Int { ["despair", "passive", "active", "intent", "now"].firstIndex(of: degree).map { $0 + 1 } ?? 0 }
    }

    struct Feeling: Decodable {
        var family: String
        var words: String?
        var whose: String?
        var negated: Bool?
    }

    var risk: Risk?
    var care: String?
    var feelings: [Feeling]
    var themes: [Theme]
    var defences: [Named]
    var dream: Flag

    /// Whether a painful feeling of the person's own was heard that is not denied.
    var isMoved: Bool {
        let pleasant: Set<String> = ["joy", "love", "pride", "hope", "gratitude", "relief", "surprise"]
        return feelings.contains { $0.whose != "other" && $0.negated != true && !pleasant.contains($0.family) }
    }

    /// A theme: an object, or its name alone.
    struct Theme: Decodable {
        var name: String

        private enum Key: String, CodingKey { case theme, name }

        init(from decoder: any Decoder) throws {
            if let name = try? decoder.singleValueContainer().decode(String.self) {
                self.name = name
                return
            }
            let container = try decoder.container(keyedBy: Key.self)
            name =
                try container.decodeIfPresent(String.self, forKey: .theme)
                ?? container.decode(String.self, forKey: .name)
        }
    }

    /// Something with a name: an object, or the name alone.
    struct Named: Decodable {
        var name: String

        private enum Key: String, CodingKey { case name }

        init(from decoder: any Decoder) throws {
            if let name = try? decoder.singleValueContainer().decode(String.self) {
                self.name = name
                return
            }
            name = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .name)
        }
    }

    /// True or false, or an object or null that says the same by being there.
    struct Flag: Decodable {
        var isSet: Bool

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            isSet = (try? container.decode(Bool.self)) ?? !container.decodeNil()
        }
    }

    private enum Key: String, CodingKey { case risk, care, feelings, themes, defences, dream }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        risk = try container.decodeIfPresent(Risk.self, forKey: .risk)
        care = try container.decodeIfPresent(String.self, forKey: .care)
        feelings = try container.decodeIfPresent([Feeling].self, forKey: .feelings) ?? []
        themes = try container.decodeIfPresent([Theme].self, forKey: .themes) ?? []
        defences = try container.decodeIfPresent([Named].self, forKey: .defences) ?? []
        dream = try container.decode(Flag.self, forKey: .dream)
    }
}

/// What `undertone code --json` prints for a line.
struct Coded: Decodable {
    var main: String
    var codes: [String]
}

/// An event that `undertone talk --json` prints, as far as it is measured.
struct TalkEvent: Decodable {
    var event: String
    var turn: Int?
    var text: String?
    var move: String?
    var technique: String?
    var wording: String?
    var phase: String?
    var recalls: Int?
    var observation: Observation?

    struct Feeling: Decodable {
        var words: String
        var noun: String?
        var whose: String
        var negated: Bool
        var form: String
    }

    struct Observation: Decodable {
        var feelings: [Feeling]?
        var answer: String?

        /// Feelings named as the person's own and not denied.
        var named: [Feeling] {
            (feelings ?? []).filter { $0.whose == "self" && !$0.negated && ["adjective", "noun"].contains($0.form) }
        }

        var isNo: Bool {
            ["no", "not-really", "disagrees", "correction", "refusal", "neither"].contains(answer ?? "")
        }
    }
}
