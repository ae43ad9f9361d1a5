import Dialogue
import Handout
import Testing

/// What stands on the page, in which order, and what never does (clinical specification §9.2 and §9.3).
@Suite struct PageTests {
    @Test func theSectionsStandInTheirOrderAndEmptyOnesVanish() {
        let numbers = Sessions.page(Sessions.full).sections.map(\.number)
        #expect(numbers == numbers.sorted() && Set(numbers).isSuperset(of: [1, 2, 3, 4, 6, 7, 9, 10]))
        #expect(Sessions.page(["hello", "ok"]).sections.map(\.number) == [1, 10])
        let empty = Sessions.page(["hello"], HandoutBuilder.Wishes(keepsEmpty: true))
        #expect(empty.sections.map(\.number) == Array(1...10))
    }

    @Test func sectionsAreCountedAsTheyStandAndSafetyHasNoNumber() {
        let page = Sessions.page(["I am so ashamed of my flat", "it helps me to walk by the sea"])
        #expect(page.sections.map(page.number(of:)) == [1, 2, nil])
        let danger = Sessions.page(["I want to kill myself", "my aunt rang", "I am so ashamed of my debts"])
        #expect(danger.sections.first?.number == Document.safety && danger.number(of: danger.sections[1]) == 1)
        let text = TextRenderer.render(page)
        #expect(text.contains("\n 2  WHAT HELPED") && text.contains("\n    SAFETY\n"))
        #expect(MarkdownRenderer.render(page).contains("\n## 2. What helped"))
        #expect(MarkdownRenderer.render(page).contains("\n## Safety"))
        let heads = HTMLRenderer.render(page)
        #expect(heads.contains("<span class=\"number\">2</span> What helped") && heads.contains("\">Safety</h2>"))
    }

    @Test func whatThePersonWantsToBringStandsFirst() throws {
        let gathered = Event.gathered(Gathered(turn: 1, keep: "that she rang", bring: "the call"))
        let page = Sessions.page(["my aunt rang me on sunday and I was so angry"], adding: [gathered])
        #expect(TextRenderer.text(of: try #require(page.sections[0].lines.first)) == "“the call” (at the end)")
        #expect(Sessions.words(page).contains("that she rang"))
    }

    @Test(arguments: ["", "nothing", "no", "I don't know"])
    func anAnswerThatSaysNothingIsNotQuoted(_ answer: String) {
        let gathered = Event.gathered(Gathered(turn: 1, keep: answer, bring: answer))
        #expect(Sessions.page(["my aunt rang me"], adding: [gathered]) == Sessions.page(["my aunt rang me"]))
    }

    @Test func notesAreOnThePage() {
        let notes = (1...4).map { Event.marked(Marked(turn: 1, note: "note number \($0)")) }
        let words = Sessions.words(Sessions.page(["my aunt rang me"], adding: notes))
        #expect((1...4).allSatisfy { words.contains("note number \($0)") })
    }

    @Test func otherPeopleStandByTheirInitialUnlessNamesAreWanted() {
        let lines = ["my friend Anna rang and I felt so sad about Anna's voice", "Will you? Anna will not, will she"]
        let page = TextRenderer.render(Sessions.page(lines))
        #expect(page.contains("A.") && !page.contains("Anna"))
        #expect(TextRenderer.render(Sessions.page(lines, HandoutBuilder.Wishes(usesNames: true))).contains("Anna"))
    }

    @Test func namesInClosingAnswersStandByTheirInitialToo() throws {
        let gathered = Event.gathered(Gathered(turn: 1, bring: "that I told Stefan about it"))
        let page = Sessions.page(["my aunt rang me"], adding: [gathered])
        #expect(
            TextRenderer.text(of: try #require(page.sections[0].lines.first))
                == "“that I told S. about it” (at the end)")
    }

    @Test func aWordUsedOftenIsCountedWithItsTurns() {
        let lines = ["I always pay", "she always calls my sister", "it is always me", "I went home"]
        #expect(Sessions.text(lines).contains("I wrote “always” 3 times (turns 1, 2, 3)"))
        #expect(!Sessions.text(Array(lines.prefix(2))).contains("I wrote"))
    }

    @Test func crisisPassagesStayOutUnlessThePersonSaysYes() {
        let lines = ["my aunt rang me on sunday", "I want to kill myself", "I feel so alone with it"]
        #expect(!Sessions.text(lines).contains("kill") && !Sessions.text(lines).contains("alone"))
        let no = Event.gathered(Gathered(turn: 3, showHolding: false))
        #expect(!Sessions.text(lines, adding: [no]).contains("kill"))
        let yes = Event.gathered(Gathered(turn: 3, showHolding: true))
        #expect(Sessions.text(lines, adding: [yes]).contains("kill myself"))
    }

    @Test func whatIsSaidOfDangerInThePastStaysOutToo() {
        let text = Sessions.text(["I tried to kill myself when I was sixteen", "my job makes me so sad"])
        #expect(!text.contains("kill"))
    }

    @Test func aStruckTurnIsNotOnThePage() {
        let text = Sessions.text(["my aunt is greedy and I am so angry", "my job makes me sad", ":strike 1"])
        #expect(!text.contains("greedy") && text.contains("my job"))
    }

    @Test func helpThatDidNotHelpIsNoHelp() {
        let page = Sessions.page([
            "the pills don't help me", "it helps me to walk by the sea", "if it helps me I would",
        ])
        let helped = page.sections.filter { $0.number == 9 }.flatMap(\.lines).map(TextRenderer.text)
        #expect(helped == ["“it helps me to walk by the sea” (turn 2)"])
    }

    @Test func noSentenceStandsInTwoSectionsOfWhatHappened() {
        let page = Sessions.page(Sessions.full)
        let work = page.sections.filter { $0.number == 8 }.flatMap(\.lines).compactMap(\.origin?.words)
        let happened = page.sections.filter { $0.number == 2 }.flatMap(\.lines).compactMap(\.origin?.words)
        #expect(!work.isEmpty && Set(work).isDisjoint(with: happened))
    }

    @Test func gladnessWithAButIsNoHelp() {
        let page = Sessions.page(["I suppose I'm glad, but I sat in the car for an hour", "I am so proud of my garden"])
        let helped = page.sections.filter { $0.number == 9 }.flatMap(\.lines).map(TextRenderer.text)
        #expect(!helped.contains { $0.contains("glad") })
    }

    @Test func signsThatBelongToAWordAreKept() {
        #expect(Sessions.text(["I am sad, they cut my pay by 10%."]).contains("pay by 10%”"))
        #expect(Sessions.text(["I feel sad, I lost $50 and 20€"]).contains("$50 and 20€”"))
    }

    @Test func aSentenceTooLongForThePageIsLeftOutAndNotCut() {
        let long = "my job makes me sad " + String(repeating: "and then one more thing happened there ", count: 12)
        #expect(Sessions.words(Sessions.page([long])).isEmpty)
        #expect(Sessions.words(Sessions.page(["my job makes me sad and I went home"])).count == 1)
    }

    @Test func aNoteTooLongForThePageIsMarkedWhereItIsCut() {
        let note = String(repeating: "and then one more thing happened there ", count: 12)
        let page = Sessions.text(["my aunt rang me"], adding: [.marked(Marked(turn: 1, note: note))])
        #expect(page.contains("…") && !page.contains(String(note.suffix(300))))
    }

    @Test func severalSessionsCarryTheirDays() {
        let builder = Sessions.builder([
            ("2026-03-01", Sessions.events(["my mother rang me and I felt so ashamed"])),
            ("2026-03-08", Sessions.events(["my boss shouted at me on monday and I was scared"])),
        ])
        let page = TextRenderer.render(builder.document())
        #expect(page.contains("made from 2 notes since 2026-03-01") && page.contains("(2026-03-08, turn 1)"))
    }

    @Test(arguments: [(3, "More than once, in "), (7, "A shape that came back in "), (11, "Recurring, in ")])
    func whatSeveralStoriesShareIsClaimedByTheirNumber(_ count: Int, _ lead: String) {
        let sessions = (1...count).map { number in
            let who = ["my mother", "my boss", "my sister"][number % 3]
            let line = "Last night I rang \(who). I wanted to be asked, but \(who) ignored me and I felt so sad."
            return (day: "2026-03-0\(1 + number % 9)", events: Sessions.events([line]))
        }
        let page = TextRenderer.render(Sessions.builder(sessions).document())
        #expect(page.contains("\(lead)\(count) of \(count) stories"))
    }
}
