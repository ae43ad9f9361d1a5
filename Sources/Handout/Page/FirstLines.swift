import Dialogue

/// Sentences of a session that could stand in the first section, by what they would be there.
///
/// Two at most (clinical specification §9.3): the complaint, and the strongest sentence about self or others, else the fact it
/// hangs on; that stands in the second section otherwise. The rules are this project's own, from therapists' readings of
/// pages against what was said.
struct FirstLines: Sendable {
    enum Kind: Sendable {
        /// “I”, with a feeling, want or need and its object or reason.
        case complaint
        /// What happened, was done to the person, or is not there.
        case fact
        /// Unwanted, ashamed, failing, angry, betrayed.
        case core
        /// Anything charged; only where none of the others is there.
        case charged
        /// Anything of oneself; only for a session of many turns in which nothing else can stand.
        case plain
    }

    private struct Candidate: Sendable {
        var cited: Cited
        var weight: Int
    }

    private var candidates: [Kind: [Candidate]] = [:]
    /// How many turns the session has.
    var turns = 0

    /// A page of a session of so many turns is not left blank.
    private static let many = 10

    mutating func add(_ cited: Cited, _ kind: Kind, weight: Int) {
        if weight > 0 { candidates[kind, default: []].append(Candidate(cited: cited, weight: weight)) }
    }

    /// The lines, none of them twice; of equals what was said later.
    var chosen: [Cited] {
        var found: [Cited] = []
        for kind in [Kind.complaint, .core, .fact] where found.count < Self.most { found += best(kind, besides: found) }
        if found.isEmpty { found = best(.charged, besides: []) }
        if found.isEmpty, turns >= Self.many { found = best(.plain, besides: []) }
        return found
    }

    private static let most = 2

    /// The fact that the lines hang on, where it is none of them.
    var fact: Cited? { best(.fact, besides: chosen).first }

    private func best(_ kind: Kind, besides taken: [Cited]) -> [Cited] {
        let free = (candidates[kind] ?? []).filter { candidate in
            !taken.contains {
                $0.overlaps(candidate.cited) || $0.words.lowercased() == candidate.cited.words.lowercased()
            }
        }
        let most = free.map(\.weight).max()
        return free.last { $0.weight == most }.map { [$0.cited] } ?? []
    }
}
