import Dialogue
import Testing

/// The notation of lexicon entries (authors' manual, "Patterns").
@Suite struct LexiconTests {
    @Test(arguments: [
        ("worried", "I am worried", true),
        ("worr*", "she worries a lot", true),
        ("worr*", "I wonder", false),
        ("let/lets/letting me down", "he is letting me down", true),
        ("(so) tired of it", "tired of it", true),
        ("(so) tired of it", "so tired of it", true),
        ("want ~ home", "I want to go home", true),
        ("want ~ home", "I want to leave all of this and go home", false),
        ("want ~ (be) gone", "I want to just gone", true),
        ("can't sleep", "i cant sleep", true),
        ("tired of", "I am tired. Of course", false),
        ("(well) (then)", "home again", false),
        ("@kin left", "my aunt left", true),
    ])
    func entryMatches(_ entry: String, _ said: String, _ expected: Bool) {
        var lexicon = Lexicon()
        lexicon.add(LexiconBlock(name: "class kin", sense: .wordClass), entries: ["aunt/uncle"])
        lexicon.add(LexiconBlock(name: "theme t", sense: .theme("t")), entries: [entry])
        lexicon.seal()
        let hits = lexicon.hits(in: Tokenizer.tokens(of: said))
        #expect(!hits.isEmpty == expected)
    }

    /// Found by fuzzing: a circle of classes, and a chain of very many, ended the program.
    @Test func classesMayNameOneAnotherInACircleOrALongChain() {
        var lexicon = Lexicon()
        lexicon.add(LexiconBlock(name: "class kin", sense: .wordClass), entries: ["aunt/@kin/@tribe"])
        lexicon.add(LexiconBlock(name: "class tribe", sense: .wordClass), entries: ["@kin/@tribe/uncle"])
        for number in 0..<2_000 {
            lexicon.add(LexiconBlock(name: "class c\(number)", sense: .wordClass), entries: ["@c\(number + 1)"])
        }
        lexicon.add(LexiconBlock(name: "class c2000", sense: .wordClass), entries: ["nephew"])
        lexicon.add(
            LexiconBlock(name: "theme t", sense: .theme("t")), entries: ["@kin left", "@c1990 left", "@c0 fell"])
        lexicon.seal()
        for said in ["my aunt left", "my uncle left", "my nephew left"] {
            #expect(lexicon.hits(in: Tokenizer.tokens(of: said)).count == 1, "\(said)")
        }
        #expect(lexicon.hits(in: Tokenizer.tokens(of: "my nephew fell")).isEmpty)
    }

    @Test func theLongestHitOfABlockCounts() {
        var lexicon = Lexicon()
        lexicon.add(
            LexiconBlock(name: "theme t", sense: .theme("t")),
            entries: ["let down", "let down again"])
        lexicon.seal()
        let hits = lexicon.hits(in: Tokenizer.tokens(of: "let down again"))
        #expect(hits.first?.tokens == 0..<3)
    }

    @Test func aLexiconOfThousandsOfWordsMixesNoneUp() {
        var lexicon = Lexicon()
        let words = (0..<6_000).map { "w\($0)" }
        for word in words {
            lexicon.add(LexiconBlock(name: "theme \(word)", sense: .theme(word)), entries: ["\(word)/x\(word)*"])
        }
        lexicon.seal()
        for (block, word) in words.enumerated() where block % 7 == 0 {
            let hits = lexicon.hits(in: Tokenizer.tokens(of: "\(word). X\(word)s"))
            #expect(hits.filter { $0.block == block }.map(\.tokens) == [0..<1, 1..<2], "\(word)")
        }
    }

    /// What is written in other ways than plain words is read the slow way, to the same end.
    @Test(arguments: [
        ("can't/won't go", "I can't go"), ("Go home", "go home"), ("well-known", "well known"), ("(my) é*", "my été"),
        ("@kin-folk left", "my aunt left"), ("go  home", "go home"),
    ])
    func entryIsHeardHoweverItIsWritten(_ entry: String, _ said: String) {
        var lexicon = Lexicon()
        lexicon.add(LexiconBlock(name: "class kin-folk", sense: .wordClass), entries: ["aunt/uncle nephew (niece)"])
        lexicon.add(LexiconBlock(name: "theme t", sense: .theme("t")), entries: [entry])
        lexicon.seal()
        #expect(!lexicon.hits(in: Tokenizer.tokens(of: said)).isEmpty)
    }
}
