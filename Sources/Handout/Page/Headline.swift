import Dialogue

/// What can be the one thing to talk about, by its words (bare, in their order), and what never is.
///
/// The person's own weighting goes before any weighing of ours, and then why they came: both are said to be read
/// (clinical specification §9.2, 1). A defence read as a headline accuses, a fact about somebody else speaks for them, and a
/// polite refusal of a tip is talk about the tip.
enum Headline {
    /// How far a sentence may stand there.
    enum Standing: Sendable { case first, ifNothingElse, never }

    static func standing(_ said: [String], of number: Int, in sentences: Sentences, people: [PersonMention]) -> Standing
    {
        if isDefence(said, at: number, in: sentences) || isOnSuggestion(number, in: sentences) { return .never }
        return isOfAnother(said, people: people) ? .ifNothingElse : .first
    }

    // MARK: What goes first

    /// Whether the person says what weighs most: “if anything, it's …”, “my worry is …”.
    static func isWeighted(_ said: [String]) -> Bool {
        let said = Wordings.withoutHedges(said)
        guard !said.contains("thought"), !said.contains("if") || weighing.isIn(said) else { return false }
        return FirstWordings.picksOut(said) || weighing.isIn(said) || isConcern(said)
    }

    /// “if anything, it's my …”, not “if anything happens”.
    private static let weighing = Phrases([
        "if anything its", "if anything it is", "if anything i", "if anything im", "if anything my", "most of all",
        "above all", "more than anything", "bothers me most", "hurts me most", "hurts most", "what hurts",
        "what scares me", "what worries me", "what bothers me", "what i fear", "worst part", "worst thing",
        "hardest part", "hardest thing", "worst of it", "matters most", "most important to me",
        "biggest fear", "biggest worry", "concerning to me", "hesitant to tell",
        "hard to tell you",
    ])

    /// “my (main) worry is”
    private static func isConcern(_ said: [String]) -> Bool {
        said.indices.contains { index in
            guard said[index] == "my" else { return false }
            let rest = said[(index + 1)...].drop(while: degrees.contains).prefix(2)
            return rest.count == 2 && rest.first.map(concerns.contains) == true && ["is", "was"].contains(rest.last)
        }
    }

    private static let degrees: Set<String> = [
        "main", "biggest", "only", "real", "greatest", "worst", "first", "other",
    ]
    private static let concerns: Set<String> = [
        "worry", "fear", "concern", "problem", "issue", "trouble", "struggle", "question", "dilemma",
    ]

    /// How far a sentence says why one came, with what it is about; 0 where it does not. What names it plainly as help goes
    /// before an appointment; later in the talk only that counts.
    static func reason(_ said: [String], turn: Int) -> Int {
        guard let end = said.indices.lazy.compactMap({ reasonEnd(said, at: $0) }).first,
            said[end...].contains(where: { ClosedWords.isContent($0) && !empty.contains($0) }),
            !said.contains(where: ClosedWords.negators.contains)
        else { return 0 }
        return turn <= early ? 3 : said.contains("help") && said.contains("need") ? 1 : 0
    }

    /// Whether the reason is a wish for help or advice.
    static func asksForHelp(_ said: [String]) -> Bool { said.contains(where: things.contains) }

    /// A reason for coming is mostly told by then.
    private static let early = 4

    private static func reasonEnd(_ said: [String], at index: Int) -> Int? {
        guard said[..<index].suffix(5).contains(where: selves.contains) else { return nil }
        let longest = reasons.filter { said[index...].starts(with: $0) }.max { $0.count < $1.count }
        return longest.map { index + $0.count }
    }

    private static let selves: Set<String> = ["i", "im", "ive", "id", "we"]
    private static let empty: Set<String> = ["today", "talk", "help"]
    private static let things = ["help", "advice", "support", "suggestion", "suggestions", "guidance", "ideas"]
    private static let reasons: [[String]] = {
        let asked = [
            "need", "need some", "need your", "need a little", "looking for", "looking for some", "seeking",
            "seeking some", "want some", "want", "could use some", "would like some",
        ]
        let talked = [
            "to talk about", "to discuss", "to talk to someone about", "to talk to somebody about", "to chat about",
        ]
        let wished = ["want", "wanted", "need", "like", "hoping"]
        let came = [
            "can discuss", "could discuss", "can talk about", "could talk about", "came here because", "came here for",
            "came here to", "came in because", "came in for", "came to see you because", "came to see you about",
            "came because", "here because", "here for", "here about", "made an appointment", "am here to", "im here to",
        ]
        return Phrases.split(
            asked.flatMap { ask in things.map { ask + " " + $0 } }
                + wished.flatMap { wish in talked.map { wish + " " + $0 } } + came)
    }()

    // MARK: What does not

    /// Whether somebody else is told of, and not what is done to oneself.
    private static func isOfAnother(_ said: [String], people: [PersonMention]) -> Bool {
        guard let first = said.first, !said.dropFirst().contains(where: objects.contains) else { return false }
        if others.contains(first) { return true }
        let named = said.dropFirst().prefix(2)
        return ["my", "our", "his", "her", "their"].contains(first)
            && people.contains { person in
                guard let word = Tokenizer.tokens(of: person.phrase).last?.bare, !person.isGeneral else { return false }
                return named.contains { $0 == word || $0 == word + "s" }
            }
    }

    private static let objects: Set<String> = ["i", "im", "ive", "me", "us", "we", "myself"]
    private static let others: Set<String> = [
        "he", "hes", "she", "shes", "they", "theyre", "theyve", "people", "everyone", "everybody", "you", "youre",
    ]

    /// Sentences of a turn this near belong together.
    private static let near = 4

    /// Whether it denies or defends, or says how much beside a sentence that does.
    static func isDefence(_ said: [String], at number: Int, in sentences: Sentences) -> Bool {
        if denies(said) { return true }
        guard said.contains(where: isAmount), FeltWords.own(in: said).isEmpty else { return false }
        return sentences.ranges.indices[max(0, number - near)..<min(sentences.ranges.count, number + near + 1)].contains
        { other in
            let beside = sentences.says(other)
            return other != number && (denies(beside) || isHabitDenied(beside))
        }
    }

    private static func denies(_ said: [String]) -> Bool { defences.isIn(said) || isLabelDenied(said) }

    /// “I'm not an alcoholic”, “I am not a heavy smoker”. “I'm not a good mother” defends nothing: it is a verdict on
    /// oneself, which a therapist should read first.
    private static func isLabelDenied(_ said: [String]) -> Bool {
        said.indices.contains { index in
            guard let denial = denials.first(where: { said[index...].starts(with: $0) }) else { return false }
            return said[(index + denial.count)...].first { !extents.contains($0) }.map(labels.contains) == true
        }
    }

    private static let denials = Phrases.split(["im not a", "im not an", "i am not a", "i am not an"])
    private static let extents: Set<String> = ["big", "heavy", "real", "serious", "problem", "compulsive"]
    /// What one is called by a habit.
    private static let labels: Set<String> = [
        "addict", "alcoholic", "drinker", "drunk", "drunkard", "gambler", "hoarder", "junkie", "pothead", "shopaholic",
        "smoker", "stoner", "workaholic",
    ]

    /// “I don't drink in the morning”: a habit that nobody is said to have.
    private static func isHabitDenied(_ said: [String]) -> Bool {
        said.starts(with: ["i", "dont"]) && said.count > 3 && !inner.contains(said[2])
    }

    private static let inner: Set<String> = [
        "know", "want", "feel", "have", "think", "like", "understand", "see", "need", "even", "remember", "care",
        "trust", "believe", "sleep", "eat",
    ]

    private static func isAmount(_ word: String) -> Bool {
        numbers.contains(word) || word.isNumber
    }

    private static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "couple",
    ]
    private static let defences = Phrases([
        "i dont consider", "not a problem", "isnt a problem", "no problem for me", "i dont have a problem",
        "dont think i have a problem", "its not like", "its not as if", "not that bad", "no big deal",
        "not a big deal", "nothing wrong with", "i can stop any", "i can quit any", "only on the weekend",
        "only on weekends",
    ])

    /// Whether it is said about a suggestion: after a sentence of the turn that appraises one.
    static func isOnSuggestion(_ number: Int, in sentences: Sentences) -> Bool {
        (max(0, number - near)...number).contains { appraising.isIn(sentences.words[sentences.ranges[$0]].map(\.bare)) }
    }

    private static let appraising = Phrases(
        Courtesies.known(as: .appraisal) + [
            "great idea", "bad idea", "nice idea", "not a bad", "great advice", "good suggestion", "great suggestion",
            "sounds great", "that would help", "that might help", "that could help", "good point", "better option",
            "good option", "i will try it", "i would try that", "i will take a look", "ill take a look",
            "i will look into", "ill look into", "i will look at it", "ill look at it", "i will read it",
            "ill read it", "ill definitely read", "i will think about it", "ill think about it", "i will check it",
            "ill check it",
        ])
}
