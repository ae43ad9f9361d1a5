import Dialogue

/// What the person asks: a question about oneself, or a request. One who asks how long they will be sad, or whether they are on
/// the right way, has said what the hour could be about (clinical specification §9.3, 6).
struct Asking: Sendable {
    /// How near to oneself it is: what one is before what one is to do, and that before asking for tips.
    enum Kind: Int, Comparable, Sendable {
        case inward, own, practical

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    var cited: Cited
    var kind: Kind
    /// Whether it is a question, and not a wish for help.
    var isQuestion: Bool

    /// What a sentence (bare) asks of its own: where the question begins, and what kind it is; nothing for questions about the
    /// companion, tags (“right?”), and what points to something that is not there.
    static func read(_ said: [String]) -> (start: Int, kind: Kind)? {
        let openings = openings(said)
        guard var start = openings.last else { return practical(said) }
        for earlier in openings.dropLast().reversed() where said[start - 1] == "or" { start = earlier }
        let asked = Array(said[start...])
        guard (fewest...most).contains(asked.count), !taking.isIn(asked), !isLoose(asked),
            asked.contains(where: ClosedWords.isContent) || isInward(asked)
        else { return practical(said) }
        if tips.isIn(asked) { return (start, .practical) }
        let isToCompanion = asked.contains(where: ClosedWords.companionWords.contains)
        guard !isToCompanion || through.begin(asked) else { return practical(said) }
        return (start, isInward(asked) ? .inward : .own)
    }

    /// “any tips for that?”, “do you have any suggestion for me?”
    private static func practical(_ said: [String]) -> (start: Int, kind: Kind)? {
        if let help = helping(said) { return (help, .practical) }
        guard tips.isIn(said), said.count <= most, !said.contains("your") else { return nil }
        let start = said.indices.first { requests.begin(said[$0...]) || said[$0] == "any" } ?? 0
        return said.count - start >= 2 ? (start, .practical) : nil
    }

    /// “could you help me to get out of this depression?”: with what, is said.
    private static func helping(_ said: [String]) -> Int? {
        guard let help = said.indices.first(where: { said[$0...].starts(with: ["help", "me"]) }), said.count <= most,
            said[(help + 2)...].contains(where: ClosedWords.isContent), !isLoose(said)
        else { return nil }
        return said[..<help].suffix(3).firstIndex { ["can", "could", "would", "will", "please"].contains($0) }
    }

    /// Where questions begin: a word that asks, a verb, and “I” (“how long will I”), or whether one should think so (“are you
    /// saying I …”).
    private static func openings(_ said: [String]) -> [Int] {
        said.indices.compactMap { index in
            if wrong.begin(said[index...]) { return index }
            if index == 0 || said[index - 1] != "what", said[index...].starts(with: ["what", "if"]) { return index }
            let isInverted =
                index + 1 < said.count && verbs.contains(said[index]) && ["i", "we"].contains(said[index + 1])
            guard isInverted || through.begin(said[index...]) else { return nil }
            return said[..<index].suffix(3).firstIndex(where: words.contains) ?? index
        }
    }

    private static func isInward(_ asked: [String]) -> Bool {
        asked.first == "why" || asked.contains(where: states.contains) || inner.isIn(asked)
            || !FeltWords.named(in: asked).isEmpty
    }

    /// Whether it points to something that is not in it.
    private static func isLoose(_ asked: [String]) -> Bool {
        asked.last.map(pointing.contains) == true || asked.contains { ["other", "else"].contains($0) }
    }

    private static let (fewest, most) = (4, 26)
    private static let words: Set<String> = ["how", "why", "what", "when", "where", "who", "which"]
    private static let verbs: Set<String> = [
        "am", "was", "can", "could", "do", "did", "should", "will", "would", "have", "must", "cant", "dont", "couldnt",
        "shouldnt", "wont",
    ]
    private static let wrong = Phrases(["whats wrong with me", "what is wrong with me"])
    /// A question about oneself that is put through the other.
    private static let through = Phrases([
        "do you think i", "do you think im", "do you think we", "do you think he", "do you think she",
        "do you think they", "is it worth", "is it even worth",
    ])

    /// “Should I do that?”
    static func asksAboutBefore(_ said: [String]) -> Bool {
        guard let first = said.first, ["should", "can", "could", "am", "was"].contains(first) else { return false }
        return said.count <= 6 && said.dropFirst().first == "i"
            && said.contains { ["that", "it", "this"].contains($0) }
    }

    /// Whether a sentence (bare) asks of oneself from its beginning, although it has no question mark: “how can I be calm”.
    static func opensUnmarked(_ said: [String]) -> Bool {
        guard said.count >= fewest, let first = said.first else { return false }
        if ["how", "what", "why", "where"].contains(first) { return verbs.contains(said[1]) && said[2] == "i" }
        return ["am", "should", "will"].contains(first) && said[1] == "i"
    }

    private static let requests = Phrases(["do you", "would you", "have you", "can you", "could you"])
    private static let pointing: Set<String> = ["that", "it", "this", "there", "him", "her", "them", "right"]
    /// What one is, can be, or keeps doing.
    private static let states: Set<String> = [
        "always", "keep", "ever", "never", "confident", "happy", "happier", "better", "normal", "okay", "enough",
        "strong", "worth", "deserve", "myself", "trust", "forgive", "loved", "lovable", "crazy", "alone", "rationally",
        "overreacting", "selfish", "stop", "long", "cope", "accept", "believe", "move",
    ]
    private static let inner = Phrases([
        "wrong with me", "right path", "right track", "right thing", "right way", "too much", "who i am", "who am i",
        "what if", "let go", "let it go", "hold on", "move on", "a baby", "a bad",
    ])
    private static let tips = Phrases([
        "tips", "any tip", "any suggestion", "any suggestions", "some suggestions", "any advice", "other advice",
        "some advice", "what advice", "any ideas", "any methods", "any new methods", "new ways",
    ])
    /// Taking leave, or asking leave to speak.
    private static let taking = Phrases([
        "take a leave", "take leave", "can i go", "may i go", "can i ask", "could i ask", "can i talk to you",
        "would i know", "can i say", "should i say",
    ])
}

extension Sentences {
    /// What is asked in it, each from where the question begins; “Any tips for that?” with what it is for.
    func askings() -> [(passage: Passage, kind: Asking.Kind)] {
        ranges.indices.compactMap { number in
            let range = ranges[number]
            if number > 0, Asking.asksAboutBefore(says(number)), isQuestion(number), tells(number - 1) {
                return passage(from: number - 1, to: number).map { ($0, .own) }
            }
            guard isQuestion(number) || Asking.opensUnmarked(says(number)), !words[range].contains(where: \.isQuoted),
                let (start, kind) = Asking.read(words[range].map(\.bare))
            else { return nil }
            let said = words[range].map(\.bare)
            if kind == .practical, start == 0 || start == starts[number] - range.lowerBound,
                said.last.map({ ["that", "this", "it"].contains($0) }) == true
            {
                return passage(of: number...number).map { ($0, kind) }
            }
            let place = range.lowerBound + start
            let text = exact(place..<range.upperBound)
            let left = words[range.lowerBound..<place]
            let passage = Passage(
                words: self.text.holds(text + "?") ? text + "?" : text, sentences: number...number,
                beginsLate: !left.allSatisfy { Leads.isEmpty($0.bare) })
            return text.count <= Passage.longest ? (passage, kind) : nil
        }
    }
}
