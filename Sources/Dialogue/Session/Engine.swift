/// One turn of the session: a pure function of state, scripts and what was heard.
package struct Engine: Sendable {
    package let repertoire: Repertoire
    private let listener: Listener

    package init(repertoire: Repertoire) {
        self.repertoire = repertoire
        listener = Listener(lexicon: repertoire.lexicon)
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

    /// Begins a session: the opening words are turn 0.
    package func open(_ opened: Opened, carried: Carried? = nil) -> (state: SessionState, turn: Turn) {
        var state = SessionState()
        var turn = Turn(events: [.opened(opened)])
        if let carried { turn.events.append(.carried(carried)) }
        turn.events.append(.said(Said(turn: 0, text: "What is on your mind?", move: .open, technique: .frame, wording: "open", phase: .opening, reason: "")))
        for event in turn.events { state.apply(event) }
        return (state, turn)
    }

    /// Hears one utterance and answers it.
    package func step(_ state: inout SessionState, _ heard: Heard) -> Turn {
        let observation = listener.listen(to: heard.text, heeding: Heeding())
        let events: [Event] = [
            .heard(heard), .noticed(Noticed(turn: heard.turn, observation: observation)),
            .said(Said(turn: heard.turn, text: "Say more about that.", move: .encourage, technique: .frame, wording: "stub", phase: .exploring, reason: "")),
        ]
        for event in events { state.apply(event) }
        return Turn(events: events)
    }

    /// Ends a session: the closing words follow the last turn.
    package func close(_ state: inout SessionState, reason: Closed.Reason, elapsed: Int? = nil) -> Turn {
        let events: [Event] = [
            .said(Said(turn: state.turn + 1, text: "We'll leave it here; what you wrote is yours.", move: .close, technique: .frame, wording: "stub", phase: .closing, reason: "")),
            .closed(Closed(turn: state.turn + 1, reason: reason, elapsed: elapsed)),
        ]
        for event in events { state.apply(event) }
        return Turn(events: events)
    }
}
