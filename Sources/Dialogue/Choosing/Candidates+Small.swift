/// Small things said: followed, not examined.
extension Candidates {
    /// What breaks off is let go on; a small fact in a few words, with nothing that weighs, is followed and not examined.
    static func small(_ candidate: Candidate, _ situation: Situation) -> Candidate {
        let observation = situation.observation
        var candidate = candidate
        if candidate.move == .encourage || candidate.move == .follow,
            Utterance.isCutOff(situation.state.heard?.text ?? "")
        {
            candidate.weight += 9
            return candidate
        }
        guard observation.wordCount < few, observation.gist == nil, observation.mainFeeling == nil,
            observation.wishes.isEmpty, observation.images.isEmpty, observation.themes.isEmpty,
            !isOfOneself(observation)
        else { return candidate }
        switch candidate.move {
        // Two replies running without a word of theirs would be a listener who is not there.
        case .encourage where !situation.course.moves.suffix(2).contains(.encourage):
            candidate.weight += isThin(situation) ? 2 : 7
        case .askConcrete, .clarify, .askFeeling: candidate.weight = max(0, candidate.weight - 3)
        default: break
        }
        return candidate
    }

    /// "I'm not him", "I was nine", "I never asked": few words of oneself are not a small thing.
    private static func isOfOneself(_ observation: Observation) -> Bool {
        let words = Tokenizer.tokens(of: observation.quote ?? "", atMost: 3).map(\.bare)
        return words.first == "im" || words.first == "i" && words.dropFirst().first.map(being.contains) == true
    }

    private static let being: Set<String> = ["am", "was", "wasnt", "became", "never"]

    /// A session of few words, late, in which little of the technique has had a place: following alone would not do.
    static func isThin(_ situation: Situation) -> Bool {
        situation.turn >= late && Technique.features.count(where: situation.course.touched.contains) < 4
    }

    /// Fewer words than these hold one small thing.
    static let few = 8
}
