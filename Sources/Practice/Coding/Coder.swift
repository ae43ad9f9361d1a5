import Dialogue

/// Codes what a trainee says, by cues that add up; what the client said before helps to tell reflections.
///
/// A class, so that its tables are shared by all who code and copied by none.
package final class Coder: Sendable {
    private let sheet: CueSheet

    package init(sheet: CueSheet) { self.sheet = sheet }

    /// The codes of an utterance.
    ///
    /// - Parameters:
    ///   - text: what was said.
    ///   - before: the client's words just before, where known.
    package func code(_ text: String, after before: String? = nil) -> Coding {
        let spoken = Spoken(text)
        guard !spoken.tokens.isEmpty else {
            return Coding(text: text, main: .silence, codes: [.silence], words: [text])
        }
        let hearing = CueHearing(spoken, before: before.map(Before.init), sheet: sheet)
        return Refining(hearing: hearing).coding()
    }

    /// The cues heard in an utterance and what each speaks for.
    package func cues(in text: String, after before: String? = nil) -> [(name: String, votes: Votes, words: String)] {
        let spoken = Spoken(text)
        guard !spoken.tokens.isEmpty else { return [] }
        return CueHearing(spoken, before: before.map(Before.init), sheet: sheet).heard.map {
            (sheet.weights.cues[$0.number].name, $0.votes, spoken.text($0.words))
        }
    }
}
