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
        var (stands, found) = (present, [Cited]())
        var stems = stands.reduce(into: Set<String>()) { $0.formUnion($1.words.stems) }
        while found.count < most, let next = best(besides: stands, stems) {
            found.append(next.cited)
            stands.append(next.cited)
            stems.formUnion(next.stems)
        }
        return found
    }

    /// What adds most; of equals what was said first.
    private func best(besides present: [Cited], _ stems: Set<String>) -> Telling? {
        let free = tellings.compactMap { $0.free(of: present) }.filter { telling in
            !present.contains { $0.words.tellsMuchTheSame(as: telling.cited.words) }
        }
        let gains = free.map { $0.gain(besides: stems, turns: turns, isLate: $0.cited.isLate(of: last)) }
        guard let most = gains.max(), most >= (present.count < Self.few || last < Self.brief ? Self.little : Self.least)
        else { return nil }
        return gains.firstIndex(of: most).map { free[$0] }
    }
}
