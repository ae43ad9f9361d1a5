import Dialogue

/// Sentences of a session that could stand in the first section, by what they would be there.
///
/// Two at most (clinical specification §9.3), in the order in which they were told. Taken first is what the person says
/// weighs most, then why they came, the most charged statement about oneself, the fact that it hangs on, and the
/// complaint. What of them has no room there stands in the second section. The rules are this project's own, from
/// therapists' readings of pages against what was said.
struct FirstLines: Sendable {
    enum Kind: Sendable {
        /// What the person says weighs most.
        case weighted
        /// Why the person came.
        case reason
        /// “I”, with a feeling, want or need and its object or reason.
        case complaint
        /// What happened, was done to the person, or is not there.
        case fact
        /// What the person suffers, by how strongly it is told.
        case charged
        /// What weighs, or where the talk moved to, looked at for its last third.
        case late
    }

    /// A line of the first section: the words, and those in which the same person feels the opposite or takes another
    /// stance on the same.
    struct Line: Sendable {
        var cited: Cited
        var other: Cited?

        var all: [Cited] { [cited] + (other.map { [$0] } ?? []) }
    }

    private struct Candidate: Sendable {
        var cited: Cited
        var weight: Int
        var felt: Set<FeelingFamily>
        var standing: Headline.Standing
        /// What it is about.
        var objects: Set<String> = []

        /// 1 where it names something, 0 for “I just want to do what's right”.
        var isFull: Int { cited.words.stems.count > 1 ? 1 : 0 }
    }

    private var candidates: [Kind: [Candidate]] = [:]
    /// What could be the other side of a painful line: something pleasant that the person feels themselves, or a stance.
    var bright: [OtherSide] = []
    /// How many turns the session has.
    var turns = 0

    /// - Parameter felt: painful feelings in it.
    mutating func add(
        _ cited: Cited, _ kind: Kind, weight: Int, felt: Set<FeelingFamily> = [], standing: Headline.Standing = .first,
        objects: Set<String> = []
    ) {
        guard weight > 0 else { return }
        candidates[kind, default: []].append(
            Candidate(cited: cited, weight: weight, felt: felt, standing: standing, objects: objects))
    }

    /// The lines, none of them twice, in the order they were told; of equals what names more, then what was said later.
    var chosen: [Line] {
        var found: [Candidate] = []
        func take(_ kind: Kind, from weight: Int = 1, _ standing: Headline.Standing = .first) {
            guard found.count < Self.most,
                let next = best(kind, besides: found.map(\.cited), standing).first, next.weight >= weight
            else { return }
            found.append(next)
        }
        take(.weighted)
        take(.reason)
        take(.charged, from: Charge.enough)
        // What happened stands with what it does to one.
        if !found.contains(where: { isFact($0.cited) }) { take(.fact, from: Self.event) }
        if found.isEmpty || !isComplaint(found[0]) { take(.complaint) }
        take(.charged, from: Charge.strong)
        take(.complaint, from: Self.felt)
        take(.fact, from: Self.plainFact)
        if found.isEmpty { take(.charged) }
        if found.isEmpty { for kind in [Kind.charged, .complaint, .fact] { take(kind, .ifNothingElse) } }
        var taken = found.map(\.cited)
        return found.map(whole).map { candidate in
            let other = other(of: candidate, besides: taken)
            if let other { taken.append(other) }
            return Line(cited: candidate.cited, other: other)
        }.sorted { $0.cited.isToldBefore($1.cited) }
    }

    private static let most = 2
    /// A second complaint tells a feeling, not only a want.
    private static let felt = 5
    /// What only names something that weighs, without telling what happened, is no first line.
    private static let plainFact = 3
    /// What tells that something happened to the person.
    private static let event = 5

    private func isFact(_ cited: Cited) -> Bool {
        candidates[.fact]?.contains { $0.weight >= Self.event && $0.cited.overlaps(cited) } == true
            || Happenings.areTold(cited.words.bareWords)
    }

    /// The longest passage that holds a candidate: what was said right after it may be the complaint.
    private func whole(_ candidate: Candidate) -> Candidate {
        guard let own = candidate.cited.sentences else { return candidate }
        let longer = (candidates[.complaint] ?? []).filter {
            $0.cited.overlaps(candidate.cited) && $0.standing != .never
                && $0.cited.sentences.map { $0.contains(own.lowerBound) && $0.count > own.count } == true
        }
        var copy = candidate
        if let found = longer.last { copy.cited = found.cited }
        return copy
    }

    private func isComplaint(_ candidate: Candidate) -> Bool {
        candidates[.complaint]?.contains { $0.cited.overlaps(candidate.cited) } == true
    }

    private func other(of candidate: Candidate, besides taken: [Cited]) -> Cited? {
        let free = bright.filter { side in !taken.contains { $0.overlaps(side.cited) } }
        return (free.last { $0.isOpposite(to: candidate.felt) } ?? free.last { $0.isAbout(candidate.objects) })?.cited
    }

    /// What weighs in the last third of the talk, the weightiest first; nothing where the lines above are from there, or the talk
    /// is short. What was come to last is easily lost beside what was told first.
    var late: [Cited] {
        let lines = chosen.flatMap(\.all)
        guard turns >= Self.long, !lines.contains(where: { $0.isLate(of: turns) }) else { return [] }
        let those = (candidates[.late] ?? []).filter { $0.cited.isLate(of: turns) && $0.standing != .never }
        return those.enumerated().sorted { ($0.element.weight, $0.offset) > ($1.element.weight, $1.offset) }
            .map(\.element.cited)
    }

    /// A talk of fewer turns has no last third.
    private static let long = 9

    /// The facts that the lines hang on, what weighs most first.
    var facts: [Cited] {
        best(.fact, besides: chosen.flatMap(\.all)).filter { $0.weight >= Self.plainFact && $0.standing != .never }
            .map(\.cited)
    }

    /// What else is suffered strongly, the strongest first; of another feeling than stands above, less will do.
    var further: [Cited] {
        let lines = chosen
        let felt = (candidates[.charged] ?? []).filter { candidate in
            lines.contains { $0.cited.overlaps(candidate.cited) }
        }.reduce(into: Set<FeelingFamily>()) { $0.formUnion($1.felt) }
        let picked = [Kind.weighted, .reason].flatMap { best($0, besides: lines.flatMap(\.all)) }.map(\.cited)
        return picked
            + best(.charged, besides: lines.flatMap(\.all) + picked).filter {
                $0.weight >= Charge.strong
                    || $0.weight > Charge.enough && $0.standing != .never && !$0.felt.isEmpty
                        && $0.felt.isDisjoint(with: felt)
            }.map(\.cited)
    }

    /// Sentences about what came up in several turns (of what weighs by itself, in two), what came up most first; of each
    /// the fullest first.
    var topics: [[Cited]] {
        let often = themed.filter { topic in
            let least = FirstWordings.weighty.contains(topic.key) ? Self.several - 1 : Self.several
            return Set(topic.value.flatMap(\.cited.turns)).count >= least
        }
        return often.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.map { topic in
            topic.value.filter { $0.weight > 0 }.enumerated().sorted {
                ($0.element.weight, $0.offset) > ($1.element.weight, $1.offset)
            }
            .map(\.element.cited)
        }
    }

    private static let several = 3
    /// Themes that come up by the way in almost any session, and those that are states of the self, which are told by feelings.
    static let general: Set<String> = [
        "achievement", "busyness", "childhood", "decision", "everyday", "familiar-stress", "family", "friends",
        "growth",
        "love", "motivation", "news", "past-events", "stress", "technology", "time-pressure", "worry",
    ]
    private var themed: [String: [Candidate]] = [:]

    /// - Parameters:
    ///   - themes: what a sentence is about.
    ///   - weight: how well it stands for that; 0 where it only counts.
    mutating func add(_ cited: Cited, about themes: Set<String>, weight: Int) {
        for theme in themes where !Self.general.contains(theme) {
            themed[theme, default: []].append(
                Candidate(cited: cited, weight: weight, felt: [], standing: .first))
        }
    }

    /// What can stand, the weightiest first, none of it what is taken, nor twice; of equals what names more, then what was said later.
    /// - Parameter standing: which ones, where only some can be meant.
    private func best(
        _ kind: Kind, besides taken: [Cited], _ standing: Headline.Standing? = nil
    ) -> [Candidate] {
        let fit = (candidates[kind] ?? []).filter { standing == nil || $0.standing == standing }
        let sorted = fit.enumerated().sorted { left, right in
            let (own, other) = (left.element, right.element)
            if (own.standing == .never) != (other.standing == .never) { return other.standing == .never }
            return (own.weight, own.isFull, left.offset) > (other.weight, other.isFull, right.offset)
        }.map(\.element)
        var free: [Candidate] = []
        for candidate in sorted where free.count < Self.most * 2 {
            let isTaken = (taken + free.map(\.cited)).contains {
                $0.overlaps(candidate.cited) || $0.words.lowercased() == candidate.cited.words.lowercased()
                    || kind != .fact && $0.words.tellsMuchTheSame(as: candidate.cited.words)
            }
            if !isTaken { free.append(candidate) }
        }
        return free
    }
}
