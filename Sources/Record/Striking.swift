import Dialogue

/// Takes turns back: the words and every event derived from them leave the file (design, "Settled").
package enum Striking {
    /// The events without the words of `turns`; a `struck` event stays where they stood. Turns that hold no words, since they
    /// were taken back before, are passed over.
    package static func strike(_ turns: Set<Int>, from events: [Event]) -> [Event] {
        let turns = turns.intersection(events.compactMap(turn(of:)))
        guard !turns.isEmpty else { return events }
        let left = events.filter { event in turn(of: event).map { !turns.contains($0) } ?? true }
        let people = StruckPeople(turns, in: events)
        let kept = left.map { people.redacted(redacted($0, turns)) }
        let latest = events.compactMap { if case .heard(let heard) = $0 { heard.turn } else { nil } }.max() ?? 0
        let struck = Event.struck(Struck(turns: turns.sorted(), at: latest))
        let place = kept.firstIndex { event in (turn(of: event) ?? 0) > (turns.min() ?? 0) } ?? kept.count
        return Array(kept[..<place]) + [struck] + Array(kept[place...])
    }

    /// The turn that an event tells something of; nothing for those that hold no words of the person.
    private static func turn(of event: Event) -> Int? {
        switch event {
        case .heard(let heard): heard.turn
        case .noticed(let noticed): noticed.turn
        case .said(let said): said.turn
        case .marked(let marked): marked.turn
        case .styled: nil
        case .opened, .carried, .struck, .gathered, .chosen, .closed: nil
        }
    }

    /// A later reply that quotes a struck turn loses its text, a chosen page its lines of that turn.
    private static func redacted(_ event: Event, _ turns: Set<Int>) -> Event {
        if case .chosen(var chosen) = event {
            chosen.kept.removeAll { !turns.isDisjoint(with: $0.turns) }
            chosen.left.removeAll { !turns.isDisjoint(with: $0.turns) }
            return .chosen(chosen)
        }
        guard case .said(var said) = event, let recalls = said.recalls, turns.contains(recalls) else { return event }
        said.text = "[taken back]"
        said.recalls = nil
        return .said(said)
    }
}
