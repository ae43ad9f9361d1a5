/// A hand-out as a tree; renderers walk it.
package struct Document: Equatable, Sendable {
    /// A line of the page.
    package enum Line: Equatable, Sendable {
        /// The person's own words, with the turn they were said in.
        case quotation(label: String?, words: String, turn: Int)
        /// A box to tick.
        case box(String)
        /// A blank to fill in by hand.
        case blank(String)
    }

    package struct Section: Equatable, Sendable {
        /// Number on the page (clinical specification §9.3); the order is fixed.
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
    /// When it was written, as text; empty where there was no clock.
    package var date: String
    package var isDraft: Bool
    package var sections: [Section]

    package init(title: String, date: String, isDraft: Bool, sections: [Section]) {
        self.title = title
        self.date = date
        self.isDraft = isDraft
        self.sections = sections
    }

    /// What stands at the foot of every page.
    package static let footer =
        "Made with Undertone, a notebook program with fixed rules; not an assessment."

    /// What a page says that nobody has gone through yet.
    package static let draft = "DRAFT: nobody has gone through these lines yet."
}
