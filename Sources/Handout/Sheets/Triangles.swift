import Dialogue

/// The two triangles: feeling, fear and protection; now, then and here. Every corner is a quotation; where nothing was said
/// the corner stays empty.
///
/// Source: Malan's triangles of conflict and of person (clinical specification §2.1). “Here” never means feelings for a
/// program: it means how it is to tell this here, or to the therapist.
struct Triangles {
    struct Corner {
        var name: String
        var cited: Cited?
    }

    private let conflict: [Corner]
    private let person: [Corner]
    private let isLinked: Bool
    private let isTakenUp: Bool
    private let citing: Citing

    init(_ material: Material, _ citing: Citing) {
        self.citing = citing
        let sayings = material.sayings
        let anxious: Set<FeelingFamily> = [.fear, .anxiety, .shame, .guilt]
        func strongest(_ fits: (SessionMaterial.Saying) -> Bool) -> Cited? {
            sayings.filter(fits).max { $0.strength < $1.strength }?.feltWords
        }
        conflict = [
            Corner(name: "what protects me", cited: Self.protection(material)),
            Corner(
                name: "what I fear", cited: strongest { $0.asked == .fear || $0.family.map(anxious.contains) == true }),
            Corner(
                name: "what I feel",
                cited: strongest { $0.family.map { !anxious.contains($0) } == true && !$0.isPleasant }),
        ]
        let link = Self.link(material)
        person = [
            Corner(name: "now", cited: link?.now ?? sayings.first { $0.person != nil && !$0.isEarlier }?.cited),
            Corner(name: "here", cited: Self.here(material)),
            Corner(name: "then", cited: link?.then ?? strongest { $0.isEarlier }),
        ]
        isLinked = link != nil
        isTakenUp = link?.isTakenUp == true
    }

    /// The words that most often kept something away.
    private static func protection(_ material: Material) -> Cited? {
        material.sessions.reversed().lazy.compactMap { session in
            session.formulation.defences.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }.map {
                Cited(words: $0.value.words, place: .turn($0.value.turn), session: session.session, day: session.day)
            }
        }.first
    }

    /// What was said of telling this here, or of the therapist.
    private static func here(_ material: Material) -> Cited? {
        let asked = material.sessions.flatMap { session in
            session.said.filter { $0.move == .hereAndNow || $0.move == .toTherapist }.map {
                (session.session, $0.turn + 1)
            }
        }
        return material.sayings.first { saying in
            saying.asked == .therapist
                || asked.contains { $0.0 == saying.cited.session && saying.cited.turns == [$0.1] }
        }?.cited ?? material.work.first
    }

    /// The last connection between an earlier time and now that was not declined.
    private static func link(_ material: Material) -> (then: Cited, now: Cited, isTakenUp: Bool)? {
        for session in material.sessions.reversed() {
            guard let link = session.links.last(where: { $0.kind == .otherPast }) else { continue }
            func cited(_ quotation: Quotation) -> Cited {
                Cited(
                    words: quotation.words, place: .turn(quotation.turn), session: session.session, day: session.day)
            }
            return (cited(link.from), cited(link.to), link.status == .takenUp)
        }
        return nil
    }

    private var corners: [Corner] { conflict + person }

    /// Nothing where fewer than two corners were spoken of.
    var drawing: Drawing? {
        guard corners.filter({ $0.cited != nil }).count >= 2 else { return nil }
        let shapes = triangle(conflict, at: 175) + triangle(person, at: 525) + tie
        return Drawing(
            name: "triangles", title: "What presses, what is feared, what protects; now, then and here",
            description: corners.map(read) + (isLinked ? [linkWords] : []), size: (700, 270), shapes: shapes)
    }

    private var linkWords: String {
        isTakenUp ? "Between then and now a connection was taken up." : "Between then and now a connection was offered."
    }

    private func read(_ corner: Corner) -> String {
        guard let cited = corner.cited else { return "\(corner.name): empty." }
        return "\(corner.name): “\(citing.initials.applied(to: cited.words))” (\(citing.place(of: cited)))."
    }

    /// Point down, as both are drawn.
    private func triangle(_ corners: [Corner], at middle: Int) -> [String] {
        let (top, left, right, bottom) = (74, middle - 82, middle + 82, 196)
        return [
            Shape.line((left, top), (right, top), "tie"), Shape.line((right, top), (middle, bottom), "tie"),
            Shape.line((middle, bottom), (left, top), "tie"),
        ] + corner(corners[0], at: (left - 8, 16), dot: (left, top))
            + corner(corners[1], at: (right + 8, 16), dot: (right, top))
            + corner(corners[2], at: (middle, 218), dot: (middle, bottom))
    }

    private func corner(_ corner: Corner, at place: (Int, Int), dot: (Int, Int)) -> [String] {
        let name = Shape.text(corner.name, at: place, .middle, isSoft: true)
        guard let cited = corner.cited else { return [name, Shape.ring(dot, radius: 5)] }
        return [name, Shape.dot(dot, radius: 5)]
            + Shape.quotation(
                citing.initials.applied(to: cited.words), at: (place.0, place.1 + 16), .middle, columns: 27)
    }

    /// Between now and then, where a connection was made: drawn through when the person took it up.
    private var tie: [String] {
        isLinked ? [Shape.line((425, 90), (505, 186), "tie", dashed: !isTakenUp)] : []
    }
}

extension SessionMaterial.Saying {
    /// The words of the feeling itself where the sentence is too long to show it in a corner.
    fileprivate var feltWords: Cited {
        var cited = cited
        if let words, cited.words.count > 60 { cited.words = words }
        return cited
    }
}
