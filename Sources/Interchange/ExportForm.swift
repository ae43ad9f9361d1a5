/// The forms in which records are shown and exported; each is rendered in one place.
package enum ExportForm: String, CaseIterable, Sendable {
    case text, jsonl, csv, md, convo, chat

    /// The ending of files of this form.
    package var ending: String {
        switch self {
        case .text: ".txt"
        case .jsonl: ".jsonl"
        case .csv: ".csv"
        case .md: ".md"
        case .convo: ".convo"
        case .chat: ".cha"
        }
    }

    /// The form that the ending of a file tells; nothing for others.
    package init?(fileName: String) {
        guard let form = Self.allCases.first(where: { fileName.hasSuffix($0.ending) }) else { return nil }
        self = form
    }

    /// Whether one file can hold several records.
    package var holdsSeveral: Bool {
        switch self {
        case .text, .csv, .md, .convo: true
        case .jsonl, .chat: false
        }
    }

    /// Why records cannot be rendered.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        /// Practice and imported transcripts cannot be run again.
        case noConvo(name: String)

        package var description: String {
            switch self {
            case .noConvo(let name):
                "\(name) is no session with the companion, so it cannot be run again as a conversation file; "
                    + "take another form: text, jsonl, csv, md or chat"
            }
        }
    }

    /// The text of a file that holds these records.
    ///
    /// - Throws: when a record cannot have this form.
    package func text(of records: [ReadableRecord], program: String) throws(Failure) -> String {
        switch self {
        case .text: records.map(TextForm.text).joined(separator: "\n")
        case .jsonl: records.map(JSONForm.text).joined()
        case .csv: CSVForm.text(of: records)
        case .md: records.map { MarkdownForm.text(of: $0, program: program) }.joined(separator: "\n")
        case .convo: try conversations(records, program)
        case .chat: records.map { ChatForm.text(of: $0, program: program) }.joined()
        }
    }

    private func conversations(_ records: [ReadableRecord], _ program: String) throws(Failure) -> String {
        if let other = records.first(where: { $0.kind != .session }) { throw .noConvo(name: other.name) }
        return records.map { ConvoForm.text(of: $0, program: program) }.joined(separator: "---\n")
    }
}
