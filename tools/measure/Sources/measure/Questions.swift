/// What kind of question a reply asks.
enum Questions {
    /// The sentences of a reply without its quotations, each with its mark.
    static func sentences(of reply: String) -> [String] {
        var found: [String] = []
        var sentence = ""
        for character in Words.unquoted(reply) {
            sentence.append(character)
            if ".?!".contains(character) {
                found.append(sentence)
                sentence = ""
            }
        }
        if sentence.contains(where: \.isLetter) { found.append(sentence) }
        return found
    }

    private static func question(in reply: String) -> String? { sentences(of: reply).last { $0.hasSuffix("?") } }

    /// What is said without asking, quotations included.
    static func statements(in reply: String) -> String {
        let asked = sentences(of: reply).filter { $0.hasSuffix("?") }
        let own = sentences(of: reply).filter { !$0.hasSuffix("?") }.joined(separator: " ")
        return asked.isEmpty ? reply : own + " " + Words.quotations(in: reply).joined(separator: " ")
    }

    /// An open question has a question word; a closed one can be answered by yes or no.
    static func isOpen(_ reply: String) -> Bool {
        guard let question = question(in: reply) else { return false }
        let words = Words.all(in: question)
        return words.contains { openers.contains($0) }
    }

    private static let openers: Set<String> = [
        "what", "how", "which", "who", "whom", "whose", "when", "where", "whats", "whos",
    ]

    static func asksWhy(_ reply: String) -> Bool {
        question(in: reply).map { Words.all(in: $0).contains("why") } ?? false
    }

    /// A question that holds its answer.
    static func leads(_ reply: String) -> Bool {
        guard let question = question(in: reply) else { return false }
        let words = " \(Words.all(in: question).joined(separator: " ")) "
        return leading.contains { words.contains(" \($0) ") }
    }

    private static let leading = [
        "dont you", "isnt it", "arent you", "wouldnt you", "didnt you", "is it because", "are you sure", "wasnt it",
        "surely", "do you not",
    ]

    /// A reading leaves the door open.
    static func isHedged(_ reply: String) -> Bool {
        let words = " \(Words.all(in: reply).joined(separator: " ")) "
        return hedges.contains { words.contains(" \($0) ") }
    }

    private static let hedges = [
        "wonder", "may", "might", "perhaps", "if anything", "if any", "or not", "or is this", "half formed",
        "do you see",
        "probably", "what would you say", "what do you make", "would make sense", "if you let it",
    ]
}

/// A count-based figure after the Comparative Psychotherapy Process Scale (clinical specification §1.2): its
/// psychodynamic-interpersonal items, 0 to 6, from the moves of a session. Descriptive, not a rating.
struct Fidelity {
    private let scores: [Int]

    var mean: Double { Double(scores.reduce(0, +)) / Double(scores.count) }

    private static let items: [[String]] = [
        ["ask-feeling", "stay", "ask-body", "reflect-feeling"],
        ["ask-past"],
        ["link"],
        ["here-and-now", "to-therapist", "repair"],
        ["reflect-feeling", "ask-feeling", "ask-body", "stay", "offer-words"],
        ["remark-defence", "remark-manner"],
        ["link", "pattern", "remark-defence"],
        ["pattern", "return"],
        [
            "reflect-wish", "ask-wish", "ask-fear", "open-image", "dream-tell", "dream-feeling", "dream-piece",
            "dream-association", "dream-today",
        ],
    ]

    /// Nothing, once, twice, three times; one more where the person took it up, one where it quoted and was hedged.
    /// Item 16, that the person begins the subjects, is full: the companion raises none.
    init(acts: [(reply: TalkSession.Reply, next: String)]) {
        let counted = Self.items.map { moves -> Int in
            let found = acts.filter { moves.contains($0.reply.move) }
            guard !found.isEmpty else { return 0 }
            var score = 2 + min(found.count - 1, 2)
            if found.contains(where: { Words.all(in: $0.next).count >= 12 }) { score += 1 }
            if found.contains(where: { $0.reply.text.contains("“") && Questions.isHedged($0.reply.text) }) {
                score += 1
            }
            return min(score, 6)
        }
        scores = counted + [6]
    }
}
