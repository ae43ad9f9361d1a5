import Dialogue
import Handout
import Testing

/// With which neighbours a sentence stands on the page, and what is cut off it.
@Suite struct PassageTests {
    @Test func aSentenceCarriesWhatItPointsToAndWhatTakesItBack() {
        let back = ["I do need to take care of me. I need to stop feeling guilty for needing to do that."]
        #expect(
            Sessions.lines(1, back) == [
                "“I do need to take care of me. I need to stop feeling guilty for needing to do that” (turn 1)"
            ])
        let turned = ["I have never slept because I'm too anxious about the noise. I mean I have, but rarely."]
        #expect(Sessions.lines(1, turned).first?.contains("I mean I have, but rarely”") == true)
    }

    @Test func aShortTurnOfOneMatterIsQuotedWhole() {
        let said = "The shop laid off ten of us. I'm worried I'm going to be in the next round. I don't even sleep."
        #expect(Sessions.lines(1, ["Thank you. \(said)"]) == ["“\(said.dropLast())” (turn 1)"])
        let answered = "I think I will. I am so worried about the rent"
        #expect(Sessions.lines(1, [answered]) == ["“I am so worried about the rent” (turn 1)"])
        let other = "I am so worried about the rent. Also, the cat has a new basket"
        #expect(Sessions.lines(1, [other]) == ["“I am so worried about the rent” … (turn 1)"])
    }

    @Test func aSentenceOfALongTurnTakesAlongWhatHangsOnIt() {
        let filling =
            "The town has one long street. The trains go by the sea. The market is on the hill. The church is old. "
        let more = "The park has a pond. The school is new. The bridge is red. The tower has a clock."
        let turn = filling + "I am so ashamed of my debts. And I hide the letters in the shed. " + more
        #expect(
            Sessions.lines(1, [turn]) == [
                "… “I am so ashamed of my debts. And I hide the letters in the shed” … (turn 1)"
            ])
        let caused = filling + "He never talked to me. So I was so lonely in the house. " + more
        #expect(
            Sessions.lines(1, [caused]) == ["… “He never talked to me. So I was so lonely in the house” … (turn 1)"])
    }

    @Test func whatCameOfTheTurnBeforeStandsWithIt() {
        let before = [
            "I am so ashamed of my debts and I feel so alone", "I have lost my job and I am so scared of the dark",
            "he sold the boat",
        ]
        let after = "I feel so guilty about my mother"
        let caused = "so I left him and now I feel so lonely in the evening"
        #expect(
            Array(Sessions.lines(2, before + [caused, after]).prefix(2))
                == ["“he sold the boat” (turn 3)", "… “I left him and now I feel so lonely in the evening” (turn 4)"])
        let opening = "so I get nervous on the train and I cry every night"
        let lines = Sessions.lines(2, before + [opening, after])
        #expect(lines.contains { $0.contains("nervous on the train") } && !lines.joined().contains("he sold the boat"))
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
            Sessions.lines(1, ["doctor, I am so scared of the night"]) == ["“I am so scared of the night” (turn 1)"])
        #expect(
            Sessions.lines(1, ["I know, but I am so scared of the night"]) == [
                "… “I am so scared of the night” (turn 1)"
            ])
    }

    @Test func aJoiningWordThatIsLeftOffIsMarked() {
        #expect(Sessions.lines(1, ["so I am scared of the night"]) == ["… “I am scared of the night” (turn 1)"])
    }

    @Test func whatPointsToNothingDoesNotStand() {
        #expect(Sessions.lines(9, ["That always helps me to sleep"]).isEmpty)
        #expect(
            Sessions.lines(9, ["I walk by the sea. That helps me to sleep"]) == [
                "“I walk by the sea. That helps me to sleep” (turn 1)"
            ])
    }

    @Test func leadsAreLeftOffAndMarkedWhereTheySaySomething() {
        #expect(
            Sessions.lines(2, ["Um, yeah, well, last night I lost my keys."]) == [
                "“last night I lost my keys” (turn 1)"
            ])
        #expect(
            Sessions.lines(1, ["i think that will do, but I am still scared of the dark"]) == [
                "… “I am still scared of the dark” (turn 1)"
            ])
    }
}
