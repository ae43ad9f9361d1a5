import Dialogue
import Handout
import Testing

@Suite struct HandoutTests {
    @Test func wordsCanSmuggleNeitherLinksNorHTML() {
        let words = "<script>x</script> [a](http://b) ![c](d) `e` **f** & \u{1B}[31m\u{202E}"
        let document = Document(
            title: "T", date: "", isDraft: false,
            sections: [Document.Section(number: 1, title: "S", lines: [.quotation(label: nil, words: words, turn: 1)])])
        let markdown = MarkdownRenderer.render(document)
        let html = HTMLRenderer.render(document)
        #expect(!markdown.contains("](") && !markdown.contains("<script") && !markdown.contains("\u{1B}"))
        #expect(!html.contains("<script") && !html.contains("\u{202E}"))
        #expect(html.contains("&lt;script&gt;"))
    }

    @Test func aDraftSaysSo() {
        let builder = HandoutBuilder(events: Self.events(["my aunt rang me"]))
        #expect(MarkdownRenderer.render(builder.document(date: "", isDraft: true)).contains("DRAFT"))
        #expect(!TextRenderer.render(builder.document(date: "", isDraft: false)).contains("DRAFT"))
    }

    @Test func crisisPassagesStayOutUnlessThePersonSaysYes() {
        var observation = Observation()
        observation.quote = "I wish it were over"
        observation.risk = Risk(kind: .suicide, degree: .passive, words: "wish it were over")
        var events: [Event] = [
            .heard(Heard(turn: 1, text: "I wish it were over")), .noticed(Noticed(turn: 1, observation: observation)),
        ]
        #expect(!Self.page(events).contains("over"))
        events.append(.gathered(Gathered(turn: 2, showHolding: true)))
        #expect(Self.page(events).contains("wish it were over"))
    }

    @Test func linesFitTheirColumns() {
        let page = TextRenderer.render(
            HandoutBuilder(events: Self.events([String(repeating: "word ", count: 40)])).document(
                date: "", isDraft: true))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 66 })
    }

    static func page(_ events: [Event]) -> String {
        TextRenderer.render(HandoutBuilder(events: events).document(date: "", isDraft: false))
    }

    static func events(_ texts: [String]) -> [Event] {
        texts.enumerated().flatMap { index, text -> [Event] in
            var observation = Observation()
            observation.quote = text
            return [
                .heard(Heard(turn: index + 1, text: text)),
                .noticed(Noticed(turn: index + 1, observation: observation)),
            ]
        }
    }
}
