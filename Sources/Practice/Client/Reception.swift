import Dialogue

/// How an intervention arrives at the client: the act, and what it touches.
struct Reception {
    var impact: Impact
    /// Topics named, the clearest first.
    var topics: [String]
    var fact: Fact?
    var sore: Sore?
    var gains: [Gain]
    /// Whether words or feelings of the client were taken up.
    var isAttuned: Bool
    var words: Int
    /// Whether it asks how that feels, and nothing more.
    var isVague: Bool
    private let stems: Set<String>
    var asksNumber: Bool
    /// Whether it asks about danger to the client's life; that is answered before anything else.
    var asksSafety: Bool
    var asksYesOrNo: Bool

    init(_ text: String, _ coding: Coding, by client: Client, in state: ClientState) {
        let cues = Set(Client.cues.hear(text))
        let attunement = Attunement(said: text, heard: state.recent)
        let felt = client.feels.hear(text)
        let feels = felt.contains(state.topic)
        let feltBefore = felt.contains { state.depths[$0] != nil }
        let tokens = Tokenizer.tokens(of: text).map(\.bare)
        words = tokens.count
        stems = Set(Attunement.stems(text))
        asksNumber = NumberWords.isAsked(by: tokens)
        asksYesOrNo =
            tokens.first { !ClosedWords.fillers.contains($0) }.map(ClosedWords.auxiliaries.contains) ?? false
        topics = client.topics.hear(text)
        isVague = cues.contains("vague")
        isAttuned = feels || feltBefore || attunement.shared >= (words <= 6 ? 1 : 2)
        let reader = ImpactReader(
            text: text, coding: coding, cues: cues, attunement: attunement, feels: feels, feltBefore: feltBefore,
            isAttuned: isAttuned, state: state, client: client)
        let heardFact = client.fact(in: text)
        asksSafety = heardFact?.name == Fact.safety && reader.isAskingSomething
        impact = asksSafety ? .openQuestion : reader.impact
        fact = impact.isQuestion ? heardFact : nil
        sore = client.sores.hear(text).first.flatMap { name in client.script.sores.first { $0.name == name } }
            .flatMap { state.openness < $0.below ? $0 : nil }
        let heard = client.gains.hear(text)
        gains = client.script.gains.filter { heard.contains($0.name) }
    }
}

extension Reception {
    /// How many content words of a line are in a question; what is no question points at nothing.
    func points(at line: CaseLine) -> Int {
        impact.isQuestion ? Set(Attunement.stems(line.text)).intersection(stems).count : 0
    }
}

/// Which act an utterance is to this client, now.
struct ImpactReader {
    let text: String
    let coding: Coding
    let cues: Set<String>
    let attunement: Attunement
    /// Whether it names a feeling of what is being told.
    let feels: Bool
    /// Whether it names a feeling of something told before.
    let feltBefore: Bool
    let isAttuned: Bool
    let state: ClientState
    let client: Client

    /// What hurts or mends is heard first, whatever else was said.
    var impact: Impact {
        if coding.main == .silence { return .silence }
        if cues.contains("harsh") || has(.confrontation) { return .harsh }
        if cues.contains("repair") { return .repair }
        if cues.contains("ending"), !isAsking { return .ending }
        if isReading { return isTimely ? .timelyReading : .earlyReading }
        if has(.advice) || cues.contains("advice"), !isEcho,
            cues.isDisjoint(with: ["presumption", "validation", "courtesy"])
        {
            return .advice
        }
        return question ?? statement
    }

    private func has(_ code: Code) -> Bool { coding.codes.contains(code) }

    /// Whether anything in it is a question, whatever else it is.
    var isAskingSomething: Bool { isAsking || text.contains("?") }

    private var isAsking: Bool { coding.codes.contains { $0.isQuestion } }

    /// The client's own words, given back: "so you should talk to somebody" may be what the client said.
    private var isEcho: Bool { attunement.shared >= 2 && attunement.added <= attunement.shared / 2 }

    // MARK: Questions

    private var question: Impact? {
        guard isAsking else { return nil }
        if cues.contains("here") { return .hereAndNow }
        if has(.severalQuestions), text.filter({ $0 == "?" }).count > 1 { return .severalQuestions }
        if has(.whyQuestion) { return .whyQuestion }
        if has(.leadingQuestion) { return .leadingQuestion }
        if cues.contains("vague"), state.vagueAsked > 0 { return .vagueQuestion }
        return has(.openQuestion) ? .openQuestion : .closedQuestion
    }

    // MARK: Readings

    private var isReading: Bool {
        cues.contains("reading") || has(.interpretationPast) || has(.interpretationPattern)
    }

    /// Late enough, to someone open enough, as a possibility, and in their words (clinical specification §2.5).
    private var isTimely: Bool {
        guard state.turn >= 8, state.openness >= 50, cues.contains("hedge") else { return false }
        let all = Attunement(said: text, heard: client.told(in: state))
        return all.shared >= 3 || feels
    }

    // MARK: Statements

    private var statement: Impact {
        if cues.contains("hello"), state.turn <= 2 { return .hello }
        if feels { return .deepReflection }
        if cues.contains("validation") { return .validation }
        if coding.main == .encourager { return cues.contains("hello") ? .hello : .encourager }
        if cues.contains("noticing") { return .noticing }
        if cues.contains("courtesy") { return state.turn <= 2 ? .hello : .encourager }
        if has(.reassurance), !isEcho { return .reassurance }
        if cues.contains("affirmation") { return .affirmation }
        if isAttuned, !has(.selfDisclosure) { return reflection }
        if has(.affirmation) { return .affirmation }
        if has(.complexReflection) || has(.simpleReflection) || cues.contains("presumption") { return missed }
        if cues.contains("hello") { return .hello }
        if has(.selfDisclosure) { return .disclosure }
        if coding.main == .structuring { return .structuring }
        if coding.main == .information { return isTrueGuess ? .simpleReflection : .information }
        return .other
    }

    /// What adds something that fits is deeper than what gives the words back.
    private var reflection: Impact {
        if namesForeignFeeling { return .missedReflection }
        return has(.complexReflection) && attunement.added >= 1 ? .deepReflection : .simpleReflection
    }

    /// A feeling that is not there, or words that have nothing to do with anything told. What only cannot be placed is
    /// passed over.
    private var missed: Impact {
        if namesForeignFeeling { return .missedReflection }
        if attunement.shared > 0 { return .simpleReflection }
        if isTrueGuess { return .deepReflection }
        let all = Attunement(said: text, heard: client.told(in: state))
        return all.shared == 0 && all.added >= 3 ? .missedReflection : .encourager
    }

    /// What was not said yet and is so: two words of one line that the client could tell.
    private var isTrueGuess: Bool {
        let lines = client.script.topics.flatMap(\.layers).flatMap(\.lines)
        return lines.contains { Attunement(said: text, heard: [$0.text]).shared >= 2 }
    }

    private var namesForeignFeeling: Bool {
        !feels && !feltBefore && Client.feelingWords.hears("feeling", in: text)
            && !state.recent.contains { Client.feelingWords.hears("feeling", in: $0) }
    }
}
