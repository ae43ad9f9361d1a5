import Dialogue

/// Plain words for painful feelings, for sentences of a turn in which only the strongest word of each family was heard.
///
/// An observation keeps one mention of a family; a page looks at each sentence by itself.
enum FeltWords {
    /// Feelings of the person's own in a sentence (bare), each with its strength of 1 to 3.
    static func own(in said: [String]) -> [(family: FeelingFamily, strength: Int)] {
        said.indices.compactMap { index in
            if ["miss", "missing"].contains(said[index]), index + 1 < said.count, missed.contains(said[index + 1]),
                isOwn(said, at: index)
            {
                return (.longing, said.contains("much") ? 3 : 2)
            }
            guard let (family, strength) = words[said[index]], isOwn(said, at: index) else { return nil }
            let before = index > 0 ? said[index - 1] : ""
            let more = ClosedWords.intensifiers.contains(before) ? 1 : ClosedWords.diminishers.contains(before) ? -1 : 0
            return (family, min(3, max(1, strength + more)))
        }
    }

    /// The words themselves.
    static func ownWords(in said: [String]) -> [String] {
        said.indices.filter { words[said[$0]] != nil && isOwn(said, at: $0) }.map { said[$0] }
    }

    /// Words for painful feelings in a sentence (bare), whoever has them.
    static func named(in said: [String]) -> [String] { said.filter { words[$0] != nil } }

    /// Whether the nearest subject before a word is oneself, or none is there, and nothing denies it.
    private static func isOwn(_ said: [String], at index: Int) -> Bool {
        let before = said[..<index].suffix(reach).reversed()
        if before.prefix(3).contains(where: denying.contains) { return false }
        for word in before {
            if ClosedWords.selfSubjects.contains(word) || ["am", "me", "feeling", "felt"].contains(word) {
                return true
            }
            if ClosedWords.otherSubjects.contains(word) || ClosedWords.companionWords.contains(word) { return false }
        }
        return index <= 2
    }

    /// Whom one misses, and what of them.
    private static let missed: Set<String> = ["him", "her", "them", "my", "our", "having", "being", "how", "all"]

    /// A subject stands at most so many words before.
    private static let reach = 8
    private static let denying: Set<String> = [
        "not", "never", "dont", "didnt", "isnt", "wasnt", "arent", "without", "no",
    ]

    private static let words: [String: (FeelingFamily, Int)] = {
        let lists: [(FeelingFamily, Int, String)] = [
            (.fear, 2, "scared afraid frightened fear fears fearful paranoid"), (.fear, 3, "terrified petrified"),
            (.anxiety, 2, "worried anxious nervous stressed uneasy tense restless"),
            (.anxiety, 3, "overwhelmed panicking panicked"),
            (.sadness, 2, "sad depressed unhappy upset"), (.sadness, 3, "miserable devastated heartbroken"),
            (.grief, 2, "grieving mourning"), (.anger, 2, "angry mad annoyed"), (.anger, 3, "furious enraged"),
            (.frustration, 2, "frustrated frustrating"), (.shame, 2, "ashamed embarrassed embarrassing"),
            (.shame, 3, "humiliated worthless"), (.guilt, 2, "guilty guilt"), (.hurt, 2, "rejected"),
            (.hurt, 3, "betrayed crushed"), (.loneliness, 2, "lonely alone isolated"),
            (.emptiness, 2, "empty numb"), (.helplessness, 2, "helpless stuck tired powerless"),
            (.helplessness, 3, "hopeless trapped exhausted drained"), (.jealousy, 2, "jealous"),
            (.disgust, 2, "disgusted"),
        ]
        return lists.reduce(into: [:]) { words, list in
            for word in list.2.split(separator: " ") { words[String(word)] = (list.0, list.1) }
        }
    }()
}
