import Dialogue
import FoundationEssentials
import Record
import Testing

/// The article on the record tells every kind of event and every field, and nothing that is not so.
@Suite struct RecordArticleTests {
    static let article = Article.read()

    @Test func everyKindHasItsSectionAndNoOther() {
        let kinds = Self.article.sections.filter { $0.example != nil }.map(\.name)
        #expect(Set(kinds) == Set(EventCodec.kinds))
        #expect(kinds.count == EventCodec.kinds.count)
    }

    @Test(arguments: EventCodec.kinds)
    func everyFieldIsTold(_ kind: String) throws {
        let section = try #require(Self.article.section(kind))
        let example = try #require(section.example)
        let event = try #require(try EventCodec().event(from: example.utf8))
        let body = try #require(Mirror(reflecting: event).children.first)
        #expect(body.label == kind)
        #expect(section.fields.map(\.name).sorted() == Self.properties(of: body.value))
    }

    @Test(arguments: EventCodec.kinds)
    func theExampleIsAsTheProgramWritesItAndHasAllFields(_ kind: String) throws {
        let section = try #require(Self.article.section(kind))
        let example = try #require(section.example)
        let event = try #require(try EventCodec().event(from: example.utf8))
        #expect(try EventCodec().line(for: event) == example)
        guard case .object(var object) = try JSON(example) else {
            Issue.record("no object")
            return
        }
        #expect(object.removeValue(forKey: "event") == .text(kind))
        Self.check(object, section)
    }

    @Test func partsOfAnObservationAreTold() throws {
        let example = try #require(Self.article.section("noticed")?.example)
        guard case .noticed(let noticed)? = try EventCodec().event(from: example.utf8),
            case .object(let line) = try JSON(example), case .object(let object)? = line["observation"]
        else {
            Issue.record("no observation")
            return
        }
        let observation = noticed.observation
        let parts: [(String, Any?, JSON?)] = [
            ("observation", observation, .object(object)), ("danger", observation.risk, object["risk"]),
            ("feeling", observation.feelings.first, object["feelings"]?.first),
            ("theme", observation.themes.first, object["themes"]?.first),
            ("person", observation.people.first, object["people"]?.first),
            ("defence", observation.defences.first, object["defences"]?.first),
        ]
        for (name, value, json) in parts {
            let section = try #require(Self.article.section(name))
            // The one property that is written under another name.
            let properties = Self.properties(of: try #require(value)).map { $0 == "event" ? "happened" : $0 }
            #expect(section.fields.map(\.name).sorted() == properties.sorted(), "\(name)")
            guard case .object(let written)? = json else {
                Issue.record("no \(name)")
                return
            }
            Self.check(written, section)
        }
    }

    @Test func everyFieldSaysSinceWhen() {
        for field in Self.article.sections.flatMap(\.fields) {
            #expect((1...RecordReader.format).contains(Int(field.since) ?? 0), "\(field.name)")
        }
    }

    private static func properties(of value: Any) -> [String] {
        Mirror(reflecting: value).children.compactMap(\.label).sorted()
    }

    /// The keys of the example are the fields of the table, with their types.
    private static func check(_ object: [String: JSON], _ section: Article.Section) {
        #expect(object.keys.sorted() == section.fields.map(\.name).sorted(), "\(section.name)")
        for field in section.fields {
            #expect(object[field.name]?.type == field.type, "\(section.name).\(field.name)")
        }
    }
}

/// The tables and examples of the article.
struct Article {
    struct Field {
        var name: String
        var type: String
        var since: String
    }

    struct Section {
        var name: String
        var fields: [Field] = []
        var example: String?
    }

    var sections: [Section] = []

    func section(_ name: String) -> Section? { sections.first { $0.name == name } }

    static func read() -> Article {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let path = root + "/Sources/undertone/Documentation.docc/TheRecord.md"
        guard let data = try? RecordReader.bytes(of: path) else { return Article() }
        let text = String(decoding: data, as: UTF8.self)
        var article = Article()
        var isInEvents = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") { isInEvents = line == "## Events" }
            if isInEvents { article.take(String(line)) }
        }
        return article
    }

    private mutating func take(_ line: String) {
        if line.hasPrefix("### ") { return sections.append(Section(name: String(line.dropFirst(4)))) }
        guard let last = sections.indices.last else { return }
        if line.hasPrefix("{") { sections[last].example = line }
        let cells = line.split(separator: "|").map { $0.filter { $0 != " " } }
        guard line.hasPrefix("| `"), cells.count >= 4 else { return }
        sections[last].fields.append(
            Field(name: cells[0].filter { $0 != "`" }, type: cells[1], since: cells[2]))
    }
}

/// A value of JSON, by the types that the article names.
enum JSON: Decodable, Equatable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([JSON])
    case object([String: JSON])

    init(_ text: String) throws { self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let truth = try? value.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    var type: String {
        switch self {
        case .text: "text"
        case .number: "number"
        case .truth: "truth"
        case .list: "list"
        case .object: "object"
        }
    }

    var first: JSON? { if case .list(let list) = self { list.first } else { nil } }
}
