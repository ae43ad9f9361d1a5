import Dialogue
import Escaping
import FoundationEssentials

/// What `undertone listen` prints of an utterance.
struct ListeningReport {
    private let engine: Engine
    private let encoder = JSONEncoder()
    private let decoder = JSONDecoder()
    private var context = SessionState()

    init(engine: Engine) {
        self.engine = engine
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// One JSON object.
    mutating func json(_ line: String) throws -> String? {
        let (text, observation) = listen(line)
        let data = try encoder.encode(Shape(text: text, observation: observation))
        return Sanitizing.json(String(decoding: data, as: UTF8.self))
    }

    /// A line of plain words.
    mutating func plain(_ line: String) -> String? {
        let (text, observation) = listen(line)
        return ([Sanitizing.oneLine(text)] + Self.words(observation).map { "    " + $0 }).joined(separator: "\n")
    }

    private mutating func listen(_ line: String) -> (String, Observation) {
        guard line.utf8.first == UInt8(ascii: "{"), let input = try? decoder.decode(Input.self, from: Data(line.utf8))
        else {
            return (line, engine.listen(to: line))
        }
        let observation = engine.listen(to: input.text, heeding: Heeding(context, pause: nil))
        context.apply(.heard(Heard(turn: context.turn + 1, text: input.text)))
        context.apply(.noticed(Noticed(turn: context.turn, observation: observation)))
        return (input.text, observation)
    }

    private struct Input: Decodable {
        var speaker: String?
        var text: String
    }

    private static func words(_ observation: Observation) -> [String] {
        var lines: [String] = []
        if let risk = observation.risk {
            lines.append("risk: \(risk.kind.rawValue), \(risk.degree.rawValue) (“\(risk.words)”)")
        }
        if let care = observation.care { lines.append("care: \(care.rawValue)") }
        for feeling in observation.feelings {
            let negated = feeling.negated ? "not " : ""
            lines.append(
                "feeling: \(negated)\(feeling.family.rawValue) (“\(feeling.words)”), \(feeling.whose.rawValue)'s, strength \(feeling.strength)"
            )
        }
        lines += observation.themes.map { "theme: \($0.theme) (“\($0.words)”)" }
        lines += observation.people.map { "person: \($0.role) (\($0.phrase))" }
        if !observation.times.isEmpty {
            lines.append("time: \(observation.times.map(\.rawValue).joined(separator: ", "))")
        }
        if !observation.manner.isEmpty {
            lines.append("manner: \(observation.manner.map(\.rawValue).joined(separator: ", "))")
        }
        lines += observation.defences.map { "perhaps \($0.name) (“\($0.words)”)" }
        lines += observation.wishes.map { "wish: “\($0)”" }
        if observation.dream { lines.append("a dream") }
        lines.append("answer: \(observation.answer.rawValue)")
        if let quote = observation.quote { lines.append("quote: “\(quote)”") }
        if let turned = observation.turned { lines.append("turned: \(turned)") }
        return lines.map(Sanitizing.oneLine)
    }
}

/// The stable JSON form of an observation (documented under “For programs”).
private struct Shape: Encodable {
    let text: String
    let observation: Observation

    private enum CodingKeys: String, CodingKey {
        case text, risk, also, care, feelings, themes, people, times, manner, defences, wishes, answer, dream
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(text, forKey: .text)
        try values.encode(observation.risk, forKey: .risk)
        if !observation.also.isEmpty { try values.encode(observation.also, forKey: .also) }
        try values.encode(observation.care, forKey: .care)
        try values.encode(observation.feelings.map(Feeling.init), forKey: .feelings)
        try values.encode(observation.themes, forKey: .themes)
        try values.encode(observation.people.map(Person.init), forKey: .people)
        try values.encode(observation.times, forKey: .times)
        try values.encode(observation.manner, forKey: .manner)
        try values.encode(observation.defences, forKey: .defences)
        try values.encode(observation.wishes, forKey: .wishes)
        try values.encode(observation.answer, forKey: .answer)
        try values.encode(observation.dream, forKey: .dream)
    }

    private struct Feeling: Encodable {
        var family: FeelingFamily
        var words: String
        var whose: Whose
        var negated: Bool
        var strength: Int

        init(_ mention: FeelingMention) {
            family = mention.family
            words = mention.words
            whose = mention.whose
            negated = mention.negated
            strength = mention.strength
        }
    }

    private struct Person: Encodable {
        var role: String
        var name: String?

        init(_ mention: PersonMention) {
            role = mention.role
            name = mention.name
        }
    }
}
