import Escaping
import FoundationEssentials
import Practice
import Record

/// A record of practice: JSON Lines in the folder `practice` beside the records of sessions, private like those.
final class PracticeRecord {
    private let writer: RecordWriter
    private let encoder = JSONLines()

    var path: String { writer.path }

    /// Where records of practice lie.
    static func folder(in folder: Folder) -> Folder { folder.folder("practice") }

    static func begin(in folder: Folder, time: Int) throws(RecordError) -> PracticeRecord {
        PracticeRecord(try RecordWriter.begin(in: Self.folder(in: folder), time: time))
    }

    private init(_ writer: RecordWriter) { self.writer = writer }

    func write(_ line: PracticeLine) throws(RecordError) {
        guard let text = encoder.text(line) else { return }
        try writer.append(lines: [text])
    }

    /// A record as read: an exchange that was written again, with a pin, stands for the first.
    struct Content {
        var opened: PracticeOpened
        var exchanges: [Exchange] = []
        /// As they stand in the file.
        var lines: [String] = []
    }

    static func read(_ path: String) throws -> Content { try parse(try RecordReader.bytes(of: path), path) }

    static func parse(_ bytes: [UInt8], _ path: String) throws -> Content {
        let decoder = JSONDecoder()
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Data($0) }
        guard let first = lines.first, case .opened(let opened)? = try? decoder.decode(PracticeLine.self, from: first)
        else { throw RecordError.foreign(path: path, line: 1) }
        var content = Content(opened: opened, lines: lines.map { String(decoding: $0, as: UTF8.self) })
        for line in lines.dropFirst() {
            switch try? decoder.decode(PracticeLine.self, from: line) {
            case .exchange(let exchange):
                if content.exchanges.last?.turn == exchange.turn { content.exchanges.removeLast() }
                content.exchanges.append(exchange)
            case .back(let turns): content.exchanges.removeAll { $0.turn > turns }
            case .opened, .closed, nil: continue
            }
        }
        return content
    }
}

/// One line of a record of practice, or of `--json`.
enum PracticeLine: Codable {
    case opened(PracticeOpened)
    case exchange(Exchange)
    /// Went back to after a turn, to try other words; what was said stays in the record.
    case back(turns: Int)
    case closed(turns: Int)

    static let openedEvent = Kind.opened.rawValue

    private enum Keys: String, CodingKey { case event, turns }
    private enum Kind: String, Codable {
        case opened = "practice-opened", exchange, back = "practice-back", closed = "practice-closed"
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Keys.self)
        switch self {
        case .opened(let body):
            try body.encode(to: encoder)
            try values.encode(Kind.opened, forKey: .event)
        case .exchange(let body):
            try body.encode(to: encoder)
            try values.encode(Kind.exchange, forKey: .event)
        case .back(let turns):
            try values.encode(turns, forKey: .turns)
            try values.encode(Kind.back, forKey: .event)
        case .closed(let turns):
            try values.encode(turns, forKey: .turns)
            try values.encode(Kind.closed, forKey: .event)
        }
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        switch try values.decode(Kind.self, forKey: .event) {
        case .opened: self = .opened(try PracticeOpened(from: decoder))
        case .exchange: self = .exchange(try Exchange(from: decoder))
        case .back: self = .back(turns: try values.decode(Int.self, forKey: .turns))
        case .closed: self = .closed(turns: try values.decode(Int.self, forKey: .turns))
        }
    }
}

/// Values as lines of JSON with sorted keys, in which nothing hidden stands raw.
struct JSONLines {
    private let encoder: JSONEncoder

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func text(_ value: some Encodable) -> String? {
        (try? encoder.encode(value)).map { Sanitizing.json(String(decoding: $0, as: UTF8.self)) }
    }
}
