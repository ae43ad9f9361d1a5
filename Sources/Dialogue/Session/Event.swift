/// A fact of a session (glossary: event). The state is a fold over events; the record is their list.
package enum Event: Equatable, Sendable {
    case opened(Opened)
    case carried(Carried)
    case heard(Heard)
    case noticed(Noticed)
    case said(Said)
    case marked(Marked)
    case styled(Styled)
    case struck(Struck)
    case gathered(Gathered)
    case chosen(Chosen)
    case closed(Closed)
}

/// First event: what the session was started with.
package struct Opened: Codable, Equatable, Sendable {
    /// Version of the record's format, and the oldest reader that can read it.
    package var format = 1
    package var reader = 1
    package var program: String
    /// Digest of the scripts.
    package var scripts: String
    package var seed: UInt64
    package var style: Style
    /// How the session was held: `terminal` or `pipe`.
    package var mode: Mode
    package var region: String?
    /// Start, in seconds since 1970, UTC; absent in pipes.
    package var time: Int?

    package enum Mode: String, Codable, Sendable { case terminal, pipe }

    package init(
        program: String, scripts: String, seed: UInt64, style: Style, mode: Mode, region: String?, time: Int?
    ) {
        self.program = program
        self.scripts = scripts
        self.seed = seed
        self.style = style
        self.mode = mode
        self.region = region
        self.time = time
    }
}

/// What is carried in from earlier sessions (design, "Settled"). Absent in pipes.
package struct Carried: Codable, Equatable, Sendable {
    /// Themes left open last time, newest first, each with a quotation.
    package var themes: [ThemeMention]
    /// Whether the last session ended in holding.
    package var held: Bool
    /// Identifiers of wordings lately used.
    package var wordings: [String]

    package init(themes: [ThemeMention], held: Bool, wordings: [String]) {
        self.themes = themes
        self.held = held
        self.wordings = wordings
    }
}

/// An utterance as it was heard, with its timing where that is known.
package struct Heard: Codable, Equatable, Sendable {
    package var turn: Int
    package var text: String
    /// Milliseconds between the prompt and the first key; absent in pipes.
    package var pause: Int?
    /// Seconds since the session began; absent in pipes.
    package var elapsed: Int?
    /// Local hour, 0 to 23; absent in pipes.
    package var hour: Int?

    package init(turn: Int, text: String, pause: Int? = nil, elapsed: Int? = nil, hour: Int? = nil) {
        self.turn = turn
        self.text = text
        self.pause = pause
        self.elapsed = elapsed
        self.hour = hour
    }
}

/// What was noticed in the utterance of a turn.
package struct Noticed: Codable, Equatable, Sendable {
    package var turn: Int
    package var observation: Observation

    package init(turn: Int, observation: Observation) {
        self.turn = turn
        self.observation = observation
    }
}

/// A reply (glossary: turn), with everything that explains it.
package struct Said: Codable, Equatable, Sendable {
    package var turn: Int
    package var text: String
    package var move: Move
    package var technique: Technique
    /// Identifier of the wording.
    package var wording: String
    package var phase: Phase
    /// The slot that its question opened.
    package var asks: Asked?
    /// Why this move: the rule, in words for the person.
    package var reason: String
    /// Turn whose words are quoted, when an earlier one.
    package var recalls: Int?
    /// Where holding stands, while it holds.
    package var holding: HoldingStage?
}

/// A note of the person's (`:note`), or a line ticked for the hand-out.
package struct Marked: Codable, Equatable, Sendable {
    package var turn: Int
    package var note: String

    package init(turn: Int, note: String) {
        self.turn = turn
        self.note = note
    }
}

/// The questioning style was changed during the session.
package struct Styled: Codable, Equatable, Sendable {
    package var turn: Int
    package var style: Style

    package init(turn: Int, style: Style) {
        self.turn = turn
        self.style = style
    }
}

/// Turns taken back: their words and all derived from them are gone.
package struct Struck: Codable, Equatable, Sendable {
    package var turns: [Int]
    /// The last turn heard when it was taken back: replies up to it were made with the words still known.
    package var at: Int

    package init(turns: [Int], at: Int) {
        self.turns = turns
        self.at = at
    }
}

/// What the person wants to keep, bring or leave out, asked at the closing.
package struct Gathered: Codable, Equatable, Sendable {
    package var turn: Int
    package var keep: String?
    package var bring: String?
    /// Whether crisis passages may enter a hand-out; absent when not asked.
    package var showHolding: Bool?

    package init(turn: Int, keep: String? = nil, bring: String? = nil, showHolding: Bool? = nil) {
        self.turn = turn
        self.keep = keep
        self.bring = bring
        self.showHolding = showHolding
    }
}

/// Which lines of the hand-out the person kept and which they left out, so that making it again keeps the choice.
package struct Chosen: Codable, Equatable, Sendable {
    package var turn: Int
    package var kept: [PageLine]
    package var left: [PageLine]
    /// Whether safety is to be spoken of first; absent when not.
    package var safetyFirst: Bool?

    package init(turn: Int, kept: [PageLine], left: [PageLine], safetyFirst: Bool? = nil) {
        self.turn = turn
        self.kept = kept
        self.left = left
        self.safetyFirst = safetyFirst
    }
}

/// A line of a hand-out, by what it was made from.
package struct PageLine: Codable, Hashable, Sendable {
    /// Number of the section, 1 to 10 (clinical specification §9.3).
    package var section: Int
    /// The turns whose words it holds.
    package var turns: [Int]
    /// The person's words, exactly as written.
    package var words: [String]

    package init(section: Int, turns: [Int], words: [String]) {
        self.section = section
        self.turns = turns
        self.words = words
    }
}

/// Last event: how the session ended.
package struct Closed: Codable, Equatable, Sendable {
    package enum Reason: String, Codable, Sendable { case goodbye, stopped, endOfInput = "end-of-input", interrupted }

    package var turn: Int
    package var reason: Reason
    package var elapsed: Int?

    package init(turn: Int, reason: Reason, elapsed: Int? = nil) {
        self.turn = turn
        self.reason = reason
        self.elapsed = elapsed
    }
}

/// Where holding stands (clinical specification §8.2).
package enum HoldingStage: String, Codable, Equatable, Sendable { case check, hold, urgent, after }
