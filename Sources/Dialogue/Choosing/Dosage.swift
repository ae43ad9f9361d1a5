/// How much of what, and when (clinical specification §2.5, §7.2 and §10.2). All numbers are from there.
package enum Dosage {
    static let firstReading = 8
    static let gapBetweenReadings = 6
    static let mostReadings = 3
    static let mostHereAndNow = 2
    static let mostDefenceRemarks = 3

    /// Whether supportive mode holds: no uncovering.
    static func isSupportive(_ situation: Situation) -> Bool {
        let observation = situation.observation
        if situation.phase == .grounding || observation.isFlooded || observation.risk != nil { return true }
        if situation.course.declinedInRow >= 2 { return true }
        return (observation.mainFeeling?.strength ?? 0) >= 3 || observation.mentionsTears || situation.course.wasHot
    }

    static func admitsReading(_ situation: Situation) -> Bool {
        let course = situation.course
        guard situation.turn >= firstReading, !Plan.isLastPart(situation.turn), !isSupportive(situation) else {
            return false
        }
        // A link laid on what is mentioned in passing would be the companion's, not the person's.
        guard situation.observation.mainFeeling != nil || situation.observation.gist != nil else { return false }
        guard course.readings.count < mostReadings, situation.values[.earlier] != nil, situation.values[.quote] != nil
        else { return false }
        guard situation.turn - (course.readings.last ?? -gapBetweenReadings) >= gapBetweenReadings else { return false }
        let isLight = !Candidates.weighs(situation.observation)
        return situation.themes.contains { theme in
            guard !(isLight && Thread.subjects.contains(theme)) else { return false }
            return (situation.state.formulation.threads[theme]?.count ?? 0) >= 3 && !course.declined.contains(theme)
        }
    }

    static func admitsDefence(_ situation: Situation) -> Bool {
        guard situation.turn >= firstReading, !Plan.isLastPart(situation.turn), !isSupportive(situation) else {
            return false
        }
        let course = situation.course
        guard course.count(of: .remarkDefence) < mostDefenceRemarks, course.moves.last?.isReading != true else {
            return false
        }
        guard situation.turn - (course.readings.last ?? -gapBetweenReadings) >= gapBetweenReadings else { return false }
        return situation.observation.defences.contains { cue in
            (situation.state.formulation.defences[cue.name]?.count ?? 0) >= 2 && !course.declined.contains(cue.name)
                && situation.observation.quote?.contains(cue.words) == true
        }
    }

    static func admitsManner(_ situation: Situation) -> Bool {
        guard situation.turn >= 6, !situation.observation.manner.isEmpty, !isSupportive(situation) else { return false }
        // A remark on how something is said needs something that weighs in it.
        guard situation.observation.gist != nil || situation.observation.mainFeeling != nil else { return false }
        return situation.course.count(of: .remarkManner) < 2
            && situation.course.moves.suffix(9).allSatisfy { $0 != .remarkManner }
    }

    static func admitsHereAndNow(_ situation: Situation) -> Bool {
        if isAboutHere(situation.observation) { return situation.course.hereAndNow.count < mostHereAndNow }
        let first = situation.observation.gist == .telling ? 2 : 6
        guard situation.turn >= first, !Plan.isLastPart(situation.turn),
            situation.course.hereAndNow.count < mostHereAndNow
        else { return false }
        guard situation.turn - (situation.course.hereAndNow.last ?? -6) >= 6 else { return false }
        return situation.observation.mentionsTears || situation.observation.gist == .telling
            || isFirstTelling(situation)
            || situation.observation.feelings.contains { $0.family == .shame && $0.whose == .own }
            || situation.observation.manner.contains(.pause)
    }

    /// "I feel like I'm boring you", "I don't want to waste your time": what the person thinks they are to the companion.
    static func isAboutHere(_ observation: Observation) -> Bool {
        guard observation.answer == .statement, observation.question == nil,
            let words = observation.quote.map({ Tokenizer.tokens(of: $0).map(\.bare) })
        else { return false }
        let isOwn = words.contains { ClosedWords.selfSubjects.contains($0) }
        return isOwn && zip(words, words.dropFirst()).contains { burdening.contains($0) && companion.contains($1) }
    }

    private static let burdening: Set<String> = [
        "boring", "bore", "bother", "bothering", "annoying", "annoy", "burden", "burdening", "wasting", "waste",
        "tiring", "irritating", "disappointing", "shocking", "scaring",
    ]
    private static let companion: Set<String> = ["you", "your"]

    /// Past the middle of a session without one, something that weighs may be asked about as said here.
    private static func isFirstTelling(_ situation: Situation) -> Bool {
        let weighs: Set<Gist> = [.judgement, .regret, .lack, .wronged, .missing]
        return situation.turn >= 10 && situation.course.hereAndNow.isEmpty
            && situation.observation.gist.map(weighs.contains) == true
    }

    /// Past links wait for a complete story (§2.1, 7) and keep away from fresh loss, night and the last part (§10.2).
    static func admitsPast(_ situation: Situation) -> Bool {
        guard situation.turn >= 5, !Plan.isLastPart(situation.turn), !isSupportive(situation) else { return false }
        if let hour = situation.state.heard?.hour, hour < 5 { return false }
        guard situation.course.count(of: .askPast) < 3, situation.course.moves.suffix(8).allSatisfy({ $0 != .askPast })
        else { return false }
        guard !situation.themes.contains("grief"), !situation.themes.contains("trauma") else { return false }
        // Where the past is being told it needs no asking for.
        guard Set(situation.observation.times).isDisjoint(with: [.childhood, .past]) else { return false }
        let feeling = situation.observation.mainFeeling
        let isFelt = feeling.map { $0.family.isPainful && $0.strength >= 2 && $0.form != .phrase } ?? false
        let recurs: Set<Gist> = [.wronged, .judgement, .habit, .unable]
        guard isFelt || situation.observation.gist.map(recurs.contains) == true else { return false }
        return (situation.state.formulation.episodes.last?.completeness ?? 0) >= 3
            || situation.state.formulation.feelings.values.contains { $0 >= 2 }
    }

    /// From turn six, one reply in six; never right after a fresh feeling (§10.2, rule 4).
    static func wantsWidening(_ situation: Situation) -> Bool {
        guard situation.turn >= 6, (situation.observation.mainFeeling?.strength ?? 0) < 2 else { return false }
        return situation.course.moves.suffix(5).allSatisfy { $0 != .askException && $0 != .askSupport }
    }

    /// Whether this reply should ask: never after two that did, not after strong feeling, otherwise more often than not.
    package enum Question: Sendable { case wanted, either, unwanted, forbidden }

    package static func question(_ situation: Situation) -> Question {
        let course = situation.course
        if course.questionsRunning >= 2 { return .forbidden }
        // After a repair the next two turns restate only (clinical specification §7.6).
        if course.moves.suffix(2).contains(.repair) { return .forbidden }
        let isStrong =
            (situation.observation.mainFeeling?.strength ?? 0) >= 3
            && situation.observation.mainFeeling?.family.isPainful == true
        if isStrong || situation.observation.mentionsTears {
            return course.questionsRunning == 0 && course.moves.last == .stay ? .either : .unwanted
        }
        let restraint = Chance.index(
            below: 100, seed: situation.state.opened?.seed ?? 0, turn: situation.turn, slot: "style")
        if restraint >= StyleMix.asksShare(situation.state.style) { return .unwanted }
        if course.questionsRunning == 0 { return .wanted }
        let coin = Chance.index(
            below: 100, seed: situation.state.opened?.seed ?? 0, turn: situation.turn, slot: "question")
        return coin < 45 ? .wanted : .unwanted
    }
}
