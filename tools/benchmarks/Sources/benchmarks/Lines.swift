/// What the person of the benchmarks writes: invented, varied, endless.
enum Lines {
    /// The line of a turn, counted from 1.
    static func line(_ turn: Int) -> String {
        let line = lines[turn % lines.count]
        let place = places[(turn / lines.count) % places.count]
        return line.split(separator: "#", omittingEmptySubsequences: false).joined(separator: place)
    }

    static func lines(_ count: Int) -> some Sequence<String> { (1...count).lazy.map(line) }

    /// What a helper says, for coding.
    static func helpers(_ count: Int) -> some Sequence<String> {
        (0..<count).lazy.map { number in
            let line = helperLines[number % helperLines.count]
            let place = places[(number / helperLines.count) % places.count]
            return line.split(separator: "#", omittingEmptySubsequences: false).joined(separator: place)
        }
    }

    private static let helperLines = [
        "So when you came into the # and nobody looked up, it sounds like you felt quite alone with it.",
        "Mm-hmm.",
        "What was it like for you, to stand there in the # and say nothing?",
        "Have you talked to your doctor about any of this?",
        "On the one hand you'd like to go back to the #, and on the other hand it frightens you.",
        "You could try writing it down before you go to bed, so that it's out of your head.",
        "Okay. Right.",
        "Many people find that the first weeks are the hardest, and that it gets a little easier after that.",
        "Tell me more about the #, if you like.",
        "You're worried about what they'll say.",
        "And how often does that happen, would you say, in a normal week?",
        "It took a lot to bring that here today.",
    ]

    private static let places = [
        "kitchen", "office", "train", "garden", "hallway", "car", "shop", "school", "park", "library", "clinic",
        "harbour",
        "yard",
    ]

    private static let lines = [
        "My sister phoned from the # and I could hear that she was tired of me.",
        "I don't know.",
        "It makes me sad, and a little angry as well, that nobody in the # asked how I was.",
        "When I was nine my father used to stand in the # and say nothing for an hour.",
        "Yes, exactly.",
        "I wanted him to look up, just once, and he turned away and left the #.",
        "At work my boss reads my notes aloud in the # and I go quiet, like always.",
        "I dreamed that the # was full of water and I had lost my keys.",
        "Maybe. I always feel guilty afterwards, as if I had broken something.",
        "My friend Nora laughed about it in the # and I laughed too, but it hurt.",
        "No, it isn't that.",
        "I keep thinking about the # and what I should have said to her.",
        "It's fine, really.",
        "I'm afraid that he will leave, so I make myself small and clean the #.",
        "There is a stone in my chest whenever I walk past the #.",
        "I suppose I miss her more than I thought I would.",
        "Last week in the # I shouted at my son and then I cried in the bathroom.",
    ]
}
