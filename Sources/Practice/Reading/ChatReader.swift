/// Reads the lines of a CHAT file: main lines, what goes on with them after a tab, and the tier of exact words
/// (`ExactTier`); other tiers and headers are passed over.
struct ChatReader: Sendable {
    /// A main line with its tier of exact words, if it has one.
    private struct Line: Sendable {
        var speaker: Speaker
        var number: Int
        /// What stands after the code of the speaker.
        var words: String
        var tier: String?
    }

    private enum Place { case words, tier, elsewhere }

    let labels: SpeakerLabels
    private var line: Line?
    private var place = Place.elsewhere
    /// Main lines that may be those of one turn.
    private var group: [Line] = []

    init(labels: SpeakerLabels) { self.labels = labels }

    mutating func take(_ text: String, number: Int) -> [TranscriptReader.Item] {
        switch text.utf8.first {
        case nil, UInt8(ascii: "@"): return finish()
        case UInt8(ascii: "\t"):
            goOn(text.dropFirst())
            return []
        case UInt8(ascii: "%"):
            beginTier(text)
            return []
        case UInt8(ascii: "*"):
            if let tier = ChatLine.tier(of: text) { return begin(tier.label, tier.text, number) }
        default: break
        }
        return finish() + [.fault(.chatLine(found: Excerpt.of(text)), line: number)]
    }

    mutating func finish() -> [TranscriptReader.Item] { settle() + flush() }

    private mutating func begin(_ label: Substring, _ text: Substring, _ number: Int) -> [TranscriptReader.Item] {
        guard let speaker = labels.speaker(of: label) else {
            return finish() + [.fault(.unknownSpeaker("*\(label)"), line: number)]
        }
        let items = settle()
        line = Line(speaker: speaker, number: number, words: String(text))
        place = .words
        return items
    }

    private mutating func beginTier(_ text: String) {
        guard text.hasPrefix(ExactTier.mark), line?.tier == nil else { return place = .elsewhere }
        line?.tier = String(text.dropFirst(ExactTier.mark.count))
        place = .tier
    }

    private mutating func goOn(_ text: Substring) {
        switch place {
        case .words: line?.words += " " + text
        case .tier: line?.tier? += " " + text
        case .elsewhere: break
        }
    }

    /// The line that was being read is whole: it goes on with the turn before it, or begins one.
    private mutating func settle() -> [TranscriptReader.Item] {
        guard let line else { return [] }
        self.line = nil
        place = .elsewhere
        if line.tier == ExactTier.goesOn, group.first?.speaker == line.speaker {
            group.append(line)
            return []
        }
        let items = flush()
        group = [line]
        return line.tier == nil ? items + flush() : items
    }

    /// One turn where the exact words are still those of the lines; where somebody has changed a line, the lines count.
    private mutating func flush() -> [TranscriptReader.Item] {
        defer { group = [] }
        guard let first = group.first else { return [] }
        if let exact = first.tier.flatMap(ExactTier.text(of:)),
            ChatWords.lines(of: exact) == group.map({ ChatLine.spaced($0.words[...]) })
        {
            return [.turn(TranscriptTurn(speaker: first.speaker, text: exact, line: first.number))]
        }
        return group.map {
            .turn(TranscriptTurn(speaker: $0.speaker, text: ChatLine.cleaned($0.words[...]), line: $0.number))
        }
    }
}
