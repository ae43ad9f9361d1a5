import Dialogue

/// A story with someone, and the session it was told in.
package struct DatedEpisode: Equatable, Sendable {
    package var day: String
    /// Place of its session among all that were looked at.
    package var place: Int
    package var episode: Episode

    package init(day: String, place: Int, episode: Episode) {
        self.day = day
        self.place = place
        self.episode = episode
    }

    /// A part of an episode, in the person's words.
    package struct Part: Equatable, Sendable {
        package var label: String
        package var quotation: DatedQuotation
    }

    /// What is known of it, in the order it is told; words that fill two parts stand once, in the one that says more.
    package var parts: [Part] {
        var parts: [Part] = []
        for (label, quotation) in [
            ("what I wanted", episode.wish), ("what they did", episode.otherAct), ("what I felt", episode.feeling),
            ("what I did then", episode.ownAct),
        ] {
            guard let quotation, !parts.contains(where: { $0.quotation.words == quotation.words }) else { continue }
            parts.append(Part(label: label, quotation: dated(quotation)))
        }
        guard let occasion = episode.occasion, !parts.contains(where: { occasion.words.contains($0.quotation.words) })
        else { return parts }
        return [Part(label: "what happened", quotation: dated(occasion))] + parts
    }

    /// Whether enough of it was told to count (clinical specification §3.3: three of five parts).
    package var isComplete: Bool { episode.completeness >= 3 && parts.count >= 2 }

    func dated(_ quotation: Quotation) -> DatedQuotation {
        DatedQuotation(day: day, turn: quotation.turn, words: quotation.words)
    }
}
