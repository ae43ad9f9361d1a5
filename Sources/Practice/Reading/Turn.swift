/// Who speaks in a transcript.
package enum Speaker: String, Codable, Equatable, Sendable {
    case therapist, client

    /// The speaker of a label as transcripts have it: "T", "Therapist", "*INV", "counsellor"; nothing for others.
    package init?(label: some StringProtocol) {
        let name = label.lowercased()
        if Self.therapists.contains(name) {
            self = .therapist
        } else if Self.clients.contains(name) {
            self = .client
        } else {
            return nil
        }
    }

    private static let therapists: Set<String> = [
        "t", "th", "the", "therapist", "inv", "investigator", "interviewer", "counselor", "counsellor", "cou", "doc",
        "doctor", "clinician", "helper", "companion", "trainee", "supporter", "nurse", "practitioner",
    ]
    private static let clients: Set<String> = [
        "c", "cl", "cli", "client", "p", "par", "pat", "patient", "participant", "seeker", "person", "user",
    ]
}

/// Which label stands for whom: the usual words, and those that were named for one transcript.
package struct SpeakerLabels: Equatable, Sendable {
    /// Lower-case labels beside the usual ones.
    let named: [String: Speaker]

    /// The usual words only.
    package static let usual = SpeakerLabels(named: [:])
    /// A is the therapist, B the client: taken where nobody says otherwise.
    package static let letters = SpeakerLabels(therapist: "A", client: nil)

    /// Labels that were named; of A and B one is enough, the other letter is the other speaker.
    package init(therapist: String?, client: String?) {
        var named: [String: Speaker] = [:]
        if let other = client.flatMap(Self.otherLetter) { named[other] = .therapist }
        if let other = therapist.flatMap(Self.otherLetter) { named[other] = .client }
        if let client { named[client.lowercased()] = .client }
        if let therapist { named[therapist.lowercased()] = .therapist }
        self.named = named
    }

    private init(named: [String: Speaker]) { self.named = named }

    /// Who a label stands for; nothing when that is not known.
    package func speaker(of label: some StringProtocol) -> Speaker? {
        named[label.lowercased()] ?? Speaker(label: label)
    }

    /// B for A, A for B, nothing for all else.
    package static func otherLetter(_ label: String) -> String? { ["a": "b", "b": "a"][label.lowercased()] }
}

/// One utterance of a transcript, with where it stands.
package struct TranscriptTurn: Equatable, Sendable {
    package var speaker: Speaker
    package var text: String
    /// The line it begins on, from 1.
    package var line: Int

    package init(speaker: Speaker, text: String, line: Int) {
        self.speaker = speaker
        self.text = text
        self.line = line
    }
}

/// Why a line of a transcript cannot be read.
package enum TranscriptFault: Error, Equatable, Sendable {
    case notAnObject(found: String)
    case noText(keys: [String])
    case unknownSpeaker(String)
    case chatLine(found: String)
    case csvHeader(found: String)
    case csvCells(expected: Int, found: Int)
    case openQuotation
    case noLabel(found: String)

    /// What was found, what was expected, and what to do.
    package var words: String {
        switch self {
        case .notAnObject(let found):
            "expected a JSON object, found “\(found)”; mend the line, or give --format lines if it is plain text"
        case .noText(let keys):
            "expected a string “text”, found \(keys.isEmpty ? "no strings" : keys.joined(separator: ", ")); add one"
        case .unknownSpeaker(let label):
            "unknown speaker “\(label)”; call them therapist or client (T or C, *INV or *PAR), or name them with "
                + "--therapist and --client where there are such options"
        case .chatLine(let found):
            "expected a line that begins with *, %, @ or a tab, found “\(found)”; mend it, or give another --format"
        case .csvHeader(let found):
            "expected a header with the columns speaker and text, found “\(found)”; add it as the first line"
        case .csvCells(let expected, let found):
            "expected \(expected) cells, found \(found); put cells that hold commas in quotation marks"
        case .openQuotation:
            "a quotation mark is opened here and never closed; close it, and double those inside a cell"
        case .noLabel(let found):
            "expected “T: …” or “C: …”, found “\(found)”; begin the first line with its speaker"
        }
    }
}

/// How a transcript is written down.
package enum TranscriptForm: String, CaseIterable, Sendable {
    /// One utterance of the therapist a line, or a JSON object with speaker and text.
    case lines
    /// JSON objects only: records of this program, or speaker and text.
    case json
    /// CHAT of TalkBank: `*INV:` and `*PAR:` (MacWhinney, The CHILDES Project).
    case chat
    /// Comma-separated, with a header that names speaker and text.
    case csv
    /// "T: … C: …"
    case labelled

    /// The form of a file, by its name and first line.
    package static func of(
        name: String?, firstLine: String, labels: SpeakerLabels = .usual
    ) -> TranscriptForm {
        if let name {
            if name.hasSuffix(".jsonl") || name.hasSuffix(".json") { return .json }
            if name.hasSuffix(".cha") { return .chat }
            if name.hasSuffix(".csv") { return .csv }
        }
        if firstLine.hasPrefix("@UTF8") || firstLine.hasPrefix("@Begin") { return .chat }
        if firstLine.hasPrefix("*"), ChatLine.tier(of: firstLine) != nil { return .chat }
        let cells = firstLine.split(separator: ",", omittingEmptySubsequences: false).map { $0.lowercased() }
        if cells.contains("speaker"), cells.contains("text") { return .csv }
        return Labels.first(in: firstLine[...], labels)?.label.lowerBound == firstLine.startIndex ? .labelled : .lines
    }
}
