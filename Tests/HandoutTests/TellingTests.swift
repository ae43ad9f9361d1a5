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
        "do you think I should be scared of my father?", "I'm feeling very overwhelmed at the moment",
    ])
    func whatCannotStandForItLeavesABlank(_ said: String) {
        #expect(Self.lines(1, [said]).isEmpty)
    }

    @Test func aGreetingBeforeItDoesNotHideIt() {
        let line = Self.lines(1, ["hi, I'm so sad because my kids not listen to me."])
        #expect(line == ["… “I'm so sad because my kids not listen to me” (turn 1)"])
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

    @Test func whatPointsToNothingDoesNotStand() {
        #expect(Self.lines(9, ["That always helps me to sleep"]).isEmpty)
        #expect(
            Self.lines(9, ["I walk by the sea. That helps me to sleep"]) == [
                "“I walk by the sea. That helps me to sleep” (turn 1)"
            ])
    }

    @Test func leadsAreLeftOffAndMarked() {
        #expect(
            Self.lines(2, ["Um, yeah, well, last night I lost my keys."]) == ["… “last night I lost my keys” (turn 1)"])
        #expect(
            Self.lines(1, ["i think that will do, but I am still scared of the dark"]) == [
                "… “I am still scared of the dark” (turn 1)"
            ])
    }

    // MARK: The other sections

    @Test(arguments: [
        ("last night my brother rang me", true), ("yesterday I lost my job", true), ("I just lost my job", true),
        ("we shared everything for three years", false), ("I think if she called today I would have cried", false),
        ("I am sad today", false), ("I just want some medicine", false),
    ])
    func onlyWhatHappenedOfLateIsSinceLastTime(_ said: String, _ stands: Bool) {
        #expect(Self.lines(2, ["I live in a flat", said]).isEmpty != stands)
    }

    @Test(arguments: [
        "Problem is she is a nine and I love her", "love to sing",
        "I need to get back to running. It definitely helps my body",
        "I haven't seen the garden. That usually calms me. Unfortunately I can't.",
        "music used to help, it helped me a lot",
        "you helped me a lot, thank you",
    ])
    func helpThatIsMissedOrOnlyLikedIsNoHelp(_ said: String) { #expect(Self.lines(9, [said]).isEmpty) }

    @Test func whatCameBackIsFeltInThreeTurnsAndShownInItsOwn() {
        let said = [
            "I feel ashamed of my flat", "my sister rang", "I felt so ashamed at work", "I went home",
            "I was ashamed when he saw me", "I am ashamed of my voice",
        ]
        let lines = Self.lines(4, said)
        #expect(lines.count == 1 && lines[0].hasSuffix(" – 4 times"))
        #expect(lines[0].contains("(turn 1)") && !lines[0].contains("turns"))
        #expect(Sessions.page(said).sections.contains { $0.title == "Something I came back to" })
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
