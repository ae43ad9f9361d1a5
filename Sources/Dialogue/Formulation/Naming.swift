/// What a quotation is about, by the words that name things in it.
package enum Naming {
    /// Words long enough to name a thing, in bytes.
    private static let nameLength = 4

    /// The words of a quotation that name what it is about, without their endings.
    package static func names(in quotation: String) -> Set<String> {
        let words = Tokenizer.tokens(of: quotation).map(\.bare).filter {
            $0.utf8.count >= nameLength && ClosedWords.isContent($0) && !general.contains($0) && !Verbs.isFinite($0)
        }
        return Set(words.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
    }

    /// Words that name nothing in particular.
    private static let general: Set<String> = [
        "thing", "things", "time", "times", "people", "someone", "something", "anything", "everything", "nothing",
        "really",
        "little", "maybe", "better", "worse", "good", "back", "much", "many", "more", "with", "about", "very", "other",
        "always", "never", "years", "year", "days", "week", "weeks", "month", "months", "today", "right", "wrong",
        "sure",
        "kind", "sort", "stuff", "need", "want", "going", "gonna", "feel", "feeling", "think", "know", "able", "like",
        "last", "next", "first", "long", "even", "still", "just", "everyone", "anyone", "life", "person", "often",
        "well", "home",
    ]
}
