import Dialogue
import Scripts
import Testing

/// Clauses turned from the person to the companion's side, and those left to be quoted.
@Suite struct TurningTests {
    @Test(arguments: [
        ("I lost my job on Monday", "you lost your job on Monday"),
        ("my sister never called me back", "your sister never called you back"),
        ("I was alone with it", "you were alone with it"),
        ("I just wasnt ready", "you just weren't ready"),
        ("im scared of the dark", "you're scared of the dark"),
        ("She said that I was lazy", "she said that you were lazy"),
        ("we broke up in June", "you broke up in June"),
        ("i dont know what to do", "you don't know what to do"),
        ("my mother was ill", "your mother was ill"),
        ("Maybe I should go home", "maybe you should go home"),
        ("its been raining for days", "it's been raining for days"),
        ("I hurt myself on the stairs", "you hurt yourself on the stairs"),
        ("I feel like he hates me", "you feel like he hates you"),
        ("He told me I was too loud", "he told you you were too loud"),
        ("The truth is I miss her", "the truth is you miss her"),
        ("I hate the way she talks", "you hate the way she talks"),
        ("i deal with losing people", "you deal with losing people"),
        ("my co-workers went home early", "your co-workers went home early"),
        ("I still think of november", "you still think of November"),
        ("I look at google all day", "you look at Google all day"),
        ("my boss shouts at me", "your boss shouts at you"),
        ("I saw my husband leave the house", "you saw your husband leave the house"),
        ("The teacher asked Brannoch to stay", "the teacher asked Brannoch to stay"),
    ])
    func turns(_ said: String, _ expected: String) {
        #expect(Self.turned(said) == expected)
    }

    @Test(arguments: [
        "I told you already",  // the companion is addressed
        "if I lose my job",  // hangs on another clause
        "why did she leave me",  // no subject first
        "I-I was there",  // begun twice
        "I am wondering",  // says nothing without what follows
        "losing my job",  // no verb
        "I went to the",  // broken off
        "my kids not listen to me",  // a "not" without its helping verb
        "he use my card every week",  // verb and subject disagree
        "they was late for dinner",
        "I is tired of it",
        "I did went there on Monday",
        "I have went there on Monday",
        "he wanted to went home",
        "it changed not so well",  // a "not" that denies nothing
        "I am agree with my boss",
        "I lose my job two months ago",  // tenses clash
        "the dog has been there before my wife",
        "I have seen him yesterday",
        "I had relationship with a colleague",  // an article is missing
        "she is a awful woman",
        "she is a honest woman",
        "I broke the trust with her that she expected",
        "I was hoping that the physical therapy",
        "I am a student and my parents, they keep me in",
        "I love him so much I left",  // two clauses, joined by nothing
        "it does help I am leaving soon",
        "I lost my job was fired",
        "I just like fell on my ankle",  // a filler
        "he was like I am done",
        "I got caught with using it",
        "all I think of is his them",
        "i am so strssed about it",  // a slip of typing
        "I put up with his moodd all day",
        "my mother also she was like this",  // a subject said twice
        "my neighbour is not good man",
        "I waited for an hour my leg went dead",  // a clause joined on by nothing
        "I went to the scholl on Monday",
        "everything I do is to much",
        "my kids shouts at me",
        "it really is not",
        "my husband want me to leave",
        "I will be having a better job",
        "I look at youtube all day",  // a name in small letters
        "he wanted me to stop his card *using",  // put right by the writer
    ])
    func leavesUncertainClausesAlone(_ said: String) {
        #expect(Self.turned(said) == nil)
    }

    static func turned(_ said: String) -> String? {
        let utterance = Utterance(said, spellings: StandardScripts.words)
        return ClauseReader.clauses(of: utterance).first.flatMap { Turning.turn($0, in: utterance) }
    }
}
