import Dialogue
import Escaping
import FoundationEssentials

/// One event ↔ one JSON line: sorted keys, no floating point, `event` names its kind.
package struct EventCodec {
    private let encoder: JSONEncoder
    private let decoder = JSONDecoder()

    package init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The line, without its newline; as `escaped(_:)` has it.
    package func line(for event: Event) throws -> String {
        let data =
            switch event {
            case .opened(let body): try encoder.encode(Named(event: .opened, body: body))
            case .carried(let body): try encoder.encode(Named(event: .carried, body: body))
            case .heard(let body): try encoder.encode(Named(event: .heard, body: body))
            case .noticed(let body): try encoder.encode(Named(event: .noticed, body: body))
            case .said(let body): try encoder.encode(Named(event: .said, body: body))
            case .marked(let body): try encoder.encode(Named(event: .marked, body: body))
            case .styled(let body): try encoder.encode(Named(event: .styled, body: body))
            case .struck(let body): try encoder.encode(Named(event: .struck, body: body))
            case .gathered(let body): try encoder.encode(Named(event: .gathered, body: body))
            case .chosen(let body): try encoder.encode(Named(event: .chosen, body: body))
            case .closed(let body): try encoder.encode(Named(event: .closed, body: body))
            }
        return Self.escaped(String(decoding: data, as: UTF8.self))
    }

    /// The event of a line; nothing for a kind that this version does not know, or that is not wanted.
    ///
    /// - Parameter kinds: names of the kinds that are wanted; the others are passed over unread.
    package func event(from line: some Sequence<UInt8>, only kinds: Set<String>? = nil) throws -> Event? {
        let data = Data(line)
        let name = try EventName.written(in: data) ?? decoder.decode(Name.self, from: data).event
        guard let kind = Kind(rawValue: name), kinds?.contains(name) ?? true else { return nil }
        switch kind {
        case .opened: return .opened(try decoder.decode(Opened.self, from: data))
        case .carried: return .carried(try decoder.decode(Carried.self, from: data))
        case .heard: return .heard(try decoder.decode(Heard.self, from: data))
        case .noticed: return .noticed(try decoder.decode(Noticed.self, from: data))
        case .said: return .said(try decoder.decode(Said.self, from: data))
        case .marked: return .marked(try decoder.decode(Marked.self, from: data))
        case .styled: return .styled(try decoder.decode(Styled.self, from: data))
        case .struck: return .struck(try decoder.decode(Struck.self, from: data))
        case .gathered: return .gathered(try decoder.decode(Gathered.self, from: data))
        case .chosen: return .chosen(try decoder.decode(Chosen.self, from: data))
        case .closed: return .closed(try decoder.decode(Closed.self, from: data))
        }
    }

    /// Whether a line is a whole event: one of this format, or JSON of a kind that this version does not know.
    func isWhole(_ line: some Sequence<UInt8>) -> Bool {
        let data = Data(line)
        do {
            _ = try decoder.decode(Name.self, from: data)
            _ = try event(from: data)
            return true
        } catch { return false }
    }

    /// A line in which nothing stands raw that a terminal or an editor would obey, or not show: it is written as `\u…`. It
    /// means the same.
    package static func escaped(_ line: String) -> String { Sanitizing.json(line) }

    /// The names of all kinds of event.
    package static let kinds = Kind.allCases.map(\.rawValue)

    private enum Kind: String, Codable, CaseIterable {
        case opened, carried, heard, noticed, said, marked, styled, struck, gathered, chosen, closed
    }

    private struct Name: Decodable { var event: String }

    /// The body's keys, and `event` beside them.
    private struct Named<Body: Encodable>: Encodable {
        var event: Kind
        var body: Body

        private enum CodingKeys: String, CodingKey { case event }

        func encode(to encoder: any Encoder) throws {
            try body.encode(to: encoder)
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(event, forKey: .event)
        }
    }
}
