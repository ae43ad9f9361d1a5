/// What a quotation is about, by the words that name things in it.
package enum Naming {
    /// Words long enough to name a thing, in bytes; after “the” or “my” a shorter one does: “the van”.
    private static let (nameLength, shortest) = (4, 3)

    /// The words of a quotation that name what it is about, without their endings.
    package static func names(in quotation: String) -> Set<String> {
        let all = Tokenizer.tokens(of: quotation).map(\.bare)
        let words = all.indices.filter { index in
            let isMarked = index > 0 && owning.contains(all[index - 1]) || isCounted(index, in: all)
            return all[index].utf8.count >= (isMarked ? shortest : nameLength) && ClosedWords.isContent(all[index])
                && !general.contains(all[index]) && !Verbs.isFinite(all[index])
        }.map { all[$0] }
        return Set(words.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
    }

    /// "A cup of tea", "some tea": a short noun that ends its phrase.
    private static func isCounted(_ index: Int, in all: [String]) -> Bool {
        index > 0 && ["a", "an", "of", "some", "no"].contains(all[index - 1])
            && (index + 1 == all.count || !ClosedWords.isContent(all[index + 1]))
    }

    private static let owning: Set<String> = ["the", "my", "our", "his", "her", "their"]

    /// Words that name nothing in particular.
    private static let general: Set<String> = [
        "thing", "things", "time", "times", "people", "someone", "something", "anything", "everything", "nothing",
        "really",
        "little", "maybe", "better", "worse", "good", "back", "much", "many", "more", "with", "about", "very", "other",
        "always", "never", "years", "year", "days", "week", "weeks", "month", "months", "today", "right", "wrong",
        "sure",
        "kind", "sort", "stuff", "need", "want", "going", "gonna", "feel", "feeling", "think", "know", "able", "like",
        "last", "next", "first", "long", "even", "still", "just", "everyone", "anyone", "life", "person", "often",
        "well", "home", "way", "day", "lot", "bit", "end", "one", "man", "guy", "job", "mum", "mom", "dad", "son",
    ]
}
