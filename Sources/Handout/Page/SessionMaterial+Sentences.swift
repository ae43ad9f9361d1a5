import Dialogue

/// What single sentences of a turn can stand for on the page.
extension SessionMaterial {
    /// What has a name, by the sentences it stands in; a turn counts once for each. What thanks, agrees, asks something of the
    /// companion or tells of less than there was does not count.
    mutating func noteReturns(_ observation: Observation, _ sentences: Sentences, turn: Int) {
        state.felt[turn] = observation.ownFeelings.map(\.words)
        for number in sentences.ranges.indices {
            let said = sentences.says(number)
            guard counts(number, of: sentences, turn), let passage = sentences.passage(of: number...number) else {
                continue
            }
            state.things.formUnion(Recurring.things(said))
            let weighs = Recurring.weighs(said, feelings: observation.suffered)
            for key in Recurring.keys(said) where state.returns[key]?.last?.turns != [turn] {
                state.returns[key, default: []].append(cited(passage, turn))
                if weighs { state.weighing[key, default: 0] += 1 }
            }
        }
    }

    /// Whether a sentence can count as something coming back.
    private func counts(_ number: Int, of sentences: Sentences, _ turn: Int) -> Bool {
        let said = sentences.says(number)
        return !sentences.isQuestion(number) && !Wordings.isCourtesy(said) && !Wordings.isRequest(said)
            && !Wordings.isImproved(said)
            && !Wordings.isGreetingAnswer(said, turn: turn, utterance: sentences.words.map(\.bare))
    }

    /// What is asked of one's own, whatever kind of turn it stands in.
    mutating func noteQuestions(_ sentences: Sentences, turn: Int) {
        state.questions += sentences.askings().map {
            Asking(cited: cited($0.passage, turn), kind: $0.kind, isQuestion: true)
        }
    }

    /// Which turns are short, and which go on from the one before.
    mutating func noteCourse(_ sentences: Sentences, turn: Int) {
        if let passage = sentences.short { state.short[turn] = cited(passage, turn) }
        if Wordings.followsFromBefore(sentences.words.prefix(4).map(\.bare)) { state.follows.insert(turn) }
    }

    /// Sentences that could stand as the one thing, and what happened of late.
    mutating func noteTellings(_ observation: Observation, _ sentences: Sentences, turn: Int) {
        let isEarlier = !Set(observation.times).isDisjoint(with: [.childhood])
        for number in sentences.ranges.indices where !sentences.isQuestion(number) {
            let said = sentences.says(number)
            guard said.count >= 3, !Wordings.isCourtesy(said),
                !Wordings.isToCompanion(said) || Happenings.areTold(said)
                    || Headline.reason(said, turn: turn) > 0
            else { continue }
            let read = FirstReading(observation, sentences, number, turn: turn)
            if let read { noteFirst(read, observation, turn) }
            let before = state.short[turn - 1].flatMap { $0.words.stems.count > 1 ? $0 : nil }
            let telling = Telling(sentences, number, turn: turn, read: read, before: before) { cited($0, turn) }
            state.tellings += [telling].compactMap(\.self)
            noteBright(observation, sentences, number, turn)
            if !isEarlier, said.count >= 4 { noteLately(sentences, number, turn) }
        }
    }

    private mutating func noteLately(_ sentences: Sentences, _ number: Int, _ turn: Int) {
        let said = sentences.says(number)
        guard Wordings.isOfLate(said), let passage = sentences.passage(of: number...number),
            passage.sentences.count > 1 || said.first.map(Wordings.turning.contains) == false,
            !Wordings.isImagined(passage.sentences.flatMap(sentences.says))
        else { return }
        state.lately.append(cited(sentences.whole(around: passage.sentences) ?? passage, turn))
    }

    /// What a sentence could be in the first two sections.
    private mutating func noteFirst(_ read: FirstReading, _ observation: Observation, _ turn: Int) {
        let (here, felt, standing) = (cited(read.passage, turn), read.charge.families, read.standing)
        let objects = OtherSide.objects(read.said, themes: read.themes, people: observation.people)
        func add(_ kind: FirstLines.Kind, _ weight: Int) {
            state.first.add(here, kind, weight: weight, felt: felt, standing: standing, objects: objects)
        }
        if OtherSide.isStance(read.said) { state.first.bright.append(OtherSide(cited: here, objects: objects)) }
        add(.late, read.late)
        add(.reason, read.reason)
        if read.reason > 0, Headline.asksForHelp(read.said) {
            state.questions.append(Asking(cited: here, kind: .own, isQuestion: false))
        }
        guard !read.isToCompanion else { return }
        if !read.isReported { add(.charged, read.charge.weight) }
        guard read.canStandFirst else { return }
        add(.weighted, read.weighted)
        add(.complaint, read.complaint)
        add(.fact, read.fact)
        state.first.add(here, about: read.themes, weight: read.topic)
    }

    /// What happened, told in the same breath as danger; of what somebody does to the person, where that is the danger, nothing.
    mutating func noteBesidesDanger(_ observation: Observation, text: String, turn: Int) {
        let risks = [observation.risk].compactMap(\.self) + observation.also
        let sentences = Sentences(text)
        let isDone = !risks.allSatisfy { [.suicide, .selfHarm, .overdose].contains($0.kind) }
        for passage in Danger.besides(risks.map(\.words), in: sentences) {
            let said = passage.words.bareWords
            guard said.count >= 4 else { continue }
            let isTelling =
                !isDone && !passage.endsEarly && Danger.isCircumstance(said) && !Wordings.isToCompanion(said)
                && !Wordings.isCourtesy(said)
            let isOwn = !isDone || said[0] == "i" && !said.contains(where: ClosedWords.otherSubjects.contains)
            let weight = isOwn ? FirstWordings.toldWeight(said) : 0
            guard isTelling || weight > 0 else { continue }
            let here = cited(passage, turn)
            if isTelling { state.tellings.append(Telling(here, said)) }
            state.first.add(here, .fact, weight: weight)
            // Names in it are looked for there.
            state.texts[turn, default: ""] += passage.words + ". "
        }
    }

    /// What could be the other side of a feeling; thanks and goodbyes are none.
    private mutating func noteBright(_ observation: Observation, _ sentences: Sentences, _ number: Int, _ turn: Int) {
        let bright = observation.ownFeelings.filter {
            (!$0.family.isPainful || $0.family == .longing) && ($0.form == .adjective || $0.form == .verb)
        }
        let said = sentences.says(number)
        guard !bright.isEmpty, ![.thanks, .leaves, .greeting, .howAreYou].contains(observation.answer),
            OtherSide.isTold(said),
            !Wordings.isGreetingAnswer(said, turn: turn, utterance: sentences.words.map(\.bare)),
            let passage = sentences.passage(of: number...number)
        else { return }
        let exact = sentences.exact(sentences.ranges[number])
        for feeling in bright where exact.holds(feeling.words) {
            state.first.bright.append(OtherSide(cited: cited(passage, turn), family: feeling.family))
        }
    }
}
