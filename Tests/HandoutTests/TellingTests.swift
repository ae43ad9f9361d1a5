import Dialogue
import Handout
import Testing

/// Which sentences stand on the page, with which neighbours, and where (HandOut, "How a sentence gets onto it").
@Suite struct TellingTests {
    /// The lines of a section, as they are read.
    private static func lines(_ section: Int, _ said: [String]) -> [String] {
        Sessions.page(said).sections.filter { $0.number == section }.flatMap(\.lines).filter { $0.origin != nil }
            .map(TextRenderer.text)
    }

    // MARK: Danger

    @Test(arguments: [
        "I feel life meaningless and don't want to live in this world", "I want to kill myself",
        "my husband hits me and I am scared of him",
    ])
    func whereDangerWasHeardThePageNeverSaysThatThereIsNothing(_ said: String) {
        let text = Sessions.text(["my aunt rang me on sunday", said, "thank you, I feel better now"])
        #expect(!text.contains("nothing to tell") && text.contains("[ ] please ask me"))
        #expect(text.contains("[ ] I want to talk about it first"))
    }

    @Test func whereNoneWasHeardTheBoxesStay() {
        #expect(Sessions.text(["my aunt rang me on sunday"]).contains("[ ] nothing to tell"))
    }

    @Test func dangerThatWasTakenBackIsNotOnThePage() {
        let text = Sessions.text(["I want to kill myself", "my aunt rang me on sunday", ":strike 1"])
        #expect(text.contains("[ ] nothing to tell"))
    }

    @Test func aPageOfSeveralSessionsAsksWhereOneHeardDanger() {
        let builder = Sessions.builder([
            ("2026-03-01", Sessions.events(["I want to kill myself"])),
            ("2026-03-02", Sessions.events(["my aunt rang me on sunday"])),
        ])
        #expect(!TextRenderer.render(builder.document()).contains("nothing to tell"))
    }

    @Test func onlyTheTurnsOfDangerStayOff() {
        let said = ["I am laid off", "I don't want to live any more", "I am ashamed of my debts at the bank"]
        let page = Sessions.page(said)
        #expect(page.sections.first?.number == 10)
        #expect(Self.lines(1, said).joined().contains("ashamed") && Self.lines(1, said).joined().contains("laid off"))
        #expect(!TextRenderer.render(page).contains("live any more"))
    }

    @Test func whatHappenedIsOnThePageAlthoughDangerWasToldInTheSameBreath() {
        let words = { (said: String) in Sessions.words(Sessions.page([said])).joined(separator: "|") }
        let sentence = words("My boss fired me last week. I want to kill myself. I lost my flat too.")
        #expect(sentence.contains("My boss fired me last week") && sentence.contains("I lost my flat too"))
        let clause = words("i lost my job and my savings, i dont want to live any more")
        #expect(clause.contains("i lost my job and my savings"))
        for page in [sentence, clause] { #expect(!page.contains("kill") && !page.contains("live")) }
        #expect(words("i lost my job and i want to die") == "i lost my job")
    }

    @Test func namesInWhatWasToldBesideDangerStandByTheirInitial() {
        let page = Sessions.text(["My boss Martin fired me last week. I want to kill myself."])
        #expect(page.contains("M. fired me") && !page.contains("Martin"))
    }

    @Test(arguments: [
        "my husband hits me, he broke my arm", "I want to die. I lost my will to live.",
        "I have lost my job because I want to die",
    ])
    func whatIsItselfDangerStaysOffWithIt(_ said: String) {
        #expect(Sessions.words(Sessions.page([said])).isEmpty)
    }

    @Test(arguments: [
        "tonight, with the pills in the cupboard", "I have thought about it a lot", "with a rope I bought",
        "my uncle did",
    ])
    func whatAnswersAboutDangerStaysOffToo(_ answer: String) {
        let words = Sessions.words(Sessions.page(["I want to kill myself", answer, "I am ashamed of my debts"]))
        #expect(!words.contains { $0.contains(answer) || answer.contains($0) } && !words.isEmpty)
    }

    // MARK: The one thing

    @Test func itIsOneLineWithAFeelingAndWhatItIsAbout() {
        let said = [
            "I'm feeling very overwhelmed at the moment.", "I'm in despair because my kids do not listen to me",
            "I am sad about the garden",
        ]
        #expect(Self.lines(1, said) == ["“I'm in despair because my kids do not listen to me” (turn 2)"])
    }

    @Test(arguments: [
        "They are saying to me that I am sad about school",
        "Well, I'm a little tired and anxious but I got used to it. And you?",
        "but maybe I need to deal with my fear of him", "and then I think I want to be more active", "hello",
        "do you think I should be scared of my father?",
        "I am scared of the dark, as long as we don't talk about it", "I am so scared of my father because he—",
    ])
    func whatCannotStandForItLeavesABlank(_ said: String) {
        #expect(Self.lines(1, [said]).isEmpty)
    }

    @Test func aFeelingAloneStandsWhereNothingElseDoes() {
        let said = "I'm feeling very overwhelmed at the moment"
        #expect(Self.lines(1, [said]) == ["“\(said)” (turn 1)"])
        #expect(!Self.lines(1, [said, "I am scared of the dark"]).joined().contains(said))
    }

    @Test func theComplaintAndTheHardestSentenceComeFirstAndTheFactBelow() {
        let said = [
            "I am so worried about the rent", "I am laid off", "my sister rang", "I often feel like I'm failing",
        ]
        #expect(
            Self.lines(1, said) == [
                "“I am so worried about the rent” (turn 1)", "“I often feel like I'm failing” (turn 4)",
            ])
        #expect(Self.lines(2, said).first == "“I am laid off” (turn 2)")
        #expect(Self.lines(1, Array(said.prefix(2))).last == "“I am laid off” (turn 2)")
    }

    @Test func theMostChargedStatementStandsWhereverItWasSaid() {
        let said = [
            "I am a little worried about the exam", "my sister rang", "nobody listens to me, I feel so alone",
            "I like the garden", "I want a new coat",
        ]
        #expect(Self.lines(1, said).contains("“nobody listens to me, I feel so alone” (turn 3)"))
        let beside = ["I would be able to pay then. Some days I can't breathe at all. Any tips for that?"]
        #expect(Self.lines(1, beside).first?.hasSuffix("I can't breathe at all. Any tips for that?” (turn 1)") == true)
        #expect(Self.lines(1, ["he lied to me so badly! I am heartbroken."]).first?.contains("heartbroken") == true)
        #expect(
            !Self.lines(2, ["I am so ashamed of my debts", "I am laid off", "I won't give up"]).joined().contains(
                "give up"))
    }

    @Test func whatFreaksMeOutIsAboutSomething() {
        let said = [
            "there is an exam that freaks me out", "my sister rang", "thank you, but I'm so worried about the rent",
        ]
        #expect(Self.lines(1, said) == ["… “I'm so worried about the rent” (turn 3)"])
        #expect(Self.lines(2, said) == ["“there is an exam that freaks me out” (turn 1)"])
    }

    @Test func anotherFeelingAndWhatTookSeveralTurnsAreTold() {
        let said = [
            "I am so worried about the rent", "I am behind on it since june", "I'm feeling really angry",
            "I drink at night",
            "my drinking is every day now", "my sister rang",
        ]
        let told = Self.lines(2, said).joined()
        #expect(told.contains("really angry") && told.contains("drink"))
    }

    @Test func whatSaysMuchTheSameIsPassedOver() {
        let said = ["I am really fearful about my job situation", "the job situation makes me so fearful"]
        #expect((Self.lines(1, said) + Self.lines(2, said)).count == 1)
    }

    @Test func whatSomebodyDidNotDoIsAFact() {
        let said = ["I am so upset", "my boss said she would come and help and she never showed"]
        #expect(Self.lines(2, said).joined().contains("never showed"))
    }

    @Test func theReasonForComingAndTheOwnWeightingGoFirst() {
        let said = [
            "Hello, I was wondering if I can discuss the effects of the move on my marriage",
            "I am so scared of the dark", "my sister rang", "If anything, it's my garden that has changed the most",
        ]
        #expect(
            Self.lines(1, said) == [
                "“I was wondering if I can discuss the effects of the move on my marriage” (turn 1)",
                "“If anything, it's my garden that has changed the most” (turn 4)",
            ])
        #expect(Self.lines(1, ["I really need some help with my debts"]).joined().contains("my debts"))
        #expect(Self.lines(1, ["I am so scared of the dark", "my worry is whether I can sleep"]).count == 2)
    }

    @Test func aRequestThatIsNotTheHeadlineStandsWithTheQuestions() {
        let said = [
            "I need some help with my landlord", "I also need advice on the debts my brother left",
            "what bothers me most is the noise at night",
        ]
        #expect(Self.lines(6, said) == ["“I need some help with my landlord” (turn 1)"])
        #expect(Sessions.page(said).sections.contains { $0.title == "What I ask for" })
    }

    @Test(arguments: [
        "I have about five beers in an evening. I don't drink in the morning",
        "it's not a problem for me, I am healthy",
        "that's not a bad idea. I just feel nervous about the cost though. But that's just me",
        "okay, I will take a look at it, and I'll definitely read it",
    ])
    func aDefenceAndTalkAboutATipAreNoHeadline(_ said: String) { #expect(Self.lines(1, [said]).isEmpty) }

    @Test func whatSomebodyElseWentThroughIsAHeadlineOnlyAlone() {
        let wife = "My wife was laid off earlier this year"
        #expect(Self.lines(1, [wife]) == ["“\(wife)” (turn 1)"])
        let said = [wife, "I am so worried about the rent"]
        #expect(Self.lines(1, said) == ["“I am so worried about the rent” (turn 2)"])
        #expect(Self.lines(2, said) == ["“\(wife)” (turn 1)"])
    }

    @Test func linesStandInTheOrderTheyWereTold() {
        let said = ["I am laid off", "my sister rang", "I am so worried about the rent, I can't sleep"]
        #expect(Self.lines(1, said).map { $0.suffix(8) } == ["(turn 1)", "(turn 3)"])
    }

    @Test func bothSidesOfAMixedFeelingStandTogether() {
        let said = ["I am so worried about the rent", "my sister rang", "I am confident I can find work"]
        #expect(
            Self.lines(1, said).contains(
                "“I am so worried about the rent” (turn 1) · and also: “I am confident I can find work” (turn 3)"))
        for none in ["thank you, you make me confident", "I would be proud of that", "I am confident you know"] {
            #expect(!Self.lines(1, ["I am so worried about the rent", none]).joined().contains("and also"))
        }
    }

    @Test func aStanceOnTheSameStandsBesideTheHeadline() {
        let said = [
            "I really need some help to quit smoking", "my sister rang", "I enjoy smoking in the garden at night",
        ]
        #expect(
            Self.lines(1, said) == [
                "“I really need some help to quit smoking” (turn 1) · and also: “I enjoy smoking in the garden at night” (turn 3)"
            ])
        let other = [
            "I really need some help to quit smoking", "my sister rang", "I enjoy singing in the garden at night",
        ]
        #expect(!Self.lines(1, other).joined().contains("and also"))
    }

    @Test func whatATalkCameToLastHasALine() {
        let said =
            ["I am so ashamed of my debts", "I am laid off", "I am so worried about the rent"]
            + Array(repeating: "Mm-hmm.", count: 6)
            + [
                "well, that was fine until I came here, but now that I know the risk I have something I gotta think about"
            ]
        #expect(
            Self.lines(2, said).contains(
                "… “now that I know the risk I have something I gotta think about” (turn 10)"))
        #expect(Self.lines(2, Array(said.prefix(3)) + ["the cat sleeps"]).count == 1)
    }

    @Test func whereNothingQualifiesTheLineIsLeftOpenAndALongSessionStillTellsSomething() {
        let said = Array(repeating: "Mm-hmm.", count: 9) + ["I have the garden and the two dogs here"]
        #expect(Self.lines(1, said).isEmpty)
        #expect(Self.lines(2, said) == ["“I have the garden and the two dogs here” (turn 10)"])
        #expect(Self.lines(2, [said[9]]).isEmpty)
    }

    @Test func aGreetingBeforeItDoesNotHideIt() {
        let line = Self.lines(1, ["hi, I'm so sad because my kids not listen to me."])
        #expect(line == ["“I'm so sad because my kids not listen to me” (turn 1)"])
    }

    // MARK: Neighbours

    @Test func aSentenceCarriesWhatItPointsToAndWhatTakesItBack() {
        let back = ["I do need to take care of me. I need to stop feeling guilty for needing to do that."]
        #expect(
            Self.lines(1, back) == [
                "“I do need to take care of me. I need to stop feeling guilty for needing to do that” (turn 1)"
            ])
        let turned = ["I have never slept because I'm too anxious about the noise. I mean I have, but rarely."]
        #expect(Self.lines(1, turned).first?.contains("I mean I have, but rarely”") == true)
    }

    @Test func aShortTurnOfOneMatterIsQuotedWhole() {
        let said = "The shop laid off ten of us. I'm worried I'm going to be in the next round. I don't even sleep."
        #expect(Self.lines(1, ["Thank you. \(said)"]) == ["“\(said.dropLast())” (turn 1)"])
        let answered = "I think I will. I am so worried about the rent"
        #expect(Self.lines(1, [answered]) == ["“I am so worried about the rent” (turn 1)"])
        let other = "I am so worried about the rent. Also, the cat has a new basket"
        #expect(Self.lines(1, [other]) == ["“I am so worried about the rent” (turn 1)"])
    }

    @Test func aSentenceOfALongTurnTakesAlongWhatHangsOnIt() {
        let filling =
            "The town has one long street. The trains go by the sea. The market is on the hill. The church is old. "
        let more = "The park has a pond. The school is new. The bridge is red. The tower has a clock."
        let turn = filling + "I am so ashamed of my debts. And I hide the letters in the shed. " + more
        #expect(Self.lines(1, [turn]) == ["“I am so ashamed of my debts. And I hide the letters in the shed” (turn 1)"])
        let caused = filling + "He never talked to me. So I was so lonely in the house. " + more
        #expect(Self.lines(1, [caused]) == ["“He never talked to me. So I was so lonely in the house” (turn 1)"])
    }

    @Test func whatCameOfTheTurnBeforeStandsWithIt() {
        let said = [
            "I am so ashamed of my debts and I feel so alone", "he never talked to me and I got so frustrated",
            "so I left him and now I cry every night",
        ]
        let page = Sessions.page(said).sections.flatMap(\.lines).map(TextRenderer.text).joined(separator: "|")
        #expect(page.contains("frustrated” (turn 2) · … “I left him") || page.contains("frustrated” (turn 2)|"))
        let opening = Self.lines(2, [said[0], said[1], "so I get nervous on the train and I cry every night"]).joined()
        #expect(!opening.contains("(turn 2) · …"))
    }

    @Test func whatIsLeftOverOfTalkingIsCutInTheMiddleOfATurn() {
        let glued =
            "i miss my sister so much oh i see i feel so lonely living alone ok i have to go bye and thanks again"
        let words = Sessions.words(Sessions.page([glued])).joined()
        #expect(words.contains("lonely living alone") && !words.contains("oh i see") && !words.contains("bye"))
        for told in ["he is ok i guess and i am so sad about it", "i said bye to my brother and i am so sad about it"] {
            #expect(Sessions.words(Sessions.page([told])).joined().contains(told), "\(told)")
        }
        #expect(
            Self.lines(1, ["doctor, I am so scared of the night"]) == ["“I am so scared of the night” (turn 1)"])
        #expect(
            Self.lines(1, ["I know, but I am so scared of the night"]) == ["… “I am so scared of the night” (turn 1)"])
    }

    @Test func aJoiningWordThatIsLeftOffIsMarked() {
        #expect(Self.lines(1, ["so I am scared of the night"]) == ["… “I am scared of the night” (turn 1)"])
    }

    @Test func whatPointsToNothingDoesNotStand() {
        #expect(Self.lines(9, ["That always helps me to sleep"]).isEmpty)
        #expect(
            Self.lines(9, ["I walk by the sea. That helps me to sleep"]) == [
                "“I walk by the sea. That helps me to sleep” (turn 1)"
            ])
    }

    @Test func leadsAreLeftOffAndMarkedWhereTheySaySomething() {
        #expect(
            Self.lines(2, ["Um, yeah, well, last night I lost my keys."]) == ["“last night I lost my keys” (turn 1)"])
        #expect(
            Self.lines(1, ["i think that will do, but I am still scared of the dark"]) == [
                "… “I am still scared of the dark” (turn 1)"
            ])
    }

    // MARK: The other sections

    @Test(arguments: [
        ("last night my brother rang me", true), ("yesterday I lost my keys", true), ("I just lost my keys", true),
        ("we shared everything for three years", false), ("I think if she called today I would have cried", false),
        ("I am sad today", false), ("I just want some medicine", false),
    ])
    func onlyWhatHappenedOfLateIsSinceLastTime(_ said: String, _ stands: Bool) {
        #expect(Self.lines(2, ["I live in a flat", said]).isEmpty != stands)
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
    func aLikingOrAReasonOrWhatIsMissedIsNoHelp(_ said: String) { #expect(Self.lines(9, [said]).isEmpty) }

    @Test(arguments: [
        "I feel more relaxed in the garden", "I sleep better after a walk", "the dog calms me down",
        "music takes my mind off it a little", "my sister cheers me up",
    ])
    func whatIsSaidToHelpIsHelp(_ said: String) { #expect(Self.lines(9, [said]) == ["“\(said)” (turn 1)"]) }

    @Test(arguments: [
        "it helps having you listen", "talking to you I feel more relaxed", "it helps to talk about it with my aunt",
        "I have some other relaxation like music and gardening",
    ])
    func toBeHeardAndSmallMeansAreHelp(_ said: String) {
        #expect(Self.lines(9, ["my aunt rang", said]) == ["“\(said)” (turn 2)"])
    }

    @Test func everyMeansOfATurnIsHelpAndWhatItIsIsSaidBefore() {
        let said = "It helps me to hear music. The cat is old. I take deep breaths. Sometimes it helps, for a moment."
        #expect(
            Self.lines(9, [said]) == [
                "“It helps me to hear music” (turn 1)",
                "“I take deep breaths. Sometimes it helps, for a moment” (turn 1)",
            ])
    }

    @Test(arguments: [
        "I need to clear my mind by going out, but that's gone for me now", "I hope it helps to talk to you",
        "it would help to talk to somebody", "but i agree that helps", "you helped me a lot",
    ])
    func whatIsMissedHopedForOrOnlyAgreedIsNoHelp(_ said: String) {
        #expect(Self.lines(9, ["my aunt rang", said]).isEmpty)
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

    @Test func theQuestionThatGoesInwardStandsBeforeThePracticalOne() {
        let said = [
            "How am I going to catch up on my work?", "do you have any tips?", "How can I be confident?",
            "ok how much time do you spend on classes?",
        ]
        #expect(
            Self.lines(6, said) == [
                "“How can I be confident?” (turn 3)", "“How am I going to catch up on my work?” (turn 1)",
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
        ("so, are you saying I drink too much?", "… “are you saying I drink too much?” (turn 1)"),
    ])
    func aQuestionAboutOneselfIsQuotedFromWhereItBegins(_ said: String, _ line: String) {
        #expect(Self.lines(6, [said]) == [line])
    }

    @Test(arguments: [
        "how long did it take her?", "what are your tips?", "can I take a leave?", "should I do that?",
        "do you know what I mean?", "I'm not in trouble, am I?", "he asked me, “should I stay with you?”",
    ])
    func aQuestionToTheCompanionOrForNothingIsNone(_ said: String) { #expect(Self.lines(6, [said]).isEmpty) }

    @Test func fillersAndAskingForAdviceAreNotCounted() {
        let said = [
            "I guess my aunt rang, should I go?", "I guess she cried, should I stay?", "I guess. should I ask?",
        ]
        #expect(Self.lines(5, said).isEmpty)
    }

    @Test func maybeIsCountedOnlyWhereItIsVeryMarked() {
        let maybe = (1...6).map { "maybe I go to the lake \($0)" }
        let other = Array(repeating: "my sister rang", count: 7)
        #expect(Self.lines(5, Array(maybe.prefix(5))).isEmpty)
        #expect(Self.lines(5, maybe + other) == ["I wrote “maybe” 6 times (turns 1, 2, 3, 4, 5, 6)"])
        #expect(Self.lines(5, maybe + other + other).isEmpty)
        #expect(Self.lines(5, (1...6).map { "they had clothes and maybe a drink \($0)" }).isEmpty)
    }

    @Test func whatOnlyAnswersGivesWayToWhatHappened() {
        let said = ["I am so ashamed of my voice", "my job is in the big building by the river", "I was fired"]
        #expect(Self.lines(1, said).joined().contains("I was fired"))
        let more =
            said + ["I feel so alone at night", "I lost my savings", "I was evicted", "my wages are not being paid"]
        #expect(!Self.lines(2, more).joined().contains("big building"))
    }

    @Test func whatIsCountedIsWhatIsListed() {
        let said = ["I always pay, always", "she always calls my sister", "it is always me"]
        #expect(Self.lines(5, said) == ["I wrote “always” in 3 turns (turns 1, 2, 3)"])
    }

    @Test func whatWasDoneThenComesAfterWhatTheyDid() {
        let story =
            "last night I shouted at my boss and I felt so ashamed. He laughed at me in front of the whole team."
        #expect(!Self.lines(3, [story]).joined().contains("what I did then"))
    }

    @Test func whatCameBackIsFeltInThreeTurnsAndShownInItsOwn() {
        let said = [
            "I feel ashamed of my flat", "my sister rang", "I felt so ashamed at work", "I went home",
            "I was ashamed when he saw me", "I am ashamed of my voice",
        ]
        let lines = Self.lines(4, said)
        #expect(lines.count == 1 && lines[0].hasSuffix(" – 4 times (turns 1, 3, 5, 6)"))
        #expect(lines[0].contains("(turn 1)") && lines[0].hasPrefix("“ashamed”: "))
        #expect(Sessions.page(said).sections.contains { $0.title == "Something I came back to" })
    }

    @Test func whatCameBackIsOneThingAndSaysWhich() {
        let said = [
            "I want to keep my dog", "the noise scares me at night", "the dog was there before my wife",
            "I get lonely in the evening", "they say the dog is bad for me and I can't give him away",
        ]
        let lines = Self.lines(4, said)
        #expect(lines.count == 1 && lines[0].hasPrefix("“dog”: ") && lines[0].contains("3 times"))
        let mixed = ["I am scared of the night", "I worry about the rent", "I am nervous on the train"]
        #expect(Self.lines(4, mixed).isEmpty)
        let told = ["the bus was late", "I took the bus to the lake", "the bus is red"]
        #expect(Self.lines(4, told).isEmpty)
    }

    @Test func thanksAndWhatGotBetterDoNotComeBack() {
        let said = [
            "I am so anxious about work", "my sister rang", "I was anxious about the train",
            "you help me to be less anxious, thank you", "walking helps when I am anxious",
        ]
        #expect(Self.lines(4, said).isEmpty)
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
