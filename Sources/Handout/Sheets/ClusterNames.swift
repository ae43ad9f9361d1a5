import Dialogue

/// The names of the standard clusters (clinical specification §3.2, after Luborsky); they stand on the second sheet only.
struct ClusterNames {
    private let clusters: EpisodeClusters

    init(_ clusters: EpisodeClusters) { self.clusters = clusters }

    func wish(_ episode: Episode) -> String { name(episode.wish.flatMap { clusters.wish($0.words) }, in: Self.wishes) }

    func other(_ episode: Episode) -> String {
        name(episode.otherAct.flatMap { clusters.other($0.words) }, in: Self.others)
    }

    func own(_ episode: Episode) -> String {
        let cluster = episode.ownAct.flatMap { clusters.own($0.words) } ?? episode.family.flatMap(EpisodeClusters.own)
        return name(cluster, in: Self.selves)
    }

    private func name(_ cluster: Int?, in names: [String]) -> String {
        guard let cluster, names.indices.contains(cluster - 1) else { return "not told by the words" }
        return names[cluster - 1]
    }

    private static let wishes = [
        "to assert self, be independent", "to oppose, hurt, control others", "to be controlled, hurt, not responsible",
        "to be distant, avoid conflict", "to be close, accepting", "to be loved, understood",
        "to feel good, comfortable",
        "to achieve, help others",
    ]
    private static let others = [
        "strong", "controlling", "upset", "bad", "rejecting, opposing", "helpful", "like me", "understanding",
    ]
    private static let selves = [
        "helpful", "unreceptive", "respected, accepted", "oppose, hurt others", "self-controlled, self-confident",
        "helpless", "disappointed, depressed", "anxious, ashamed",
    ]
}
