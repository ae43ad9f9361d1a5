import Dialogue

/// Words of the person with where they stand: exact, and cut only on the page itself.
struct Cited: Equatable, Sendable {
    enum Place: Equatable, Sendable {
        case turn(Int)
        /// Written at the closing, after the last turn.
        case closing
        /// Put on the page with `:note`.
        case note
    }

    var words: String
    var place: Place
    /// Place of its session among those looked at.
    var session: Int
    var day: String
    /// Whether the sentence goes on after the words.
    var isCut = false
    /// Whether something that says anything, in the sentence or the turn, was left off before the words.
    var beginsLate = false
    /// Whether something that says anything, in the sentence or the turn, was left off after them.
    var endsEarly = false
    /// The sentences of the turn that they are; absent where that is not known.
    var sentences: ClosedRange<Int>?
    /// Its place among the lines that stand by what they add, 1 for what adds most: where the page is too full the highest
    /// goes first. 0 for all others.
    var rank = 0
    /// The turn before, where the words tell what came of it.
    var before: [Cited] = []

    var turns: [Int] { if case .turn(let turn) = place { [turn] } else { [] } }

    /// Whether it is from the last third of so many turns.
    func isLate(of turns: Int) -> Bool { self.turns.first.map { $0 * 3 > turns * 2 } == true }
}

extension Cited {
    /// Whether it was told before another, as far as that is known.
    func isToldBefore(_ other: Cited) -> Bool {
        let (own, others) = (turns.first ?? .max, other.turns.first ?? .max)
        if session != other.session { return session > other.session }
        return own != others ? own < others : (sentences?.lowerBound ?? 0) < (other.sentences?.lowerBound ?? 0)
    }

    /// Whether one is part of the other, in the same turn of a session.
    func overlaps(_ other: Cited) -> Bool {
        guard session == other.session, place == other.place else { return false }
        if let own = sentences, let others = other.sentences, own.overlaps(others) { return true }
        return words.holds(other.words) || other.words.holds(words)
    }

    /// Whether both were said in the same turn.
    func isOfTheTurn(of other: Cited) -> Bool { session == other.session && place == other.place }
}

extension Collection<Cited> {
    /// The first ones of which none is part of another, or says the same again.
    func withoutOverlaps(_ most: Int) -> [Cited] {
        var found: [Cited] = []
        for cited in self where found.count < most {
            if !found.contains(where: { $0.overlaps(cited) || $0.words == cited.words }) { found.append(cited) }
        }
        return found
    }
}

extension Cited.Place {
    var words: String {
        switch self {
        case .turn(let turn): "turn \(turn)"
        case .closing: "at the end"
        case .note: "my note"
        }
    }
}

/// Turns quotations into lines of the page.
struct Citing {
    let initials: Initials
    /// Whether quotations carry their day: where they come from several sessions.
    let isDated: Bool
    /// Corrections of what was typed, by session and turn.
    var corrections: [Int: [Int: Cited]] = [:]

    /// A quotation longer than this many characters is cut at a word: a page has room for no more.
    private static let longest = Passage.longestTurn

    /// One quotation or several, after what they are: “what they did: “she sighed” (turn 3)”.
    func line(_ section: Int, _ label: String? = nil, _ quotations: [Cited]) -> Document.Line {
        let head: [Document.Piece] = label.map { [.plain($0 + ": ")] } ?? []
        let quotations = quotations.flatMap(withWhatBelongs)
        return Document.Line(head + joined(quotations), origin: origin(section, quotations))
    }

    /// A line of the first section, with its other side where it has one.
    func line(_ section: Int, both line: FirstLines.Line) -> Document.Line {
        guard let other = line.other else { return self.line(section, nil, [line.cited]) }
        let sides = [line.cited, other].sorted { $0.isToldBefore($1) }.map(withWhatBelongs)
        // The correction of a turn that both are from stands once, at the end.
        let first = sides[0].filter { !sides[1].contains($0) }
        return Document.Line(
            joined(first) + [.plain(" · and also: ")] + joined(sides[1]), origin: origin(section, first + sides[1]))
    }

    /// With the turn before that it comes of, and with what was corrected in it.
    private func withWhatBelongs(_ cited: Cited) -> [Cited] { cited.before + [cited] + correction(of: cited) }

    private func joined(_ quotations: [Cited]) -> [Document.Piece] {
        Array(quotations.map(pieces).joined(separator: [.plain(" · ")]))
    }

    private func correction(of cited: Cited) -> [Cited] {
        cited.turns.first.flatMap { corrections[cited.session]?[$0] }.map { [$0] } ?? []
    }

    func pieces(_ quotation: Cited) -> [Document.Piece] {
        let isCut = Self.cut(quotation.words).1
        return (quotation.beginsLate ? [.plain("… ")] : []) + [
            self.words(of: quotation),
            .aside((isCut || quotation.isCut || quotation.endsEarly ? " …" : "") + " (\(place(of: quotation)))"),
        ]
    }

    /// The words alone, as the page has them.
    func words(of quotation: Cited) -> Document.Piece {
        .words(initials.applied(to: Self.cut(quotation.words).0))
    }

    func place(of quotation: Cited) -> String {
        let place = quotation.place.words
        return isDated && !quotation.day.isEmpty ? "\(quotation.day), \(place)" : place
    }

    func origin(_ section: Int, _ quotations: [Cited]) -> PageLine {
        PageLine(section: section, turns: quotations.flatMap(\.turns), words: quotations.map(\.words))
    }

    /// The beginning of a long quotation, up to the end of a word.
    private static func cut(_ words: String) -> (String, Bool) {
        guard words.count > longest else { return (words, false) }
        let head = words.prefix(longest)
        guard let space = head.lastIndex(where: { $0 == " " }) else { return (String(head), true) }
        return (String(head[..<space]), true)
    }
}
