import Dialogue
import Handout
import Record
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Yardstick Y17 (clinical specification §11), over the recorded conversations: every line can be traced to words of the
/// person, the page is one page, and no label stands on it.
@Suite struct TraceabilityTests {
    /// Recorded conversations, one list of utterances for each run.
    static let conversations: [(name: String, lines: [String])] = {
        let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/transcripts"
        let names = Self.names(in: folder)
        return names.flatMap { name -> [(name: String, lines: [String])] in
            let text =
                (try? RecordReader.bytes(of: "\(folder)/\(name)")).map { String(decoding: $0, as: UTF8.self) } ?? ""
            return Convo.parse(text, file: name).convo.runs.map { (name, $0.exchanges.map(\.heard)) }
        }
    }()

    /// Labels: diagnoses, names of defences, terms of the relationship theme, and claims of the program.
    static let banned = [
        "diagnos", "disorder", "depressi", "bipolar", "borderline", "narciss", "patholog", "symptom", "defence",
        "defense",
        "denial", "repress", "projection", "rationalis", "resistance", "transference", "ccrt", "core conflict",
        "relationship theme", "response of", "wish:", "cluster", "score", "percent", "%", "severity",
        "the program thinks",
        "it seems you", "you seem",
    ]

    @Test func thereAreConversations() { #expect(Self.conversations.count >= 30) }

    @Test func everyQuotationIsExactlyWhatWasSaidInItsTurn() {
        for (name, lines) in Self.conversations {
            let events = Sessions.events(lines)
            let heard = Self.heard(events)
            let page = Sessions.builder(HandoutBuilder.Wishes(usesNames: true), [("", events)]).document()
            for line in page.choices {
                let said = line.origin?.turns.compactMap { heard[$0] } ?? []
                let texts = said + said.map(Disfluency.cleaned)
                for case .words(let words) in line.pieces {
                    #expect(texts.contains { Self.says($0, words) }, "\(name): \(words)")
                }
            }
        }
    }

    @Test func whateverIsNoQuotationIsNoLabel() {
        for (name, lines) in Self.conversations {
            let page = Sessions.page(lines)
            let own = page.sections.flatMap { section in
                [section.title]
                    + section.lines.flatMap(\.pieces).compactMap { piece in
                        switch piece {
                        case .plain(let text), .aside(let text): text
                        case .words, .box, .blank: nil
                        }
                    }
            }
            let text = ([page.title, page.subtitle, page.footer] + own).joined(separator: "\n").lowercased()
            #expect(Self.banned.allSatisfy { !text.contains($0) }, "\(name): \(text)")
        }
    }

    @Test func itIsOnePageOf66Columns() {
        for (name, lines) in Self.conversations + [("all of them", Self.conversations.flatMap(\.lines))] {
            let text = TextRenderer.render(Sessions.page(lines)).split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(text.count - 1 <= PageFit.mostLines, "\(name)")
            #expect(text.allSatisfy { $0.count <= TextRenderer.columns }, "\(name)")
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".convo") { names.append(name) }
        }
        return names.sorted()
    }

    private static func heard(_ events: [Event]) -> [Int: String] {
        events.reduce(into: [:]) { if case .heard(let heard) = $1 { $0[heard.turn] = heard.text } }
    }

    /// Whether a text holds some words exactly; a single counted word stands in small letters.
    private static func says(_ text: String, _ words: String) -> Bool {
        text.contains(words) || words.count <= 12 && plain(text).contains(plain(words))
    }

    private static func plain(_ text: String) -> String {
        Tokenizer.tokens(of: text).map(\.bare).joined(separator: " ")
    }
}
