import Dialogue

/// The most frequent combination of wish, response of the other and response of the self over episodes, with what may be
/// claimed of it.
///
/// Source: the core conflictual relationship theme after Luborsky; claims by amount as in clinical specification §3.3.
package struct RelationshipPattern: Equatable, Sendable {
    package enum Claim: Equatable, Sendable {
        /// Three episodes or more, of which two with two different people share a response.
        case moreThanOnce
        /// Six episodes or more over two sessions, of which half share it.
        case shape
        /// The same in ten episodes or more.
        case recurring
    }

    /// A part that the episodes share: whose response it is, and its cluster.
    package enum Shared: Equatable, Sendable { case other(Int), own(Int) }

    package var claim: Claim
    package var shared: Shared
    /// The episodes that share it, in the order they were told.
    package var episodes: [DatedEpisode]
    /// How many complete episodes there are.
    package var total: Int
    /// Cluster of the wish most frequent among them.
    package var wish: Int?
    /// Episodes in which the other responded well, or the person otherwise.
    package var exceptions: [DatedEpisode]

    /// Words of a part, each once, the latest last.
    package func words(_ part: KeyPath<Episode, Quotation?>) -> [DatedQuotation] {
        episodes.reduce(into: []) { found, item in
            if let quotation = item.episode[keyPath: part] { found.note(item.dated(quotation)) }
        }
    }

    /// The episode that was told most fully; of equals, the latest.
    package var fullest: DatedEpisode {
        let ranked = episodes.enumerated().max { left, right in
            (left.element.parts.count, left.offset) < (right.element.parts.count, right.offset)
        }
        return ranked?.element ?? episodes[0]
    }

    /// With whom the episodes were, each once.
    package var people: [PersonMention] {
        episodes.reduce(into: []) { people, item in
            if !people.contains(where: { $0.key == item.episode.person.key }) { people.append(item.episode.person) }
        }
    }
}

extension RelationshipPattern {
    /// What may be claimed of some episodes; nothing of fewer than three complete ones.
    package static func find(in episodes: [DatedEpisode], _ clusters: EpisodeClusters) -> RelationshipPattern? {
        let complete = episodes.filter(\.isComplete)
        guard complete.count >= 3 else { return nil }
        let coded = complete.map { Coded(episode: $0, clusters) }
        let candidates = Coded.painful.compactMap { candidate(sharing: $0, in: coded) }
        return candidates.max { ($0.rank) < ($1.rank) }
    }

    private static func candidate(sharing shared: Shared, in coded: [Coded]) -> RelationshipPattern? {
        let those = coded.filter { $0.has(shared) }
        let people = Set(those.map(\.episode.episode.person.key))
        guard let claim = claim(those, people: people.count, of: coded) else { return nil }
        let others = coded.filter { !$0.has(shared) && $0.isException }
        return RelationshipPattern(
            claim: claim, shared: shared, episodes: those.map(\.episode), total: coded.count,
            wish: mostFrequent(those.compactMap(\.wish)), exceptions: others.map(\.episode))
    }

    private static func claim(_ those: [Coded], people: Int, of coded: [Coded]) -> Claim? {
        let sessions = Set(coded.map(\.episode.place)).count
        if coded.count >= 6, sessions >= 2, those.count * 2 >= coded.count {
            return coded.count >= 10 ? .recurring : .shape
        }
        return those.count >= 2 && people >= 2 ? .moreThanOnce : nil
    }

    private static func mostFrequent(_ values: [Int]) -> Int? {
        Dictionary(grouping: values, by: \.self).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    /// More episodes, then more people; what the other did goes before what the self did.
    private var rank: (Int, Int, Int) {
        if case .other = shared { (episodes.count, people.count, 1) } else { (episodes.count, people.count, 0) }
    }
}

/// An episode with the clusters of its parts.
private struct Coded {
    let episode: DatedEpisode
    let wish: Int?
    let other: Int?
    let own: Set<Int>

    init(episode: DatedEpisode, _ clusters: EpisodeClusters) {
        self.episode = episode
        let parts = episode.episode
        wish = parts.wish.flatMap { clusters.wish($0.words) }
        other = parts.otherAct.flatMap { clusters.other($0.words) }
        own = Set(
            [parts.ownAct.flatMap { clusters.own($0.words) }, parts.family.flatMap(EpisodeClusters.own)].compactMap(
                \.self))
    }

    func has(_ shared: RelationshipPattern.Shared) -> Bool {
        switch shared {
        case .other(let cluster): other == cluster
        case .own(let cluster): own.contains(cluster)
        }
    }

    /// Whether the other responded well, or the self did (clusters 6 to 8 and 1, 3, 5 of clinical specification §3.2).
    var isException: Bool { other.map { $0 >= 6 } ?? false || !own.isDisjoint(with: [1, 3, 5]) }

    /// What a pattern is looked for in; where others respond well is no pattern to bring, but an exception to one.
    static let painful: [RelationshipPattern.Shared] =
        (1...5).map { .other($0) } + [2, 4, 6, 7, 8].map { .own($0) }
}
