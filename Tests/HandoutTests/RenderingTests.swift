import Dialogue
import Handout
import Testing

/// The three formats: what they promise of structure, and what no words of a person can do to them.
@Suite struct RenderingTests {
    private static let hostile =
        "<script>x</script> [a](http://b) ![c](d) `e` **f** & \u{1B}[31m\u{202E} www.evil.example https://evil.example a@b.example\n# g"

    private static func document(_ words: String, label: String = "") -> Document {
        let line = Document.Line(
            [.words(words), .plain(words)], origin: PageLine(section: 1, turns: [1], words: [words]))
        return Document(
            title: "T", made: words, isDraft: false,
            sections: [Document.Section(number: 1, title: words, lines: [line])])
    }

    private static func whole() -> Document {
        let builder = Sessions.builder(
            HandoutBuilder.Wishes(drawsSheet: true), [("2026-03-01", Sessions.events(Sessions.full))])
        var document = builder.document()
        document.sheets = [builder.secondSheet(), builder.trainingSheet()]
        return document
    }

    @Test func markdownSmugglesNeitherLinksNorHTML() {
        let markdown = MarkdownRenderer.render(Self.document(Self.hostile))
        #expect(!markdown.contains("](") && !markdown.contains("<script") && !markdown.contains("\u{1B}"))
        #expect(!markdown.contains("://") && !markdown.contains("www.") && !markdown.contains("a@b"))
        #expect(!markdown.contains("\n# g") && !markdown.contains("\u{202E}"))
    }

    @Test func plainTextHoldsNoControlCharacters() {
        let text = TextRenderer.render(Self.document(Self.hostile))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0.value == 0x0A } && !text.contains("\u{202E}"))
    }

    @Test(arguments: ["word ", "longwordwithoutanyspace", "漢字", "👨‍👩‍👧‍👦", "סבתא "])
    func linesFitTheirColumns(_ piece: String) {
        let text = TextRenderer.render(Self.document(String(repeating: piece, count: 60)))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= TextRenderer.columns })
    }

    // MARK: HTML, by its structure

    @Test func htmlIsWellFormedWithWhateverWords() {
        for document in [Self.whole(), Self.document(Self.hostile), Sessions.page(["hello"])] {
            #expect(Markup(HTMLRenderer.render(document)).faults == [])
        }
    }

    @Test func htmlHoldsNothingThatRunsOrIsRemote() {
        let markup = Markup(HTMLRenderer.render(Self.whole()))
        #expect(
            markup.names.isDisjoint(with: ["script", "img", "link", "iframe", "object", "form", "a", "image", "use"]))
        let attributes = markup.elements.flatMap(\.attributes)
        #expect(attributes.allSatisfy { !$0.name.hasPrefix("on") && !["src", "href", "action"].contains($0.name) })
        #expect(attributes.contains { $0.value.hasPrefix("default-src 'none'") })
    }

    @Test func everyDrawingIsReadAloudAndEverySectionHasAHeading() {
        let markup = Markup(HTMLRenderer.render(Self.whole()))
        let drawings = markup.elements.filter { $0.name == "svg" }
        #expect(drawings.count == 4 && drawings.allSatisfy { $0["role"] == "img" && $0["aria-labelledby"] != nil })
        let ids = markup.elements.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        let named = markup.elements.compactMap { $0["aria-labelledby"] }.flatMap {
            $0.split(separator: " ").map(String.init)
        }
        #expect(Set(named).isSubset(of: ids))
        #expect(markup.elements.filter { $0.name == "desc" }.count == 4)
        #expect(markup.elements.first { $0.name == "html" }?["lang"] == "en")
    }

    @Test func htmlPrintsAndHasALightAndADarkFace() {
        let html = HTMLRenderer.render(Self.whole())
        #expect(html.contains("@page") && html.contains("@media print") && html.contains("prefers-color-scheme: dark"))
        #expect(HTMLRenderer.render(Self.whole(), isLarge: true).contains("<body class=\"large\">"))
    }

    // MARK: Sheets

    @Test func clustersStandOnTheSecondSheetOnly() {
        let html = HTMLRenderer.render(Self.whole())
        let parts = html.split(separator: "<section class=\"sheet\">", maxSplits: 1)
        #expect(!parts[0].contains("response of the other") && parts[1].contains("response of the other"))
    }

    @Test func thereAreNoMoreThanThirtyQuotations() {
        let lines = (1...50).map { "I felt so sad on day number \($0) of the winter" }
        let sheet = Sessions.builder([("2026-03-01", Sessions.events(lines))]).secondSheet()
        let quotations = sheet.blocks.compactMap { if case .lines(_, let lines) = $0 { lines } else { nil } }
        #expect(quotations.map(\.count) == [30])
    }

    @Test func anEmptyCornerStaysEmptyAndAFilledOneIsAQuotation() throws {
        let sheet = Sessions.builder([
            ("", Sessions.events(["my mother rang me on sunday", "I was so sad, my mother left"]))
        ])
        .secondSheet()
        let triangles = sheet.blocks.compactMap { block -> Drawing? in
            if case .drawing(let drawing) = block, drawing.title.contains("protects") { drawing } else { nil }
        }
        let read = try #require(triangles.first).description
        #expect(read.contains("what protects me: empty.") && read.contains("then: empty."))
        #expect(read.filter { !$0.hasSuffix("empty.") }.allSatisfy { $0.contains("“") })
    }

    @Test func aTraineeSeesTheTechniqueOfEachMove() {
        let events = Sessions.events(["my mother rang me", "I was so sad"])
        let sheet = Sessions.builder([("", events)]).trainingSheet()
        let tables = sheet.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.map(\.rows.count) == [9, 2])
        let said = events.compactMap { if case .said(let said) = $0, said.turn > 0 { said } else { nil } }
        #expect(tables.last?.rows.map { $0[1] } == said.map(\.move.rawValue))
    }
}

/// HTML read as a tree of elements; enough to see that it is well-formed and what it holds.
struct Markup {
    struct Element {
        var name: String
        var attributes: [(name: String, value: String)]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var elements: [Element] = []
    private(set) var faults: [String] = []
    var names: Set<String> { Set(elements.map(\.name)) }

    private static let void: Set<String> = ["meta", "br", "hr"]

    init(_ html: String) {
        var open: [String] = []
        for part in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
            guard let end = part.firstIndex(of: ">") else {
                faults.append("a tag is not closed: \(part.prefix(40))")
                continue
            }
            let tag = part[..<end]
            if part[part.index(after: end)...].contains(">"), open.last != "style" {
                faults.append("a stray > after \(tag)")
            }
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                if open.popLast() != String(tag.dropFirst()) { faults.append("\(tag) closes something else") }
            } else {
                elements.append(Self.element(tag))
                let name = elements[elements.count - 1].name
                if !tag.hasSuffix("/"), !Self.void.contains(name) { open.append(name) }
            }
        }
        if !open.isEmpty { faults.append("never closed: \(open)") }
    }

    private static func element(_ tag: Substring) -> Element {
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        var attributes: [(name: String, value: String)] = []
        var rest = tag.dropFirst(name.count)
        while let equals = rest.firstIndex(of: "=") {
            let key = rest[..<equals].filter { !$0.isWhitespace }
            let quoted = rest[rest.index(equals, offsetBy: 2)...]
            let value = quoted.prefix { $0 != "\"" }
            attributes.append((String(key), String(value)))
            rest = quoted.dropFirst(value.count + 1)
        }
        return Element(name: String(name), attributes: attributes)
    }
}
