/// The hidden index of episodes: to which cluster of wishes, responses of the other or responses of the self some words
/// belong. Never shown outside the sheet for clinicians.
///
/// Source: the eight clusters each of the core conflictual relationship theme (clinical specification §3.2).
package struct EpisodeClusters: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    package func wish(_ words: String) -> Int? {
        first(in: words) { if case .wish(let cluster) = $0 { cluster } else { nil } }
    }

    package func other(_ words: String) -> Int? {
        first(in: words) { if case .other(let cluster) = $0 { cluster } else { nil } }
    }

    package func own(_ words: String) -> Int? {
        first(in: words) { if case .own(let cluster) = $0 { cluster } else { nil } }
    }

    /// The cluster of responses of the self that a feeling belongs to.
    package static func own(_ family: FeelingFamily) -> Int? {
        switch family {
        case .joy, .love, .gratitude, .relief: 3
        case .contempt: 4
        case .pride, .hope: 5
        case .helplessness, .confusion: 6
        case .sadness, .grief, .anger, .frustration, .hurt, .loneliness, .emptiness, .jealousy, .envy, .longing: 7
        case .fear, .anxiety, .shame, .guilt: 8
        case .disgust, .surprise: nil
        }
    }

    private func first(in words: String, _ cluster: (LexiconBlock.Sense) -> Int?) -> Int? {
        for hit in lexicon.hits(in: Tokenizer.tokens(of: words)) {
            if let found = cluster(lexicon.blocks[hit.block].sense) { return found }
        }
        return nil
    }
}
