import Dialogue
import Scripts
import Testing

/// Which clause of an utterance is taken up, and what of it is quoted.
@Suite struct FocusTests {
    @Test(arguments: [
        // How one came to know is not the news.
        ("My brother is moving out, I heard it from the neighbour", "My brother is moving out"),
        // What everyone does stands before what was one's own.
        ("We shared that flat for six years. It's normal, people move.", "We shared that flat for six years"),
        // What hangs on a preposition keeps what it hangs on.
        ("We'd been hoping, for nine of those years.", "We'd been hoping, for nine of those years"),
        // When it was belongs to what was done.
        ("I sold the piano the month she moved out", "I sold the piano the month she moved out"),
        // Short halves of one sentence stay together.
        ("He sulks and I go up to the attic", "He sulks and I go up to the attic"),
        // Where a story begins is not what it is told for.
        (
            "so the other day my aunt was on the phone and I put the baby down and went out. I just stood there",
            "I just stood there"
        ),
        // What makes light of the telling is not the telling.
        ("I asked her to stay for tea. sounds silly", "I asked her to stay for tea"),
        // A hedge alone says nothing.
        ("With my uncle, I suppose", "With my uncle"),
        // What one takes oneself for.
        ("he shuts the door when I come in. I think maybe I am the lodger", "maybe I am the lodger"),
        // Both sides of a time, and of a denial.
        (
            "Not then, but when I was eight she packed a bag and sat in the hall with it",
            "when I was eight she packed a bag and sat in the hall with it"
        ),
        // How it is now, and not since when.
        ("He stopped in May and ever since he's been rearranging my kitchen", "he's been rearranging my kitchen"),
        // A condition keeps what it leads to.
        ("like if I write it then it happened", "if I write it then it happened"),
        // What pulls two ways keeps both sides.
        (
            "part of me wants to ring him, part of me wants him gone",
            "part of me wants to ring him, part of me wants him gone"
        ),
        (
            "feels like he moved to the moon but hes on the second floor",
            "feels like he moved to the moon but hes on the second floor"
        ),
        (
            "I wanna say yes so bad but I also feel like a traitor",
            "I wanna say yes so bad but I also feel like a traitor"
        ),
        // "So … that" is one thing.
        ("he shouted so loud he lost his voice", "he shouted so loud he lost his voice"),
        // Tears weigh more than the weather.
        ("I think she was crying, by the gate, but it was raining so I couldn't be sure", "she was crying"),
        // An age leads up to what is told.
        ("my gran is 90 now and she still criticises my hair", "she still criticises my hair"),
    ])
    func takesUpWhatMatters(_ said: String, _ expected: String) {
        #expect(Self.listener.listen(to: said).quote == expected)
    }

    @Test(arguments: [
        ("He sulks and I go up to the attic", "he sulks, and you go up to the attic"),
        ("I sold the piano the month she moved out", "you sold the piano the month she moved out"),
        ("we'd had a row", "you'd had a row"),
        ("Sorry, I'm crying, which is silly, I'm on the bus to work", "you're crying"),
        ("I haven't sung a note since I was at school", "you haven't sung a note since you were at school"),
        ("I suppose I come by it honestly", "you come by it honestly"),
    ])
    func turnsItWhole(_ said: String, _ expected: String) {
        #expect(Self.listener.listen(to: said).turned == expected)
    }

    @Test func hearsALikenessOfOnesOwn() {
        let images = Self.listener.listen(to: "I feel like a wardrobe that nobody can close").images
        #expect(images.count == 1 && images.first?.contains("a wardrobe that nobody can close") == true)
    }

    private static let listener = Listener(lexicon: StandardRepertoire.lexicon)
}
