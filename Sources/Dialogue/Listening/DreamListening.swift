extension Hearing {
    /// Whether a dream is told: announced in so many words, or told in the style of dreams.
    ///
    /// The style is counted, since one present tense makes no dream: four cues, or three in 45 words or more, and at
    /// least one in forty. On dream reports and other texts of both kinds this found twice as many as announcements
    /// alone, with no more than one false alarm in five hundred.
    package func isDream() -> Bool {
        let found = hits.filter { lexicon.blocks[$0.block].sense == .dream }
        if found.contains(where: { !isStyle($0) }) { return true }
        guard tokens.count >= 20 else { return false }
        var count = 0
        var end = 0
        for hit in found where hit.tokens.lowerBound >= end {
            count += 1
            end = hit.tokens.upperBound
        }
        return count >= (tokens.count < 45 ? 4 : 3) && count * 40 >= tokens.count
    }

    private func isStyle(_ hit: Lexicon.Hit) -> Bool { lexicon.blocks[hit.block].name == "dream told" }
}
