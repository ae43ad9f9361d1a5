/// A practice vignette, compiled from a case script (glossary: case): a simulated person to talk to.
package struct Case: Sendable {
    package var name: String
    /// What the complaint is, in a line; shown before the talk.
    package var title = ""
    /// What the person is called.
    package var person = ""
    package var age = 0
    package var culture = ""
    /// 1 (comes towards you) to 3 (hard to reach).
    package var difficulty = 1
    /// What a supervisor would say; shown after the talk.
    package var notes: [String] = []
    /// How the person speaks; shown after the talk.
    package var voice = ""
    /// The central relationship theme: what is wished, how others respond, how the person responds.
    package var wish = ""
    package var other = ""
    package var own = ""
    /// State at the beginning, 0 to 100.
    package var openness = 30
    package var trust = 25
    /// How a rupture shows in this person.
    package var rupture = Rupture.withdrawing
    package var openings: [CaseLine] = []
    package var topics: [Topic] = []
    package var facts: [Fact] = []
    package var sores: [Sore] = []
    package var gains: [Gain] = []
    package var defences: [CaseDefence] = []
    package var replies: [ReplyKind: [CaseLine]] = [:]
    /// People of the story, one line each.
    package var people: [String] = []

    package init(name: String) { self.name = name }

    package func topic(_ name: String) -> Topic? { topics.first { $0.name == name } }

    /// Every line that can be said, in the order of the file's kinds.
    package var lines: [CaseLine] {
        openings + topics.flatMap { $0.short + $0.layers.flatMap(\.lines) } + facts.flatMap(\.lines)
            + sores.flatMap(\.lines) + defences.flatMap(\.lines)
            + ReplyKind.allCases.filter { !$0.isLead }.flatMap { replies[$0] ?? [] }
    }
}

/// A line that the client can say.
package struct CaseLine: Equatable, Sendable {
    /// Stable: the block's name, and four letters that depend on the words alone.
    package var identifier: String
    package var text: String

    package init(identifier: String, text: String) {
        self.identifier = identifier
        self.text = text
    }
}

/// Something that the person can talk about, in layers.
package struct Topic: Sendable {
    package var name: String
    package var title: String
    /// Patterns by which a question is heard to be about it.
    package var hears: [String]
    /// Topics that the person comes to from here, when left free.
    package var leads: [String]
    /// Answers to closed questions about it.
    package var short: [CaseLine]
    package var layers: [Layer]

    package init(name: String, title: String, hears: [String], leads: [String], short: [CaseLine], layers: [Layer]) {
        self.name = name
        self.title = title
        self.hears = hears
        self.leads = leads
        self.short = short
        self.layers = layers
    }
}

/// What is told of a topic from some openness and trust on (clinical specification §7.5: the ladder).
package struct Layer: Sendable {
    package var number: Int
    package var openness: Int
    package var trust: Int
    /// Feelings in it, as patterns: a reflection that names one is accurate.
    package var feels: [String]
    /// Whether it hints at danger, which a trainee must ask about.
    package var isHint: Bool
    package var lines: [CaseLine]

    package init(number: Int, openness: Int, trust: Int, feels: [String], isHint: Bool, lines: [CaseLine]) {
        self.number = number
        self.openness = openness
        self.trust = trust
        self.feels = feels
        self.isHint = isHint
        self.lines = lines
    }
}

/// A plain fact: said when asked; the second line when asked again.
package struct Fact: Sendable {
    /// The name of the fact that answers a question about danger to the client's life.
    package static let safety = "safety"

    package var name: String
    package var hears: [String]
    package var lines: [CaseLine]

    package init(name: String, hears: [String], lines: [CaseLine]) {
        self.name = name
        self.hears = hears
        self.lines = lines
    }
}

/// A sore point: words that hurt below some openness.
package struct Sore: Sendable {
    package var name: String
    package var hears: [String]
    /// Openness below which it hurts.
    package var below: Int
    /// Trust that it costs.
    package var cost: Int
    /// Whether it breaks the contact, and how.
    package var rupture: Rupture?
    package var lines: [CaseLine]

    package init(name: String, hears: [String], below: Int, cost: Int, rupture: Rupture?, lines: [CaseLine]) {
        self.name = name
        self.hears = hears
        self.below = below
        self.cost = cost
        self.rupture = rupture
        self.lines = lines
    }
}

/// Words that build or cost trust with this person.
package struct Gain: Sendable {
    package var name: String
    package var hears: [String]
    package var change: Int

    package init(name: String, hears: [String], change: Int) {
        self.name = name
        self.hears = hears
        self.change = change
    }
}

/// A way of not saying something yet.
package struct CaseDefence: Sendable {
    package var name: String
    package var title: String
    package var lines: [CaseLine]

    package init(name: String, title: String, lines: [CaseLine]) {
        self.name = name
        self.title = title
        self.lines = lines
    }
}
