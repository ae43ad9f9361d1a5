/// How the session has gone so far, as dosage needs it (clinical specification §2.5 and §7.2).
package struct Course: Sendable {
    /// The slot that the last question opened.
    package private(set) var asked: Asked?
    /// Replies in a row that asked.
    package private(set) var questionsRunning = 0
    package private(set) var replies = 0
    package private(set) var questions = 0
    /// The latest moves, newest last.
    package private(set) var moves: [Move] = []
    /// How often each wording was used this session.
    package private(set) var used: [WordingKey: Int] = [:]
    /// Wordings of the last sessions.
    package private(set) var lately: Set<WordingKey> = []
    /// First three words of replies, and how often they opened one.
    package private(set) var openings: [String: Int] = [:]
    /// Words in each of the person's last utterances.
    package private(set) var lengths: [Int] = []
    package private(set) var answers: [Answer] = []
    package private(set) var lastThemes: [String] = []
    package private(set) var wasHot = false
    /// Turns of readings, of remarks on how it is to say this here, and of defence remarks.
    package private(set) var readings: [Int] = []
    package private(set) var hereAndNow: [Int] = []
    package private(set) var declined: Set<String> = []
    package private(set) var floods = 0
    /// Quotations already given back, so that none is twice.
    package private(set) var quoted: Set<String> = []
    /// Turns whose words were come back to.
    package private(set) var recalled: Set<Int> = []

    package private(set) var declinedInRow = 0
    /// The feeling last named, as a noun.
    package private(set) var lastFeeling: String?
    /// The features of psychodynamic technique that replies have touched.
    package private(set) var touched: Set<Technique> = []
    private var made: [Move: Int] = [:]

    package init() {}

    /// How often a move was made this session.
    package func count(of move: Move) -> Int { made[move] ?? 0 }

    /// Whether a move was made this session.
    package func hasMade(_ move: Move) -> Bool { count(of: move) > 0 }

    /// How many of the latest moves and lengths are kept.
    package static let kept = 12

    mutating func carry(_ carried: Carried) { lately = Set(carried.wordings.map { WordingKey(of: $0) }) }

    mutating func take(_ observation: Observation) {
        lengths.append(observation.wordCount)
        answers.append(observation.answer)
        if lengths.count > Self.kept { lengths.removeFirst() }
        if answers.count > Self.kept { answers.removeFirst() }
        floods = observation.isFlooded ? floods + 1 : 0
        wasHot = (observation.mainFeeling?.strength ?? 0) >= 3
        if let noun = observation.feelingNoun { lastFeeling = noun }
        if !observation.themes.isEmpty { lastThemes = observation.themes.map(\.theme) }
    }

    mutating func take(_ said: Said, observation: Observation) {
        guard said.turn > 0 else { return asked = said.asks }
        replies += 1
        asked = said.asks
        let asksNow = said.text.utf8.contains(UInt8(ascii: "?"))
        questionsRunning = asksNow ? questionsRunning + 1 : 0
        if asksNow { questions += 1 }
        moves.append(said.move)
        if moves.count > Self.kept { moves.removeFirst() }
        made[said.move, default: 0] += 1
        touched.insert(said.technique)
        used[WordingKey(of: said.wording), default: 0] += 1
        for quotation in Course.quotations(in: said.text) { quoted.insert(quotation) }
        if let turn = said.recalls { recalled.insert(turn) }
        openings[Course.opening(of: said.text), default: 0] += 1
        if said.move.isReading { readings.append(said.turn) }
        if said.move == .hereAndNow { hereAndNow.append(said.turn) }
    }

    /// A reading was declined: what it was about never comes back, and two in a row end all readings.
    mutating func decline(_ keys: [String]) {
        declined.formUnion(keys)
        declinedInRow += 1
    }

    mutating func acceptReading() { declinedInRow = 0 }

    /// What stands between quotation marks in a reply.
    private static func quotations(in text: String) -> [String] {
        text.split(separator: "“").dropFirst().compactMap { part in
            part.firstIndex(of: "”").map { String(part[..<$0]) }
        }
    }

    /// The first three words of a reply, lower case, as far as they stand in its first 80 characters.
    package static func opening(of text: String) -> String {
        var words = Tokenizer.tokens(of: text, atMost: 3)
        if let last = words.last, last.bytes.upperBound > 80 {
            words = Tokenizer.tokens(of: String(text.prefix(80)), atMost: 3)
        }
        return words.map(\.bare).joined(separator: " ")
    }
}
