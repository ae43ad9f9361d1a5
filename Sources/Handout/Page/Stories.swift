import Dialogue
import History

extension Material {
    /// The story told most fully, of those in which somebody does something; of equals one that says what happened,
    /// then the latest.
    static func story(of episodes: [DatedEpisode]) -> DatedEpisode? {
        let told = episodes.map(\.toldTogether).filter {
            $0.parts.count >= 3 && ($0.episode.otherAct != nil || $0.episode.ownAct != nil)
        }
        return told.enumerated().max { left, right in
            (left.element.parts.count, left.element.hasOccasion, left.offset)
                < (right.element.parts.count, right.element.hasOccasion, right.offset)
        }?.element
    }
}

extension Episode {
    /// The same with every part where it belongs. An answer to what was wanted or felt that tells neither is no such
    /// part; words that begin with “I” tell what the self did, whatever was asked, and a feeling that stands in other
    /// words of the story stands there only once.
    func toldRight(felt: [Int: [String]], texts: [Int: String]) -> Episode {
        var copy = self
        if let wish, !wish.isWish { copy.wish = nil }
        if let feeling, !feeling.isFelt(felt[feeling.turn] ?? []) { copy.feeling = nil }
        if let words = otherAct, let first = Tokenizer.tokens(of: words.words).first?.bare, Self.own.contains(first) {
            copy.otherAct = nil
            if ownAct == nil { copy.ownAct = words }
        }
        if person.pronoun == .they, let first = copy.otherAct.map({ Tokenizer.tokens(of: $0.words).first?.bare }),
            ["he", "she"].contains(first)
        {
            copy.otherAct = nil
        }
        if let act = copy.otherAct, let occasion = copy.occasion, act.holds(occasion) { copy.occasion = nil }
        let before = [copy.otherAct, copy.occasion].compactMap(\.self)
        if let own = copy.ownAct,
            !own.isOwnAct || before.contains(where: { !$0.holds(own) && !own.follows($0, texts) })
        {
            copy.ownAct = nil
        }
        if let feeling, [copy.ownAct, copy.wish, copy.otherAct].contains(where: { $0?.holds(feeling) == true }) {
            copy.feeling = nil
        }
        return copy
    }

    /// Whether what stands for the wish is rather what was feared; the two are asked for in one.
    var fears: Bool {
        guard let wish else { return false }
        return Tokenizer.tokens(of: wish.words).contains { Self.fearing.contains($0.bare) }
    }

    private static let fearing: Set<String> = [
        "scared", "afraid", "worried", "worry", "fear", "feared", "frightened", "terrified", "anxious", "dread",
    ]

    fileprivate static let wishing = fearing.union([
        "want", "wanted", "wants", "wanting", "wish", "wished", "hope", "hoped", "hoping", "need", "needed", "longed",
        "expected", "rather", "should", "wanna", "would", "could",
    ])

    private static let own: Set<String> = ["i", "im", "ive", "id", "we", "my"]
}

extension Quotation {
    /// Whether words that stand for a feeling tell one: some in which one was heard, or hardly more than its name
    /// (“unfair”).
    fileprivate func isFelt(_ heard: [String]) -> Bool {
        let said = words.bareWords
        guard !Wordings.isCourtesy(said) else { return false }
        return heard.contains { words.holds($0) || $0.holds(words) }
            || said.count <= 3 && !said.contains(where: ClosedWords.selfWords.contains)
    }

    /// Whether words that stand for a wish or a fear tell one: “to be asked”, “I wanted her to stay”.
    fileprivate var isWish: Bool {
        let said = words.bareWords
        return said.first.map { ["to", "that", "for", "a", "some", "not"].contains($0) } == true
            || said.contains(where: Episode.wishing.contains)
    }

    /// Whether it tells what the person did, and nobody else.
    fileprivate var isOwnAct: Bool {
        let said = words.bareWords
        return said.first.map(Self.doers.contains) == true && !said.dropFirst().contains(where: Self.others.contains)
    }

    private static let doers: Set<String> = ["i", "im", "ive", "id", "we", "weve", "so", "then", "and"]
    private static let others: Set<String> = ["he", "she", "they", "hes", "shes", "theyre"]

    /// Whether it was told after another: in a later turn, or further on in the same.
    fileprivate func follows(_ other: Quotation, _ texts: [Int: String]) -> Bool {
        guard turn == other.turn else { return turn > other.turn }
        guard let text = texts[turn], let own = text.place(of: words),
            let before = text.place(of: other.words)
        else { return false }
        return own.lowerBound > before.lowerBound
    }

    fileprivate func holds(_ other: Quotation) -> Bool { turn == other.turn && words.holds(other.words) }
}

extension DatedEpisode {
    fileprivate var hasOccasion: Int { episode.occasion == nil ? 0 : 1 }

    /// The same with those parts only that were told within a few turns of its beginning: what was said of someone much
    /// later belongs to another story.
    fileprivate var toldTogether: DatedEpisode {
        var copy = self
        let parts: [WritableKeyPath<Episode, Quotation?>] = [\.occasion, \.wish, \.otherAct, \.ownAct, \.feeling]
        for part in parts where copy.episode[keyPath: part].map({ $0.turn > episode.turn + 3 }) == true {
            copy.episode[keyPath: part] = nil
        }
        return copy
    }
}
