import Dialogue
import History

/// The sheet behind the page, for those who want more: drawings, what clinicians compare stories by, quotations with dates.
///
/// Source: clinical specification §9.3; the clusters: §3.2. What the person left out of the page stands nowhere here.
struct SecondSheet {
    private let material: Material
    private let citing: Citing
    private let clusters: () -> EpisodeClusters

    /// Lines of quotations (clinical specification §9.3).
    static let mostQuotations = 30

    init(sessions: [SessionMaterial], citing: Citing, clusters: @escaping () -> EpisodeClusters) {
        let left = Set(sessions.compactMap(\.state.chosen).flatMap(\.left).flatMap(\.words))
        material = Material(sessions: sessions.map { $0.without(left) })
        self.citing = citing
        self.clusters = clusters
    }

    var sheet: Sheet {
        let course = CourseDrawings(material: material, citing: citing)
        let drawings = [
            course.themes, course.strength, Triangles(material, citing).drawing,
            PeopleDrawing(material: material, citing: citing).drawing,
        ]
        let note = Sheet.Block.note(
            "In quotation marks: my words. Counts are counts of words by fixed rules; nothing here is an assessment.")
        return Sheet(
            title: "Second sheet",
            blocks: [note] + drawings.compactMap { $0.map(Sheet.Block.drawing) }
                + [table, quotations].compactMap(\.self))
    }

    private var table: Sheet.Block? {
        let complete = material.episodes.filter(\.isComplete)
        guard !complete.isEmpty else { return nil }
        let names = ClusterNames(clusters())
        return .table(
            Sheet.Table(
                title:
                    "For clinicians: the stories by the standard clusters of the core conflictual relationship theme",
                head: ["story", "wish", "response of the other", "response of the self"],
                rows: complete.suffix(10).map { item in
                    [
                        "with \(item.episode.person.name(citing.initials))\(item.day.isEmpty ? "" : ", \(item.day)")",
                        names.wish(item.episode), names.other(item.episode), names.own(item.episode),
                    ]
                }))
    }

    /// The most charged sayings, in the order in which they were said.
    private var quotations: Sheet.Block? {
        let all = material.sessions.flatMap(\.state.sayings).enumerated()
        let kept = all.sorted { ($0.element.strength, $1.offset) > ($1.element.strength, $0.offset) }
            .prefix(Self.mostQuotations).sorted { $0.offset < $1.offset }
        guard !kept.isEmpty else { return nil }
        let dated = Citing(initials: citing.initials, isDated: true)
        let lines = kept.map { item in
            Document.Line(
                [.aside("\(dated.place(of: item.element.cited)): "), dated.words(of: item.element.cited)],
                origin: dated.origin(0, [item.element.cited]))
        }
        return .lines(title: "Quotations with dates", lines)
    }
}

extension SessionMaterial {
    /// The same without some quotations.
    func without(_ words: Set<String>) -> SessionMaterial {
        guard !words.isEmpty else { return self }
        func isOut(_ said: String) -> Bool { words.contains(where: said.saysTheSame(as:)) }
        var copy = self
        copy.state.sayings.removeAll { isOut($0.cited.words) }
        copy.state.mentions = state.mentions.mapValues { $0.filter { !isOut($0.words) } }
        copy.state.work.removeAll { isOut($0.words) }
        copy.links.removeAll { isOut($0.from.words) || isOut($0.to.words) }
        return copy
    }
}
