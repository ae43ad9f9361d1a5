import Dialogue

/// Whether a number or a time is asked for, and whether a line has one.
enum NumberWords {
    static func isAsked(by words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "how" && amounts.contains($1) } || words.first == "when"
            || words.contains("since")
    }

    static func isIn(_ text: String) -> Bool {
        Tokenizer.tokens(of: text).contains { token in
            numbers.contains(token.bare) || token.bare.first?.isNumber == true
        }
    }

    private static let amounts: Set<String> = ["many", "much", "long", "often", "old", "far"]

    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "sixteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "eighty", "hundred", "once", "twice",
        "year", "years", "month", "months", "since", "always", "never", "night", "every", "half", "january", "march",
        "may", "june", "spring", "autumn", "christmas", "sunday", "sundays",
    ]
}
