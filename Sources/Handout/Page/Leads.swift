import Dialogue

/// Words at the beginning of a sentence that say nothing, or only answer the companion.
enum Leads {
    /// Where a sentence begins to say something; its own beginning where nothing would be left.
    static func end(in words: [Token], of sentence: Range<Int>) -> Int {
        var start = sentence.lowerBound
        while let next = step(words[start..<sentence.upperBound]) { start = next }
        if start > sentence.lowerBound, words[start].bare == "but", yeses.contains(words[start - 1].bare) { start += 1 }
        return sentence.upperBound - start >= fewest ? start : sentence.lowerBound
    }

    /// Fewer words than these would say nothing by themselves.
    private static let fewest = 3

    /// Where the sentence goes on after one lead; nothing where there is none.
    private static func step(_ words: ArraySlice<Token>) -> Int? {
        guard let first = words.first, words.count > 1 else { return nil }
        let next = words[words.startIndex + 1]
        let isSetOff = next.before >= .comma
        if sounds.contains(first.bare) || first.bare == "and" { return words.startIndex + 1 }
        if addresses.contains(first.bare), isSetOff || isSubject(next.bare) { return words.startIndex + 1 }
        if first.bare == "its", next.before == .comma, isSubject(next.bare) { return words.startIndex + 1 }
        if first.bare == "no", isSetOff { return words.startIndex + 1 }
        if answers.contains(first.bare), isSetOff { return words.startIndex + 1 }
        if loose.contains(first.bare), isSetOff || isSubject(next.bare) || ClosedWords.causal.contains(next.bare) {
            return words.startIndex + 1
        }
        if first.bare == next.bare, isSetOff { return words.startIndex + 1 }
        return afterThanks(words) ?? afterCourtesy(words)
    }

    /// Where it goes on after thanks that a “but” follows: “thank you doctor, but I'm concerned …”.
    private static func afterThanks(_ words: ArraySlice<Token>) -> Int? {
        guard ["thank", "thanks"].contains(words.first?.bare) else { return nil }
        return words.prefix(thanksReach).firstIndex { $0.bare == "but" }.map { $0 + 1 }.flatMap {
            $0 < words.endIndex ? $0 : nil
        }
    }

    private static let thanksReach = 8

    /// Where it goes on after a clause that only thanks or takes up advice: “i think that will do, but …”.
    private static func afterCourtesy(_ words: ArraySlice<Token>) -> Int? {
        for clause in courtesies where words.prefix(clause.count).map(\.bare) == clause {
            let rest = words.dropFirst(clause.count)
            guard let after = rest.first, after.before >= .comma || after.bare == "but" else { continue }
            // “maybe I'll try, but I'm scared”: half willing is not the same as scared.
            if clause.last == "try", rest.prefix(2).contains(where: { $0.bare == "but" }) { continue }
            return after.bare == "but" ? rest.startIndex + 1 : rest.startIndex
        }
        return nil
    }

    private static func isSubject(_ bare: String) -> Bool {
        ClosedWords.selfSubjects.contains(bare) || ClosedWords.otherSubjects.contains(bare) || bare == "my"
    }

    /// Whether leaving off a word leaves off nothing.
    static func isEmpty(_ bare: String) -> Bool {
        sounds.contains(bare) || loose.contains(bare) && bare != "so" || addresses.contains(bare)
    }

    /// They answer only before a mark: “probably, the fact that …”.
    private static let answers: Set<String> = ["probably", "exactly", "definitely", "absolutely", "agreed", "true"]
    private static let addresses: Set<String> = ["doctor", "doc", "dr", "sir", "madam"]

    /// “yes but …” answers.
    private static let yeses: Set<String> = ["yes", "yeah", "yea", "yep"]

    static let sounds: Set<String> = [
        "um", "umm", "uh", "uhm", "er", "erm", "ah", "oh", "hm", "hmm", "mm", "mmhmm", "mhm", "uhhuh", "yeah", "yea",
        "yep", "yes", "ya", "yah", "yup", "hi", "hello", "hey", "hai",
    ]

    /// Words that say nothing only before a comma or a subject: “well, I”, but “well done”.
    private static let loose: Set<String> = [
        "well", "so", "ok", "okay", "k", "right", "anyway", "honestly", "actually", "see",
    ]

    private static let courtesies = Phrases.split(
        Courtesies.known(as: .lead) + [
            "you know", "i dont know", "i know", "i see", "agreed", "not really", "i think that will do",
            "maybe ill try", "ill try", "i will try", "that sounds good", "it is", "i think so", "i think so too",
            "i did that", "i have done that", "i do that", "it was", "they do", "i do", "i did",
        ])
}
