import Dialogue
import Handout
import Testing

/// What can be the one thing to talk about.
@Suite struct HeadlineTests {
    @Test func itIsOneLineWithAFeelingAndWhatItIsAbout() {
        let said = [
            "I'm feeling very overwhelmed at the moment.", "I'm in despair because my kids do not listen to me",
            "I am sad about the garden",
        ]
        #expect(Sessions.lines(1, said) == ["“I'm in despair because my kids do not listen to me” (turn 2)"])
    }

    @Test(arguments: [
        "They are saying to me that I am sad about school",
        "Well, I'm a little tired and anxious but I got used to it. And you?",
        "but maybe I need to deal with my fear of him", "and then I think I want to be more active", "hello",
        "do you think I should be scared of my father?",
        "I am scared of the dark, as long as we don't talk about it", "I am so scared of my father because he—",
    ])
    func whatCannotStandForItLeavesABlank(_ said: String) {
        #expect(Sessions.lines(1, [said]).isEmpty)
    }

    @Test func aFeelingAloneStandsWhereNothingElseDoes() {
        let said = "I'm feeling very overwhelmed at the moment"
        #expect(Sessions.lines(1, [said]) == ["“\(said)” (turn 1)"])
        #expect(!Sessions.lines(1, [said, "I am scared of the dark"]).joined().contains(said))
    }

    @Test func whatHappenedStandsFirstWithWhatItDoesAndTheRestBelow() {
        let said = [
            "I am so worried about the rent", "I am laid off", "my sister rang", "I often feel like I'm failing",
        ]
        #expect(
            Sessions.lines(1, said) == [
                "“I am so worried about the rent” (turn 1)", "“I am laid off” (turn 2)",
            ])
        #expect(Sessions.lines(2, said).contains("“I often feel like I'm failing” (turn 4)"))
        #expect(Sessions.lines(1, Array(said.prefix(2))).last == "“I am laid off” (turn 2)")
    }

    @Test func theMostChargedStatementStandsWhereverItWasSaid() {
        let said = [
            "I am a little worried about the exam", "my sister rang", "nobody listens to me, I feel so alone",
            "I like the garden", "I want a new coat",
        ]
        #expect(Sessions.lines(1, said).contains("“nobody listens to me, I feel so alone” (turn 3)"))
        let beside = ["I would be able to pay then. Some days I can't breathe at all. Any tips for that?"]
        #expect(
            Sessions.lines(1, beside).first?.hasSuffix("I can't breathe at all. Any tips for that?” (turn 1)") == true)
        #expect(Sessions.lines(1, ["he lied to me so badly! I am heartbroken."]).first?.contains("heartbroken") == true)
        #expect(
            !Sessions.lines(1, ["I am so ashamed of my debts", "I am laid off", "I won't give up"]).joined().contains(
                "give up"))
    }

    @Test func whatFreaksMeOutIsAboutSomething() {
        let said = [
            "there is an exam that freaks me out", "my sister rang", "thank you, but I'm so worried about the rent",
        ]
        #expect(Sessions.lines(1, said) == ["… “I'm so worried about the rent” (turn 3)"])
        #expect(Sessions.lines(2, said).first == "“there is an exam that freaks me out” (turn 1)")
    }

    @Test func anotherFeelingAndWhatTookSeveralTurnsAreTold() {
        let said = [
            "I am so worried about the rent", "I am behind on it since june", "I'm feeling really angry",
            "I drink at night",
            "my drinking is every day now", "my sister rang",
        ]
        let told = Sessions.lines(2, said).joined()
        #expect(told.contains("really angry") && told.contains("drink"))
    }

    @Test func whatSaysMuchTheSameIsPassedOver() {
        let said = ["I am really fearful about my job situation", "the job situation makes me so fearful"]
        #expect((Sessions.lines(1, said) + Sessions.lines(2, said)).count == 1)
    }

    @Test func whatSomebodyDidNotDoIsAFact() {
        let said = ["I am so upset", "my boss said she would come and help and she never showed"]
        #expect(Sessions.lines(2, said).joined().contains("never showed"))
    }

    @Test func theReasonForComingAndTheOwnWeightingGoFirst() {
        let said = [
            "Hello, I was wondering if I can discuss the effects of the move on my marriage",
            "I am so scared of the dark", "my sister rang", "If anything, it's my garden that has changed the most",
        ]
        #expect(
            Sessions.lines(1, said) == [
                "“I was wondering if I can discuss the effects of the move on my marriage” (turn 1)",
                "“If anything, it's my garden that has changed the most” (turn 4)",
            ])
        #expect(Sessions.lines(1, ["I really need some help with my debts"]).joined().contains("my debts"))
        #expect(Sessions.lines(1, ["I am so scared of the dark", "my worry is whether I can sleep"]).count == 2)
    }

    @Test func aRequestThatIsNotTheHeadlineStandsWithTheQuestions() {
        let said = [
            "I need some help with my landlord", "I also need advice on the debts my brother left",
            "what bothers me most is the noise at night",
        ]
        #expect(Sessions.lines(6, said) == ["“I need some help with my landlord” (turn 1)"])
        #expect(Sessions.page(said).sections.contains { $0.title == "What I ask for" })
    }

    @Test(arguments: [
        "I have about five beers in an evening. I don't drink in the morning",
        "it's not a problem for me, I am healthy",
        "that's not a bad idea. I just feel nervous about the cost though. But that's just me",
        "okay, I will take a look at it, and I'll definitely read it",
        "I'm not an addict and I am so tired of the talk", "I am not a heavy smoker, I am so worried about the rent",
    ])
    func aDefenceAndTalkAboutATipAreNoHeadline(_ said: String) { #expect(Sessions.lines(1, [said]).isEmpty) }

    @Test(arguments: [
        "I'm not a good sister and I am so ashamed of it", "I am so scared of the hospital but I'm healthy",
    ])
    func aVerdictOnOneselfIsNoDefence(_ said: String) { #expect(Sessions.lines(1, [said]) == ["“\(said)” (turn 1)"]) }

    @Test func whatSomebodyElseWentThroughIsAHeadlineOnlyAlone() {
        let wife = "My wife was laid off earlier this year"
        #expect(Sessions.lines(1, [wife]) == ["“\(wife)” (turn 1)"])
        let said = [wife, "I am so worried about the rent"]
        #expect(Sessions.lines(1, said) == ["“I am so worried about the rent” (turn 2)"])
        #expect(Sessions.lines(2, said) == ["“\(wife)” (turn 1)"])
    }

    @Test func linesStandInTheOrderTheyWereTold() {
        let said = ["I am laid off", "my sister rang", "I am so worried about the rent, I can't sleep"]
        #expect(Sessions.lines(1, said).map { $0.suffix(8) } == ["(turn 1)", "(turn 3)"])
    }

    @Test func bothSidesOfAMixedFeelingStandTogether() {
        let said = ["I am so worried about the rent", "my sister rang", "I am confident I can find work"]
        #expect(
            Sessions.lines(1, said).contains(
                "“I am so worried about the rent” (turn 1) · and also: “I am confident I can find work” (turn 3)"))
        for none in ["thank you, you make me confident", "I would be proud of that", "I am confident you know"] {
            #expect(!Sessions.lines(1, ["I am so worried about the rent", none]).joined().contains("and also"))
        }
    }

    @Test func aStanceOnTheSameStandsBesideTheHeadline() {
        let said = [
            "I really need some help to quit smoking", "my sister rang", "I enjoy smoking in the garden at night",
        ]
        #expect(
            Sessions.lines(1, said) == [
                "“I really need some help to quit smoking” (turn 1) · and also: “I enjoy smoking in the garden at night” (turn 3)"
            ])
        let other = [
            "I really need some help to quit smoking", "my sister rang", "I enjoy singing in the garden at night",
        ]
        #expect(!Sessions.lines(1, other).joined().contains("and also"))
    }

    @Test func whatATalkCameToLastHasALine() {
        let said =
            ["I am so ashamed of my debts", "I am laid off", "I am so worried about the rent"]
            + Array(repeating: "Mm-hmm.", count: 6)
            + [
                "well, that was fine until I came here, but now that I know the risk I have something I gotta think about"
            ]
        #expect(
            Sessions.lines(2, said).contains(
                "… “now that I know the risk I have something I gotta think about” (turn 10)"))
        #expect(Sessions.lines(2, Array(said.prefix(3)) + ["the cat sleeps"]).count == 1)
    }

    @Test func whereNothingQualifiesWhatTakesAStanceLeadsOrTheLineIsLeftOpen() {
        let plain = "I have the garden and the two dogs here"
        #expect(Sessions.lines(1, [plain]).isEmpty)
        #expect(Sessions.lines(2, [plain]) == ["“\(plain)” (turn 1)"])
        let said = [plain, "I never thought about how the move would change my garden"]
        #expect(Sessions.lines(1, said) == ["“\(said[1])” (turn 2)"])
    }

    @Test func aGreetingBeforeItDoesNotHideIt() {
        let line = Sessions.lines(1, ["hi, I'm so sad because my kids not listen to me."])
        #expect(line == ["“I'm so sad because my kids not listen to me” (turn 1)"])
    }
}
