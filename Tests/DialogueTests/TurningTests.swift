import Dialogue
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
    ])
    func leavesUncertainClausesAlone(_ said: String) {
        #expect(Self.turned(said) == nil)
    }

    static func turned(_ said: String) -> String? {
        let utterance = Utterance(said)
        return ClauseReader.clauses(of: utterance).first.flatMap { Turning.turn($0, in: utterance) }
    }
}
