import Dialogue

/// The codes of one sentence, with the words that decided them.
struct SentenceCoder {
    let sentence: Sentence
    /// Content words of what the client said before.
    let echoed: Set<String>

    func codes() -> [(code: Code, words: String)] {
        if let question = question() { return question }
        let rules: [() -> (Code, String)?] = [
            confrontation, reassurance, advice, summary, interpretation, affirmation, disclosure, structuring,
            reflection,
            information,
        ]
        for rule in rules {
            if let found = rule() { return [found] }
        }
        return [
            sentence.words.allSatisfy(Cues.encouragers.contains)
                ? (.encourager, sentence.text) : (.other, sentence.text)
        ]
    }

    /// The sentence without what leads up to it ("So, um, …").
    private var start: Substring {
        var rest = sentence.lower[...]
        for _ in 0..<6 {
            guard
                let lead = [
                    "so ", "so, ", "um, ", "uh, ", "and ", "okay, ", "ok, ", "well, ", "but ", "now, ", "then ",
                    "mm-hmm, ", "right, ", "yeah, ", "-", " ", "great, ", "alright, ", "all right, ",
                ]
                .first(where: { rest.hasPrefix($0) })
            else { break }
            if lead == "so ", rest.hasPrefix("so you") { break }
            rest = rest.dropFirst(lead.count)
        }
        return rest
    }

    private func question() -> [(code: Code, words: String)]? {
        let stem = start
        let isTelling = ["tell me", "describe", "say more", "help me understand", "walk me through"].contains {
            stem.hasPrefix($0)
        }
        guard sentence.isQuestion || isTelling else { return nil }
        var found: [(Code, String)] = []
        if let stem = adviceInQuestion() { return [(.advice, stem)] }
        found.append(isOpen(stem) ? (.openQuestion, opening(stem)) : (.closedQuestion, opening(stem)))
        if let lead = Cues.leading.first(where: sentence.lower.contains) { found.append((.leadingQuestion, lead)) }
        if sentence.words.contains("why") { found.append((.whyQuestion, "why")) }
        return found
    }

    private func adviceInQuestion() -> String? {
        ["why don't you", "why not ", "have you considered", "have you tried", "how about you"].first {
            start.hasPrefix($0)
        }
    }

    private func isOpen(_ stem: Substring) -> Bool {
        if Cues.closedStems.contains(where: { stem.hasPrefix($0) }) { return false }
        if Cues.openStems.contains(where: { stem.hasPrefix($0) }) || stem.hasPrefix("why") { return true }
        let first =
            sentence.words.first { !["so", "um", "uh", "and", "okay", "well", "but", "now"].contains($0) } ?? ""
        if Cues.auxiliaries.contains(first) { return false }
        return [" what ", " how ", "what's", "how's", " why "].contains { sentence.lower.contains($0) }
    }

    private func opening(_ stem: Substring) -> String {
        stem.split(separator: " ").prefix(3).joined(separator: " ")
    }

    private func confrontation() -> (Code, String)? { anywhere(Cues.confrontation).map { (.confrontation, $0) } }
    private func reassurance() -> (Code, String)? { anywhere(Cues.reassurance).map { (.reassurance, $0) } }
    private func affirmation() -> (Code, String)? { anywhere(Cues.affirmation).map { (.affirmation, $0) } }
    private func summary() -> (Code, String)? { atStart(Cues.summary).map { (.summary, $0) } }
    private func structuring() -> (Code, String)? { atStart(Cues.structuring).map { (.structuring, $0) } }

    private func advice() -> (Code, String)? {
        if let cue = anywhere(Cues.advice) { return (.advice, cue) }
        let first = start.prefix { $0.isLetter || $0 == "'" }
        guard sentence.words.count > 2, Cues.imperatives.contains(String(first)) else { return nil }
        return (.advice, String(first))
    }

    private func interpretation() -> (Code, String)? {
        guard sentence.words.contains(where: { ClosedWords.companionWords.contains($0) }) else { return nil }
        let hedged = ["wonder", "seems", "maybe", "perhaps", "might", "could it be"].contains {
            sentence.lower.contains($0)
        }
        guard hedged else { return nil }
        if let cue = anywhere(Cues.past) { return (.interpretationPast, cue) }
        if let cue = anywhere(Cues.pattern) { return (.interpretationPattern, cue) }
        return anywhere(Cues.here).map { (.interpretationHere, $0) }
    }

    private func disclosure() -> (Code, String)? {
        guard !sentence.words.contains(where: { ClosedWords.companionWords.contains($0) }) else { return nil }
        return anywhere(Cues.disclosure).map { (.selfDisclosure, $0) }
    }

    /// A stem of reflection, or the client's own words given back without a question.
    private func reflection() -> (Code, String)? {
        let content = sentence.words.filter(ClosedWords.isContent)
        let shared = content.filter(echoed.contains)
        let stem = Cues.reflectionStems.first { start.hasPrefix($0) || sentence.lower.hasPrefix($0) }
        let isAddressed = sentence.words.contains { ClosedWords.companionWords.contains($0) }
        guard stem != nil || isAddressed || shared.count * 2 >= max(2, content.count) else { return nil }
        let isComplex =
            sentence.words.contains(where: Cues.complexWords.contains) && shared.count * 2 < content.count + 1
        return (isComplex ? .complexReflection : .simpleReflection, stem ?? shared.first ?? sentence.text)
    }

    private func information() -> (Code, String)? {
        if let cue = anywhere(Cues.information) { return (.information, cue) }
        return sentence.words.count > 9 ? (.information, sentence.text) : nil
    }

    private func anywhere(_ cues: [String]) -> String? { cues.first(where: sentence.lower.contains) }

    private func atStart(_ cues: [String]) -> String? {
        cues.first { start.hasPrefix($0) || sentence.lower.hasPrefix($0) }
    }
}
