import Dialogue

/// What comes up again and again under one name: a thing that the person names, or a feeling in the same word.
///
/// A count over several things says nothing that a therapist can ask about; one that says which does. A thing counts where
/// something is felt, wanted or cannot be done about it, since what only stands around comes up in any talk.
enum Recurring {
    /// The names in a sentence (bare), each by what makes it the same in others: a feeling of one's own by the beginning of its
    /// word, a thing without its plural.
    static func keys(_ said: [String]) -> [String] {
        let felt = FeltWords.ownWords(in: said).map { "felt " + $0.prefix(stem) }
        let missed = said.indices.contains { index in
            missing.contains(said[index]) && said[..<index].suffix(4).contains { ["i", "im"].contains($0) }
        }
        let things = said.indices.filter { canName(said[$0]) && !isOfAnother(said, at: $0) }
        return Array(Set(felt + (missed ? ["felt miss"] : []) + things.map { "thing " + single(said[$0]) })).sorted()
    }

    /// “her parents” are not those that are “my parents” elsewhere.
    private static func isOfAnother(_ said: [String], at index: Int) -> Bool {
        index > 0 && ["his", "her", "their", "your"].contains(said[index - 1])
    }

    /// Things that are named as such in a sentence (bare): after “my” or “the”, or something done (“quit smoking”).
    static func things(_ said: [String]) -> Set<String> {
        Set(
            said.indices.dropFirst().filter { index in
                let isDone = said[index].hasSuffix("ing") && doing.contains(said[index - 1])
                return canName(said[index]) && (isDone || ClosedWords.determiners.contains(said[index - 1]))
            }.map { single(said[$0]) })
    }

    /// Whether something is suffered or wanted in a sentence (bare), or cannot be.
    static func weighs(_ said: [String], feelings: [FeelingMention]) -> Bool {
        !FeltWords.own(in: said).isEmpty || Happenings.areTold(said)
            || said.contains(where: wanting.contains)
            || feelings.contains { $0.stands(in: said) }
    }

    /// The name as it was said, in the first of some quotations that has it.
    static func name(of key: String, in quotations: [Cited]) -> (words: String, turns: [Int])? {
        for cited in quotations {
            for token in Tokenizer.tokens(of: cited.words) where matches(token.bare, key) {
                let bytes = Array(cited.words.utf8)
                return (String(decoding: bytes[token.bytes], as: UTF8.self), cited.turns)
            }
        }
        return nil
    }

    /// Whether it is said in an utterance, in whatever sentence.
    static func isSaid(_ key: String, in text: String) -> Bool {
        let said = text.bareWords
        return said.indices.contains { matches(said[$0], key) && !isOfAnother(said, at: $0) }
    }

    static func isThing(_ key: String) -> Bool { key.hasPrefix("thing ") }

    private static func matches(_ bare: String, _ key: String) -> Bool {
        if key == "felt miss" { return missing.contains(bare) }
        if isThing(key) { return "thing " + single(bare) == key }
        return key == "felt " + bare.prefix(stem) && !FeltWords.named(in: [bare]).isEmpty
    }

    private static func canName(_ bare: String) -> Bool {
        bare.utf8.count >= shortest && ClosedWords.isContent(bare) && !general.contains(bare) && !Verbs.isFinite(bare)
            && !missing.contains(bare) && FeltWords.named(in: [bare]).isEmpty
            && !bare.utf8.contains { (48...57).contains($0) }
    }

    private static func single(_ bare: String) -> String {
        bare.hasSuffix("s") && !bare.hasSuffix("ss") ? String(bare.dropLast()) : bare
    }

    private static let (stem, shortest) = (4, 3)
    private static let missing: Set<String> = ["miss", "missing", "missed"]
    private static let doing: Set<String> = [
        "quit", "stop", "stopped", "quitting", "about", "with", "of", "without", "keep",
    ]
    private static let wanting: Set<String> = [
        "want", "wanted", "wanna", "need", "cant", "cannot", "couldnt", "wish", "hard", "hate", "love", "lost", "lose",
        "losing", "afraid", "worry", "stress", "difficult", "struggle", "struggling", "fail", "problem", "quit",
        "quitting", "stop", "tried",
    ]
    /// Words that name nothing that one would ask about.
    private static let general: Set<String> = [
        "times", "days", "week", "weeks", "month", "months", "year", "years", "lots", "ways", "person", "part", "point",
        "moment", "moments", "life", "question", "idea", "chat", "fact", "guy", "guys", "problem", "problems",
        "situation", "hour", "hours", "minute", "minutes", "weekend", "night", "nights", "morning", "number", "mind",
        "sense", "couple", "reason", "place", "feelings", "hand", "side", "level", "whole", "first", "last", "next",
        "best", "future", "today", "advice", "suggestion", "bad", "new", "old", "big", "able", "doing", "having",
        "thinking", "self", "hard", "many", "better", "back", "long", "great", "nice", "second", "half", "rest", "case",
        "words", "word", "doctor", "trying", "making", "taking", "looking", "working", "saying", "talking", "telling",
        "thoughts", "issue", "issues", "world", "area", "home", "house", "extra", "entire", "certain", "different",
        "normal", "real", "full", "high", "low", "two", "three", "four", "five", "six", "ten",
    ]
}
