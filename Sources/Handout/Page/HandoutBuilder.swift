import Dialogue
import History

/// Gathers the one page for a therapist from the events of sessions, in the person's own words.
///
/// Contents, order and principles: clinical specification §9.2 and §9.3; the pattern block: §3.4.
package struct HandoutBuilder {
    /// What the person wants of the page.
    package struct Wishes: Equatable, Sendable {
        /// Third persons by name; otherwise by initial or role.
        package var usesNames = false
        /// Sections without a line are kept, to be filled in by hand.
        package var keepsEmpty = false
        /// Safety stands at the top, ticked.
        package var safetyFirst = false
        /// A sheet with drawings is to be made too.
        package var drawsSheet = false

        package init(
            usesNames: Bool = false, keepsEmpty: Bool = false, safetyFirst: Bool = false, drawsSheet: Bool = false
        ) {
            self.usesNames = usesNames
            self.keepsEmpty = keepsEmpty
            self.safetyFirst = safetyFirst
            self.drawsSheet = drawsSheet
        }
    }

    /// The kinds of event it reads; others may be left out.
    package static let reads = SessionMaterial.reads

    private var sessions: [SessionMaterial] = []
    private let wishes: Wishes
    private let clusters: () -> EpisodeClusters

    /// - Parameter clusters: the hidden index of episodes; only asked for where there are enough of them to compare.
    package init(_ wishes: Wishes = Wishes(), clusters: @escaping () -> EpisodeClusters) {
        self.wishes = wishes
        self.clusters = clusters
    }

    /// Takes the next session in, the oldest first.
    package mutating func take(_ events: some Sequence<Event>, day: String) {
        sessions.append(SessionMaterial(events, session: count, day: day, readsLinks: wishes.drawsSheet))
    }

    /// Takes in what a session offers, the oldest first.
    package mutating func take(_ material: SessionMaterial) { sessions.append(material) }

    package var count: Int { sessions.count }

    /// What makes material of sessions apart from the page, on as many cores as there are.
    package struct Maker: Sendable {
        let readsLinks: Bool

        /// - Parameter session: its place among all sessions, in their order.
        package func material(of events: [Event], session: Int, day: String) -> SessionMaterial {
            SessionMaterial(events, session: session, day: day, readsLinks: readsLinks)
        }
    }

    package var maker: Maker { Maker(readsLinks: wishes.drawsSheet) }

    /// The page as the person chose it; what nobody has gone through is a draft.
    package func document() -> Document {
        var document = PageFit.fitted(proposal())
        let choice = Choice(sessions.map(\.state.chosen))
        choice.apply(to: &document)
        if wishes.safetyFirst || choice.putsSafetyFirst { document.putSafetyFirst() }
        return document
    }

    /// The page as it would be without any choice.
    private func proposal() -> Document {
        let material = Material(sessions: sessions)
        let page = PageSections(material: material, citing: citing, keepsEmpty: wishes.keepsEmpty, clusters: clusters)
        var document = Document(title: "For my session on", made: made, isDraft: true, sections: page.all)
        if material.heardDanger { document.raiseSafety() }
        return document
    }

    /// The sheet behind the page.
    package func secondSheet() -> Sheet {
        SecondSheet(sessions: sessions, citing: citing, clusters: clusters).sheet
    }

    /// The sheet of a trainee.
    package func trainingSheet() -> Sheet { TrainingSheet(sessions: sessions, isDated: citing.isDated).sheet }

    private var citing: Citing {
        Citing(
            initials: Initials(wishes.usesNames ? [] : names), isDated: sessions.count > 1,
            corrections: sessions.reduce(into: [:]) { $0[$1.session] = $1.state.corrections })
    }

    /// Names of people: those who were heard as somebody of the story, and words that stand where names of people do.
    private var names: [String] {
        let texts = sessions.flatMap(\.state.printable)
        return sessions.flatMap { $0.formulation.names.values.compactMap(\.name) } + GivenNames.found(in: texts)
    }

    /// “, 2026-11-20, made from 4 notes since 2026-09-01.”
    private var made: String {
        let days = sessions.map(\.day).filter { !$0.isEmpty }
        let date = days.last.map { ", \($0)" } ?? ""
        let notes = sessions.count == 1 ? "1 note" : "\(sessions.count) notes"
        let since = sessions.count > 1 ? days.first.map { " since \($0)" } ?? "" : ""
        return "\(date), made from \(notes)\(since)."
    }
}
