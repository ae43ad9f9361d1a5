import Dialogue
import Escaping
import Practice
import Record

/// A record as others can read it: what was said, in order, beside the record's own lines.
///
/// It is made of the record of a session, of practice, or of an imported transcript; all forms are rendered from it.
package struct ReadableRecord: Sendable {
    package enum Kind: String, Sendable { case session, practice, imported }

    /// One utterance. Its text holds line ends, but no control characters or marks of direction.
    package struct Turn: Equatable, Sendable {
        package var number: Int
        package var speaker: Practice.Speaker
        package var text: String
        /// What explains a reply of the companion; absent for all else.
        package var explanation: Explanation?

        package init(number: Int, speaker: Practice.Speaker, text: String, explanation: Explanation? = nil) {
            self.number = number
            self.speaker = speaker
            self.text = Sanitizing.paragraphs(text)
            self.explanation = explanation
        }
    }

    package struct Explanation: Equatable, Sendable {
        package var move: String
        package var technique: String
        package var phase: String
    }

    package enum Item: Equatable, Sendable {
        case turn(Turn)
        /// What is no utterance: a note, a turn taken back, a change of style.
        case remark(String)
    }

    package var kind: Kind
    /// The name of the record, without what tells its form.
    package var name: String
    /// Start, in seconds since 1970, UTC; absent in pipes.
    package var time: Int?
    package var items: [Item]
    /// How many utterances of the person were left out because of danger (`LeavingOut`).
    package var leftOut: Int
    /// The lines of the record.
    package var lines: [String]
    /// The events of a session; none for the other kinds.
    package var events: [Event]

    package init(kind: Kind, name: String, time: Int?, items: [Item], lines: [String]) {
        self.kind = kind
        self.name = Sanitizing.oneLine(name)
        self.time = time
        self.items = items
        self.lines = lines
        leftOut = 0
        events = []
    }

    /// What was said, without what is no utterance.
    package var turns: [Turn] { items.compactMap { if case .turn(let turn) = $0 { turn } else { nil } } }

    /// The words for a speaker: in a session nobody is a client.
    package func name(of speaker: Practice.Speaker) -> String {
        switch (kind, speaker) {
        case (.session, .client): "person"
        case (.session, .therapist): "companion"
        case (_, .client): "client"
        case (_, .therapist): "therapist"
        }
    }
}

extension ReadableRecord {
    /// The record of a session.
    ///
    /// - Parameter withDanger: whether what `LeavingOut` leaves out stays in.
    package init(_ transcript: Transcript, name: String, withDanger: Bool) {
        let kept = withDanger ? (transcript.lines, 0) : LeavingOut.danger(from: transcript.lines)
        let events = kept.0.compactMap(\.event)
        var time: Int?
        if case .opened(let opened)? = events.first { time = opened.time }
        self.init(
            kind: .session, name: name, time: time, items: events.compactMap(Self.item), lines: kept.0.map(\.text))
        self.events = events
        leftOut = kept.1
    }

    private static func item(_ event: Event) -> Item? {
        switch event {
        case .heard(let heard): .turn(Turn(number: heard.turn, speaker: .client, text: heard.text))
        case .said(let said): .turn(Turn(said))
        case .struck(let struck):
            .remark("[turn \(struck.turns.map(String.init).joined(separator: ", ")) taken back]")
        case .marked(let marked): .remark("[note: \(Sanitizing.oneLine(marked.note))]")
        case .styled(let styled): .remark("[style: \(styled.style.rawValue)]")
        case .opened, .carried, .noticed, .gathered, .chosen, .closed: nil
        }
    }
}

extension ReadableRecord.Turn {
    init(_ said: Said) {
        self.init(
            number: said.turn, speaker: .therapist, text: said.text,
            explanation: ReadableRecord.Explanation(
                move: said.move.rawValue, technique: said.technique.rawValue, phase: said.phase.rawValue))
    }
}
