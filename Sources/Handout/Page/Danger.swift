import Dialogue

/// Whether a turn after danger was heard still speaks of it.
///
/// Only turns of danger stay off the page; what answers a question about it is one, although no danger is heard in it.
enum Danger {
    /// - Parameters:
    ///   - text: what was said.
    ///   - turns: how many turns after the last one of danger.
    static func isSpokenOf(in text: String, after turns: Int) -> Bool {
        let said = text.bareWords
        if said.contains(where: means.contains) { return true }
        return turns == 1 && (said.count < fewest || said.count < few && said.contains(where: pointing.contains))
    }

    /// “What, like suicidal?”: a word of danger asked back. A question of one's own (“how to overdose?”) is none.
    static func isAskedBack(_ text: String) -> Bool {
        let said = text.bareWords
        guard text.contains("?"), let lead = askingBack.first(where: { said.starts(with: $0) }) else { return false }
        return said.count == lead.count + 1
    }

    private static let askingBack = [
        ["what", "like"], ["what", "you", "mean"], ["you", "mean"], ["you", "mean", "like"], ["do", "you", "mean"],
        ["like"],
    ]

    /// In an answer of fewer words than `few`, “it” is the danger; one of fewer than `fewest` only answers.
    private static let (few, fewest) = (10, 4)
    private static let pointing: Set<String> = ["it", "that", "this", "them", "tonight", "plan"]
    private static let means: Set<String> = [
        "pills", "tablets", "overdose", "rope", "knife", "razor", "gun", "bridge", "suicide", "suicidal", "kill",
        "killing", "die", "dying", "dead", "cutting", "harm", "jump", "jumping", "hang",
        "hanging", "drown", "poison", "funeral",
    ]
}

extension Danger {
    /// Stretches of an utterance that tell something else than its danger: whole sentences without a word of it, and of one
    /// that has some what stands before it, set off.
    ///
    /// What happened to somebody in danger (the job lost, the threat received) is what a therapist needs most, and is no
    /// statement of danger; that stays off without a yes (clinical specification §8.2, §9.2).
    /// - Parameter heard: the words in which danger was heard.
    static func besides(_ heard: [String], in sentences: Sentences) -> [Passage] {
        sentences.ranges.indices.compactMap { number in
            guard !sentences.isQuestion(number) else { return nil }
            let clauses = sentences.clauses(of: number)
            let clear = clauses.prefix { clause in
                let words = sentences.exact(clause)
                return !heard.contains { $0.holds(words) || words.holds($0) }
                    && !sentences.words[clause].contains { Self.near.contains($0.bare) }
            }
            guard let first = clear.first, let last = clear.last else { return nil }
            if clear.count == clauses.count { return sentences.clearPassage(of: number, heard) }
            return Passage(
                words: sentences.exact(first.lowerBound..<last.upperBound), sentences: number...number,
                beginsLate: false,
                endsEarly: true)
        }
    }

    /// Words that stand near danger, whatever was heard.
    fileprivate static let near = means.union([
        "live", "living", "life", "alive", "exist", "existing", "harming", "hurt", "hurting", "meaningless", "end",
        "ending", "anymore", "disappear", "goodbye", "kills", "killed", "dies", "cut", "cuts", "overdosed", "hit",
        "hits", "beat", "beats", "beating", "rape", "raped", "scared", "afraid", "weapon", "voices",
    ])
}

extension Danger {
    /// Whether a clear stretch tells of how things stand around the person, and of nothing that one in danger does beforehand:
    /// “my family is abroad”, “I can't visit them”, but not “I gave my dog away”.
    static func isCircumstance(_ said: [String]) -> Bool {
        guard said.count >= fewest, said.allSatisfy({ !beforehand.contains($0) }) else { return false }
        let acts = said.indices.filter { ClosedWords.selfSubjects.contains(said[$0]) }
        return acts.allSatisfy { index in
            said[(index + 1)...].prefix(2).contains { ["cant", "cannot", "couldnt"].contains($0) }
                || !FeltWords.own(in: Array(said[index...].prefix(6))).isEmpty
        }
    }

    /// What is written, given away, bought or put in order beforehand.
    private static let beforehand: Set<String> = [
        "letter", "letters", "note", "notes", "will", "password", "passwords", "gave", "given", "giving", "saved",
        "bought",
        "ready", "plan", "planned", "everyone", "everybody",
    ]
}

extension Sentences {
    /// The clauses of a sentence: set off by a mark, or begun by a word that joins and a subject.
    fileprivate func clauses(of number: Int) -> [Range<Int>] {
        let range = starts[number]..<ranges[number].upperBound
        return range.reduce(into: []) { clauses, index in
            if let last = clauses.last, !begins(at: index) {
                clauses[clauses.count - 1] = last.lowerBound..<(index + 1)
            } else {
                clauses.append(index..<(index + 1))
            }
        }
    }

    private func begins(at index: Int) -> Bool {
        if words[index].before >= .comma { return true }
        guard index + 1 < words.count, ClosedWords.coordinators.contains(words[index].bare) else { return false }
        let next = words[index + 1].bare
        return ClosedWords.selfSubjects.contains(next) || ClosedWords.otherSubjects.contains(next)
    }

    /// A sentence with its neighbours, or by itself where those hold danger.
    fileprivate func clearPassage(of number: Int, _ heard: [String]) -> Passage? {
        let hangs = pointsBack(number) || number + 1 < ranges.count && turnsBack(number + 1)
        let alone = hangs ? nil : passage(from: number, to: number)
        guard let whole = passage(of: number...number) else { return alone }
        let isClear = whole.sentences.allSatisfy { sentence in
            !words[ranges[sentence]].contains { Danger.near.contains($0.bare) }
                && !heard.contains { exact(ranges[sentence]).holds($0) }
        }
        return isClear ? whole : alone
    }
}
