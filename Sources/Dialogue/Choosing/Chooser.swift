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

    package init(blocks: [WordingBlock]) {
        byMove = Dictionary(grouping: blocks.map(Prepared.init), by: \.block.move)
    }

    /// A block with its circumstances as bits: most blocks fail on these and on themes, without touching the rest.
    private struct Prepared: Sendable {
        let block: WordingBlock
        private let circumstances: UInt64

        init(_ block: WordingBlock) {
            self.block = block
            circumstances = Self.bits(block.conditions.flags)
        }

        /// Whether it cannot fit, as far as themes and circumstances tell.
        func isOut(themes heard: [String], circumstances holding: UInt64) -> Bool {
            if circumstances & ~holding != 0 { return true }
            let themes = block.conditions.themes
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
        var block: WordingBlock
        var sentence: WordingBlock.Sentence
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
        var weight = candidate.weight * 3
        if situation.course.moves.last == candidate.move { weight -= 7 }
        if situation.course.moves.suffix(4).contains(candidate.move) { weight -= 4 }
        for prepared in byMove[candidate.move] ?? [] {
            if prepared.isOut(themes: situation.themes, circumstances: holding) { continue }
            let block = prepared.block
            if situation.meetsAnswer, block.conditions.answers.isEmpty, !isSafety { continue }
            guard var points = Fitting.points(block, in: situation) else { continue }
            // What a theme would ask presupposes more than what is said of it: it waits until nothing nearer is left.
            if !block.conditions.themes.isEmpty, block.asks != nil { points -= Self.themeAsks }
            for sentence in block.sentences where sentence.slots.isSubset(of: situation.values.filled) {
                let slots = Slots.points(sentence.slots, in: situation, isUrgent: candidate.weight >= 12)
                var score = weight + points + slots
                score += Self.questionPoints(sentence.isQuestion, question)
                score -= (situation.course.used[sentence.key] ?? 0) * 200
                if situation.course.lately.contains(sentence.key) { score -= 8 }
                let namesPerson = sentence.slots.contains(SlotSet(.person)) && sentence.slots != SlotSet(.person)
                ranked.append(
                    Ranked(
                        block: block, sentence: sentence, candidate: candidate, score: score, order: ranked.count,
                        mayRepeatPerson: namesPerson))
            }
        }
    }

    private static let themeAsks = 5

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
            guard let text = Speaker.fill(item.sentence.text, with: situation.values),
                isSayable(text, item.block.move),
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
        let recalls = chosen.item.sentence.slots.contains(SlotSet(.earlier)) ? situation.values.recalled?.turn : nil
        return Choice(
            wording: Wording(block: chosen.item.block, sentence: chosen.item.sentence), text: chosen.text,
            candidate: chosen.item.candidate, recalled: recalls)
    }

    /// "You left your wife. What did your wife say?" names a person once too often.
    private func repeatsPerson(_ text: String, _ situation: Situation) -> Bool {
        guard let person = situation.values[.person] else { return false }
        return text.lowercased().split(separator: person.lowercased(), omittingEmptySubsequences: false).count > 2
    }

    private func isSayable(_ text: String, _ move: Move) -> Bool {
        if move.isHolding || move == .care { return true }
        var text = text
        return text.withUTF8 { bytes in
            var blanks = 0
            var questions = 0
            for byte in bytes {
                if byte == UInt8(ascii: " ") { blanks += 1 }
                if byte == UInt8(ascii: "?") { questions += 1 }
            }
            return blanks < Speaker.mostWords && questions <= 1
        }
    }
}

/// What a wording's slots are worth: the person's words first.
enum Slots {
    static func points(_ slots: SlotSet, in situation: Situation, isUrgent: Bool) -> Int {
        let isWordy = situation.observation.wordCount >= 8
        if slots.isEmpty {
            if isWordy, !situation.meetsAnswer, !isUrgent { return -12 }
            let hasWords = situation.values[.earlier] != nil || situation.values[.quote] != nil
            return isWordy && situation.meetsAnswer && hasWords ? -8 : 0
        }
        var best = 0
        var count = 0
        for slot in Slot.allCases where slots.contains(SlotSet(slot)) {
            best = max(best, worth(slot))
            count += 1
        }
        let isThin = isWordy && !situation.meetsAnswer && !isUrgent && slots.isDisjoint(with: holdingWords)
        return best + (count - 1) * 2 - (isThin ? 5 : 0)
    }

    /// Slots that hold what was said, and not only what it is about.
    private static let holdingWords = SlotSet(
        [.turned, .both, .quote, .event, .earlier, .wish, .image, .question].map { SlotSet($0) })

    private static func worth(_ slot: Slot) -> Int {
        switch slot {
        case .both: 13
        case .turned, .event, .question: 9
        case .quote, .feeling, .wish, .image, .otherAct, .selfAct: 7
        case .earlier: 6
        case .theFeeling: 5
        case .they, .them, .their: 1
        default: 4
        }
    }
}
