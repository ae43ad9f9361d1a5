/// Reads the circumstances that wordings may ask for with `when:`.
enum Circumstances {
    static func read(_ state: SessionState, values: SlotValues, isReply: Bool = true) -> Set<Circumstance> {
        if !isReply, state.holding != nil { return [.heldLeaving] }
        var found = ofContent(state.observation)
        if state.turn == 0, state.carried?.held == true { found.insert(.afterHeld) }
        found.formUnion(ofCourse(state))
        found.formUnion(ofHolding(state))
        if values[.earlier] != nil { found.insert(.two) }
        return found
    }

    private static func ofContent(_ observation: Observation) -> Set<Circumstance> {
        let own = observation.ownFeelings
        let painful = own.filter(\.family.isPainful)
        let checks: [(Circumstance, Bool)] = [
            (.feeling, !own.isEmpty), (.noFeeling, own.isEmpty),
            (.mixed, isMixed(own)),
            (.strong, painful.contains { $0.strength >= 3 }),
            (.person, !observation.people.isEmpty), (.story, observation.isStory),
            (.wish, !observation.wishes.isEmpty), (.image, !observation.images.isEmpty),
            (.dream, observation.dream),
            (.past, observation.times.contains(.childhood) || observation.times.contains(.past)),
            (.short, observation.wordCount <= 4), (.long, observation.wordCount >= 40),
            (
                .positive,
                !own.isEmpty && painful.isEmpty && observation.wishes.isEmpty && !isGladForAnother(observation.quote)
                    && !own.contains { [.surprise, .longing, .hope].contains($0.family) }
            ),
            (
                .negated,
                observation.feelings.contains {
                    $0.negated && $0.whose == .own && [.adjective, .verb].contains($0.form)
                        && !Tokenizer.tokens(of: $0.words).contains { Hearing.tears.contains($0.bare) }
                        && observation.quote?.contains($0.words) == true
                }
            ),
            (.apart, isNamed(in: observation.turned ?? observation.quote, observation) == false),
            (.within, isNamed(in: observation.turned ?? observation.quote, observation) == true),
            (.tears, observation.mentionsTears), (.question, observation.question != nil),
            (.either, observation.question?.contains(" or ") == true),
        ]
        return Set(checks.filter(\.1).map(\.0))
    }

    /// Whether the feeling's own words stand in the clause; nothing when no feeling was named or no clause turned.
    private static func isNamed(in clause: String?, _ observation: Observation) -> Bool? {
        guard let clause = clause?.lowercased(), let feeling = observation.mainFeeling else { return nil }
        return clause.contains(feeling.words.lowercased())
    }

    /// "I'm happy for them": what one grants somebody else says little about what one has.
    private static func isGladForAnother(_ quote: String?) -> Bool {
        let words = Tokenizer.tokens(of: quote ?? "").map(\.bare)
        return words.indices.dropFirst().contains { index in
            words[index] == "for" && ["happy", "glad", "pleased", "delighted", "thrilled"].contains(words[index - 1])
                && index + 1 < words.count && ["him", "her", "them", "you"].contains(words[index + 1])
        }
    }

    /// Something pleasant and something painful, both told plainly.
    private static func isMixed(_ own: [FeelingMention]) -> Bool {
        own.contains { $0.family.isPleasant && $0.strength >= 2 && $0.form != .phrase }
            && own.contains { $0.family.isPainful && $0.strength >= 2 && $0.form != .phrase }
    }

    private static func ofCourse(_ state: SessionState) -> Set<Circumstance> {
        let observation = state.observation
        let isLate = Plan.isLastPart(state.turn)
        let isNew = observation.themes.contains { state.formulation.threads[$0.theme]?.count == 1 }
        let checks: [(Circumstance, Bool)] = [
            (.first, state.turn <= 1), (.early, state.turn <= 5), (.late, isLate),
            (.again, observation.themes.contains { (state.formulation.threads[$0.theme]?.count ?? 0) >= 3 }),
            (.doorknob, isLate && isNew && observation.mainFeeling?.strength ?? 0 >= 2),
            (.secondTime, isSecondTime(state)), (.afterBut, isAfterBut(state)),
        ]
        return Set(checks.filter(\.1).map(\.0)).union(afterReading(state))
    }

    private static func ofHolding(_ state: SessionState) -> Set<Circumstance> {
        guard let stage = state.holding else { return [] }
        if let item = Holding.Menu.item(state) { return [item.circumstance] }
        let isLeaving = [.leaves, .stop].contains(state.observation.answer)
        let isDanger = state.observation.risk != nil || state.observation.care != nil
        let checks: [(Circumstance, Bool)] = [
            (.checkNo, stage == .check), (.urgent, stage == .urgent), (.heldLeaving, isLeaving && stage != .check),
            (.namedHelper, isHelperNamed(state.observation)),
            (.danger, isDanger), (.noDanger, !isDanger),
        ]
        return Set(checks.filter(\.1).map(\.0))
    }

    /// Longest utterance in which someone named is taken as an answer to "who could be with you", in words.
    private static let longestNaming = 8

    private static func isHelperNamed(_ observation: Observation) -> Bool {
        !observation.people.isEmpty && observation.wordCount <= longestNaming && observation.event == nil
            && observation.gist != .wronged && observation.mainFeeling == nil
    }

    /// The longest utterance, in words, of which the turn at a "but" is remarked on.
    private static let mostWords = 120

    private static func isAfterBut(_ state: SessionState) -> Bool {
        guard state.observation.manner.contains(.but), state.observation.wordCount <= mostWords,
            let quote = state.observation.quote, let text = state.heard?.text
        else { return false }
        let words = Tokenizer.tokens(of: text).map(\.bare)
        let quoted = Tokenizer.tokens(of: quote).map(\.bare)
        // Later on, and once: what is kept at a distance has had no place yet (yardstick Y11).
        let isDue =
            state.turn >= mostTurnsWithout && !state.course.touched.contains(.avoidance) && !words.contains("only")
            && !words.contains("just")
        // "It's fine, but …" makes little of what comes after; any other two sides are said back as two.
        return words.indices.contains { index in
            words[index] == "but" && words[(index + 1)...].starts(with: quoted)
                && (isDue || words[..<index].suffix(5).contains(where: slighting.contains))
        }
    }

    private static let mostTurnsWithout = 10

    /// Words that make little of something.
    private static let slighting: Set<String> = [
        "fine", "ok", "okay", "alright", "great", "nothing", "whatever", "manageable", "bad", "worse",
    ]

    private static func isSecondTime(_ state: SessionState) -> Bool {
        state.observation.answer != .statement
            && state.course.answers.dropLast().suffix(3).contains(state.observation.answer)
    }

    /// How an offered reading was taken: yes, half, or no (clinical specification §2.5).
    private static func afterReading(_ state: SessionState) -> Set<Circumstance> {
        guard state.said?.move.isReading == true else { return [] }
        switch state.observation.answer {
        case .yes, .exactly, .agrees: return [state.observation.manner.contains(.but) ? .afterHalfYes : .afterYes]
        case .maybe, .guess, .depends, .both: return [.afterHalfYes]
        case .no, .notReally, .disagrees, .correction, .refusal, .neither, .complains, .parroted: return [.afterNo]
        default: return []
        }
    }
}
