import Dialogue
import Escaping

/// A page as text to be gone through in an editor, and the page that comes back.
package struct ReviewText {
    package private(set) var document: Document
    private let kept: [PageLine]
    private let left: [PageLine]

    private static let head = """
        # This is your page, line by line. Nothing is written before you close the editor.
        # Take out a line by deleting it; change words as you like. Lines that do not begin with - or ## are passed over.
        # Delete every line that begins with - to write no page at all.

        """

    package static func text(of document: Document) -> String {
        head
            + document.sections.map { section in
                "\n## \(heading(section, of: document))\n"
                    + section.lines.map { "- \(TextRenderer.text(of: $0))\n" }.joined()
            }.joined()
    }

    /// Nothing where no line of the person's is left.
    ///
    /// A line as it was stays what it was; any other is the person's own new line, in the section it stands under.
    package init?(_ text: String, of document: Document) {
        var remaining = document.sections.flatMap { section in section.lines.map { (section.number, $0) } }
        let offered = document.choices.compactMap(\.origin)
        var sections: [Document.Section] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("## ") {
                sections.append(Self.section(line.dropFirst(3), of: document))
            } else if line.hasPrefix("- "), !sections.isEmpty {
                let words = String(line.dropFirst(2))
                let known = remaining.firstIndex {
                    $0.0 == sections[sections.count - 1].number && $0.1.ticked(as: words) != nil
                }
                let new = Document.Line([.plain(words)], origin: PageLine(section: 0, turns: [], words: [words]))
                let line = known.flatMap { remaining.remove(at: $0).1.ticked(as: words) }
                sections[sections.count - 1].lines.append(line ?? new)
            }
        }
        self.document = document
        self.document.isDraft = false
        self.document.sections = sections.filter { !$0.lines.isEmpty }
        if self.document.asksForSafetyFirst { self.document.raiseSafety() }
        let there = Set(self.document.choices.compactMap(\.origin))
        guard !there.isEmpty else { return nil }
        kept = offered.filter(there.contains)
        left = offered.filter { !there.contains($0) }
    }

    /// What a record keeps of it: what stayed as it was, what was taken out or put in other words, and whether safety is
    /// ticked; where it stands says nothing, since danger puts it at the top by itself.
    package func chosen(turn: Int) -> Chosen {
        Chosen(turn: turn, kept: kept, left: left, safetyFirst: document.asksForSafetyFirst ? true : nil)
    }

    private static func section(_ line: Substring, of document: Document) -> Document.Section {
        let shown = line.split(separator: " ").first.flatMap { Int($0) }
        let title = String(line.drop { $0.isNumber || $0 == "." }.drop { $0 == " " })
        let known =
            document.sections.first { heading($0, of: document) == line }
            ?? document.sections.first { document.number(of: $0) == shown }
        return Document.Section(number: known?.number ?? 0, title: title, lines: [])
    }

    /// A section as it is headed: its number on the page, where it has one, and its title.
    private static func heading(_ section: Document.Section, of document: Document) -> String {
        (document.number(of: section).map { "\($0) " } ?? "") + Sanitizing.oneLine(section.title)
    }
}

extension Document.Line {
    /// The line with its boxes ticked as they are in its text; nothing where the text is not this line's.
    fileprivate func ticked(as text: String) -> Document.Line? {
        guard TextRenderer.text(of: self) != text else { return self }
        let boxes = pieces.indices.filter { if case .box = pieces[$0] { true } else { false } }
        let ticks = Self.ticks(in: text)
        guard !boxes.isEmpty, ticks.count == boxes.count else { return nil }
        var line = self
        for (place, isTicked) in zip(boxes, ticks) { line.pieces[place] = .box(isTicked: isTicked) }
        return TextRenderer.text(of: line) == text.replacing("[X]", with: "[x]") ? line : nil
    }

    /// The boxes written in a text, in their order.
    private static func ticks(in text: String) -> [Bool] {
        var ticks: [Bool] = []
        var rest = text.lowercased()[...]
        while let open = rest.firstIndex(of: "[") {
            let box = rest[open...].prefix(3)
            if box == "[x]" || box == "[ ]" { ticks.append(box == "[x]") }
            rest = rest[rest.index(after: open)...]
        }
        return ticks
    }
}
