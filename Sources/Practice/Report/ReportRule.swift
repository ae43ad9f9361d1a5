/// The rules by which feedback and reports speak; every sentence names one.
package enum ReportRule: String, CaseIterable, Codable, Sendable {
    case ratio = "P1"
    case open = "P2"
    case complex = "P3"
    case telling = "P4"
    case talk = "P5"
    case length = "P6"
    case faults = "P7"
    case moment = "P8"
    case rupture = "P9"
    case feature = "P10"
    case next = "P11"
    case client = "P12"
    case passedOver = "P13"
    case early = "P14"
    case safety = "P15"
    case code = "P16"
    case otherWay = "P17"
    case own = "P18"
    case progress = "P19"

    /// What it says, and where it comes from.
    package var explanation: String {
        switch self {
        case .ratio:
            "Reflections to questions. Orientation 1 : 1, good 2 : 1 (MITI 3 and 4, expert opinion for 20-minute segments); demonstrations of good practice 1.0, of poor practice 0.27 (AnnoMI)."
        case .open:
            "Share of open questions. Orientation 50 %, good 70 % (MITI 3); in recorded demonstrations it does not tell good practice from poor (57 % and 64 %), so it says little by itself."
        case .complex:
            "Share of reflections that add feeling or meaning. Orientation 40 %, good 50 % (MITI 4); people agree poorly on single lines, so only totals are given."
        case .telling:
            "Advice and information for each 100 turns: 1.8 and 8.3 in demonstrations of good practice, 14.5 and 17.9 in poor ones (AnnoMI)."
        case .talk: "Your share of all words: .54 in demonstrations of good practice, .64 in poor ones (AnnoMI)."
        case .length: "Your words a turn: 16 on average in demonstrations of good practice, 23.5 in poor ones (AnnoMI)."
        case .faults:
            "Why, leading and several questions at once, and a third question running, leave a client less room (question craft; how this client reacts is a proposal, not a finding)."
        case .moment: "Openness rose by 6 or more, or fell by 4 or more, in one turn, or a deeper layer was reached."
        case .rupture:
            "Ruptures are normal; what counts is that they are seen and owned (marker and repair after the literature on rupture and resolution)."
        case .feature:
            "The seven features by which psychodynamic technique is told from others (Blagys & Hilsenroth 2000)."
        case .next:
            "One thing only, chosen from the counts above by a fixed order: safety, rupture, advice, reflections, questions, features."
        case .client: "What the simulation held; shown only afterwards."
        case .passedOver:
            "A line with feeling in it was followed by a question, advice or information that took none of it up."
        case .early:
            "A reading before turn 8, below an openness of 50, without a hedge or without the client's own words."
        case .safety: "A hint at danger is asked about, plainly and kindly, within three turns."
        case .code: "The code that the coder gave your words, with the words that decided it."
        case .otherWay:
            "Made from the client's last words by the rules of the companion: one thing taken up, exactly, and opened."
        case .own: "Questions to you; nobody but you can answer them."
        case .progress: "The same three figures in your earlier practice, oldest first."
        }
    }
}

/// A sentence of the report: what it rests on, and the rule that it follows.
package struct Statement: Equatable, Sendable {
    package var text: String
    /// The turns that it rests on.
    package var turns: [Int]
    package var rule: ReportRule

    package init(_ text: String, turns: [Int], rule: ReportRule) {
        self.text = text
        self.turns = turns
        self.rule = rule
    }
}

/// A report as a tree; renderers walk it.
package struct ReportDocument: Equatable, Sendable {
    package struct Section: Equatable, Sendable {
        package var title: String
        package var statements: [Statement]
    }

    package var title: String
    package var sections: [Section]

    package static let footer =
        "Counts and quotations by fixed rules, for talking over with a supervisor; no grade, no certificate."
}
