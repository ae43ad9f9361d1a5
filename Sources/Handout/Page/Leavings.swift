import Dialogue

/// What is left over of talking in a turn without marks: answers, thanks, farewells, laughter in the middle of what is told
/// (“i miss that about him oh i see it's lonely”). They end one sentence, and the next begins after them.
enum Leavings {
    /// The words with their sentences ended there, and for each new sentence the number it had.
    static func divided(_ tokens: [Token]) -> (words: [Token], origins: [Int]) {
        var starts: Set<Int> = []
        for index in tokens.indices.dropFirst() where tokens[index].sentence == tokens[index - 1].sentence {
            if asks(tokens, at: index) { starts.insert(index) }
            guard let end = end(of: tokens, at: index) else { continue }
            starts.insert(index)
            if end < tokens.count, tokens[end].sentence == tokens[index].sentence { starts.insert(end) }
        }
        var (words, origins) = (tokens, [Int]())
        for index in tokens.indices {
            let isNew = index == 0 || starts.contains(index) || tokens[index].sentence != tokens[index - 1].sentence
            if isNew { origins.append(tokens[index].sentence) }
            words[index].sentence = origins.count - 1
        }
        return (words, origins)
    }

    /// Whether a sentence (bare) is nothing else.
    static func isAll(_ said: [String]) -> Bool {
        said.count <= longest && (closed.contains(said) || farewells.begin(said) || isBye(said))
    }

    private static let longest = 8

    private static func isBye(_ said: [String]) -> Bool { said.last.map(["bye", "goodbye"].contains) == true }

    /// Whether a question begins in the middle of what is told without marks: “I am so stressed what can I do”.
    private static func asks(_ tokens: [Token], at index: Int) -> Bool {
        let rest = tokens[index...].prefix(longest).prefix { $0.sentence == tokens[index].sentence }.map(\.bare)
        let told = tokens[..<index].suffix(fewest).filter { $0.sentence == tokens[index].sentence }
        return told.count == fewest && tokens[index].before == .none && ["what", "how"].contains(rest[0])
            && !asking.contains(tokens[index - 1].bare) && Asking.opensUnmarked(rest)
    }

    /// So many words tell something before a question.
    private static let fewest = 6
    /// After these it is no question: “I don't know what can I do”.
    private static let asking: Set<String> = [
        "know", "about", "sure", "wonder", "wondering", "see", "tell", "ask", "asked", "idea", "and", "or", "of", "is",
        "understand", "but", "so", "like", "think", "just", "no", "matter", "to", "thats",
    ]

    /// Where what is left over ends, if it begins at a place; nothing where none does.
    private static func end(of tokens: [Token], at index: Int) -> Int? {
        let isHeld =
            holding.contains(tokens[index - 1].bare) && !clear.contains(tokens[index].bare)
            || reporting.contains(tokens[index - 1].bare)
        guard !tokens[index].isQuoted, !isHeld else { return nil }
        let rest = tokens[index...].prefix(longest).prefix { $0.sentence == tokens[index].sentence }.map(\.bare)
        if farewells.begin(rest) { return tokens.count }
        if let phrase = closed.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count }) {
            let after = rest.dropFirst(phrase.count).first
            return after.map { isOpening($0) || laughter.contains(phrase[0]) } ?? true ? index + phrase.count : nil
        }
        guard rest.count > 1, interjections.contains(rest[0]), isOpening(rest[1]) else { return nil }
        return tokens.count
    }

    private static func isOpening(_ bare: String) -> Bool {
        ClosedWords.selfSubjects.contains(bare) || ClosedWords.otherSubjects.contains(bare)
            || ["my", "but", "maybe", "ok", "okay"].contains(bare)
    }

    /// After these the words belong to what is told: “he is ok i guess”, “to thank you”.
    private static let holding: Set<String> = [
        "is", "am", "im", "its", "be", "feel", "feeling", "was", "were", "are", "doing", "not", "thats", "do", "it",
        "going", "really", "very", "so", "just", "to", "a", "an", "the", "and", "them", "him", "her", "if", "think",
        "of", "no", "with", "will", "would", "i", "for", "but",
    ]
    /// After these it begins what somebody says or thinks: “they said that, oh, I'm always late”.
    private static let reporting: Set<String> = ["that", "like", "say", "says", "said", "saying", "thought"]
    /// These are nothing else wherever they stand.
    private static let clear = laughter.union(["oh"])
    private static let interjections: Set<String> = ["oh", "ok", "okay", "yeah", "yep"]
    private static let laughter: Set<String> = ["hehe", "haha", "hahaha", "lol"]
    private static let closed = Phrases.split(
        Courtesies.known(as: .leaving) + laughter + [
            "ok i see", "thats a good idea", "that is a good idea", "thanks so much", "thanks again",
            "thank you again", "but thats just me", "thats right", "ya you are right", "ya youre right",
            "i guess it wouldnt", "i guess it would", "no i guess not", "i guess youre right",
        ])
    private static let farewells = Phrases([
        "thanks for", "thank you for", "have a great", "have a good", "have a nice", "bye", "goodbye", "good night",
        "take care of yourself", "ok i have to go", "okay i have to go", "ok i gotta go", "i have to go bye",
        "talk to you later", "see you later", "nice talking", "nice chatting", "and thanks",
    ])
}
