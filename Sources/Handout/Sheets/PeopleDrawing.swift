import Dialogue
import History

/// The people of the story around the self, the one spoken of most at the top.
struct PeopleDrawing {
    let material: Material
    let citing: Citing

    private static let most = 8
    /// Eight places on a circle, from the top on, in hundredths of its radius.
    private static let places = [(0, -100), (71, -71), (100, 0), (71, 71), (0, 100), (-71, 71), (-100, 0), (-71, -71)]

    private struct Someone {
        var name: String
        var times: Int
        var words: Cited
    }

    private var people: [Someone] {
        let sayings = material.sayings.compactMap { saying in saying.person.map { ($0, saying.cited) } }
        let named = Dictionary(grouping: sayings.map(\.0).filter { $0.name != nil }, by: \.role).mapValues {
            Set($0.map(\.key))
        }
        // “my boss” and “Martin”, a boss, are one where there is no other boss by name.
        func key(_ person: PersonMention) -> String {
            guard person.name == nil, let keys = named[person.role], keys.count == 1 else { return person.key }
            return keys.first ?? person.key
        }
        return Dictionary(grouping: sayings) { key($0.0) }.values.compactMap { those in
            let shown = those.first { $0.0.name != nil } ?? those.first
            return shown.map { Someone(name: $0.0.name(citing.initials), times: those.count, words: $0.1) }
        }.sorted { ($0.times, $1.name) > ($1.times, $0.name) }
    }

    /// Nothing where nobody was spoken of.
    var drawing: Drawing? {
        let shown = people.prefix(Self.most)
        guard !shown.isEmpty else { return nil }
        let centre = (350, 120)
        var shapes: [String] = []
        for (index, someone) in shown.enumerated() {
            let place = Self.places[index * Self.most / shown.count]
            let (x, y) = (centre.0 + place.0 * 215 / 100, centre.1 + place.1 * 92 / 100)
            let anchor: Shape.Anchor = place.0 == 0 ? .middle : place.0 > 0 ? .start : .end
            let shift = place.0 == 0 ? 0 : place.0 > 0 ? 10 : -10
            let lift = place.0 != 0 ? 4 : place.1 < 0 ? -9 : 19
            shapes.append(Shape.line(centre, (x, y), "line"))
            shapes.append(Shape.dot((x, y), radius: min(4 + someone.times, 12)))
            shapes.append(
                Shape.text(someone.name, at: (x + shift + shift.signum() * min(someone.times, 8), y + lift), anchor))
        }
        shapes += [Shape.dot(centre, radius: 13), Shape.text("me", at: (centre.0, centre.1 + 28), .middle)]
        return Drawing(
            name: "people", title: "People around me", description: shown.map(read), size: (700, 246), shapes: shapes)
    }

    private func read(_ someone: Someone) -> String {
        let times = someone.times == 1 ? "in one turn" : "in \(someone.times) turns"
        return "\(someone.name), \(times): “\(citing.initials.applied(to: someone.words.words))” "
            + "(\(citing.place(of: someone.words)))."
    }
}
