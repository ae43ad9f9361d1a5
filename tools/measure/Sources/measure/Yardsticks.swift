import Foundation

/// The yardsticks of the clinical specification §11 that saved conversations show, and those of the conversation's own
/// standard, over sessions of any source.
struct Yardsticks {
    /// A session's replies with what they answered, holding, its menu and the closing left out.
    private struct Session {
        var talk: TalkSession
        var turns: [Turn]
        var isLong: Bool { talk.utterances.count >= 20 }
    }

    private struct Turn {
        var reply: TalkSession.Reply
        var utterance: String
        var earlier: [String]
        var next: String?
        var grounding: Grounding
        var isGrounding: Bool { reply.move == "ground" || reply.phase == "grounding" }
        var isLongUtterance: Bool { Words.all(in: utterance).count >= 8 }
        var asks: Bool { Faults.questions(in: reply.text) > 0 }
    }

    private let sessions: [Session]
    private var turns: [Turn] { sessions.flatMap(\.turns) }

    init(_ talks: [TalkSession]) {
        sessions = talks.map { talk in
            let answered = talk.answered
            let turns = answered.enumerated().map { index, item in
                Turn(
                    reply: item.reply, utterance: item.utterance, earlier: item.earlier,
                    next: index + 1 < answered.count ? answered[index + 1].utterance : nil,
                    grounding: Grounding(of: item.reply.text, in: item.utterance, earlier: item.earlier))
            }
            return Session(talk: talk, turns: turns.filter { !$0.reply.isLeftOut })
        }
    }

    /// Prints the table; whether every figure with a bound keeps it.
    func print() -> Bool {
        Swift.print("\(sessions.count) sessions, \(turns.count) replies counted")
        var bounds = Bounds()
        questions(&bounds)
        taking(&bounds)
        readings(&bounds)
        fidelity(&bounds)
        memory(&bounds)
        bounds.print()
        return bounds.held
    }

    // MARK: Y1 to Y5, and questions

    private func questions(_ bounds: inout Bounds) {
        let asking = turns.filter(\.asks)
        let open = asking.filter { Questions.isOpen($0.reply.text) }
        let reflections = turns.count { isReflection($0) }
        bounds.ratio("Y1 reflections to questions", reflections, to: asking.count, atLeast: 100)
        bounds.share("Y2 open, of questions", open.count, of: asking.count, within: 85...100)
        bounds.none("Y3 why-questions", asking.count { Questions.asksWhy($0.reply.text) })
        bounds.none("Y3 leading questions", asking.count { Questions.leads($0.reply.text) })
        bounds.none("Y3 two questions in one reply", turns.count { Faults.questions(in: $0.reply.text) > 1 })
        let free = turns.filter { !$0.isGrounding }
        bounds.none(
            "Y4 advice", free.count { Faults.advice(in: $0.reply.text, after: $0.earlier + [$0.utterance]) != nil })
        bounds.none("Y4 reassurance, praise, claims to know", free.count { Faults.verdict(in: $0.reply.text) != nil })
        let own = turns.map { Words.all(in: $0.reply.text).count }.reduce(0, +)
        let theirs = turns.map { Words.all(in: $0.utterance).count }.reduce(0, +)
        bounds.plain("Y5 share of words (bound .40, in sessions told at length)", percent(own, of: own + theirs))
        bounds.share("replies with an open question", open.count, of: turns.count, within: 40...100)
        bounds.share("replies with a closed question", asking.count - open.count, of: turns.count, within: 0...10)
    }

    /// Something of the person's, given back outside the question.
    private func isReflection(_ turn: Turn) -> Bool {
        let statement = Questions.statements(in: turn.reply.text)
        let content = Words.content(of: statement)
        return !content.isDisjoint(with: Words.content(of: turn.utterance))
            || turn.earlier.contains { !content.isDisjoint(with: Words.content(of: $0)) } && turn.grounding.inEarlier
    }

    // MARK: Y6, Y7, and what any reply could say

    private func taking(_ bounds: inout Bounds) {
        bounds.share(
            "Y6 a content word taken up", turns.count { $0.grounding.inUtterance }, of: turns.count, within: 60...100)
        let felt = turns.filter { !$0.reply.feelings.isEmpty && !$0.isGrounding }
        bounds.share("Y7 feeling words taken up", felt.count(where: takesUpFeeling), of: felt.count, within: 70...100)
        let long = turns.filter(\.isLongUtterance)
        bounds.share(
            "grounded, of replies to eight words or more", long.count { $0.grounding.isGrounded }, of: long.count,
            within: 80...100)
        let general = long.filter(isGeneral)
        bounds.share("could follow any utterance, of those", general.count, of: long.count, within: 0...5)
        let shares = sessions.filter { !$0.turns.isEmpty }.map { session -> Double in
            let openings = Set(session.turns.map { Words.all(in: $0.reply.text).prefix(3).joined(separator: " ") })
            return Double(openings.count) / Double(session.turns.count)
        }
        let mean = shares.isEmpty ? 1 : shares.reduce(0, +) / Double(shares.count)
        bounds.share("distinct openings, mean of sessions", Int((mean * 1000).rounded()), of: 1000, within: 80...100)
    }

    private func takesUpFeeling(_ turn: Turn) -> Bool {
        let reply = Words.content(of: turn.reply.text).union(Words.all(in: turn.reply.text).map(Words.stem))
        return turn.reply.feelings.contains { feeling in
            let words = Words.all(in: feeling.words).map(Words.stem) + Words.all(in: feeling.noun ?? "").map(Words.stem)
            return words.contains { $0.count > 2 && reply.contains($0) }
        }
    }

    // MARK: Y8, Y9

    private func readings(_ bounds: inout Bounds) {
        let each = sessions.map { session in session.turns.filter(\.reply.isReading) }
        bounds.none("Y8 sessions with more than three readings", each.count { $0.count > 3 })
        bounds.none("Y8 readings before turn 8", each.joined().count { $0.reply.turn < 8 })
        bounds.none("Y8 readings closer than six turns", each.map(Self.tooNear).reduce(0, +))
        bounds.none("Y8 readings without a hedge", each.joined().count { !Questions.isHedged($0.reply.text) })
        let declined = sessions.flatMap { session in
            zip(session.turns, session.turns.dropFirst()).filter { $0.0.reply.isReading && $0.1.reply.answersNo }
        }
        bounds.none("Y9 declined readings not withdrawn", declined.count { $0.1.reply.move != "withdraw" })
    }

    private static func tooNear(_ readings: [Turn]) -> Int {
        zip(readings, readings.dropFirst()).count { $1.reply.turn - $0.reply.turn < 6 }
    }

    // MARK: Y10, Y11

    private func fidelity(_ bounds: inout Bounds) {
        let long = sessions.filter(\.isLong)
        let scores = long.map { Fidelity(acts: $0.turns.map { ($0.reply, $0.next ?? "") }) }
        if !scores.isEmpty {
            let mean = scores.map(\.mean).reduce(0, +) / Double(scores.count)
            bounds.plain(
                "Y10 psychodynamic items, mean (2.0–4.0; \(long.count) sessions of 20 turns or more)", decimal(mean))
        }
        let features = ["affect", "avoidance", "themes", "past", "relationships", "here-and-now", "wishes"]
        let touched = { (some: [Session]) in
            Set(some.flatMap { $0.turns.map(\.reply.technique) }).intersection(features)
        }
        bounds.none("Y11 sessions of 20 turns with fewer than four features", long.count { touched([$0]).count < 4 })
        bounds.plain("Y11 features touched over all", "\(touched(sessions).count) of 7")
    }

    // MARK: Y13, Y16, memory

    private func memory(_ bounds: inout Bounds) {
        let windows = stride(from: 0, to: sessions.count, by: 3).map { sessions[$0..<min($0 + 3, sessions.count)] }
        let repeated = windows.map { window -> Int in
            let texts = window.flatMap { $0.turns.map(\.reply.text) }
            return texts.count - Set(texts).count
        }
        bounds.share(
            "Y13 replies said before, within three sessions", repeated.reduce(0, +), of: turns.count, within: 0...3)
        let short = sessions.map(\.talk).filter { $0.utterances.count <= 60 }
        bounds.none("wordings said twice within 60 turns", short.map(\.repeatedWordings.count).reduce(0, +))
        bounds.none("Y16 sessions without closing words", sessions.count { !$0.talk.hasClosingWords })
        let late = turns.filter { $0.reply.turn > 8 }
        bounds.share(
            "memory shows, of replies after turn 8", late.count { $0.reply.recalls != nil }, of: late.count,
            within: 10...100)
    }
}

extension Yardsticks {
    /// Prints the replies that could follow any utterance.
    func list() {
        for turn in turns where Faults.advice(in: turn.reply.text, after: turn.earlier + [turn.utterance]) != nil {
            Swift.print("advice: \(turn.reply.text)")
        }
        for turn in turns where turn.isLongUtterance && isGeneral(turn) {
            Swift.print("> \(turn.utterance)\n< \(turn.reply.text)   [\(turn.reply.move)]\n")
        }
    }

    /// Whether a reply holds nothing of the person's: no content word, no three words running, no feeling they named.
    private func isGeneral(_ turn: Turn) -> Bool {
        // A dream is asked for, and care given, in words that name the subject and need none of the person's.
        if ["dream-tell", "care"].contains(turn.reply.move) { return false }
        if turn.grounding.isGrounded || turn.reply.text.contains("“") { return false }
        let words = Words.all(in: turn.reply.text)
        let stems = Set(words.map(Words.stem))
        if turn.reply.feelings.contains(where: { $0.noun.map { stems.contains(Words.stem($0)) } ?? false }) {
            return false
        }
        guard words.count >= 3 else { return true }
        return !(0...(words.count - 3)).contains {
            Words.contains(turn.utterance, run: words[$0..<($0 + 3)].joined(separator: " "))
        }
    }
}
