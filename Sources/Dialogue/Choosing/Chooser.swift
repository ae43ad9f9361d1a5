/// What was chosen, with everything that explains it.
package struct Choice: Sendable {
    package var wording: Wording
    package var text: String
    package var candidate: Candidate
    package var recalled: Int?
}

/// From admissible moves to one wording: fits, least used, author's order, a hash (design, "Dosage").
package struct Chooser: Sendable {
    private let byMove: [Move: [Prepared]]

    package init(wordings: [Wording]) {
        byMove = Dictionary(grouping: wordings.map(Prepared.init), by: \.wording.move)
    }

    /// A wording with what is looked at every turn read once. A class, since hundreds are looked at every turn and
    /// copying a wording's conditions costs more than reading them.
    private final class Prepared: Sendable {
        let wording: Wording
        let slots: [String]
        let asks: Bool
        /// Themes of which one must have been heard, and circumstances that must all hold: most wordings fail on these,
        /// and they are looked at without touching the rest.
        private let themes: [String]
        private let circumstances: UInt64

        init(_ wording: Wording) {
            self.wording = wording
            slots = Speaker.slots(of: wording.text)
            asks = wording.text.utf8.contains(UInt8(ascii: "?"))
            themes = wording.conditions.themes
            circumstances = Self.bits(wording.conditions.flags)
        }

        /// Whether it cannot fit, as far as themes and circumstances tell.
        func isOut(themes heard: [String], circumstances holding: UInt64) -> Bool {
            if circumstances & ~holding != 0 { return true }
            return !themes.isEmpty && !heard.contains(where: themes.contains)
        }

        /// Circumstances as bits, by their place among all.
        static func bits(_ circumstances: some Sequence<Circumstance>) -> UInt64 {
            circumstances.reduce(0) { $0 | 1 << UInt64(places[$1] ?? 0) }
        }

        private static let places = Dictionary(
            uniqueKeysWithValues: Circumstance.allCases.enumerated().map { ($1, $0) })
    }

    /// The best wording among the candidates; nothing only when no wording at all can be filled.
    package func choose(_ candidates: [Candidate], in situation: Situation) -> Choice? {
        let question =
            candidates.contains { $0.move.isHolding || $0.move == .care } ? .either : Dosage.question(situation)
        var ranked: [Ranked] = []
        let holding = Prepared.bits(situation.circumstances)
        for candidate in candidates { rank(candidate, question, holding, in: situation, into: &ranked) }
        ranked.sort { ($0.score, -$0.order) > ($1.score, -$1.order) }
        return pick(from: ranked, in: situation)
    }

    private struct Ranked {
        var prepared: Prepared
        var candidate: Candidate
        var score: Int
        var order: Int
        /// Whether it names the person beside other words of theirs.
        var mayRepeatPerson: Bool
    }

    private func rank(
        _ candidate: Candidate, _ question: Dosage.Question, _ holding: UInt64, in situation: Situation,
        into ranked: inout [Ranked]
    ) {
        let isSafety = candidate.move.isHolding || candidate.move == .care
        for prepared in byMove[candidate.move] ?? [] {
            if prepared.isOut(themes: situation.themes, circumstances: holding) { continue }
            if situation.meetsAnswer, prepared.wording.conditions.answers.isEmpty, !isSafety { continue }
            guard let points = Fitting.points(prepared.wording.conditions, in: situation) else { continue }
            guard let slots = Slots.points(prepared.slots, in: situation, isUrgent: candidate.weight >= 12) else {
                continue
            }
            var score = candidate.weight * 3 + points + slots
            score += Self.questionPoints(prepared.asks, question)
            score -= (situation.course.used[prepared.wording.identifier] ?? 0) * 200
            if situation.course.lately.contains(prepared.wording.identifier) { score -= 8 }
            if situation.course.moves.last == candidate.move { score -= 7 }
            if situation.course.moves.suffix(4).contains(candidate.move) { score -= 4 }
            ranked.append(
                Ranked(
                    prepared: prepared, candidate: candidate, score: score, order: ranked.count,
                    mayRepeatPerson: prepared.slots.count > 1 && prepared.slots.contains("person")))
        }
    }

    private static func questionPoints(_ asks: Bool, _ question: Dosage.Question) -> Int {
        switch question {
        case .wanted: return asks ? 9 : 0
        case .either: return 0
        case .unwanted: return asks ? -9 : 0
        case .forbidden: return asks ? -400 : 0
        }
    }

    /// The best few are rendered; of those near the top, one is taken by hash; a beginning used before counts against.
    private func pick(from ranked: [Ranked], in situation: Situation) -> Choice? {
        var rendered: [(item: Ranked, text: String, score: Int)] = []
        var top = Int.min / 2
        for item in ranked {
            // Scores only go down from here, so nothing below can come near the top any more.
            if rendered.count >= 40 || item.score < top - 3 { break }
            guard let text = Speaker.fill(item.prepared.wording.text, with: situation.values),
                isSayable(text, item.prepared.wording.move),
                !(item.mayRepeatPerson && repeatsPerson(text, situation))
            else { continue }
            let repeats = situation.course.openings[Course.opening(of: text)] ?? 0
            let score = item.score - min(repeats, 3) * 12
            top = max(top, score)
            rendered.append((item, text, score))
        }
        guard !rendered.isEmpty else { return nil }
        let near = rendered.filter { $0.score >= top - 3 }
        let index = Chance.index(
            below: near.count, seed: situation.state.opened?.seed ?? 0, turn: situation.turn, slot: "wording")
        let chosen = near[index]
        let recalls = chosen.item.prepared.wording.text.contains("{earlier}") ? situation.values.recalled?.turn : nil
        return Choice(
            wording: chosen.item.prepared.wording, text: chosen.text, candidate: chosen.item.candidate,
            recalled: recalls)
    }

    /// "You left your wife. What did your wife say?" names a person once too often.
    private func repeatsPerson(_ text: String, _ situation: Situation) -> Bool {
        guard let person = situation.values["person"] else { return false }
        return text.lowercased().split(separator: person.lowercased(), omittingEmptySubsequences: false).count > 2
    }

    private func isSayable(_ text: String, _ move: Move) -> Bool {
        move.isHolding || move == .care
            || text.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) } <= Speaker.mostWords
                && text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "?") ? 1 : 0) } <= 1
    }
}

/// What a wording's slots are worth: the person's words first.
enum Slots {
    static func points(_ slots: [String], in situation: Situation, isUrgent: Bool) -> Int? {
        var points = 0
        for slot in slots {
            guard situation.values[slot] != nil else { return nil }
            points += points == 0 ? worth(slot) : 2
        }
        let isLong = situation.observation.wordCount >= 8 && !situation.meetsAnswer && !isUrgent
        if isLong, points == 0 { points = -12 }
        let isWordy = situation.observation.wordCount >= 8 && situation.meetsAnswer
        if isWordy, points == 0, situation.values["earlier"] != nil { points = -8 }
        if isLong, points > 0, !slots.contains(where: holdsWords) { points -= 5 }
        return points
    }

    /// Whether a slot holds what was said, and not only what it is about.
    private static func holdsWords(_ slot: String) -> Bool {
        ["turned", "both", "quote", "event", "earlier", "wish", "image", "question"].contains(slot)
    }

    private static func worth(_ slot: String) -> Int {
        switch slot {
        case "both": 13
        case "turned", "event", "question": 9
        case "quote": 7
        case "feeling", "wish", "image", "other-act", "self-act": 7
        case "the-feeling": 5
        case "earlier": 6
        case "topic", "person": 4
        case "they", "them", "their": 1
        default: 4
        }
    }
}
