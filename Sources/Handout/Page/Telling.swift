import Dialogue

/// A sentence that could be told besides, with what it would add to the page.
struct Telling: Sendable {
    var cited: Cited
    /// The same sentence with no more than belongs to it, where it says enough.
    private let core: [Telling]
    /// What it names.
    let named: Named
    /// How much it matters by its own words.
    let weight: Int
    /// Whether it can lead the page: it weighs by its own words, and neither defends nor is of somebody else.
    let canLead: Bool
    /// How many words it has.
    private let length: Int

    /// Nothing for what is said about a suggestion, answers a greeting, or cannot stand by itself.
    /// - Parameter read: the sentence as it was read for the first two sections, if it can stand there.
    /// - Parameter before: all of the turn before, if it is short: what a turn leans on stands there.
    init?(
        _ sentences: Sentences, _ number: Int, turn: Int, read: FirstReading?, before: Cited?,
        citing: (Passage) -> Cited
    ) {
        let said = sentences.says(number)
        guard !FirstWordings.isAvoiding(said), !Wordings.asks(said), !Wordings.isSmallTalk(said),
            !Headline.isOnSuggestion(number, in: sentences),
            !Wordings.isGreetingAnswer(said, turn: turn, utterance: sentences.words.map(\.bare)),
            !sentences.answersAboutSomething(number),
            let found = sentences.afterEllipsis(number) ?? read?.passage ?? sentences.passage(of: number...number)
                ?? sentences.named(number)
                ?? (before == nil ? nil : sentences.goingOn(number)),
            !Passage.isHalting(found.words)
        else { return nil }
        let (passage, isLeaning) = sentences.carryingWhatItLeansOn(sentences.withNeighbours(found))
        let told = passage.sentences.flatMap(sentences.says)
        let leans = isLeaning || sentences.pointsBack(passage.sentences.lowerBound) && passage.sentences.lowerBound == 0
        guard !Wordings.breaksOff(told), told.first.map(["like", "or", "than"].contains) == false,
            !Self.isRating(told),
            !isLeaning || Self.stands(told, carried: before != nil && passage.sentences.lowerBound == 0)
        else { return nil }
        let alone = sentences.pointsToThings(number) ? nil : sentences.passage(from: number, to: number)
        let core = [found, alone].compactMap(\.self).filter { $0 != passage }.map {
            Telling(citing($0), $0.sentences.flatMap(sentences.says))
        }
        self.init(
            citing(passage), told, core: core.filter { $0.named.stems.count > 1 && $0.length >= Self.fewest },
            weight: read.map(Self.weight) ?? 0,
            canLead: read.map { $0.standing == .first && $0.canStandFirst && !$0.isReported && !leans } == true)
        if leans { cited.before = [before].compactMap(\.self) }
    }

    /// “probably like an 8 or 9”: of what, was asked.
    private static func isRating(_ told: [String]) -> Bool {
        told.count <= 8 && told.contains(where: \.isNumber)
            && !told.contains(where: Verbs.isFinite)
    }

    /// Whether words that lean on something that is not there say enough.
    /// - Parameter carried: whether the turn before is there.
    private static func stands(_ told: [String], carried: Bool) -> Bool {
        let content = told.count(where: ClosedWords.isContent)
        return carried
            ? content > 0 && told.count > 4
            : !Leaning.isElliptic(told) && (content > 2 || content > 1 && told.count >= fewest + 2)
    }

    /// - Parameters:
    ///   - told: its words (bare).
    ///   - weight: what it has by how it was read for the first two sections.
    init(_ cited: Cited, _ told: [String], core: [Telling] = [], weight: Int = 0, canLead: Bool = false) {
        self.cited = cited
        self.core = core
        named = Named(cited.words)
        length = told.count
        self.weight = Self.weight(told) + weight
        self.canLead = canLead && self.weight > 0 && !Helping.phrases.isIn(told)
        wants = Self.takesStance(told)
        plan = Self.decisions.isIn(Array(told.prefix(6))) ? told.contains(where: Self.tips.contains) ? .tip : .own : nil
    }

    /// What is meant to be done: something of one's own, or a tip that is taken up.
    private enum Plan: Sendable { case own, tip }

    private let plan: Plan?
    /// Whether it says what one wants, is or cannot.
    private let wants: Bool
    private static let decisions = Phrases([
        "i will", "ill", "i can try", "im going to", "i am going to", "we need to", "what is clear",
        "im willing", "i am willing", "i wont", "im ready", "i am ready", "ive decided", "i have decided",
    ])
    private static let tips: Set<String> = [
        "try", "look", "check", "download", "read", "note", "touch", "those", "this", "that", "it",
    ]

    /// The same as far as it does not stand yet; nothing where all of it does.
    func free(of present: [Cited]) -> Telling? {
        if !present.contains(where: { $0.overlaps(cited) }) { return self }
        return core.first { core in !present.contains { $0.overlaps(core.cited) } }
    }

    /// What it would add to words that stand already: words that come up again in the session count more, and long
    /// sentences have less room.
    /// - Parameter turns: in how many turns each beginning of a word was said.
    /// - Parameter isLate: whether it is from the last third, where what one has come to is told.
    func gain(besides present: Set<String>, turns: [String: Int], isLate: Bool) -> Int {
        let new = named.stems.subtracting(present).reduce(0) { $0 + min(Self.often, turns[$1] ?? 1) }
        let settled = isLate && wants ? 2 : 0
        let planned = plan.map { $0 == .own && isLate ? 2 : -4 } ?? 0
        return min(Self.mostNew, new) + weight * 3 / 2 + planned + settled - max(0, length - Self.short) / 12
    }

    /// A sentence of fewer words says too little without those beside it.
    private static let fewest = 5
    /// More new words than these say little more.
    private static let mostNew = 8
    /// Longer ones have less room.
    private static let short = 16
    /// A word said in more turns counts no more.
    private static let often = 3

    private static func weight(_ read: FirstReading) -> Int {
        max(read.charge.weight * 3 / 2, read.complaint, read.fact, read.late, 2 * read.reason)
    }

    /// What takes a stance counts: what one cannot, wants or does not want, is, or sets against something.
    private static func weight(_ said: [String]) -> Int {
        let isOwn = said.contains { ClosedWords.selfSubjects.contains($0) }
        if frequencies.isIn(said) { return isOwn ? 4 : 3 }
        guard isOwn else { return said.contains(where: ClosedWords.selfWords.contains) || burdens.isIn(said) ? 0 : -4 }
        let kinds = [
            OtherSide.isStance(said), takesStance(said), said.contains("but"), said.contains(where: reasons.contains),
        ]
        let isEased = said.contains("when") && said.contains(where: eased.contains) || Helping.phrases.isIn(said)
        let gain = isEased ? 6 : 0
        let deep = gain + (early.isIn(said) || isOfAge(said) ? 4 : 0) + (likening.isIn(said) ? 5 : 0)
        return 2 * kinds.count { $0 } + (kinds[1] ? 1 : 0) + (Headline.isWeighted(said) ? 6 : 0) + deep
    }

    /// What a habit is good for, or being without it: “when I drink I can talk”, “I play better when I'm not high”.
    private static let eased: Set<String> = [
        "relaxes", "relaxed", "relax", "calm", "calms", "able", "better", "worse", "comfortable", "numb", "free",
        "confident", "easier", "talk",
    ]

    /// “when I was ten”
    private static func isOfAge(_ said: [String]) -> Bool {
        said.indices.dropFirst(3).contains { index in
            said[(index - 3)..<index].elementsEqual(["when", "i", "was"])
                && (ages.contains(said[index]) || said[index].isNumber)
        }
    }

    private static let ages: Set<String> = [
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen",
    ]
    /// What was long ago, and where one finds somebody of then in oneself: what now may go back to (clinical specification
    /// §2.1).
    private static let early = Phrases([
        "when i was little", "when i was young", "when i was small", "when i was a kid", "when i was a child",
        "when i was a boy", "when i was a girl", "as a child", "as a kid", "growing up", "my childhood",
    ])
    private static let likening = Phrases([
        "im him", "im her", "im just like", "i am just like", "just like my", "turned into my", "turning into my",
        "become my", "i sound like my", "same as my father", "same as my mother",
    ])

    /// Whether it says what one cannot, wants, is or likes, however strongly: “I just don't want …”.
    private static func takesStance(_ said: [String]) -> Bool {
        stances.isIn(said.filter { !strengthening.contains($0) })
    }

    private static let stances = Phrases([
        "i cant", "i cannot", "i couldnt", "i dont want", "i dont wanna", "i want", "i wanna", "i need", "i am a",
        "im a", "i dont get", "i dont understand", "i dont think", "i dont know how", "not fair",
        "i used to", "i feel like", "i wish", "i miss", "i hate", "i love", "i regret", "i dont do", "we dont",
        "i promised", "ive gotta", "i gotta", "dont know how im going to",
        "i would like", "id like", "i like", "i have to have", "give up", "i never", "i always",
    ])
    /// What tells of something that weighs, although nobody is named.
    private static let burdens = Phrases([
        "problem", "stress", "stressful", "hard", "overwhelming", "too much", "unfair",
    ])
    /// How often: what plays a habit down stays on a page easily, how much of it there is does not.
    private static let frequencies = Phrases([
        "on the weekend", "on weekends", "at weekends", "times a week", "times a month", "times a day", "every night",
        "per night", "per day", "drinks a night", "beers a night", "a day now", "packs a day", "pack a day",
    ])
    private static let strengthening: Set<String> = [
        "really", "just", "still", "also", "actually", "definitely", "only", "even", "simply",
    ]
    private static let reasons = ClosedWords.causal.union(["since"])
}
