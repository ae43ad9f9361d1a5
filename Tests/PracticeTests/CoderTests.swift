import Practice
import Scripts
import Testing

/// What trainees say, and the code it counts under.
@Suite struct CoderTests {
    @Test(arguments: [
        ("What was that like for you?", Code.openQuestion), ("Tell me more about the kitchen.", .openQuestion),
        ("Did you call her?", .closedQuestion), ("How many times a week?", .closedQuestion),
        ("You should talk to your manager.", .advice), ("Have you considered a walk?", .advice),
        ("It sounds like you felt alone there.", .complexReflection), ("Mm-hmm.", .encourager), ("", .silence),
        ("Don't worry, it will be fine.", .reassurance),
    ])
    func mainCode(_ text: String, _ code: Code) {
        #expect(CodingScripts.standard.code(text).main == code)
    }

    @Test func furtherCodesAreFound() {
        let coding = CodingScripts.standard.code("Why did you go? And why did you stay?")
        #expect(coding.codes.contains(.whyQuestion) && coding.codes.contains(.severalQuestions))
        #expect(coding.codes.count == coding.words.count)
    }
}
