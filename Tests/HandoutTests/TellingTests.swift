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
