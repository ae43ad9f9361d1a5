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
    package private(set) var used: [String: Int] = [:]
    /// Wordings of the last sessions.
    package private(set) var lately: Set<String> = []
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

    package init() {}

    /// How many of the latest moves and lengths are kept.
    package static let kept = 12

    mutating func carry(_ carried: Carried) { lately = Set(carried.wordings) }

    mutating func take(_ observation: Observation) {
        lengths.append(observation.wordCount)
        answers.append(observation.answer)
        if lengths.count > Self.kept { lengths.removeFirst() }
        if answers.count > Self.kept { answers.removeFirst() }
        floods = observation.isFlooded ? floods + 1 : 0
        wasHot = (observation.mainFeeling?.strength ?? 0) >= 3
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
        used[said.wording, default: 0] += 1
        openings[Course.opening(of: said.text), default: 0] += 1
        if said.move.isReading { readings.append(said.turn) }
        if said.move == .hereAndNow { hereAndNow.append(said.turn) }
    }

    mutating func decline(_ key: String) { declined.insert(key) }

    mutating func noteQuoted(_ words: String) { quoted.insert(words) }

    /// The first three words of a reply, lower case.
    package static func opening(of text: String) -> String {
        Tokenizer.tokens(of: String(text.prefix(80))).prefix(3).map(\.bare).joined(separator: " ")
    }
}
