import Practice
import Scripts
import Testing

/// What trainees say, and the code it counts under (clinical specification §7.1).
@Suite struct CoderTests {
    private func main(_ text: String, after before: String? = nil) -> Code {
        CodingScripts.standard.code(text, after: before).main
    }

    @Test(arguments: [
        "What was that like for you?", "How did you feel when she left?", "Could you say a bit more about that?",
        "And what happened then?", "What else comes to mind?", "So, um, how-how has the week been?",
        "Why did you go back?", "Where do you feel that in your body?", "In what way did it change?",
    ])
    func whatAndHowAskOpenly(_ text: String) { #expect(main(text) == .openQuestion) }

    @Test(arguments: [
        "Tell me more about the kitchen.", "Describe the evening for me.", "Walk me through that morning.",
        "Help me understand how it started.", "I'm curious how you managed that.", "I'd like to hear how it went.",
        "I wonder what she meant to you.", "Tell me what happened after the party.",
    ])
    func requestsAndIndirectQuestionsAskOpenly(_ text: String) { #expect(main(text) == .openQuestion) }

    @Test(arguments: [
        "Did you call her?", "Are you sleeping at all?", "Have you told your sister?", "Do you live alone?",
        "How many times a week?", "How long have you been together?", "When did you move there?",
        "You've talked to him, haven't you?", "On a scale of one to ten, how sure are you?", "Does that fit?",
    ])
    func yesNumbersAndNamesAreClosed(_ text: String) { #expect(main(text) == .closedQuestion) }

    @Test(arguments: [
        "It sounds like you felt alone there.", "You're torn between the two of them.", "You miss him.",
        "Part of you wants to stay, and part of you is already gone.", "So it's been a lonely year for you.",
        "What I'm hearing is that the move was never your wish.", "You wish he had asked.", "So you left the room.",
    ])
    func statementsInTheClientsFrameReflect(_ text: String) { #expect(main(text).act == .reflection) }

    @Test(arguments: [
        "You should talk to your manager.", "Try to write it down before bed.", "Don't answer his messages.",
        "I'd suggest seeing a doctor about it.", "Why don't you call him tonight?", "Have you considered a walk?",
        "How about going for a walk?", "It might help to go out more.", "If I were you, I would move out.",
        "Make sure you eat something.", "Talk to your doctor about it.",
    ])
    func instructionsAndSuggestionsAdvise(_ text: String) { #expect(main(text) == .advice) }

    @Test(arguments: [
        "Most people sleep worse after a loss.", "Research shows that walking lifts the mood.",
        "The medication can cause headaches.", "Panic attacks usually pass within ten minutes.",
        "There are groups for that at the clinic.", "Smoking increases the risk of stroke.",
    ])
    func generalStatementsInform(_ text: String) { #expect(main(text) == .information) }

    @Test(arguments: [
        ("Mm-hmm.", Code.encourager), ("Okay.", .encourager), ("", .silence), ("…", .silence),
        ("Don't worry, it will be fine.", .reassurance), ("I'm sorry to hear that.", .reassurance),
        ("Thank you for telling me that.", .affirmation), ("Great job this week.", .affirmation),
        ("I lost my mother two years ago.", .selfDisclosure), ("See you next week.", .structuring),
        ("Let's talk about the second point.", .structuring), ("You're just making excuses.", .confrontation),
        ("To sum up, you lost the job, the flat went with it, and nobody called.", .summary),
        ("On the one hand you love the work, and on the other hand it is wearing you out.", .complexReflection),
        ("You feel guilty about leaving.", .complexReflection), ("You didn't sleep.", .simpleReflection),
    ])
    func finerCodes(_ text: String, _ code: Code) { #expect(main(text) == code) }

    @Test func furtherCodesAreFoundWithTheirWords() {
        let coding = CodingScripts.standard.code("You miss the warmth. And why did you leave? Was it far?")
        #expect(coding.main == .openQuestion)
        #expect(coding.codes.contains(.whyQuestion) && coding.codes.contains(.severalQuestions))
        #expect(coding.codes.contains { $0.act == .reflection })
        #expect(coding.codes.count == coding.words.count)
        #expect(coding.words.allSatisfy { coding.text.contains($0) })
    }

    @Test(arguments: [
        ("You live with your mother, don't you?", Code.leadingQuestion),
        ("Did I get that right?", .clarification), ("Why did you go?", .whyQuestion),
    ])
    func whatIsSaidOfAQuestionBesides(_ text: String, _ code: Code) {
        #expect(CodingScripts.standard.code(text).codes.dropFirst().contains(code))
    }

    @Test func theClientsOwnWordsGivenBackReflect() {
        #expect(main("The empty house.", after: "I come home and there is only this empty house.").act == .reflection)
    }

    @Test func hesitationsAndNotesOfATranscriberAreNotRead() {
        let plain = CodingScripts.standard.code("What do you think about that?")
        let spoken = CodingScripts.standard.code("Um, wh- what-what do you, uh, think about that? [crosstalk]")
        #expect(plain.main == spoken.main)
    }

    /// Nothing that can be typed stops it, and it takes time in proportion.
    @Test(arguments: [
        "[[[", "]", "??!!", "-", "you " + String(repeating: "you, you know, ", count: 4000), "\u{0}\u{15}'’",
    ])
    func anythingCanBeCoded(_ text: String) {
        let coding = CodingScripts.standard.code(text)
        #expect(coding.text == text && coding.codes.first == coding.main)
    }
}
