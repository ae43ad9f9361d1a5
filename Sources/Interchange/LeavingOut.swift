import Dialogue
import Record

/// What is told to others without having been asked for: nothing from the turn on in which danger was heard.
///
/// It is the rule of the hand-out (clinical specification §8.2): a danger above `despair`, or a hold, begins it, and what
/// follows is left out to the end, since for the rest of such a session everything is about it. The yes that lets a
/// passage onto the hand-out is given for that page, not for this.
package enum LeavingOut {
    /// The lines that stay, and how many utterances of the person are not among them.
    package static func danger(from lines: [Transcript.Line]) -> ([Transcript.Line], Int) {
        guard let first = lines.compactMap({ $0.event.flatMap(dangerous) }).min() else { return (lines, 0) }
        let kept = lines.filter { line in line.event.map { isKept($0, before: first) } ?? false }
        let left = lines.count { if case .heard(let heard)? = $0.event { heard.turn >= first } else { false } }
        return (kept, left)
    }

    /// The turn in which danger was heard, or held.
    private static func dangerous(_ event: Event) -> Int? {
        switch event {
        case .noticed(let noticed): (noticed.observation.risk?.degree ?? .despair) > .despair ? noticed.turn : nil
        case .said(let said): said.holding != nil ? said.turn : nil
        default: nil
        }
    }

    private static func isKept(_ event: Event, before first: Int) -> Bool {
        switch event {
        case .opened, .carried, .struck, .closed: true
        case .heard(let heard): heard.turn < first
        case .noticed(let noticed): noticed.turn < first
        case .said(let said): said.turn < first
        case .marked(let marked): marked.turn < first
        case .styled(let styled): styled.turn < first
        case .gathered(let gathered): gathered.turn < first
        case .chosen(let chosen): chosen.turn < first
        }
    }
}
