/// A skill to be practised on single lines (glossary: drill).
package struct Drill: Sendable {
    package var name: String
    package var title = ""
    /// What to do, in a line.
    package var task = ""
    package var criterion = Criterion()
    package var items: [DrillItem] = []

    package init(name: String) { self.name = name }
}

/// A client statement with model answers.
package struct DrillItem: Sendable {
    package var name: String
    /// 1 to 3.
    package var level = 1
    package var client = ""
    package var criterion = Criterion()
    package var models: [String] = []

    package init(name: String) { self.name = name }
}

/// What an answer has to be.
package struct Criterion: Equatable, Sendable {
    /// Codes of which one must be there; none: any.
    package var passes: [Code] = []
    /// Codes none of which may be there.
    package var fails: [Code] = []
    /// Patterns of which one must be heard; none: any.
    package var hears: [String] = []
    /// Patterns of which one must be heard besides.
    package var and: [String] = []
    /// Whether a content word of the client must be taken up.
    package var echoes = false
    /// The most words; 0: any number.
    package var words = 0

    package init() {}
}
