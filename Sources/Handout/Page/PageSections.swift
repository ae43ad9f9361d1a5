import Dialogue
import History

/// The ten sections of the page, in their order. One without a line vanishes, except the first.
struct PageSections {
    private let material: Material
    private let citing: Citing
    private let keepsEmpty: Bool
    private let first: [FirstLines.Line]
    private let told: DatedEpisode?
    private let pattern: RelationshipPattern?
    private let places: Places

    init(material: Material, citing: Citing, keepsEmpty: Bool, clusters: () -> EpisodeClusters) {
        self.material = material
        self.citing = citing
        self.keepsEmpty = keepsEmpty
        let episodes = material.episodes
        told = Material.story(of: episodes)
        pattern = RelationshipPattern.find(in: episodes, ifEnough: clusters)
        first = Self.first(of: material)
        places = Places(material, first: first.flatMap(\.all), told: told)
    }

    var all: [Document.Section] {
        let sections = [
            oneThing, sinceLastTime, story, cameBack, howITalk, question, hardToSay, ourWork, helped, safety,
        ]
        return sections.compactMap { section in
            if !section.lines.isEmpty { return section }
            guard keepsEmpty else { return nil }
            var blank = section
            blank.lines = [Document.Line([.blank(50)])]
            return blank
        }
    }

    // MARK: The sections

    /// What stands in the first section: the person's own choice, else two lines at most, else nothing.
    private static func first(of material: Material) -> [FirstLines.Line] {
        let own = material.brings.prefix(2) + material.notes + material.keeps.prefix(1)
        return own.isEmpty ? material.firstLines : own.prefix(2).map { FirstLines.Line(cited: $0) }
    }

    private func isFirst(_ cited: Cited) -> Bool { first.contains { $0.all.contains { $0.overlaps(cited) } } }

    /// Whether the dream is one that comes again and again.
    private var comesAgain: Bool {
        material.dream.map { Wordings.comesAgain($0.words.bareWords) } == true
    }

    private var oneThing: Document.Section {
        var lines = first.map { citing.line(Document.oneThing, both: $0) }
        if lines.isEmpty { lines.append(Document.Line([.blank(50)])) }
        lines.append(
            Document.Line([
                .plain("How heavy today (0–10, my guess): "), .blank(4),
                .plain("\u{A0}\u{A0} More / less / same as last time: "), .blank(4),
            ]))
        return section(Document.oneThing, "If we only talk about one thing", lines)
    }

    private var sinceLastTime: Document.Section {
        let notes = material.notes.filter { !isFirst($0) }
        let label = comesAgain ? "a dream that comes back" : "a dream"
        let dream = material.dream.flatMap { isFirst($0) ? nil : $0 }.map { [citing.line(2, label, [$0])] } ?? []
        let told = places.told.prefix(max(0, places.mostTold - notes.count - dream.count)).sorted {
            $0.isToldBefore($1)
        }
        return section(
            2, title(of: told), notes.map { citing.line(2, nil, [$0]) } + told.flatMap(linesOfTold) + dream
        )
    }

    /// What it leans on stands above it.
    private func linesOfTold(_ cited: Cited) -> [Document.Line] {
        var alone = cited
        alone.before = []
        return (cited.before + [alone]).map {
            var line = citing.line(2, nil, [$0])
            line.rank = cited.rank
            return line
        }
    }

    /// No more than the words claim: without an earlier session there is no last time, without a word of time nothing is late.
    private func title(of told: [Cited]) -> String {
        guard told.allSatisfy({ Wordings.isOfLate($0.words.bareWords) }) else {
            return "What I also told"
        }
        return told.isEmpty || material.sessions.count == 1 ? "Lately" : "Since last time"
    }

    private var story: Document.Section {
        guard let story = told else { return section(3, "A story I want to tell", []) }
        let lines = story.parts.map { part in
            let label = part.label == "what I wanted" && story.episode.fears ? "what I feared" : part.label
            return citing.line(3, label, [Cited(part.quotation, of: story)])
        }
        return section(3, "A story I want to tell: with \(story.episode.person.name(citing.initials))", lines)
    }

    private var cameBack: Document.Section {
        let title = material.sessions.count == 1 ? "Something I came back to" : "Something that came back"
        let returned = places.returning.map(returning)
        return section(
            Document.cameBack, title, returned + (pattern.map { PatternBlock($0, citing).lines } ?? []) + different)
    }

    /// What came back by its name, with how often it did: as many turns as are quoted, or else listed.
    private func returning(_ returned: Places.Returned) -> Document.Line {
        let (key, mentions, shown) = returned
        var line = citing.line(Document.cameBack, nil, shown)
        if let name = Recurring.name(of: key, in: shown + mentions) {
            let words = citing.words(of: Cited(words: name.words, place: mentions[0].place, session: 0, day: ""))
            line.pieces.insert(contentsOf: [words] + (shown.isEmpty ? [] : [.plain(": ")]), at: 0)
            let turns = (line.origin?.turns ?? []) + name.turns.filter { line.origin?.turns.contains($0) != true }
            line.origin = PageLine(
                section: Document.cameBack, turns: turns,
                words: shown.isEmpty ? [name.words] : shown.map(\.words))
        }
        let named = material.places(of: key)
        let listed = named.prefix(Self.mostListed)
        let count = (named.count > listed.count ? "at least " : "") + "\(listed.count) turns"
        let turns = shown.count == named.count ? "" : ": \(citing.places(of: Array(listed), isNamed: false))"
        line.pieces.append(.aside(" – in \(count)\(turns)"))
        return line
    }

    /// No more turns than these are listed.
    private static let mostListed = 12

    /// One time that it was different, where that was asked for and told.
    private var different: [Document.Line] {
        places.different.map { citing.line(Document.cameBack, "one time it was different", [$0]) }
    }

    private var howITalk: Document.Section {
        section(5, "What I noticed about how I talk", material.talk.lines(citing, turns: material.turns))
    }

    private var question: Document.Section {
        let asked = places.questions.map { (asking: $0, again: material.askings($0.cited)) }
        let lines = asked.map { asking, again in
            var line = citing.line(6, nil, [asking.cited])
            if again.count > 1 {
                line.pieces.append(.aside(" – asked \(again.count) times (\(citing.places(of: again)))"))
            }
            return line
        }
        return section(6, title(of: asked.map(\.asking), again: asked.first?.again.count ?? 0), lines)
    }

    /// No more than the words claim: one asked once is not kept being asked.
    private func title(of asked: [Asking], again times: Int) -> String {
        if asked.contains(where: { !$0.isQuestion }) { return "What I ask for" }
        if asked.count > 1 { return "Questions I ask" }
        return times > 1 ? "A question I keep asking myself" : "A question I ask"
    }

    private var hardToSay: Document.Section {
        let hard = places.hard.map { citing.line(7, nil, [$0]) }
        let boxes = Document.Line([
            .box(isTicked: false), .plain(" please ask me\u{A0}\u{A0} "), .box(isTicked: false),
            .plain(" not today\u{A0}\u{A0} "),
            .box(isTicked: false), .plain(" I'll read it aloud"),
        ])
        return section(7, "Hard to say", hard.isEmpty && !keepsEmpty ? [] : hard + [boxes])
    }

    private var ourWork: Document.Section {
        section(8, "About our work", places.work.map { citing.line(8, nil, [$0]) })
    }

    private var helped: Document.Section {
        let keep = material.keeps.prefix(1).filter { !isFirst($0) }
        return section(
            9, "What helped, even a little",
            keep.map { citing.line(9, "what I want to keep", [$0]) } + places.helped.map { citing.line(9, nil, [$0]) })
    }

    /// Where danger was heard, there is no box that says there was nothing.
    private var safety: Document.Section {
        let boxes = Document.Line([
            .box(isTicked: false), .plain(" I want to talk about it first\u{A0}\u{A0} "), .box(isTicked: false),
            .plain(" please ask me"),
        ])
        let nothing = Document.Line([.box(isTicked: false), .plain(" nothing to tell")])
        return section(
            Document.safety, "Safety",
            material.held.prefix(2).map { citing.line(Document.safety, nil, [$0]) }
                + (material.heardDanger ? [boxes] : [boxes, nothing]))
    }

    private func section(_ number: Int, _ title: String, _ lines: [Document.Line]) -> Document.Section {
        Document.Section(number: number, title: title, lines: lines)
    }
}

extension Cited {
    init(_ quotation: DatedQuotation, of episode: DatedEpisode) {
        self.init(
            words: quotation.words, place: .turn(quotation.turn), session: episode.place, day: quotation.day)
    }
}

extension Document {
    /// Safety at the top, ticked: “I want to talk about it first” (clinical specification §9.3).
    mutating func putSafetyFirst() {
        raiseSafety()
        guard let safety = sections.first, safety.number == Document.safety else { return }
        for line in safety.lines.indices where safety.lines[line].origin == nil {
            guard let box = safety.lines[line].pieces.firstIndex(of: .box(isTicked: false)) else { continue }
            sections[0].lines[line].pieces[box] = .box(isTicked: true)
            return
        }
    }

    /// Whether “I want to talk about it first” is ticked.
    var asksForSafetyFirst: Bool {
        let lines = sections.first { $0.number == Document.safety }?.lines ?? []
        let boxes = lines.filter { $0.origin == nil }.flatMap(\.pieces).filter {
            if case .box = $0 { true } else { false }
        }
        return boxes.first == .box(isTicked: true)
    }

    /// Safety at the top.
    mutating func raiseSafety() {
        guard let index = sections.firstIndex(where: { $0.number == Document.safety }) else { return }
        sections.insert(sections.remove(at: index), at: 0)
    }
}
