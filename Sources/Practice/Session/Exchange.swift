/// One turn of practice: what the trainee said, what the client answered, and what became of the client.
package struct Exchange: Codable, Equatable, Sendable {
    package var turn: Int
    /// What the trainee said.
    package var said: String
    package var coding: Coding
    package var impact: Impact
    /// What the client answered.
    package var reply: String
    /// Identifier of the client's line.
    package var line: String
    package var topic: String
    package var layer: Int?
    package var openness: Int
    package var trust: Int
    package var tiredness: Int
    package var rupture: Rupture
    package var marks: [Mark]
    /// What the trainee pinned here, in their words.
    package var pin: String?
    /// Seconds from the beginning; absent in pipes.
    package var elapsed: Int?

    /// Counts it under another code, as the trainee or a supervisor sees it; what the client did stays.
    package mutating func relabel(as code: Code) {
        coding = Coding(text: said, main: code, codes: [code], words: [said])
        impact = code.impact
    }
}

extension Code {
    /// The act that a code by itself is.
    var impact: Impact {
        switch self {
        case .openQuestion: .openQuestion
        case .closedQuestion: .closedQuestion
        case .leadingQuestion: .leadingQuestion
        case .whyQuestion: .whyQuestion
        case .severalQuestions: .severalQuestions
        case .simpleReflection, .summary: .simpleReflection
        case .complexReflection: .deepReflection
        case .affirmation: .affirmation
        case .confrontation: .harsh
        case .interpretationPast, .interpretationPattern: .timelyReading
        case .interpretationHere: .hereAndNow
        case .advice: .advice
        case .information: .information
        case .reassurance: .reassurance
        case .selfDisclosure: .disclosure
        case .encourager: .encourager
        case .silence: .silence
        case .structuring: .structuring
        case .clarification, .other: .other
        }
    }
}

/// First line of a practice record.
package struct PracticeOpened: Codable, Equatable, Sendable {
    package var format = 1
    package var program: String
    package var practice: String
    /// Digest of the cases.
    package var scripts: String
    package var seed: UInt64
    /// `trainee`, or the style by which the companion asked.
    package var by: String
    /// The client's first words.
    package var opening: String
    package var openness: Int
    /// Start, in seconds since 1970, UTC; absent in pipes.
    package var time: Int?

    package init(
        program: String, practice: String, scripts: String, seed: UInt64, by: String, opening: String, openness: Int,
        time: Int?
    ) {
        self.program = program
        self.practice = practice
        self.scripts = scripts
        self.seed = seed
        self.by = by
        self.opening = opening
        self.openness = openness
        self.time = time
    }
}
