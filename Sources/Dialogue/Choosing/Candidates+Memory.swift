/// Moves that go back to what was said before, and those of the last part.
extension Candidates {
    static func memory(_ situation: Situation) -> [Candidate] {
        goingBack(situation) + linking(situation) + remarking(situation) + widening(situation)
    }

    private static func goingBack(_ situation: Situation) -> [Candidate] {
        var found: [Candidate] = []
        let turn = situation.turn
        if Dosage.admitsPast(situation) {
            found.append(Candidate(move: .askPast, weight: 5, reason: "a complete story: it may be older"))
        }
        if turn >= 4, situation.values[.earlier] != nil, !situation.course.moves.suffix(3).contains(.returnTo) {
            found.append(
                Candidate(
                    move: .returnTo, weight: returning(situation),
                    reason: "something said earlier belongs here"))
        }
        return found
    }

    private static func linking(_ situation: Situation) -> [Candidate] {
        guard Dosage.admitsReading(situation) else { return [] }
        let link = Candidate(
            move: .link, weight: 9, reason: "two quotations stand side by side; three support it; no is welcome")
        guard situation.circumstances.contains(.again) else { return [link] }
        return [link, Candidate(move: .pattern, weight: 9, reason: "it came up for the third time")]
    }

    private static func remarking(_ situation: Situation) -> [Candidate] {
        var found: [Candidate] = []
        if Dosage.admitsDefence(situation) {
            found.append(
                Candidate(
                    move: .remarkDefence, weight: 8,
                    reason: "a way of keeping something at a distance, seen at least twice"))
        }
        if Dosage.admitsManner(situation) {
            found.append(
                Candidate(
                    move: .remarkManner, weight: 5, reason: "how it was said: noticed rarely, with the exact words"))
        }
        if Dosage.admitsHereAndNow(situation) {
            let weight = Dosage.isAboutHere(situation.observation) ? 14 : 7
            found.append(Candidate(move: .hereAndNow, weight: weight, reason: "how it is to say this here"))
        }
        return found
    }

    private static func widening(_ situation: Situation) -> [Candidate] {
        guard Dosage.wantsWidening(situation) else { return [] }
        let weight = situation.observation.ownFeelings.isEmpty && situation.themes.isEmpty ? 2 : 5
        return [Move.askException, .askSupport].map {
            Candidate(move: $0, weight: weight, reason: "one reply in six asks what held, helped or was different")
        }
    }

    /// Later on, and when nothing was gone back to for a while, sooner; not over a fresh feeling.
    static func returning(_ situation: Situation) -> Int {
        let memory: Set<Move> = [.returnTo, .link, .pattern]
        let isLate = situation.turn > 8
        if isLight(situation.observation) { return isLate ? 8 : 6 }
        let isDue = isLate && !situation.course.moves.suffix(5).contains(where: memory.contains)
        return isDue && (situation.observation.mainFeeling?.strength ?? 0) < 2 ? 10 : 3
    }

    /// Something earlier is gone back to when what is said now leaves room for it.
    static func isLight(_ observation: Observation) -> Bool {
        if (observation.mainFeeling?.strength ?? 0) >= 2 { return false }
        return observation.gist.map { [.plan, .effort, .gain, .told, .habit, .doubt].contains($0) } ?? true
    }

    /// Whether what is said is worth bringing: something felt, or something that was done to the person or is lacking.
    static func weighs(_ observation: Observation) -> Bool {
        if observation.mainFeeling?.family.isPainful == true { return true }
        return observation.gist.map { [.blow, .wronged, .missing, .lack, .judgement, .regret, .worry].contains($0) }
            ?? false
    }

    /// Whether an utterance answers what should be kept or brought, and does not simply go on: "the bit about the
    /// curtains", "that I wanted my Saturdays", "I'd tell her about the email".
    static func namesWhatToBring(_ text: String) -> Bool {
        let words = Tokenizer.tokens(of: text).map(\.bare).drop(
            while: ClosedWords.fillers.subtracting(["that", "maybe"]).contains)
        guard let first = words.first else { return false }
        return naming.contains(first) || first == "i" && words.dropFirst().first.map(bringing.contains) == true
    }

    static let naming: Set<String> = [
        "that", "how", "the", "my", "maybe", "probably", "id", "what", "about", "all", "everything", "nothing",
        "just", "perhaps", "mostly", "only",
    ]
    static let bringing: Set<String> = ["would", "want", "will", "wanted", "might", "could"]

    /// Nothing is gathered unasked while something is being told: short answers are met in `forAnswer`.
    static func late(_ situation: Situation) -> [Candidate] {
        guard Plan.isLastPart(situation.turn) else { return [] }
        var found: [Candidate] = []
        let isShort = situation.observation.wordCount <= 14
        let isAsked = situation.course.asked == .keep || situation.course.asked == .therapist
        if isAsked, isShort, namesWhatToBring(situation.state.heard?.text ?? "") {
            found.append(Candidate(move: .gather, weight: 12, reason: "what is to be kept was said: it is taken down"))
        } else if !situation.course.hasMade(.toTherapist), weighs(situation.observation) {
            // Something that is only now being told is listened to first.
            let isBeingTold =
                situation.observation.isStory || situation.observation.event != nil
                || situation.observation.gist == .blow || situation.observation.wordCount < few
            guard !isBeingTold else { return found }
            found.append(
                Candidate(
                    move: .toTherapist, weight: 8, reason: "the last part: what could come along to a therapist"))
        }
        return found
    }
}
