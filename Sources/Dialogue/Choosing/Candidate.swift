/// A move that may be made now, with the rule that admits it.
package struct Candidate: Sendable, Equatable {
    package var move: Move
    /// 0 to 12.
    package var weight: Int
    /// The rule, in words a person can read under `:why`.
    package var reason: String
}

/// Which moves the situation admits, before dosage.
///
/// The order of approach is that of clinical specification §2.1, "Which corner next?".
package enum Candidates {
    package static func admit(_ situation: Situation) -> [Candidate] {
        if situation.meetsAnswer { return forAnswer(situation) }
        if situation.phase == .grounding { return grounding() }
        var found = always()
        found += isDream(situation) ? dream(situation) : []
        found += feeling(situation)
        found += story(situation)
        found += details(situation)
        found += memory(situation)
        found += late(situation)
        let observation = situation.observation
        let isPainful = observation.mainFeeling?.family.isPainful == true
        let fitting = found.filter { GistMoves.admits($0.move, observation.gist, hasFeeling: isPainful) }
        return strongest(fitting).map { missing(inStyle(small($0, situation), situation.state.style), situation) }
    }

    /// From the middle of a session on, what has had no place yet comes a little sooner (yardstick Y11).
    private static func missing(_ candidate: Candidate, _ situation: Situation) -> Candidate {
        guard situation.turn >= middle, Technique.features.contains(candidate.move.technique),
            !situation.course.touched.contains(candidate.move.technique),
            !situation.observation.manner.contains(.laughter)
        else { return candidate }
        var candidate = candidate
        candidate.weight += isThin(situation) ? 8 : situation.turn >= late ? 5 : 3
        return candidate
    }

    static let middle = 8
    static let late = 12

    private static func inStyle(_ candidate: Candidate, _ style: Style) -> Candidate {
        var candidate = candidate
        candidate.weight = max(0, candidate.weight + StyleMix.offset(style, candidate.move))
        return candidate
    }

    /// One candidate a move: the one with most weight.
    private static func strongest(_ candidates: [Candidate]) -> [Candidate] {
        var best: [Candidate] = []
        for candidate in candidates {
            if let index = best.firstIndex(where: { $0.move == candidate.move }) {
                if best[index].weight < candidate.weight { best[index] = candidate }
            } else {
                best.append(candidate)
            }
        }
        return best
    }

    private static func always() -> [Candidate] {
        [
            Candidate(move: .reflect, weight: 7, reason: "what was said is taken up in its own words"),
            Candidate(move: .askConcrete, weight: 5, reason: "the concrete comes before its meaning"),
            Candidate(move: .clarify, weight: 4, reason: "something was said that can be brought into focus"),
            Candidate(move: .restate, weight: 4, reason: "what was said is taken up in its own words"),
            Candidate(move: .follow, weight: 3, reason: "the person leads"),
            Candidate(move: .encourage, weight: 0, reason: "nothing needs adding; there is room"),
        ]
    }

    private static func forAnswer(_ situation: Situation) -> [Candidate] {
        let reason = "an answer of the kind “\(situation.observation.answer.rawValue)” has its own follow-up"
        let moves: [Move] = [
            .answer, .declineAdvice, .smallerStep, .offerWords, .repair, .choice, .withdraw, .askInstance, .stay,
            .encourage,
            .reflect, .clarify, .askConcrete, .askFeeling, .askEpisode, .askOther, .askWish, .askPast, .askPerson,
            .askFear,
            .askBody, .askSupport, .askException, .returnTo, .ground, .gather, .hereAndNow, .follow, .restate, .open,
            .reflectFeeling, .askSelf, .toTherapist, .close,
        ]
        return moves.map { missing(Candidate(move: $0, weight: 5, reason: reason), situation) }
    }

    private static func grounding() -> [Candidate] {
        [
            Candidate(move: .ground, weight: 9, reason: "it is much at once: steadying before anything else"),
            Candidate(move: .stay, weight: 6, reason: "it is much at once: staying, not asking on"),
        ]
    }

    /// A dream told, or its next step; what is said to or about the companion meanwhile comes first.
    private static func isDream(_ situation: Situation) -> Bool {
        situation.observation.dream || isInDream(situation) && !Dosage.isAboutHere(situation.observation)
    }

    /// A reflection may stand between two steps of a dream.
    private static func isInDream(_ situation: Situation) -> Bool {
        let steps: Set<Move> = [.dreamTell, .dreamFeeling, .dreamPiece, .dreamAssociation]
        guard situation.course.moves.suffix(2).contains(where: steps.contains) else { return false }
        let isOn = situation.course.moves.last.map(steps.contains) == true
        return isOn || situation.observation.wordCount <= 12 && situation.observation.gist == nil
    }

    /// Tell, feeling, piece, association, today (clinical specification §2.7, dream work order).
    private static func dream(_ situation: Situation) -> [Candidate] {
        let steps: [Move] = [.dreamTell, .dreamFeeling, .dreamPiece, .dreamAssociation, .dreamToday]
        let done = situation.course.moves.last(where: steps.contains).flatMap(steps.firstIndex) ?? -1
        var next = done + 1
        if next == 0, situation.observation.wordCount > 18 { next = 1 }
        if next == 1, situation.observation.mainFeeling != nil { next = 2 }
        guard next < steps.count else { return [] }
        return [
            Candidate(move: steps[next], weight: 18, reason: "a dream is worked with as a dream, one step at a time")
        ]
    }

    private static func feeling(_ situation: Situation) -> [Candidate] {
        guard let feeling = situation.observation.mainFeeling else { return negated(situation) }
        var found = [
            Candidate(
                move: .reflectFeeling, weight: 9, reason: "a feeling was named (\(feeling.words)): it is taken up")
        ]
        if feeling.strength >= 3 || situation.observation.mentionsTears {
            found.append(Candidate(move: .stay, weight: 9, reason: "after strong feeling comes staying, not asking on"))
        }
        if !situation.observation.isStory, situation.observation.event == nil {
            found.append(
                Candidate(
                    move: .askEpisode, weight: situation.turn <= opening ? 10 : 7,
                    reason: "a feeling without a story: one particular time is asked for")
            )
        }
        found.append(Candidate(move: .askBody, weight: 3, reason: "a feeling can be met where it sits in the body"))
        found.append(Candidate(move: .askFeeling, weight: 4, reason: "the feeling can be brought closer"))
        if feeling.family == .fear || feeling.family == .anxiety || feeling.family == .shame {
            found.append(Candidate(move: .askFear, weight: 7, reason: "fear beneath: what it is that might happen"))
        }
        return found
    }

    /// In the first turns, what has been happening is asked before a feeling is stayed with.
    private static let opening = 3

    private static func negated(_ situation: Situation) -> [Candidate] {
        guard situation.circumstances.contains(.negated) else { return [] }
        return [Candidate(move: .reflectFeeling, weight: 6, reason: "a feeling was named as absent: the “not” is kept")]
    }

    private static func story(_ situation: Situation) -> [Candidate] {
        let observation = situation.observation
        guard observation.isStory || !observation.people.isEmpty else { return [] }
        let episode = situation.state.formulation.episodes.last
        var found: [Candidate] = []
        if observation.isStory, episode?.feeling == nil {
            found.append(
                Candidate(move: .askFeeling, weight: 8, reason: "a story without a feeling: the feeling is asked for"))
        }
        let isLoss =
            situation.feelings.contains(.grief) || situation.themes.contains { ["grief", "pet-loss"].contains($0) }
        if isLoss {
            found.append(
                Candidate(move: .stay, weight: 8, reason: "a loss: company, before anything is asked about it"))
        } else if episode?.otherAct == nil {
            found.append(Candidate(move: .askOther, weight: 5, reason: "what the other did is not told yet"))
        } else if episode?.wish == nil {
            found.append(Candidate(move: .askWish, weight: 5, reason: "what was hoped for is not told yet"))
        }
        if episode?.ownAct == nil, observation.isStory {
            found.append(Candidate(move: .askSelf, weight: 4, reason: "what the person did is not told yet"))
        }
        if !observation.isStory {
            found.append(
                Candidate(move: .askEpisode, weight: 6, reason: "someone was named: one particular time is asked for"))
            if isAboutSomebody(observation) {
                found.append(Candidate(move: .askPerson, weight: 4, reason: "someone was named"))
            }
        }
        return found
    }

    /// Whether the clause taken up is about the person named first, and not somebody who merely passes through.
    private static func isAboutSomebody(_ observation: Observation) -> Bool {
        guard let person = observation.people.first, let clause = observation.turned ?? observation.quote else {
            return false
        }
        let opening = clause.lowercased().split(separator: " ").prefix(4)
        let names = [
            person.name?.lowercased(), person.role, person.phrase.split(separator: " ").last.map { $0.lowercased() },
        ]
        return opening.contains { word in names.contains(String(word)) || word == person.pronoun.subject }
    }

    private static func details(_ situation: Situation) -> [Candidate] {
        let observation = situation.observation
        var found: [Candidate] = []
        if !observation.wishes.isEmpty {
            found.append(Candidate(move: .reflectWish, weight: 8, reason: "a wish was told"))
            found.append(Candidate(move: .askWish, weight: 5, reason: "a wish was told"))
        }
        if !observation.images.isEmpty {
            found.append(Candidate(move: .openImage, weight: 7, reason: "an image was used: it is opened from inside"))
        }
        if !observation.themes.isEmpty, observation.mainFeeling == nil {
            found.append(
                Candidate(
                    move: .askFeeling, weight: 6, reason: "something heavy without a feeling: the feeling is asked for")
            )
            // A scene that was just told is not asked for once more.
            if !observation.isStory, observation.event == nil {
                found.append(Candidate(move: .askEpisode, weight: 5, reason: "one particular time is asked for"))
            }
        }
        if !observation.themes.isEmpty {
            found.append(Candidate(move: .askWish, weight: 4, reason: "what the person wants in it is not told yet"))
            found.append(Candidate(move: .askFear, weight: 4, reason: "what might happen is not told yet"))
            found.append(Candidate(move: .stay, weight: 4, reason: "it can be stayed with"))
            found.append(Candidate(move: .askSupport, weight: 3, reason: "who is there with it"))
        }
        return found
    }
}
