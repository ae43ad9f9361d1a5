/// The course of a session: one table of rows, read from the top, first match wins (design, "Phases").
package enum PhaseTable {
    /// A row; an absent `from` or `on` stands for any.
    package struct Row: Sendable {
        package var from: Phase?
        package var on: Signal?
        package var to: Phase
        package var why: String
    }

    /// The phase that follows.
    package static func next(from phase: Phase, on signal: Signal) -> Phase {
        row(from: phase, on: signal)?.to ?? phase
    }

    /// The row that decides.
    package static func row(from phase: Phase, on signal: Signal) -> Row? {
        rows.first { ($0.from ?? phase) == phase && ($0.on ?? signal) == signal }
    }

    private static func row(_ from: Phase?, _ on: Signal?, _ to: Phase, _ why: String) -> Row {
        Row(from: from, on: on, to: to, why: why)
    }

    /// All rows, in the order they are read.
    package static let rows: [Row] = [
        row(.closed, nil, .closed, "a closed session stays closed"),
        row(.holding, nil, .holding, "exploring is off for the rest of a held session"),
        row(nil, .danger, .holding, "danger comes before everything"),
        row(nil, .stopping, .closing, "stop means stop"),
        row(nil, .leaving, .closing, "a goodbye is answered"),
        row(nil, .flooded, .grounding, "too much at once: supportive mode"),
        row(nil, .lastPart, .integrating, "the last part opens nothing new"),
        row(.closing, .gathered, .closing, "what is kept is heard"),
        row(.closing, .brief, .closing, "a short word after the goodbye"),
        row(.opening, .brief, .opening, "arriving takes its time"),
        row(.opening, .complaint, .opening, "a complaint is met before anything is explored"),
        row(.grounding, .strongFeeling, .grounding, "still much: stay in supportive mode"),
        row(.grounding, .brief, .grounding, "still quiet: stay in supportive mode"),
        row(.grounding, nil, .exploring, "steadier: on with what is told"),
        row(nil, .complaint, .exploring, "repair, then the story again"),
        row(nil, .dream, .deepening, "a dream is worked with as a dream"),
        row(nil, .strongFeeling, .deepening, "fresh feeling is stayed with"),
        row(nil, .linked, .relating, "now and then, or two people, stand side by side"),
        row(nil, .past, .tracing, "an earlier time was named"),
        row(.tracing, .story, .relating, "an earlier story can be set beside the present one"),
        row(.tracing, nil, .tracing, "still with the earlier time"),
        row(.relating, .story, .exploring, "a new story"),
        row(.relating, nil, .relating, "still comparing"),
        row(nil, .feeling, .deepening, "a feeling was named"),
        row(.deepening, .brief, .deepening, "brevity after feeling is depth, not distance"),
        row(nil, .story, .exploring, "a story is told"),
        row(nil, .told, .exploring, "something is told"),
        row(nil, .steady, .exploring, "steady"),
        row(nil, .gathered, .closing, "what is kept is heard"),
        row(.integrating, .brief, .integrating, "a short word in the last part"),
        row(nil, .brief, .exploring, "a short answer: smaller steps"),
    ]
}
