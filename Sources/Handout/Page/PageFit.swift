import Dialogue

/// Keeps the page to one page (clinical specification §9.2): what is least missed goes first.
package enum PageFit {
    /// Lines of 66 columns on a page of A4 or Letter.
    package static let mostLines = 54

    /// Sections in the order in which they give up lines; what was chosen, what helped, and safety come last.
    private static let order = [5, 4, 2, 8, 3, 6, 7, 9, 10, 1]

    package static func fitted(_ document: Document) -> Document {
        var document = document
        while TextRenderer.pageLines(document).count > mostLines, dropOne(from: &document) {}
        return document
    }

    /// Takes out what adds least of what stands by what it adds; else the last line that was made from something, of the first
    /// section that has one; false when none has.
    private static func dropOne(from document: inout Document) -> Bool {
        let added = document.sections.flatMap(\.lines).filter { $0.rank > 0 }
        if let least = added.max(by: { $0.rank < $1.rank })?.origin {
            document.keep { $0 != least }
            return true
        }
        for number in order {
            guard let section = document.sections.first(where: { $0.number == number }),
                let last = section.lines.last(where: { $0.origin != nil })?.origin
            else { continue }
            document.keep { $0 != last }
            return true
        }
        return false
    }
}
