import Dialogue
import Handout
import Testing

/// Which sentences stand in the sections after the first (HandOut, "How a sentence gets onto it").
@Suite struct TellingTests {
    @Test(arguments: [
        ("last night my brother rang me", true), ("yesterday I lost my keys", true), ("I just lost my keys", true),
        ("we shared everything for three years", false), ("I think if she called today I would have cried", false),
        ("I am sad today", false), ("I just want some medicine", false),
    ])
    func onlyWhatHappenedOfLateIsSinceLastTime(_ said: String, _ stands: Bool) {
        let titles = Sessions.page(["I am so ashamed of my debts", said]).sections.map(\.title)
        #expect(titles.contains("Lately") == stands)
    }

    @Test(arguments: [
        "Problem is she is a nine and I love her", "I would love to sing", "I don't feel more relaxed at all",
        "I need to get back to running. It definitely helps my body",
        "I haven't seen the garden. That usually calms me. Unfortunately I can't.",
        "music used to help, it helped me a lot",
        "you helped me a lot, thank you",
        "love to sing", "I like the sea", "I play better when I'm not high",
        "I feel more productive without a hangover",
    ])
    func aLikingOrAReasonOrWhatIsMissedIsNoHelp(_ said: String) { #expect(Sessions.lines(9, [said]).isEmpty) }

    @Test(arguments: [
        "I feel more relaxed in the garden", "I sleep better after a walk", "the dog calms me down",
        "music takes my mind off it a little", "my sister cheers me up",
    ])
    func whatIsSaidToHelpIsHelp(_ said: String) { #expect(Sessions.lines(9, [said]) == ["“\(said)” (turn 1)"]) }

    @Test(arguments: [
        "it helps to talk about it with my aunt",
        "I have some other relaxation like music and gardening",
    ])
    func toBeHeardAndSmallMeansAreHelp(_ said: String) {
        #expect(Sessions.lines(9, ["my aunt rang", said]) == ["“\(said)” (turn 2)"])
    }

    @Test func whatHelpedInTheTalkItselfIsNotForTheTherapist() {
        #expect(Sessions.lines(9, ["my aunt rang", "talking to you I feel more relaxed"]).isEmpty)
    }

    @Test func everyMeansOfATurnIsHelpAndWhatItIsIsSaidBefore() {
        let said = "It helps me to hear music. The cat is old. I take deep breaths. Sometimes it helps, for a moment."
        #expect(
            Sessions.lines(9, [said]) == [
                "“It helps me to hear music” … (turn 1)",
                "… “I take deep breaths. Sometimes it helps, for a moment” (turn 1)",
            ])
    }

    @Test(arguments: [
        "I need to clear my mind by going out, but that's gone for me now", "I hope it helps to talk to you",
        "it would help to talk to somebody", "but i agree that helps", "you helped me a lot",
    ])
    func whatIsMissedHopedForOrOnlyAgreedIsNoHelp(_ said: String) {
        #expect(Sessions.lines(9, ["my aunt rang", said]).isEmpty)
    }

    @Test func onlyWordsOfTimeAndAnEarlierSessionMakeItSinceLastTime() {
        func title(_ sessions: String...) -> String? {
            let held = sessions.enumerated().map { (day: "2026-03-0\($0 + 1)", events: Sessions.events([$1])) }
            return Sessions.builder(held).document().sections.first { $0.number == 2 }?.title
        }
        #expect(title("my aunt rang") == "What I also told")
        #expect(title("my aunt rang me on sunday") == "Lately")
        #expect(title("I live in a flat", "my aunt rang me on sunday") == "Since last time")
    }

    @Test func aQuestionIsKeptBeingAskedWhereItIsAskedTwice() {
        let question = "why do I always say yes when I mean no?"
        func titles(_ said: [String]) -> [String] { Sessions.page(said).sections.map(\.title) }
        #expect(titles([question]).contains("A question I ask"))
        #expect(titles([question, "my aunt rang", question]).contains("A question I keep asking myself"))
    }

    @Test func questionsOfOnesOwnStandAndThoseForTipsGiveWay() {
        let said = [
            "How am I going to catch up on my work?", "do you have any tips?", "How can I be confident?",
            "ok how much time do you spend on classes?",
        ]
        #expect(
            Sessions.lines(6, said) == [
                "“How am I going to catch up on my work?” (turn 1)", "“How can I be confident?” (turn 3)",
            ])
        #expect(Sessions.page(said).sections.contains { $0.title == "Questions I ask" })
    }

    @Test(arguments: [
        ("In your opinion, am I on the right path?", "… “am I on the right path?” (turn 1)"),
        (
            "maybe i need to make a list how long will i be this sad? it has been years",
            "… “how long will i be this sad?” (turn 1)"
        ),
        ("Should I hold on or should I let it go?", "“Should I hold on or should I let it go?” (turn 1)"),
        ("do you have any suggestion for me?", "“do you have any suggestion for me?” (turn 1)"),
        ("so is it even worth telling her at all?", "… “is it even worth telling her at all?” (turn 1)"),
        ("do you think he might leave me?", "“do you think he might leave me?” (turn 1)"),
        ("how can I be calm at the exam", "“how can I be calm at the exam” (turn 1)"),
        ("I am so stressed about the exam what can I do before friday", "“what can I do before friday” (turn 1)"),
    ])
    func aQuestionAboutOneselfIsQuotedFromWhereItBegins(_ said: String, _ line: String) {
        #expect(Sessions.lines(6, [said]) == [line])
    }

    @Test(arguments: [
        "how long did it take her?", "what are your tips?", "can I take a leave?", "should I do that?",
        "do you know what I mean?", "I'm not in trouble, am I?", "so, are you saying I drink too much?",
        "so you don't think I should stay?", "he asked me, “should I stay with you?”",
    ])
    func aQuestionToTheCompanionOrForNothingIsNone(_ said: String) { #expect(Sessions.lines(6, [said]).isEmpty) }

    @Test func fillersAndAskingForAdviceAreNotCounted() {
        let said = [
            "I guess my aunt rang, should I go?", "I guess she cried, should I stay?", "I guess. should I ask?",
        ]
        #expect(Sessions.lines(5, said).isEmpty)
    }

    @Test func maybeIsCountedOnlyWhereItIsVeryMarked() {
        let maybe = (1...6).map { "maybe I go to the lake \($0)" }
        let other = Array(repeating: "my sister rang", count: 7)
        #expect(Sessions.lines(5, Array(maybe.prefix(5))).isEmpty)
        #expect(Sessions.lines(5, maybe + other) == ["I wrote “maybe” 6 times (turns 1, 2, 3, 4, 5, 6)"])
        #expect(Sessions.lines(5, maybe + other + other).isEmpty)
        #expect(Sessions.lines(5, (1...6).map { "they had clothes and maybe a drink \($0)" }).isEmpty)
    }

    // MARK: What would be left out

    @Test func thePageTellsWhatItWouldLeaveOut() {
        let said = [
            "I am so ashamed of my debts", "my boat is in the harbour at home", "I can't sell the boat",
            "the rent for the boat is a problem", "yes, I see",
        ]
        let told = Sessions.words(Sessions.page(said)).joined(separator: "|")
        #expect(told.contains("I can't sell the boat") && told.contains("the rent for the boat is a problem"))
        #expect(!told.contains("I see"))
    }

    @Test func whatComesUpAgainAndTakesAStanceGoesBeforeWhatIsSaidOnce() {
        let plain = [
            "my uncle Fred sold a lamp", "my neighbour built a fence", "my cat sleeps upstairs", "my aunt bakes bread",
            "my brother plays chess", "my cousin paints doors", "my street has seven trees", "my window faces west",
            "my kettle whistles early", "my garden grows beans", "my teacher wears hats",
        ]
        let said = ["I am so ashamed of my debts"] + plain + ["I don't want the boat, but my savings are in the boat"]
        let told = Sessions.lines(2, said)
        #expect(
            told.count < plain.count && told.last == "“I don't want the boat, but my savings are in the boat” (turn 13)"
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

    @Test func aWordOfDangerAskedBackRaisesNothing() {
        #expect(Sessions.text(["I smoke to sleep", "What, like suicidal?"]).contains("[ ] nothing to tell"))
        #expect(!Sessions.text(["I smoke to sleep", "I feel suicidal"]).contains("[ ] nothing to tell"))
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

    // MARK: Counts

    @Test func whatIsCountedIsWhatIsListed() {
        let said = ["I always pay, always", "she always calls my sister", "it is always me"]
        #expect(Sessions.lines(5, said) == ["I wrote “always” in 3 turns (turns 1, 2, 3)"])
    }

    @Test func whatWasDoneThenComesAfterWhatTheyDid() {
        let story =
            "last night I shouted at my boss and I felt so ashamed. He laughed at me in front of the whole team."
        #expect(!Sessions.lines(3, [story]).joined().contains("what I did then"))
    }

    @Test func whatCameBackIsFeltInThreeTurnsAndShownInItsOwn() {
        let said = [
            "I feel ashamed of my flat", "my sister rang", "I felt so ashamed at work", "I went home",
            "I was ashamed when he saw me", "I am ashamed of my voice",
        ]
        let lines = Sessions.lines(4, said)
        #expect(lines.count == 1 && lines[0].hasSuffix(" – in 4 turns: 1, 3, 5, 6"))
        #expect(lines[0].contains("(turn 1)") && lines[0].hasPrefix("“ashamed”: "))
        #expect(Sessions.page(said).sections.contains { $0.title == "Something I came back to" })
    }

    @Test func whatCameBackIsOneThingAndSaysWhich() {
        let said = [
            "I want to keep my dog", "the noise scares me at night", "the dog was there before my wife",
            "I get lonely in the evening", "they say the dog is bad for me and I can't give him away",
        ]
        let lines = Sessions.lines(4, said)
        #expect(lines.count == 1 && lines[0].hasPrefix("“dog”: ") && lines[0].contains("3 turns"))
        let mixed = ["I am scared of the night", "I worry about the rent", "I am nervous on the train"]
        #expect(Sessions.lines(4, mixed).isEmpty)
        let told = ["the bus was late", "I took the bus to the lake", "the bus is red"]
        #expect(Sessions.lines(4, told).isEmpty)
    }

    @Test func thanksAndWhatGotBetterDoNotComeBack() {
        let said = [
            "I am so anxious about work", "my sister rang", "I was anxious about the train",
            "you help me to be less anxious, thank you", "walking helps when I am anxious",
        ]
        #expect(Sessions.lines(4, said).isEmpty)
    }

    @Test func noSentenceStandsTwice() {
        let page = Sessions.page(
            Sessions.full + [
                "last night my sister stayed with me. it helps me to talk to her",
                "I was ashamed yesterday of how I shouted",
            ])
        let quoted = page.sections.filter { ![3, 5].contains($0.number) }.flatMap(\.lines).compactMap(\.origin?.words)
        let all = quoted.flatMap(\.self)
        #expect(all.count > 4 && Set(all).count == all.count)
    }
}
