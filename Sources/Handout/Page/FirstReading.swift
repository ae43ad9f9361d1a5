import Dialogue

/// A sentence read for what it could be in the first two sections; nothing where it cannot stand there.
struct FirstReading {
    /// Its words, bare, without leads.
    let said: [String]
    let passage: Passage
    /// The words of the whole passage.
    private let told: [String]
    /// How it opens.
    private let opening: [String]
    /// What it is about.
    let themes: Set<String>
    private let gist: Gist?
    /// How far it is a feeling, want or need with what it is about.
    private let strict: Int
    let charge: Charge
    /// How far it says why the person came.
    let reason: Int
    /// How far it may stand in the first section.
    let standing: Headline.Standing

    init?(_ observation: Observation, _ sentences: Sentences, _ number: Int, turn: Int) {
        var said = sentences.says(number)
        opening = sentences.opening(number)
        let plain = sentences.passage(of: number...number)
        let rest = plain == nil ? sentences.afterTurning(number) : nil
        if let rest { said = rest.said }
        self.said = said
        reason = Headline.reason(said, turn: turn)
        guard !FirstWordings.isAvoiding(said), !Wordings.breaksOff(said), !Leaning.isElliptic(said),
            reason > 0 || !Wordings.asks(said),
            !Wordings.isGreetingAnswer(said, turn: turn, utterance: sentences.words.map(\.bare)),
            let passage = plain ?? rest?.passage
        else { return nil }
        self.passage = sentences.whole(around: passage.sentences) ?? passage
        told = passage.sentences.count == 1 ? said : passage.sentences.flatMap(sentences.says)
        let hangs = said.first.map(Wordings.turning.contains) == true || opening.first == "but"
        guard passage.sentences.count > 1 ? !FirstWordings.isAvoiding(told) : !hangs else { return nil }
        standing = Headline.standing(said, of: number, in: sentences, people: observation.people)
        let exact = sentences.ranges.count == 1 ? sentences.text : sentences.exact(sentences.ranges[number])
        themes = Set(observation.themes.filter { exact.holds($0.words) }.map(\.theme))
        gist = observation.quote.map { exact.holds($0) } == true ? observation.gist : nil
        strict = OneThing(rest?.words ?? sentences.withoutLeads(number)).weight(feelings: observation.suffered)
        let isAbout = told.count > said.count && FirstWordings.isMeetingMe(said)
        charge = Charge(said, feelings: observation.suffered, themes: themes, hasObject: strict > 1 || isAbout)
    }

    /// One of fewer words weighs where it stands, and not alone at the end.
    private static let full = 5

    /// Whether somebody else's words are told.
    var isReported: Bool { OneThing.isReported(first: opening) }

    /// Whether it can be more than charged.
    var canStandFirst: Bool {
        (said.count >= 4 || Happenings.areTold(said)) && !OneThing.isBarred(first: opening)
    }

    /// Whether something is said to the companion in it, beside why one came.
    var isToCompanion: Bool { reason == 0 && Wordings.isToCompanion(told) }

    /// How far the person says that it weighs most.
    var weighted: Int { Headline.isWeighted(said) && !Wordings.isImproved(told) ? 1 + charge.weight + strict : 0 }

    var complaint: Int {
        strict - (strict > 1 ? FirstWordings.looseness(said) : 0)
    }

    var fact: Int {
        guard !Helping.eases(said) else { return 0 }
        return FirstWordings.factWeight(said, gist: gist, themes: themes) - FirstWordings.looseness(said)
    }

    /// How far it weighs, or tells where the talk moved to; a mere fact does not.
    var late: Int {
        guard said.count >= Self.full, !Passage.isHalting(passage.words) else { return 0 }
        let moved = OtherSide.isResolve(said) ? 7 : OtherSide.isStance(said) ? 5 : 0
        let isStuck = said.contains("i") && said.contains { ["cant", "cannot", "couldnt"].contains($0) }
        return max(moved, isReported ? 0 : charge.weight, canStandFirst ? strict : 0, isStuck ? 3 : 0)
    }

    /// How well it stands for what it is about; 0 where it only counts.
    var topic: Int { FirstWordings.topicWeight(said) + charge.weight }
}

extension Observation {
    /// What the person suffers: painful feelings of their own, and pleasant ones that they say they do not have.
    var suffered: [FeelingMention] {
        ownFeelings.filter { $0.family.isPainful && ($0.family != .longing || $0.strength > 1) }
            + feelings.filter { $0.negated && $0.whose != .other && $0.form == .adjective && $0.family.isPleasant }
    }
}

extension FeelingMention {
    /// Whether the words in which it was heard stand in a sentence (bare).
    func stands(in said: [String]) -> Bool {
        (" " + said.joined(separator: " ") + " ").holds(" " + words.bareWords.joined(separator: " ") + " ")
    }
}
