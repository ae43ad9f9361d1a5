import Dialogue

/// What single sentences of a turn can stand for on the page.
extension SessionMaterial {
    /// Painful feelings, alone and with what they are about, by the sentences they were heard in; a turn counts once for
    /// each. What thanks, agrees, asks something of the companion or tells of less than there was does not count.
    mutating func noteReturns(_ observation: Observation, _ sentences: Sentences, turn: Int) {
        state.felt[turn] = observation.ownFeelings.map(\.words)
        for feeling in observation.ownFeelings {
            guard let kind = Self.kind(of: feeling.family), let mention = mention(feeling.words, sentences, turn) else {
                continue
            }
            count(mention, as: "feeling \(kind)")
            for theme in observation.themes where mention.words.holds(theme.words) {
                count(mention, as: "\(theme.theme) \(kind)")
            }
        }
        for theme in observation.themes where Self.inner.contains(theme.theme) {
            if let mention = mention(theme.words, sentences, turn) { count(mention, as: theme.theme) }
        }
    }

    private mutating func count(_ mention: Cited, as concern: String) {
        guard state.returns[concern]?.last?.turns != mention.turns else { return }
        state.returns[concern, default: []].append(mention)
    }

    /// Words with their sentence, where that can count as something coming back.
    private func mention(_ words: String, _ sentences: Sentences, _ turn: Int) -> Cited? {
        let cited = cited(words, sentences, turn)
        guard !cited.isCut, let numbers = cited.sentences else { return nil }
        let counts = numbers.allSatisfy { number in
            let said = sentences.says(number)
            return !sentences.isQuestion(number) && !Wordings.isCourtesy(said) && !Wordings.isRequest(said)
                && !Wordings.isImproved(said)
                && !Wordings.isGreetingAnswer(said, turn: turn, utterance: sentences.words.map(\.bare))
        }
        return counts ? cited : nil
    }

    /// Themes that are a state one is in, whatever it is about.
    private static let inner: Set<String> = [
        "abandonment", "emptiness", "grief", "guilt", "loneliness", "low-mood", "meaning", "numbness", "panic",
        "rejection", "self-worth", "shame", "stress", "stuck", "tiredness", "unseen", "withdrawal", "worry",
    ]

    /// Sentences that could stand as the one thing, and what happened of late.
    mutating func noteTellings(_ observation: Observation, _ sentences: Sentences, turn: Int) {
        let painful = observation.ownFeelings.filter { $0.family.isPainful }
        let isEarlier = !Set(observation.times).isDisjoint(with: [.childhood])
        for number in sentences.ranges.indices where !sentences.isQuestion(number) {
            let said = sentences.says(number)
            guard said.count >= 4, !Wordings.isCourtesy(said), !Wordings.isToCompanion(said) else { continue }
            noteFirst(observation, painful, sentences, number, turn)
            if !isEarlier { noteLately(sentences, number, turn) }
        }
        guard !isEarlier, !observation.people.isEmpty else { return }
        for number in sentences.ranges.indices where !sentences.isQuestion(number) {
            let said = sentences.says(number)
            if Wordings.tellsOfSomebody(said), let passage = sentences.passage(of: number...number) {
                state.happened.append(cited(passage, turn))
            }
        }
    }

    private mutating func noteLately(_ sentences: Sentences, _ number: Int, _ turn: Int) {
        guard Wordings.isOfLate(sentences.says(number)), let passage = sentences.passage(of: number...number),
            !Wordings.isImagined(passage.sentences.flatMap(sentences.says))
        else { return }
        state.lately.append(cited(passage, turn))
    }

    /// What a sentence could be in the first section.
    private mutating func noteFirst(
        _ observation: Observation, _ feelings: [FeelingMention], _ sentences: Sentences, _ number: Int, _ turn: Int
    ) {
        let said = sentences.says(number)
        guard !OneThing.isBarred(first: sentences.opening(number)), !FirstWordings.isAvoiding(said),
            !Wordings.isGreetingAnswer(said, turn: turn, utterance: sentences.words.map(\.bare)),
            let passage = sentences.passage(of: number...number),
            !FirstWordings.isAvoiding(passage.sentences.flatMap(sentences.says))
        else { return }
        let isCentral = observation.quote.map { sentences.exact(sentences.ranges[number]).holds($0) } == true
        let strict = OneThing(sentences.telling(number)).weight(feelings: feelings)
        let here = cited(passage, turn)
        let loose = FirstWordings.looseness(said)
        state.first.add(
            here, .complaint, weight: strict + (FirstWordings.picksOut(said) ? 8 : 0) - (strict > 1 ? loose : 0))
        if !Wordings.doesGood(said) {
            state.first.add(
                here, .fact, weight: FirstWordings.factWeight(said, gist: isCentral ? observation.gist : nil) - loose)
        }
        state.first.add(here, .core, weight: FirstWordings.coreWeight(said, feelings: feelings))
        state.first.add(here, .charged, weight: FirstWordings.charge(said, feelings: feelings))
        state.first.add(here, .plain, weight: FirstWordings.plainWeight(said))
    }
}
