/// First line of an imported transcript.
package struct TranscriptImported: Codable, Equatable, Sendable {
    package static let event = "transcript-imported"

    package var event = Self.event
    /// Version of the form, and the oldest reader that can read it.
    package var format = 1
    package var reader = 1
    package var program: String
    /// How the transcript was written down.
    package var form: String
    /// When it was imported, in seconds since 1970, UTC.
    package var time: Int

    package init(program: String, form: TranscriptForm, time: Int) {
        self.program = program
        self.form = form.rawValue
        self.time = time
    }
}

/// Every other line: one utterance, in the order of the transcript.
package struct ImportedUtterance: Codable, Equatable, Sendable {
    package static let event = "utterance"

    package var event = Self.event
    /// From 1.
    package var turn: Int
    package var speaker: Speaker
    package var text: String

    package init(turn: Int, speaker: Speaker, text: String) {
        self.turn = turn
        self.speaker = speaker
        self.text = text
    }
}
