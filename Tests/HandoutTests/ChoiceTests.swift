import Dialogue
import Handout
import Record
import Testing

/// Every line is ticked in by the person, and making the page again keeps the choice.
@Suite struct ChoiceTests {
    private static let lines = [
        "my mother rang me on sunday and I was so ashamed", "I walked home in the rain on monday and I felt sad",
    ]

    /// The page with a choice made, and the same page made again from the events with that choice among them.
    private static func chosen(_ left: Set<Int>, safetyFirst: Bool = false) -> (
        first: Document, again: Document, Chosen
    ) {
        var page = Sessions.page(lines)
        let chosen = page.leaveOut(left, turn: 2, safetyFirst: safetyFirst)
        return (page, Sessions.page(lines, adding: [.chosen(chosen)]), chosen)
    }

    @Test func aPageNobodyWentThroughIsADraft() {
        #expect(
            Sessions.text(Self.lines).contains("DRAFT") && !Sessions.text(Self.lines).contains("I chose every line"))
        #expect(
            Sessions.text(Self.lines).contains("\nIn my words, ")
                && !Sessions.text(Self.lines).contains("Written by me"))
        let again = TextRenderer.render(Self.chosen([]).again)
        #expect(again.contains("\nWritten by me, ") && !again.contains("In my words, "))
        #expect(!again.contains("DRAFT") && again.contains("I chose every line"))
    }

    @Test func whatWasLeftOutStaysOut() throws {
        let words = Sessions.words(Sessions.page(Self.lines))
        let (first, again, chosen) = Self.chosen([1])
        #expect(!Sessions.words(again).contains(try #require(words.first)))
        #expect(Sessions.words(again) == Sessions.words(first) && !Sessions.words(again).isEmpty)
        #expect(chosen.left.count == 1 && chosen.left[0].words == [words[0]])
    }

    @Test func onlyWhatWasSeenStandsOnAPageThatWasChosen() {
        let events = Sessions.events(Self.lines, adding: [.chosen(Chosen(turn: 2, kept: [], left: []))])
        #expect(Sessions.words(Sessions.builder([("2026-03-01", events)]).document()).isEmpty)
    }

    @Test func safetyStandsFirstWhereThePersonWantsThat() {
        let (first, again, _) = Self.chosen([], safetyFirst: true)
        #expect(first.sections.map(\.number).first == 10 && again.sections.map(\.number).first == 10)
        #expect(TextRenderer.render(again).contains("[x] I want to talk about it first"))
    }

    @Test func whatWasLeftOutIsOnNoPageOfSeveralSessions() throws {
        let (_, _, chosen) = Self.chosen([1])
        let out = try #require(chosen.left.first?.words.first)
        let events = Sessions.events(Self.lines, adding: [.chosen(chosen)])
        let builder = Sessions.builder(
            HandoutBuilder.Wishes(drawsSheet: true), [("2026-03-01", events), ("2026-03-02", Sessions.events(["ok"]))])
        var document = builder.document()
        document.sheets = [builder.secondSheet()]
        #expect(document.isDraft && !HTMLRenderer.render(document).contains(out))
    }

    @Test func whatWasLeftOutWithItsNeighbourIsOnNoPageWithoutIt() {
        let said = ["I do need to take care of me. I need to stop feeling guilty for needing to do that."]
        let left = PageLine(section: 1, turns: [1], words: ["I do need to take care of me"])
        let events = Sessions.events(said, adding: [.chosen(Chosen(turn: 1, kept: [], left: [left]))])
        let builder = Sessions.builder([("2026-03-01", events), ("2026-03-02", Sessions.events(["ok"]))])
        #expect(!TextRenderer.render(builder.document()).contains("take care of me"))
    }

    @Test func takingATurnBackTakesItsWordsOutOfTheChoice() throws {
        let (_, _, chosen) = Self.chosen([1])
        let events = Striking.strike([1], from: Sessions.events(Self.lines, adding: [.chosen(chosen)]))
        let codec = EventCodec()
        let record = try events.map { try codec.line(for: $0) }.joined()
        #expect(!record.contains("ashamed") && record.contains("\"event\":\"chosen\""))
    }

    // MARK: The editor

    @Test func aReviewThatChangesNothingKeepsEverything() throws {
        let page = Sessions.page(Sessions.full)
        let review = try #require(ReviewText(ReviewText.text(of: page), of: page))
        #expect(review.document.sections == page.sections && !review.document.isDraft)
        #expect(review.chosen(turn: 3).left.isEmpty)
    }

    @Test func deletedAndChangedLinesAreLeftOutOfTheRecordedChoice() throws {
        let page = Sessions.page(Self.lines)
        let first = try #require(page.choices.first)
        let text = ReviewText.text(of: page).split(separator: "\n").map(String.init)
            .map { $0 == "- " + TextRenderer.text(of: first) ? "- what my mother <b>said</b>" : $0 }
        let review = try #require(ReviewText(text.joined(separator: "\n"), of: page))
        #expect(review.chosen(turn: 3).left.map(\.words) == [try #require(first.origin).words])
        let html = HTMLRenderer.render(review.document)
        #expect(html.contains("what my mother &lt;b&gt;said&lt;/b&gt;") && !html.contains("ashamed"))
    }

    /// After danger the page has safety at the top by itself: only a tick is the person's.
    @Test func onlyWhatThePersonTicksIsRecordedAsTicked() throws {
        let page = Sessions.page(["I want to kill myself", "my aunt rang me on sunday and I was so angry"])
        #expect(page.sections.first?.number == 10)
        let text = ReviewText.text(of: page)
        #expect(try #require(ReviewText(text, of: page)).chosen(turn: 2).safetyFirst == nil)
        for tick in ["[x]", "[X]"] {
            let review = try #require(ReviewText(text.replacing("[ ] I want", with: tick + " I want"), of: page))
            #expect(review.chosen(turn: 2).safetyFirst == true)
            #expect(TextRenderer.render(review.document).contains("[x] I want to talk about it first"))
        }
    }

    @Test func aTickThatIsTakenAwayIsNoLongerRecorded() throws {
        var page = Sessions.page(Self.lines)
        _ = page.leaveOut([], turn: 2, safetyFirst: true)
        let text = ReviewText.text(of: page)
        #expect(try #require(ReviewText(text, of: page)).chosen(turn: 2).safetyFirst == true)
        let unticked = try #require(ReviewText(text.replacing("[x]", with: "[ ]"), of: page))
        #expect(unticked.chosen(turn: 2).safetyFirst == nil)
    }

    @Test func aReviewThatLeavesNothingMakesNoPage() {
        #expect(ReviewText("# nothing\n", of: Sessions.page(Self.lines)) == nil)
    }
}
