import Dialogue

/// Drawings along the course: of one session by its turns, of several by the sessions.
struct CourseDrawings {
    let material: Material
    let citing: Citing

    private static let (left, width, row) = (250, 430, 22)

    /// Where quotations stand along the course, from 0.
    private var isBySession: Bool { material.sessions.count > 1 }

    private var length: Int {
        if isBySession { return (material.sessions.last?.session ?? 0) + 1 }
        let session = material.sessions.first
        return max(session?.state.sayings.last?.cited.turns.last ?? 1, session?.said.last?.turn ?? 1)
    }

    private func place(of cited: Cited) -> Int { isBySession ? cited.session : (cited.turns.first ?? 1) - 1 }

    private func x(_ place: Int) -> Int { Self.left + 8 + (Self.width - 16) * place / max(length - 1, 1) }

    private func name(of place: Int) -> String {
        isBySession ? material.sessions.first { $0.session == place }?.day ?? "" : "turn \(place + 1)"
    }

    /// Themes along the course: each in the person's own words, a dot where it came up.
    var themes: Drawing? {
        let rows = material.cameUp.prefix(8)
        guard !rows.isEmpty else { return nil }
        var shapes: [String] = []
        var read: [String] = []
        for (index, theme) in rows.enumerated() {
            let y = 16 + index * Self.row
            let words = theme.mentions.max { $0.words.count > $1.words.count }?.words ?? ""
            let label = citing.initials.applied(to: Self.short(words))
            let places = Set(theme.mentions.map(place)).sorted()
            shapes.append(Shape.text("“\(label)”", at: (Self.left - 8, y + 4), .end))
            shapes.append(Shape.line((Self.left, y), (Self.left + Self.width, y)))
            shapes += places.map { Shape.dot((x($0), y), radius: 5) }
            read.append("“\(label)”: \(self.read(places)).")
        }
        return Drawing(
            name: "themes", title: "What came up, along the way", description: read,
            size: (700, 30 + rows.count * Self.row), shapes: shapes + axis(at: 20 + rows.count * Self.row))
    }

    /// Some places by name; of very many, how many there are.
    private func read(_ places: [Int]) -> String {
        guard places.count > 20 else { return places.map(name).joined(separator: ", ") }
        return "\(places.count) times, from \(name(of: places[0])) to \(name(of: places[places.count - 1]))"
    }

    /// How strong the feelings were that were put into words, 1 to 3 by the words alone.
    var strength: Drawing? {
        let felt = material.sayings.filter { $0.strength > 0 && $0.words != nil }
        guard !felt.isEmpty else { return nil }
        let strongest = Dictionary(grouping: felt) { place(of: $0.cited) }.compactMapValues {
            $0.max { $0.strength < $1.strength }
        }
        var shapes: [String] = []
        var read: [String] = []
        let wide = max(2, min(16, (Self.width - 16) / max(length, 1) - 2))
        for (place, saying) in strongest.sorted(by: { $0.key < $1.key }) {
            let height = saying.strength * 24
            shapes.append(Shape.bar((x(place) - wide / 2, 84 - height), width: wide, height: height))
            read.append(
                "\(name(of: place)): “\(citing.initials.applied(to: saying.words ?? ""))”, \(saying.strength) of 3.")
        }
        return Drawing(
            name: "strength", title: "How strong the words for feelings were", description: Array(read.prefix(60)),
            size: (700, 104),
            shapes: Self.levels + shapes + axis(at: 98))
    }

    /// The lines behind the bars, with what they mean.
    private static var levels: [String] {
        ["named", "strong", "very strong"].enumerated().flatMap { index, name -> [String] in
            let y = 60 - 24 * index
            let line = Shape.line((left, y), (left + width, y))
            return [line, Shape.text(name, at: (left - 8, y + 4), .end, isSoft: true)]
        }
    }

    private func axis(at y: Int) -> [String] {
        guard length > 1 else { return [Shape.text(name(of: 0), at: (x(0), y), .middle, isSoft: true)] }
        return [
            Shape.text(name(of: 0), at: (Self.left, y), .start, isSoft: true),
            Shape.text(name(of: length - 1), at: (Self.left + Self.width, y), .end, isSoft: true),
        ]
    }

    /// The beginning of a quotation that fits beside a row.
    private static func short(_ words: String) -> String {
        guard words.count > 36 else { return words }
        let head = words.prefix(36)
        return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + " …"
    }
}
