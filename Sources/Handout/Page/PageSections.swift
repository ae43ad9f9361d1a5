import Dialogue
import History

/// The ten sections of the page, in their order. One without a line vanishes, except the first.
struct PageSections {
    private let material: Material
    private let citing: Citing
    private let keepsEmpty: Bool
    /// What stands in the first section: the person's own choice, else the first words on a concern and what was felt most.
    private let first: [Cited]
    private let told: DatedEpisode?
    private let pattern: RelationshipPattern?

    init(material: Material, citing: Citing, keepsEmpty: Bool, clusters: () -> EpisodeClusters) {
        self.material = material
        self.citing = citing
        self.keepsEmpty = keepsEmpty
        first = Self.first(of: material)
        let episodes = material.episodes
        told = Material.story(of: episodes)
        pattern = RelationshipPattern.find(in: episodes, ifEnough: clusters)
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

    private static func first(of material: Material) -> [Cited] {
        let own = material.brings.prefix(2) + material.notes + material.keeps.prefix(1)
        if !own.isEmpty { return Array(own.prefix(2)) }
        return [material.opening, material.mostCharged].compactMap(\.self).withoutOverlaps(2)
    }

    /// Whether words stand in the first section already.
    private func isFirst(_ cited: Cited) -> Bool { first.contains { $0.overlaps(cited) } }

    private var oneThing: Document.Section {
        var lines = first.map { citing.line(1, nil, [$0]) }
        if lines.isEmpty { lines.append(Document.Line([.blank(50)])) }
        lines.append(
            Document.Line([
                .plain("How heavy today (0–10, my guess): "), .blank(4),
                .plain("\u{A0}\u{A0} More / less / same as last time: "), .blank(4),
            ]))
        return section(1, "If we only talk about one thing", lines)
    }

    private var sinceLastTime: Document.Section {
        let notes = material.notes.filter { !isFirst($0) }
        let dream = material.dream.map { [citing.line(2, "a dream", [$0])] } ?? []
        let story = told?.parts.map(\.quotation) ?? []
        let elsewhere = material.work.prefix(2) + material.hard.prefix(2)
        let happened = material.happenings.lazy.filter { happening in
            happening.place != material.dream?.place && !isFirst(happening)
                && !elsewhere.contains { $0.overlaps(happening) }
                && !story.contains { .turn($0.turn) == happening.place && happening.words.holds($0.words) }
        }
        let room = max(0, 3 - notes.count - dream.count)
        let shown = happened.prefix(min(2, room)).map { citing.line(2, nil, [$0]) }
        return section(2, "Since last time", notes.map { citing.line(2, nil, [$0]) } + shown + dream)
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
        var said: [Cited] = []
        var lines: [Document.Line] = []
        for returning in material.returning where lines.count < 3 {
            let new = returning.mentions.filter { mention in !said.contains { $0.isOfTheTurn(of: mention) } }
            guard new.count >= 3 || lines.isEmpty, new.count * 2 > returning.mentions.count else { continue }
            said += returning.mentions
            lines.append(self.returning(returning.mentions))
        }
        return section(
            4, "Something that came back", lines + (pattern.map { PatternBlock($0, citing).lines } ?? []) + different)
    }

    /// What came back in the shortest words that say something, with how often it did.
    private func returning(_ mentions: [Cited]) -> Document.Line {
        let different = mentions.suffix(Self.compared).withoutOverlaps(Self.compared)
        let telling = different.filter { !isFirst($0) && Self.tells($0.words) }
        let shortest = Set((telling.isEmpty ? different : telling).map(\.words.count).sorted().prefix(3))
        let shown = (telling.isEmpty ? different : telling).filter { shortest.contains($0.words.count) }.prefix(3)
        var pieces: [Document.Piece] = []
        for (index, mention) in shown.enumerated() {
            if index > 0 { pieces.append(.plain(" · ")) }
            pieces.append(citing.pieces(mention)[0])
            if mention.isCut { pieces.append(.aside(" …")) }
        }
        pieces.append(.aside(" – \(mentions.count) times: \(citing.places(of: mentions))"))
        let origin = PageLine(section: 4, turns: mentions.flatMap(\.turns), words: shown.map(\.words))
        return Document.Line(pieces, origin: origin)
    }

    /// Of so many mentions, the latest, the shortest words are looked for.
    private static let compared = 100

    /// Whether words say something by themselves, of oneself and not to the companion.
    private static func tells(_ words: String) -> Bool {
        let bare = Tokenizer.tokens(of: words).map(\.bare)
        return bare.count >= 4 && bare.contains(where: ClosedWords.selfWords.contains)
            && !bare.contains(where: ClosedWords.companionWords.contains)
    }

    /// One time that it was different, where that was asked for and told.
    private var different: [Document.Line] {
        material.sayings.filter { $0.asked == .exception }.prefix(1).map {
            citing.line(4, "one time it was different", [$0.cited])
        }
    }

    private var howITalk: Document.Section {
        section(5, "What I noticed about how I talk", material.talk.lines(citing))
    }

    private var question: Document.Section {
        section(6, "A question I keep asking myself", material.questions.prefix(1).map { citing.line(6, nil, [$0]) })
    }

    private var hardToSay: Document.Section {
        let hard = material.hard.filter { !isFirst($0) }.prefix(2).map { citing.line(7, nil, [$0]) }
        let boxes = Document.Line([
            .box(isTicked: false), .plain(" please ask me\u{A0}\u{A0} "), .box(isTicked: false),
            .plain(" not today\u{A0}\u{A0} "),
            .box(isTicked: false), .plain(" I'll read it aloud"),
        ])
        return section(7, "Hard to say", hard.isEmpty && !keepsEmpty ? [] : hard + [boxes])
    }

    private var ourWork: Document.Section {
        section(8, "About our work", material.work.prefix(2).map { citing.line(8, nil, [$0]) })
    }

    private var helped: Document.Section {
        let different = material.sayings.first { $0.asked == .exception }?.cited
        let told = material.helped.filter { $0 != different && !isFirst($0) }.prefix(3)
        let keep = material.keeps.prefix(1).filter { !isFirst($0) }
        return section(
            9, "What helped, even a little",
            keep.map { citing.line(9, "what I want to keep", [$0]) } + told.map { citing.line(9, nil, [$0]) })
    }

    private var safety: Document.Section {
        let boxes = Document.Line([
            .box(isTicked: false), .plain(" nothing to tell\u{A0}\u{A0} "), .box(isTicked: false),
            .plain(" I want to talk about it first"),
        ])
        return section(10, "Safety", material.held.prefix(2).map { citing.line(10, nil, [$0]) } + [boxes])
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
    /// Safety at the top, ticked (clinical specification §9.3).
    mutating func putSafetyFirst() {
        guard let index = sections.firstIndex(where: { $0.number == 10 }) else { return }
        var safety = sections.remove(at: index)
        for line in safety.lines.indices where safety.lines[line].origin == nil {
            guard let last = safety.lines[line].pieces.lastIndex(of: .box(isTicked: false)) else { continue }
            safety.lines[line].pieces[last] = .box(isTicked: true)
        }
        sections.insert(safety, at: 0)
    }
}
