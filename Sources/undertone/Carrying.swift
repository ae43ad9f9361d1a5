import Dialogue
import Record

/// What is carried into a session from the last one (design, "Settled").
enum Carrying {
    /// Nothing when there is no earlier session, or it cannot be read.
    static func carried(from folder: Folder, _ sealing: SessionSealing) -> Carried? {
        guard let name = try? folder.records().last else { return nil }
        return sealing.transcript("\(folder.path)/\(name)").map(carried(from:))
    }

    static func carried(from transcript: Transcript) -> Carried {
        let state = transcript.state
        let threads = state.formulation.threads.values.filter { $0.count >= 2 }
            .sorted { ($0.count, $0.theme) > ($1.count, $1.theme) }
        let themes = threads.prefix(2).compactMap { thread in
            thread.mentions.last.map { ThemeMention(theme: thread.theme, words: $0.words) }
        }
        let wordings = transcript.events.compactMap { event -> String? in
            if case .said(let said) = event { said.wording } else { nil }
        }
        return Carried(themes: themes, held: state.holding != nil, wordings: wordings)
    }
}
