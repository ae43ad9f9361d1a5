import Dialogue

/// What the person kept and left out when they went through pages, applied to a new one.
struct Choice {
    private let chosen: [Chosen?]

    /// - Parameter chosen: the last choice of each session.
    init(_ chosen: [Chosen?]) { self.chosen = chosen }

    var putsSafetyFirst: Bool { chosen.last??.safetyFirst == true }

    /// Takes out what was left out. Of one session that was gone through, only what was kept then remains: nothing stands
    /// on a page that the person has not seen. What comes from several sessions is a draft until it is gone through.
    func apply(to document: inout Document) {
        if chosen.count == 1, let only = chosen[0] {
            let kept = Set(only.kept)
            document.keep { kept.contains($0) }
            document.isDraft = false
        } else {
            let left = chosen.compactMap(\.self).flatMap(\.left).flatMap(\.words)
            document.keep { line in !line.words.contains { words in left.contains(where: words.saysTheSame(as:)) } }
        }
    }
}

extension Document {
    /// The lines that the person ticks in, in their order.
    package var choices: [Line] { sections.flatMap(\.lines).filter { $0.origin != nil } }

    /// Keeps the lines that pass, and what belongs to them; sections that have nothing left vanish, except the first and
    /// the one on safety.
    package mutating func keep(_ passes: (PageLine) -> Bool) {
        for index in sections.indices {
            let hadChoices = sections[index].lines.contains { $0.origin != nil }
            sections[index].lines.removeAll { $0.origin.map { !passes($0) } ?? false }
            let isBare = !sections[index].lines.contains { $0.origin != nil }
            if isBare, hadChoices, ![Self.oneThing, Self.safety].contains(sections[index].number) {
                sections[index].lines = []
            }
            if hadChoices { sections[index].dropLeads() }
            if isBare, hadChoices, sections[index].number == Self.oneThing {
                sections[index].lines.insert(Line([.blank(50)]), at: 0)
            }
        }
        sections.removeAll { $0.lines.isEmpty }
    }

    /// Takes lines out by their numbers in `choices`, from 1; what was kept and left is what a record keeps of it.
    package mutating func leaveOut(_ numbers: Set<Int>, turn: Int, safetyFirst: Bool) -> Chosen {
        let all = choices.compactMap(\.origin)
        let left = all.enumerated().filter { numbers.contains($0.offset + 1) }.map(\.element)
        let kept = all.enumerated().filter { !numbers.contains($0.offset + 1) }.map(\.element)
        let out = Set(left)
        keep { !out.contains($0) }
        isDraft = false
        if safetyFirst { putSafetyFirst() }
        return Chosen(turn: turn, kept: kept, left: left, safetyFirst: safetyFirst ? true : nil)
    }
}

extension Document.Section {
    /// A lead-in of the pattern stands only with a line after it.
    fileprivate mutating func dropLeads() {
        guard number == Document.cameBack else { return }
        for index in lines.indices.reversed() where lines[index].origin == nil {
            let isLead = lines[index].pieces.count == 1
            let hasParts = lines[..<index].contains { $0.isPart } || lines[index...].contains { $0.isPart }
            if !hasParts || isLead && index == lines.count - 1 { lines.remove(at: index) }
        }
    }
}

extension Document.Line {
    /// Whether it is a labelled part of the pattern.
    fileprivate var isPart: Bool {
        guard case .plain(let label)? = pieces.first, origin != nil else { return false }
        return label.hasPrefix("what ")
    }
}
