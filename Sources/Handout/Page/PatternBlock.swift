import Dialogue
import History

/// “A pattern, in my words”: what several stories share, with its count and with a story that went differently.
///
/// Form and rules: clinical specification §3.4; what may be claimed of how many stories: §3.3.
struct PatternBlock {
    private let pattern: RelationshipPattern
    private let citing: Citing

    init(_ pattern: RelationshipPattern, _ citing: Citing) {
        self.pattern = pattern
        self.citing = citing
    }

    var lines: [Document.Line] { [heading] + parts + different + [unsure] }

    private var heading: Document.Line {
        let people = pattern.people.suffix(4).map { $0.name(citing.initials) }.joined(separator: ", ")
        let share = "\(pattern.episodes.count) of \(pattern.total) stories (\(people))"
        return switch pattern.claim {
        case .moreThanOnce: Document.Line([.plain("More than once, in \(share):")])
        case .shape: Document.Line([.plain("A shape that came back in \(share):")])
        case .recurring: Document.Line([.plain("Recurring, in \(share):")])
        }
    }

    /// Each part in the words of up to three stories.
    private var parts: [Document.Line] {
        let parts: [(String, KeyPath<Episode, Quotation?>)] = [
            ("what I wanted", \.wish), ("what they did", \.otherAct), ("what I did then", \.ownAct),
            ("what I felt", \.feeling),
        ]
        return parts.compactMap { label, part in
            let told = quotations(part).suffix(3)
            return told.isEmpty ? nil : citing.line(Document.cameBack, label, Array(told))
        }
    }

    private func quotations(_ part: KeyPath<Episode, Quotation?>) -> [Cited] {
        pattern.episodes.reduce(into: []) { found, item in
            guard let quotation = item.episode[keyPath: part], part != \.wish || !item.episode.fears,
                !found.contains(where: { $0.words == quotation.words })
            else { return }
            found.append(
                Cited(words: quotation.words, place: .turn(quotation.turn), session: item.place, day: item.day))
        }
    }

    private var different: [Document.Line] {
        guard let one = pattern.exceptions.last,
            let words = one.episode.otherAct ?? one.episode.ownAct ?? one.episode.feeling
        else { return [] }
        let cited = Cited(words: words.words, place: .turn(words.turn), session: one.place, day: one.day)
        return [
            citing.line(
                Document.cameBack,
                "a story that went differently, with \(one.episode.person.name(citing.initials))", [cited])
        ]
    }

    private var unsure: Document.Line { Document.Line([.plain("I am not sure about: "), .blank(30)]) }
}

extension RelationshipPattern {
    /// The pattern in some episodes; the index is asked for only where there are enough to claim anything.
    static func find(in episodes: [DatedEpisode], ifEnough clusters: () -> EpisodeClusters) -> RelationshipPattern? {
        let complete = episodes.filter(\.isComplete)
        return complete.count < 3 ? nil : find(in: complete, clusters())
    }
}
