import Dialogue

/// Gathers the one page for a therapist from the events of a session, in the person's own words.
///
/// Contents and order: clinical specification §9.2 and §9.3.
package struct HandoutBuilder {
    private let source: HandoutSource
    private let usesNames: Bool

    /// - Parameters:
    ///   - events: the events of the session, as recorded.
    ///   - usesNames: whether third persons appear by name; otherwise by initial.
    package init(events: [Event], usesNames: Bool = false) {
        source = HandoutSource(events: events)
        self.usesNames = usesNames
    }

    /// The page. A draft says so.
    package func document(date: String, isDraft: Bool) -> Document {
        let sections = [
            oneThing(), sinceLastTime(), story(), cameBack(), question(), hardToSay(), helped(), safety(),
        ]
        let filled = sections.filter { !$0.lines.isEmpty }
        return Document(title: "For my session on", date: date, isDraft: isDraft, sections: filled)
    }

    private func oneThing() -> Document.Section {
        var lines: [Document.Line] = []
        if let bring = source.bring ?? source.keep ?? source.mostCharged {
            lines.append(quotation(bring))
        } else {
            lines.append(.blank(""))
        }
        lines.append(.blank("How heavy today (0–10, my guess):"))
        return Document.Section(number: 1, title: "If we only talk about one thing", lines: lines)
    }

    private func sinceLastTime() -> Document.Section {
        let used = source.bring ?? source.keep ?? source.mostCharged
        var lines = source.happenings.filter { $0 != used }.prefix(2).map { quotation($0) }
        if let dream = source.dream { lines.append(quotation(dream, label: "a dream")) }
        return Document.Section(number: 2, title: "Since last time", lines: lines)
    }

    private func story() -> Document.Section {
        guard let episode = source.story else { return Document.Section(number: 3, title: "", lines: []) }
        let parts: [(String, Quotation?)] = [
            ("what happened", episode.occasion), ("what I wanted", episode.wish), ("what they did", episode.otherAct),
            ("what I felt", episode.feeling), ("what I did then", episode.ownAct),
        ]
        var seen: Set<String> = []
        let lines = parts.compactMap { label, part in
            part.flatMap { seen.insert($0.words).inserted ? quotation($0, label: label) : nil }
        }
        return Document.Section(number: 3, title: "A story I want to tell: \(person(episode.person))", lines: lines)
    }

    private func cameBack() -> Document.Section {
        let lines = source.recurring.flatMap { thread in thread.mentions.prefix(3).map { quotation($0) } }
        return Document.Section(number: 4, title: "Something that came back", lines: Array(lines.prefix(4)))
    }

    private func question() -> Document.Section {
        Document.Section(
            number: 6, title: "A question I keep asking myself", lines: source.questions.prefix(1).map { quotation($0) }
        )
    }

    private func hardToSay() -> Document.Section {
        Document.Section(
            number: 7, title: "Hard to say",
            lines: [.box("please ask me"), .box("not today"), .box("I'll read it aloud")])
    }

    private func helped() -> Document.Section {
        Document.Section(
            number: 9, title: "What helped, even a little", lines: source.helped.prefix(3).map { quotation($0) })
    }

    private func safety() -> Document.Section {
        let held = source.showsHolding ? source.held.prefix(2).map { quotation($0) } : []
        return Document.Section(
            number: 10, title: "Safety", lines: held + [.box("nothing to tell"), .box("I want to talk about it first")])
    }

    private func quotation(_ quotation: Quotation, label: String? = nil) -> Document.Line {
        .quotation(
            label: label, words: usesNames ? quotation.words : source.withInitials(quotation.words),
            turn: quotation.turn)
    }

    private func person(_ person: PersonMention) -> String {
        guard let name = person.name else { return person.phrase.replacingPrefix("your ", by: "my ") }
        return usesNames ? name : name.prefix(1) + "."
    }
}

extension String {
    func replacingPrefix(_ prefix: String, by other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}
