/// One turn of the session: a pure function of state, scripts and what was heard.
package struct Engine: Sendable {
    package let repertoire: Repertoire
    private let listener: Listener
    private let chooser: Chooser

    package init(repertoire: Repertoire) {
        self.repertoire = repertoire
        listener = Listener(lexicon: repertoire.lexicon)
        chooser = Chooser(blocks: repertoire.wordingBlocks)
    }

    /// What a turn yields: the events, in order; the last `said` among them is the reply.
    package struct Turn: Sendable {
        package var events: [Event]

        /// The reply.
        package var said: Said? {
            for case .said(let said) in events.reversed() { return said }
            return nil
        }
    }

    /// Everything noticed in a text by itself.
    package func listen(to text: String, heeding: Heeding = Heeding()) -> Observation {
        listener.listen(to: text, heeding: heeding)
    }

    /// Whether a text that is no turn (an answer of the closing, a note, the name of a country) holds danger: then it is to be
    /// heard as a turn, since danger comes before everything else (clinical specification §8.1).
    package func hearsDanger(in text: String) -> Bool {
        let observation = listen(to: text)
        return ([observation.risk].compactMap(\.self) + observation.also).contains { $0.degree > .despair }
    }

    /// Begins a session: the opening words are turn 0.
    package func open(_ opened: Opened, carried: Carried? = nil) -> (state: SessionState, turn: Turn) {
        var state = SessionState()
        var events: [Event] = [.opened(opened)]
        if let carried { events.append(.carried(carried)) }
        for event in events { state.apply(event) }
        let said = Event.said(opening(of: state))
        state.apply(said)
        return (state, Turn(events: events + [said]))
    }

    /// Hears one utterance and answers it.
    package func step(_ state: inout SessionState, _ heard: Heard) -> Turn {
        let observation = listener.listen(to: heard.text, heeding: Heeding(state, pause: heard.pause))
        let noticed: [Event] = [.heard(heard), .noticed(Noticed(turn: heard.turn, observation: observation))]
        for event in noticed { state.apply(event) }
        let said = Event.said(reply(to: state))
        state.apply(said)
        return Turn(events: noticed + [said])
    }

    /// Ends a session: the closing words follow the last turn.
    package func close(_ state: inout SessionState, reason: Closed.Reason, elapsed: Int? = nil) -> Turn {
        let closed = Closed(turn: state.turn + 1, reason: reason, elapsed: elapsed)
        let events: [Event] = [.said(closing(of: state)), .closed(closed)]
        for event in events { state.apply(event) }
        return Turn(events: events)
    }

    private func reply(to state: SessionState) -> Said {
        if let step = Holding.step(state), let said = held(step, state) { return said }
        let phase = PhaseTable.next(from: state.phase, on: Signal.read(state.observation, in: state))
        let situation = situation(state, phase)
        let candidates = Candidates.admit(situation)
        if let choice = chooser.choose(candidates, in: situation) ?? chooser.choose(Self.spare, in: situation) {
            return said(choice, turn: state.turn, phase: phase)
        }
        return Said(
            turn: state.turn, text: "Say more about that.", move: .encourage, technique: .frame, wording: "spare",
            phase: phase, reason: "no wording could be filled")
    }

    /// What holding says; it comes before everything else.
    private func held(_ step: Holding.Step, _ state: SessionState) -> Said? {
        let situation = situation(state, step.phase)
        guard let choice = chooser.choose([step.candidate], in: situation) else { return nil }
        var said = said(choice, turn: state.turn, phase: step.phase)
        said.holding = step.stage
        return said
    }

    /// What is left when nothing fits: room.
    private static let spare = [
        Candidate(move: .encourage, weight: 1, reason: "nothing fits for certain: there is room instead"),
        Candidate(move: .follow, weight: 1, reason: "nothing fits for certain: the person leads"),
    ]

    private func opening(of state: SessionState) -> Said {
        if state.carried?.held == true {
            let reason = "the last session was held: how safe things feel comes before anything else"
            return spoken(.care, reason: reason, state, turn: 0, phase: .opening)
        }
        let move = state.carried?.themes.isEmpty == false ? Move.resume : .open
        return spoken(move, reason: "a session begins with room", state, turn: 0, phase: .opening)
    }

    /// A session that was held ends with the number once more (clinical specification §8.2), unless the goodbye before it
    /// brought that already.
    private func closing(of state: SessionState) -> Said {
        let isShown = [.leaves, .stop].contains(state.observation.answer)
        if state.holding == .hold || state.holding == .urgent, !isShown {
            return spoken(
                .presence, reason: "a held session ends: the number once more", state, turn: state.turn + 1,
                phase: .holding)
        }
        return spoken(.close, reason: "the session ends", state, turn: state.turn + 1, phase: .closing)
    }

    private func spoken(_ move: Move, reason: String, _ state: SessionState, turn: Int, phase: Phase) -> Said {
        let situation = situation(state, phase, isReply: false)
        let candidate = Candidate(move: move, weight: 5, reason: reason)
        if let choice = chooser.choose([candidate], in: situation) { return said(choice, turn: turn, phase: phase) }
        let parting = "Let's end here for today. What's on the page belongs to you."
        let text = move == .close ? parting : "Begin wherever you like."
        return Said(
            turn: turn, text: text, move: move, technique: move.technique, wording: "spare", phase: phase,
            reason: reason)
    }

    /// A held session is closed without quoting from it.
    private func situation(_ state: SessionState, _ phase: Phase, isReply: Bool = true) -> Situation {
        let region = state.opened?.region.flatMap { repertoire.regions[$0] }
        let isQuoting = isReply || state.holding == nil
        var values = isQuoting ? SlotValues.collect(state, region: region) : SlotValues()
        if !isQuoting { values.setContacts(region) }
        return Situation(state: state, phase: phase, values: values, isReply: isReply)
    }

    private func said(_ choice: Choice, turn: Int, phase: Phase) -> Said {
        Said(
            turn: turn, text: choice.text, move: choice.wording.move, technique: choice.wording.technique,
            wording: choice.wording.identifier, phase: phase, asks: choice.wording.asks,
            reason: choice.candidate.reason,
            recalls: choice.recalled)
    }
}

extension Heeding {
    /// What listening may know of a session.
    package init(_ state: SessionState, pause: Int?) {
        asked = state.course.asked
        offeredReading = state.said?.move.isReading ?? false
        people = state.formulation.people
        names = state.formulation.names
        lengths = state.course.lengths
        lastThemes = state.course.lastThemes
        wasHot = state.course.wasHot
        self.pause = pause
    }
}
