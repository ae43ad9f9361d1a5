import Dialogue

/// A sentence that could be told besides, with what it would add to the page.
struct Telling: Sendable {
    var cited: Cited
    /// The beginnings of its words that say something.
    let stems: Set<String>
    /// How much it matters by its own words.
    let weight: Int
    /// Whether it can lead the page: it weighs by its own words, and neither defends nor is of somebody else.
    let canLead: Bool
    /// How many words it has.
    private let length: Int

    /// Nothing for what is said about a suggestion, answers a greeting, or cannot stand by itself.
    /// - Parameter read: the sentence as it was read for the first two sections, if it can stand there.
    init?(_ sentences: Sentences, _ number: Int, turn: Int, read: FirstReading?, citing: (Passage) -> Cited) {
        let said = sentences.says(number)
        guard !FirstWordings.isAvoiding(said), !Wordings.asks(said), !Self.greets(said),
            !Headline.isOnSuggestion(number, in: sentences),
            !Wordings.isGreetingAnswer(said, turn: turn, utterance: sentences.words.map(\.bare)),
            !sentences.answersAboutSomething(number),
            let passage = read?.passage ?? sentences.passage(of: number...number) ?? sentences.named(number),
            !Passage.isHalting(passage.words)
        else { return nil }
        let fuller = sentences.withShortNeighbours(passage)
        let told = fuller.sentences.flatMap(sentences.says)
        guard told.last.map(Self.hanging.contains) == false, told.first.map(["like", "or", "than"].contains) == false
        else { return nil }
        cited = citing(fuller)
        stems = Self.stems(of: fuller.words)
        length = told.count
        weight = Self.weight(told) + (read.map(Self.weight) ?? 0)
        canLead = weight > 0 && read.map { $0.standing == .first && $0.canStandFirst && !$0.isReported } == true
    }

    /// “I am sorry” to somebody else's story, and names given at the beginning.
    private static func greets(_ said: [String]) -> Bool {
        greeting.isIn(said) || said.count <= 5 && said.last == "sorry"
    }

    private static let greeting = Phrases([
        "my name is", "introduce myself", "introduce my self", "sorry for your", "sorry to hear", "sorry about that",
    ])

    /// What it would add to words that stand already: words that come up again in the session count more, and long
    /// sentences have less room.
    /// - Parameter turns: in how many turns each beginning of a word was said.
    func gain(besides present: Set<String>, turns: [String: Int]) -> Int {
        let new = stems.subtracting(present).reduce(0) { $0 + min(Self.often, turns[$1] ?? 1) }
        return new + weight - max(0, length - Self.short) / 8
    }

    /// Longer ones have less room.
    private static let short = 16
    /// What ends in one of these breaks off.
    private static let hanging: Set<String> = ["and", "but", "so", "or", "because", "the", "a", "to", "of", "if"]
    /// A word said in more turns counts no more.
    private static let often = 3

    /// The beginnings of words that say something: “worried” and “worries” are the same.
    static func stems(of words: String) -> Set<String> {
        Set(Tokenizer.tokens(of: words).map(\.bare).filter(ClosedWords.isContent).map { String($0.prefix(5)) })
    }

    private static func weight(_ read: FirstReading) -> Int {
        max(read.charge.weight, read.complaint, read.fact, read.late, 2 * read.reason)
    }

    /// What takes a stance counts: what one cannot, wants or does not want, is, or sets against something.
    private static func weight(_ said: [String]) -> Int {
        let isOwn = said.contains { ClosedWords.selfSubjects.contains($0) }
        guard isOwn else { return said.contains(where: ClosedWords.selfWords.contains) || telling.isIn(said) ? 0 : -2 }
        let kinds = [
            OtherSide.isStance(said), stances.isIn(said), said.contains("but"), said.contains(where: reasons.contains),
        ]
        return 2 * kinds.count { $0 } - (plans.isIn(Array(said.prefix(4))) && !said.contains("but") ? 4 : 0)
    }

    private static let stances = Phrases([
        "i cant", "i cannot", "i couldnt", "i dont want", "i dont wanna", "i want", "i wanna", "i need", "i am a",
        "im a", "im just a", "i dont get", "i dont understand", "i dont think", "i dont know how", "not fair",
        "i used to", "i feel like", "i wish", "i miss", "i hate", "i love", "i regret",
        "i would like", "id like", "i really like", "i gotta have", "i have to have", "give up", "i never", "i always",
    ])
    /// What one says that one will do is mostly an answer to advice.
    private static let plans = Phrases(["i will", "ill", "i can try", "im going to try", "i think i will"])
    /// What tells of something that weighs, although nobody is named.
    private static let telling = Phrases([
        "problem", "stress", "stressful", "hard", "overwhelming", "too much", "unfair",
    ])
    private static let reasons: Set<String> = ["because", "cause", "cuz", "cos", "since"]
}

/// What a page leaves out of a session: sentences that add most to those that stand on it, one after the other.
///
/// A page on which the core of an hour is missing misleads, although every line of it was said (readers of pages against what
/// was said found that its commonest fault); what comes up again, and what takes a stance, is the core.
struct Coverage {
    private let tellings: [Telling]
    private let turns: [String: Int]

    /// - Parameter texts: what was said in each turn.
    init(_ tellings: [Telling], texts: [Int: String]) {
        self.tellings = tellings
        turns = texts.values.reduce(into: [:]) { turns, text in
            for stem in Telling.stems(of: text) { turns[stem, default: 0] += 1 }
        }
    }

    /// What adds less than `least` is not missed, nor what adds less than `little` where the page has little.
    private static let (least, little) = (4, 2)
    /// A page of fewer lines has little.
    private static let few = 6

    func adding(to present: [Cited], most: Int) -> [Cited] {
        var (stands, found) = (present, [Cited]())
        var stems = stands.reduce(into: Set<String>()) { $0.formUnion(Telling.stems(of: $1.words)) }
        while found.count < most, let next = best(besides: stands, stems) {
            found.append(next.cited)
            stands.append(next.cited)
            stems.formUnion(next.stems)
        }
        return found
    }

    /// What adds most; of equals what was said first.
    private func best(besides present: [Cited], _ stems: Set<String>) -> Telling? {
        let free = tellings.filter { telling in
            !present.contains { $0.overlaps(telling.cited) || $0.words.tellsMuchTheSame(as: telling.cited.words) }
        }
        let gains = free.map { $0.gain(besides: stems, turns: turns) }
        guard let most = gains.max(), most >= (present.count < Self.few ? Self.little : Self.least) else { return nil }
        return gains.firstIndex(of: most).map { free[$0] }
    }
}

extension Sentences {
    /// “yeah I did that”: an answer in which what it is about stands nowhere.
    fileprivate func answersAboutSomething(_ number: Int) -> Bool {
        guard number == 0, starts[0] > ranges[0].lowerBound,
            words[ranges[0].lowerBound..<starts[0]].contains(where: {
                Leads.sounds.contains($0.bare) || $0.bare == "no"
            })
        else { return false }
        let said = says(0)
        return said.prefix(4).contains { ["that", "it", "so", "them", "this"].contains($0) } && said.first == "i"
            && said.prefix(4).count(where: ClosedWords.isContent) < 2
    }

    /// With a short sentence beside it that says how long or how it feels: “How long will it go on? It's been two years already.”
    fileprivate func withShortNeighbours(_ passage: Passage) -> Passage {
        guard passage.sentences.count == 1, !passage.endsEarly else { return passage }
        let (first, last) = (passage.sentences.lowerBound, passage.sentences.upperBound)
        if first > 0, colours(first - 1), let both = self.passage(from: first - 1, to: last) { return both }
        if last + 1 < ranges.count, colours(last + 1), let both = self.passage(from: first, to: last + 1) {
            return both
        }
        return passage
    }

    private func colours(_ number: Int) -> Bool {
        let said = says(number)
        guard (2...8).contains(said.count), !isQuestion(number), !Wordings.isCourtesy(said),
            !Wordings.isToCompanion(said),
            !Headline.isOnSuggestion(number, in: self)
        else { return false }
        return !FeltWords.named(in: said).isEmpty
            || said.contains { ["years", "months", "weeks", "year", "month"].contains($0) }
    }

    /// “its calculus and I can't get it”: an answer that names what was asked for stands by itself.
    fileprivate func named(_ number: Int) -> Passage? {
        let said = says(number)
        guard said.first == "its" || said.starts(with: ["it", "is"]) || said.starts(with: ["it", "was"]),
            said.contains(where: ClosedWords.selfWords.contains),
            said.count(where: ClosedWords.isContent) > 1 || said.prefix(3).contains("because")
        else { return nil }
        return passage(from: number, to: number)
    }
}
