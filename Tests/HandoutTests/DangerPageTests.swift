import Dialogue
import Handout
import Testing

/// What a page shows of a session in which danger was heard.
@Suite struct DangerPageTests {
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
        #expect(
            Sessions.lines(1, said).joined().contains("ashamed")
                && Sessions.lines(1, said).joined().contains("laid off"))
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

    @Test func aWordOfDangerAskedBackRaisesNothing() {
        #expect(Sessions.text(["I smoke to sleep", "What, like suicidal?"]).contains("[ ] nothing to tell"))
    }

    @Test(arguments: ["I feel suicidal", "suicidal?", "how to overdose?", "how many pills would it take?"])
    func aQuestionOfOnesOwnAboutDangerRaisesSafety(_ said: String) {
        #expect(!Sessions.text(["I smoke to sleep", said]).contains("[ ] nothing to tell"))
    }

    @Test func howThingsStandIsToldBesideDanger() {
        let words = Sessions.words(Sessions.page(["My family is abroad. I can't even visit them. I want to die."]))
        #expect(words == ["My family is abroad. I can't even visit them"])
    }

    @Test(arguments: [
        "I have written letters to my aunt. I want to die.", "I gave my dog to a neighbour. I want to die.",
        "I cleaned the whole flat on sunday. I want to die.", "My will is in the drawer. I want to die.",
    ])
    func whatIsDoneBeforehandStaysOff(_ said: String) {
        #expect(Sessions.words(Sessions.page([said])).isEmpty)
    }

    @Test func anAttackByAnotherStaysOffAndRaisesSafety() {
        let text = Sessions.text([
            "I miss my sister so much", "her ex is tall. He tried to fight me and swore at my dog",
        ])
        #expect(!text.contains("fight me") && !text.contains("nothing to tell"))
    }
}
