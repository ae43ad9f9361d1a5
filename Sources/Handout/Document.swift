import Dialogue

/// A hand-out as a tree: one page of sections, and sheets behind it where they were asked for. Renderers walk it.
package struct Document: Equatable, Sendable {
    /// A piece of a line.
    package enum Piece: Equatable, Sendable {
        /// The program's words, or a turn and day.
        case plain(String)
        /// The person's own words: exact, in quotation marks.
        case words(String)
        /// Where they stand, set back.
        case aside(String)
        case box(isTicked: Bool)
        /// A place to write on, by its width in characters.
        case blank(Int)
    }

    /// A line of the page.
    package struct Line: Equatable, Sendable {
        package var pieces: [Piece]
        /// What it was made from; absent where nothing of the person stands in it, and nothing is to be chosen.
        package var origin: PageLine?
        /// Its place among the lines that stand by what they add, 1 for what adds most: where the page is too full the
        /// highest goes first. 0 for one that goes by its section.
        package var rank = 0

        package init(_ pieces: [Piece], origin: PageLine? = nil) {
            self.pieces = pieces
            self.origin = origin
        }
    }

    package struct Section: Equatable, Sendable {
        /// Which of the ten sections it is (clinical specification §9.3); the order is fixed. What is printed before the
        /// title is `Document.number(of:)`.
        package var number: Int
        package var title: String
        package var lines: [Line]

        package init(number: Int, title: String, lines: [Line]) {
            self.number = number
            self.title = title
            self.lines = lines
        }
    }

    package var title: String
    /// When and from how much it was made.
    package var made: String
    package var isDraft: Bool
    package var sections: [Section]
    package var sheets: [Sheet]

    package init(title: String, made: String, isDraft: Bool, sections: [Section], sheets: [Sheet] = []) {
        self.title = title
        self.made = made
        self.isDraft = isDraft
        self.sections = sections
        self.sheets = sheets
    }

    /// By whom, when and from how much it was made. Nobody has written a page that nobody has gone through.
    package var subtitle: String { (isDraft ? "In my words" : "Written by me") + made }

    /// The number printed before a section: sections that have nothing vanish, and those that remain are counted as they
    /// stand, so that none seems to be lost. Safety has none: it is asked each time, wherever it stands.
    package func number(of section: Section) -> Int? {
        sections.filter { $0.number != Self.safety }.firstIndex { $0.number == section.number }.map { $0 + 1 }
    }

    /// Which sections are the one thing, what came back, and safety.
    package static let (oneThing, cameBack, safety) = (1, 4, 10)

    /// What stands at the foot of every page.
    package var footer: String {
        "Made with Undertone, a notebook program with fixed rules; not an assessment."
            + (isDraft || !holdsWords ? "" : " I chose every line.")
    }

    /// Whether anything of the person stands on the page; an empty one is no page to hand over.
    package var holdsWords: Bool { sections.contains { $0.lines.contains { $0.origin != nil } } }

    /// What a page says that nobody has gone through yet.
    package static let draft = "DRAFT: nobody has gone through these lines yet."
}

/// A sheet behind the page; only made when asked for.
package struct Sheet: Equatable, Sendable {
    package enum Block: Equatable, Sendable {
        case note(String)
        case drawing(Drawing)
        case lines(title: String, [Document.Line])
        case table(Table)
    }

    package struct Table: Equatable, Sendable {
        package var title: String
        package var head: [String]
        package var rows: [[String]]
    }

    package var title: String
    package var blocks: [Block]
}
