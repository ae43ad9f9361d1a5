import Dialogue
import Testing

/// Speech as it was taken down, without its stammers.
@Suite struct DisfluencyTests {
    @Test(arguments: [
        ("I-I-I would feel better", "I would feel better"),
        ("the-the asthma is th-that bad", "the asthma is that bad"),
        ("I, I don't know", "I don't know"),
        ("Yes, um, I think so", "Yes, I think so"),
        ("a couple of people who, uh, gave me a pat", "a couple of people who gave me a pat"),
        ("Well, um. I went home", "Well. I went home"),
        ("any reason to? Uh, I guess health", "any reason to? I guess health"),
        ("I mean, I mean, it helps", "I mean, it helps"),
        ("I'm not- I'm not as happy", "I'm not as happy"),
        ("My-- I'd-I'd be able to wear it", "I'd be able to wear it"),
        ("if I- if I lose my balance", "if I lose my balance"),
        ("it's, you know, not that bad", "it's not that bad"),
        ("it was, like, late", "it was late"),
        ("they have stuff-- It's-it's good", "they have stuff - it's good"),
        ("I don't have 50%, uh, faith in it", "I don't have 50% faith in it"),
        ("Yeah. [laughs] Yes, you put it well", "Yeah. Yes, you put it well"),
        ("it was [unintelligible 00:02:29] late [laughs]", "it was late"),
    ])
    func leavesStammersOut(_ said: String, _ clean: String) {
        #expect(Disfluency.cleaned(said) == clean)
    }

    @Test(arguments: [
        "I didn't get- go to physical therapy",  // a "not" is never lost
        "I said no - no means no", "it was very, very late", "a well-worn mid-morning walk", "um", "uh, um",
        "I had had enough", "She is my ex-wife - we talk", "I like it, like him", "you know him, don't you", "",
        "so so tired", "no no no", "I'm trying to find, like, a normal day",
    ])
    func leavesEverythingElse(_ said: String) {
        #expect(Disfluency.cleaned(said) == said)
    }
}
