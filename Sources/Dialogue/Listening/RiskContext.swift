/// What the judging of each danger needs to know of the whole utterance, gathered in one pass: looked up anew for every
/// danger, a line of many would take the square of its length.
struct RiskContext {
    private let tokens: [Token]
    /// Where the last clause begins that "but" joins, in the whole and, where the person speaks of themselves in it, in
    /// each sentence.
    private var lastBut = -1
    private var lastOwnBut: [Int: Int] = [:]
    /// Before each place: the last word that leaves a denial open, the last "not know", the last word for oneself; -1
    /// where there is none.
    private var lastOpening: [Int] = [-1]
    private var lastUnknown: [Int] = [-1]
    private var lastOneself: [Int] = [-1]
    /// Where each sentence tells of long ago: the first and the last place, none where it tells of now as well.
    private var pasts: [(first: Range<Int>, last: Range<Int>)?] = []
    /// Denials that a "but" takes back.
    private(set) var undone = Stretches([])

    init(_ hearing: Hearing) {
        tokens = hearing.tokens
        noteButs(hearing)
        noteWords()
        notePast(hearing.utterance)
        let denied = hearing.heard { sense -> Bool? in
            if case .shield(.denied) = sense { true } else { nil }
        }
        undone = Stretches(denied.map(\.tokens).filter(isTakenBack))
    }

    // MARK: "But"

    private mutating func noteButs(_ hearing: Hearing) {
        for clause in hearing.clauses where clause.joiner == "but" {
            let start = clause.tokens.lowerBound
            lastBut = max(lastBut, start)
            guard tokens[clause.tokens].contains(where: { ClosedWords.selfWords.contains($0.bare) }) else { continue }
            let sentence = tokens[start].sentence
            lastOwnBut[sentence] = max(lastOwnBut[sentence] ?? -1, start)
        }
    }

    /// "I don't want to die, but I feel I have to": what the "but" turns on undoes the denial.
    func isTakenBack(_ range: Range<Int>) -> Bool {
        (lastOwnBut[tokens[range.lowerBound].sentence] ?? -1) >= range.upperBound
    }

    /// Whether any "but" follows.
    func isTurned(after place: Int) -> Bool { lastBut > place }

    // MARK: Words before a danger

    private mutating func noteWords() {
        for (index, token) in tokens.enumerated() {
            let isUnknown = index > 0 && token.bare == "know" && ClosedWords.negators.contains(tokens[index - 1].bare)
            lastOpening.append(Self.opening.contains(token.bare) ? index : lastOpening[index])
            lastUnknown.append(isUnknown ? index - 1 : lastUnknown[index])
            lastOneself.append(Self.oneself.contains(token.bare) ? index : lastOneself[index])
        }
    }

    /// "I'm not going to, but …" is no denial; nor is "I can't stop thinking of …", or a wish ("why didn't I …"). "I don't
    /// know how much longer …" denies only the knowing.
    func isDenialUndone(_ before: Range<Int>) -> Bool {
        lastOpening[before.upperBound] >= before.lowerBound || lastUnknown[before.upperBound] >= before.lowerBound
    }

    /// Whether a stretch has "I" or "my".
    func namesOneself(_ range: Range<Int>) -> Bool { lastOneself[range.upperBound] >= range.lowerBound }

    private static let opening: Set<String> = ["stop", "help", "why", "cant", "cannot", "guts", "balls", "courage"]
    private static let oneself: Set<String> = ["i", "im", "me", "my", "ive", "id"]

    // MARK: Long ago

    private mutating func notePast(_ utterance: Utterance) {
        var start = 0
        while start < tokens.count {
            let sentence = utterance.sentence(around: start)
            let isNow = Self.now.places(in: tokens[sentence]).first != nil
            let places = isNow ? [] : Self.past.places(in: tokens[sentence])
            pasts.append(places.first.flatMap { first in places.last.map { (first, $0) } })
            start = sentence.upperBound
        }
    }

    /// Long ago, as the sentence says: care for what is past. Attempts and plans of the last time count as now.
    /// The words of danger themselves ("… everyone at school") place nothing in the past.
    func isPast(_ range: Range<Int>) -> Bool {
        guard let past = pasts[tokens[range.lowerBound].sentence] else { return false }
        return !past.first.overlaps(range) || !past.last.overlaps(range)
    }

    private static let now = Phrases([
        "now", "again", "still", "today", "tonight", "lately", "anymore", "since", "this time", "every day",
    ])
    private static let past = Phrases([
        "years ago", "year ago", "decades ago", "when i was a", "when i was young", "when i was younger",
        "when i was little",
        "as a child", "as a kid", "as a teenager", "as a teen", "growing up", "i used to", "back in", "in my teens",
        "in my twenties",
        "in the past", "long ago", "my childhood", "in high school", "in college", "at school",
    ])
}

/// Phrases, found by their first word.
private struct Phrases: Sendable {
    private let endings: [String: [[String]]]

    init(_ phrases: [String]) {
        let words = phrases.map { $0.split(separator: " ").map(String.init) }
        endings = Dictionary(grouping: words) { $0.first ?? "" }.mapValues { $0.map { Array($0.dropFirst()) } }
    }

    /// Where they stand among some words.
    func places(in words: ArraySlice<Token>) -> [Range<Int>] {
        words.indices.compactMap { place in
            let ending = endings[words[place].bare]?.first { ending in
                words[(place + 1)...].prefix(ending.count).map(\.bare) == ending
            }
            return ending.map { place..<(place + 1 + $0.count) }
        }
    }
}

/// Stretches of an utterance in order of their beginning, none of them long, so that those at a place are found at once.
struct Stretches {
    private let ranges: [Range<Int>]
    private let longest: Int

    /// - Parameter ranges: in order of their beginning.
    init(_ ranges: [Range<Int>]) {
        self.ranges = ranges
        longest = ranges.map(\.count).max() ?? 0
    }

    /// Those that share a word with a stretch.
    func overlapping(_ range: Range<Int>) -> some Sequence<Range<Int>> {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= range.lowerBound - longest { low = middle + 1 } else { high = middle }
        }
        return ranges[low...].prefix { $0.lowerBound < range.upperBound }.lazy.filter { $0.overlaps(range) }
    }
}
