/// What the person of the benchmarks writes: invented, varied, endless.
enum Lines {
    /// The line of a turn, counted from 1.
    static func line(_ turn: Int) -> String {
        let line = lines[turn % lines.count]
        let place = places[(turn / lines.count) % places.count]
        return line.split(separator: "#", omittingEmptySubsequences: false).joined(separator: place)
    }

    static func lines(_ count: Int) -> some Sequence<String> { (1...count).lazy.map(line) }

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
