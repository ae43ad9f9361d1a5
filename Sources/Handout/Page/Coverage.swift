import Dialogue

/// What a page leaves out of a session: sentences that add most to those that stand on it, one after the other.
///
/// A page on which the core of an hour is missing misleads, although every line of it was said (readers of pages against what
/// was said found that its commonest fault); what comes up again, and what takes a stance, is the core.
struct Coverage {
    private let tellings: [Telling]
    private let turns: [String: Int]
    /// The last turn in which something was said.
    private let last: Int

    /// - Parameter texts: what was said in each turn.
    init(_ tellings: [Telling], texts: [Int: String]) {
        self.tellings = tellings
        last = texts.keys.max() ?? 0
        turns = texts.values.reduce(into: [:]) { turns, text in
            for stem in text.stems { turns[stem, default: 0] += 1 }
        }
    }

    /// What adds less than `least` is not missed, nor what adds less than `little` where the page has little.
    private static let (least, little) = (3, 2)
    /// A talk of fewer turns has room on the page as a whole.
    private static let brief = 10
    /// A page of fewer lines has little.
    private static let few = 8

    func adding(to present: [Cited], most: Int) -> [Cited] {
        var found: [Cited] = []
        var stems = present.reduce(into: Set<String>()) { $0.formUnion($1.words.stems) }
        let named = present.map { Named($0.words) }
        var free = tellings.compactMap { $0.free(of: present) }.filter { telling in
            !named.contains { $0.isMuchTheSame(as: telling.named) && !telling.named.tellsMore(than: $0) }
        }
        while found.count < most, let next = best(of: free, besides: stems, lines: present.count + found.count) {
            found.append(next.cited)
            stems.formUnion(next.named.stems)
            free = free.compactMap { $0.free(of: [next.cited]) }.filter { !$0.named.isMuchTheSame(as: next.named) }
        }
        return found
    }

    /// What adds most; of equals what was said first.
    private func best(of free: [Telling], besides stems: Set<String>, lines: Int) -> Telling? {
        let gains = free.map { $0.gain(besides: stems, turns: turns, isLate: $0.cited.isLate(of: last)) }
        let least = lines < Self.few || last < Self.brief ? Self.little : Self.least
        guard let most = gains.max(), most >= least else { return nil }
        return gains.firstIndex(of: most).map { free[$0] }
    }
}
