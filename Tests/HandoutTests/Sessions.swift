import Dialogue
import Handout
import Record
import Scripts

/// Sessions held for pages: the engine really hears and answers them.
enum Sessions {
    static let repertoire = StandardRepertoire.whole.repertoire
    static let engine = Engine(repertoire: repertoire)

    /// The events of a session of utterances; `:strike N` takes a turn back.
    static func events(_ lines: [String], adding last: [Event] = []) -> [Event] {
        let opened = Opened(
            program: "t", scripts: "t", seed: 1, style: .exploring, mode: .pipe, region: "IE", time: nil)
        var (state, turn) = engine.open(opened)
        var events = turn.events
        for line in lines {
            if line.hasPrefix(":strike ") {
                events = Striking.strike([Int(line.dropFirst(8)) ?? 0], from: events)
                state = SessionState()
                for event in events { state.apply(event) }
            } else {
                turn = engine.step(&state, Heard(turn: state.turn + 1, text: line))
                events += turn.events
            }
        }
        return events + last
    }

    static func builder(_ sessions: [(day: String, events: [Event])]) -> HandoutBuilder {
        builder(HandoutBuilder.Wishes(), sessions)
    }

    static func builder(
        _ wishes: HandoutBuilder.Wishes, _ sessions: [(day: String, events: [Event])]
    ) -> HandoutBuilder {
        var builder = HandoutBuilder(wishes) { EpisodeClusters(lexicon: repertoire.lexicon) }
        for session in sessions { builder.take(session.events, day: session.day) }
        return builder
    }

    static func page(
        _ lines: [String], _ wishes: HandoutBuilder.Wishes = HandoutBuilder.Wishes(), adding last: [Event] = []
    )
        -> Document
    {
        builder(wishes, [("2026-03-01", events(lines, adding: last))]).document()
    }

    static func text(_ lines: [String], adding last: [Event] = []) -> String {
        TextRenderer.render(page(lines, adding: last))
    }

    /// Every word of the person on a page.
    static func words(_ document: Document) -> [String] {
        document.sections.flatMap(\.lines).flatMap(\.pieces).compactMap {
            if case .words(let words) = $0 { words } else { nil }
        }
    }

    /// The lines of a section, as they are read.
    static func lines(_ section: Int, _ said: [String]) -> [String] {
        page(said).sections.filter { $0.number == section }.flatMap(\.lines).filter { $0.origin != nil }
            .map(TextRenderer.text)
    }

    /// A session with something for most sections.
    static let full = [
        "my mother rang on sunday and criticised the flat again and I ended up shouting at her like I always do",
        "she never listens, I explain and she sighs. I just wanted her to ask how I am, for once",
        "I felt like a monster afterwards, so ashamed",
        "my boss Martin criticised my report in front of the whole team last Tuesday",
        "I wanted him to say one good thing. he looked at his phone. I went quiet and felt small",
        "and I wrote him a huge message explaining everything, as always",
        "nobody asked me to explain. I always explain",
        "when I was ten my father read my school report out loud at the table and I wanted the floor to open",
        "I dreamt of a house with water coming up through the floor and I could not find the door",
        "why do I always say yes when I mean no?",
        "I've never told anyone that I hide in the car before I go in",
        "my therapist asked me about the car last week and I changed the subject",
        "my friend Anna stayed when I said it, she just listened. it helps me to walk with her",
        "I am scared that if I stop explaining nobody will stay",
    ]
}
