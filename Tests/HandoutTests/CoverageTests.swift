import Dialogue
import Handout
import Testing

/// What a page would leave out, and what of it is told (HandOut, "How a sentence gets onto it").
@Suite struct CoverageTests {
    @Test func thePageTellsWhatItWouldLeaveOut() {
        let said = [
            "I am so ashamed of my debts", "my boat is in the harbour at home", "I can't sell the boat",
            "the rent for the boat is a problem", "yes, I see",
        ]
        let told = Sessions.words(Sessions.page(said)).joined(separator: "|")
        #expect(told.contains("I can't sell the boat") && told.contains("the rent for the boat is a problem"))
        #expect(!told.contains("I see"))
    }

    /// More than a page has room for, and none of it a stance.
    private static let plain = [
        "my uncle Fred sold a lamp", "my neighbour built a fence", "my cat sleeps upstairs", "my aunt bakes bread",
        "my brother plays chess", "my cousin paints doors", "my street has seven trees", "my window faces west",
        "my kettle whistles early", "my garden grows beans", "my teacher wears hats",
    ]

    @Test func whatComesUpAgainAndTakesAStanceGoesBeforeWhatIsSaidOnce() {
        let said =
            ["I am so ashamed of my debts"] + Self.plain + ["I don't want the boat, but my savings are in the boat"]
        let told = Sessions.lines(2, said)
        #expect(
            told.count < Self.plain.count
                && told.last == "“I don't want the boat, but my savings are in the boat” (turn 13)"
        )
    }

    @Test(arguments: [
        "I am sorry", "let me introduce myself first", "I will take a look at the leaflet, I will read it",
        "can I come again?", "my name is Jim from the coast", "you are right, thank you",
    ])
    func whatIsOnlyForTheTalkIsNotTold(_ said: String) {
        #expect(Sessions.lines(2, ["I am so ashamed of my debts", said]).isEmpty)
    }

    @Test func anAnswerThatNamesTheThingStandsByItself() {
        let said = ["I am so ashamed of my marks", "its algebra and I can't follow it", "it is hard"]
        #expect(Sessions.lines(2, said) == ["“its algebra and I can't follow it” (turn 2)"])
    }

    @Test func whatLeansOnTheSentenceOrTurnBeforeCarriesIt() {
        let debts = "I am so ashamed of my debts"
        let beside = [debts, "my cousins have a boat. I help them on sundays"]
        #expect(Sessions.lines(2, beside) == ["“my cousins have a boat. I help them on sundays” (turn 2)"])
        let before = [debts, "my cousins sold the harbour flat", "that's concerning to me and my brother"]
        #expect(
            Sessions.lines(2, before) == [
                "“my cousins sold the harbour flat” (turn 2)", "“that's concerning to me and my brother” (turn 3)",
            ])
        #expect(Sessions.lines(2, [debts, "Mm-hmm.", "that's concerning to me and my brother"]).isEmpty)
    }

    @Test func anEllipsisStandsOnlyFromWhereItTells() {
        let debts = "I am so ashamed of my debts"
        let said = [debts, "I have and my cousin turns it into a huge fight"]
        #expect(Sessions.lines(2, said).last == "… “my cousin turns it into a huge fight” (turn 2)")
        #expect(Sessions.lines(2, [debts, "I wish he would"]).isEmpty)
    }

    @Test(arguments: [
        "I have some neighbours but I feel so lost among them", "I wish he would look up, I feel so invisible",
        "I want it to be quiet in the flat above", "I wish I could tell my aunt about the boat",
    ])
    func aWishThatSaysForWhatLeansOnNothing(_ said: String) {
        #expect(Sessions.words(Sessions.page([said])).contains(said))
    }

    @Test(arguments: ["I wish they would", "I wish I could, but no", "I want it to be"])
    func aWishThatLeavesItOpenStandsNowhere(_ said: String) {
        #expect(Sessions.words(Sessions.page(["I am so ashamed of my debts", "Mm-hmm.", said])).count == 1)
    }

    @Test func whatTypingWasCorrectedIsShownWithIt() {
        let said = ["I am so ashamed of my debts at the bonk", "*bank"]
        #expect(Sessions.lines(1, said) == ["“I am so ashamed of my debts at the bonk” (turn 1) · “*bank” (turn 2)"])
        let same = ["I am so ashamed of my debts at the bonk. bank**"]
        #expect(Sessions.lines(1, same) == ["“I am so ashamed of my debts at the bonk. bank**” (turn 1)"])
        let mixed = ["I am so worried about the rant", "*rent", "my sister rang", "I am confident I can find work"]
        #expect(
            Sessions.lines(1, mixed) == [
                "“I am so worried about the rant” (turn 1) · “*rent” (turn 2) · and also: "
                    + "“I am confident I can find work” (turn 4)"
            ])
    }

    @Test func whatOneHasComeToIsToldAndATipTakenUpIsNot() {
        let debts = ["I am so ashamed of my debts", "my aunt has the house", "my aunt wants the rent"]
        let own = debts + ["I will speak openly with my aunt on friday"]
        #expect(Sessions.lines(2, own).last == "“I will speak openly with my aunt on friday” (turn 4)")
        let tip = debts + ["I will look online for a group"]
        #expect(!Sessions.lines(2, tip).joined().contains("online"))
    }

    @Test func whereThePageIsFullWhatAddsLeastGoesFirst() {
        let plain = (1...5).map { number in
            "my neighbour number \(number) in the long street by the old harbour keeps "
                + ["doves", "bees", "goats", "hens", "ponies"][number - 1]
                + " in a big wooden shed behind the church, which the council has never once allowed"
        }
        let rich =
            ["I am so ashamed of my debts", "I am laid off", "I am so worried about the rent"]
            + ["I used to love the sea, but I can't go there since my accident"]
        let said = rich + plain.map { $0 + ", and I dislike the smell of it very much" }
        var document = Sessions.page(said)
        #expect(document.sections.flatMap(\.lines).contains { $0.rank > 0 })
        let free =
            PageFit.mostLines
            - TextRenderer.render(document).split(separator: "\n", omittingEmptySubsequences: false).dropLast().count
        for _ in 0..<(free + 1) { document.sections[0].lines.append(Document.Line([.plain("filling")])) }
        let (before, after) = (document.choices, PageFit.fitted(document).choices)
        let gone = before.filter { !after.contains($0) }
        #expect(!gone.isEmpty && gone.map(\.rank).min() == before.map(\.rank).max())
    }

    @Test func whomOneMissesIsSuffered() {
        let said = ["I miss my husband so much", "the cat sleeps", "the shop has new bread"]
        #expect(Sessions.lines(1, said) == ["“I miss my husband so much” (turn 1)"])
    }

    @Test func whatAHabitIsGoodForIsNotLeftOut() {
        let plain = (1...9).map { "my neighbour number \($0) keeps bees in a big shed" }
        let said = ["I am so ashamed of my debts"] + plain + ["I sing better when I'm not drunk"]
        #expect(Sessions.lines(2, said).last == "“I sing better when I'm not drunk” (turn 11)")
    }

    @Test func whatOneLikesIsAStance() {
        let said = ["I am so ashamed of my debts"] + Self.plain + ["I really like the sea"]
        #expect(Sessions.lines(2, said).last == "“I really like the sea” (turn 13)")
    }

    @Test func aNumberWithoutItsQuestionIsNotTold() {
        let said = ["I am so ashamed of my debts", "probably like an 8 or 9"]
        #expect(Sessions.lines(2, said).isEmpty)
    }

    @Test func whatStandsAlreadyDoesNotKeepItsNeighbourOff() {
        let said = [
            "My doctor says my blood is too thick and I am so scared of it. The nurse has a green coat and reads aloud. "
                + "She suggested that I watch my butter but really, butter is not a problem for me and never was, "
                + "not in all the years with my aunt"
        ]
        #expect(Sessions.lines(2, said).contains { $0.contains("watch my butter") })
    }

    @Test func whatPointsOutStandsFromItsReason() {
        let said = ["That's how it is, because I don't know how I'm going to give this horse up"]
        #expect(Sessions.words(Sessions.page(said)) == ["I don't know how I'm going to give this horse up"])
    }

    @Test func whatGoesBackToThenIsNotLeftOut() {
        let said =
            ["I am so ashamed of my debts"] + (1...9).map { "my neighbour number \($0) keeps bees in a big shed" } + [
                "when I was ten my father counted coins", "I suppose I'm him now, with the coins",
            ]
        let told = Sessions.lines(2, said).joined()
        #expect(told.contains("when I was ten") && told.contains("I'm him now"))
    }

    @Test func aShortNoteLeavesRoomForWhatItIsAbout() {
        let said = ["my aunt pinched my arm and called me jelly", "my uncle sold the boat"]
        let page = Sessions.page(said, adding: [.gathered(Gathered(turn: 2, bring: "the jelly thing"))])
        #expect(Sessions.words(page).contains("my aunt pinched my arm and called me jelly"))
    }
}
