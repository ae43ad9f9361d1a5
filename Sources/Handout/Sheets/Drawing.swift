import Escaping

/// A drawing as SVG that is read aloud as well: a title, and what it shows in sentences.
package struct Drawing: Equatable, Sendable {
    package var title: String
    /// What it shows, in lines of text: the description of the picture, and all there is of it outside HTML.
    package var description: [String]
    package var svg: String

    /// - Parameters:
    ///   - name: an identifier within the page.
    ///   - size: width and height in units of the drawing.
    init(name: String, title: String, description: [String], size: (Int, Int), shapes: [String]) {
        self.title = title
        self.description = description
        let read = Markup.oneLine(description.joined(separator: " "))
        svg = """
            <svg viewBox="0 0 \(size.0) \(size.1)" role="img" aria-labelledby="\(name)-t \(name)-d" xmlns="http://www.w3.org/2000/svg">
            <title id="\(name)-t">\(Markup.oneLine(title))</title>
            <desc id="\(name)-d">\(read)</desc>
            \(shapes.joined(separator: "\n"))
            </svg>

            """
    }
}

/// The few shapes that drawings are made of.
enum Shape {
    static func line(_ from: (Int, Int), _ to: (Int, Int), _ kind: String = "line", dashed: Bool = false) -> String {
        let dash = dashed ? " stroke-dasharray=\"4 4\"" : ""
        return "<path class=\"\(kind)\" d=\"M\(from.0) \(from.1)L\(to.0) \(to.1)\"\(dash)/>"
    }

    static func dot(_ centre: (Int, Int), radius: Int) -> String {
        "<circle class=\"dot\" cx=\"\(centre.0)\" cy=\"\(centre.1)\" r=\"\(radius)\"/>"
    }

    static func ring(_ centre: (Int, Int), radius: Int) -> String {
        "<circle class=\"tie\" cx=\"\(centre.0)\" cy=\"\(centre.1)\" r=\"\(radius)\"/>"
    }

    static func bar(_ corner: (Int, Int), width: Int, height: Int) -> String {
        "<rect class=\"dot\" x=\"\(corner.0)\" y=\"\(corner.1)\" width=\"\(width)\" height=\"\(height)\"/>"
    }

    enum Anchor: String { case start, middle, end }

    /// - Parameter isSoft: set back, for the program's own words.
    static func text(_ words: String, at place: (Int, Int), _ anchor: Anchor = .start, isSoft: Bool = false) -> String {
        "<text x=\"\(place.0)\" y=\"\(place.1)\" text-anchor=\"\(anchor.rawValue)\" style=\"unicode-bidi:plaintext\""
            + "\(isSoft ? " class=\"soft\"" : "")>\(Markup.oneLine(words))</text>"
    }

    /// A quotation on lines below each other, at most three, in marks.
    static func quotation(_ words: String, at place: (Int, Int), _ anchor: Anchor, columns: Int) -> [String] {
        var lines = Columns.wrapped("“\(Sanitizing.oneLine(words))”", columns: columns, indent: "", hanging: "")
        if lines.count > 3 { lines = Array(lines.prefix(2)) + [lines[2] + " …”"] }
        return lines.enumerated().map { text($0.element, at: (place.0, place.1 + 14 * $0.offset), anchor) }
    }
}
