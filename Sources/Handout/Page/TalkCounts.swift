import Dialogue
import History

/// How often the person used words that say something of how they talk, by their own words and nothing else.
///
/// Source: clinical specification §5.1 and §5.3: only counts with quotations, and no more than steers a question. Of the
/// absolutist words those are left out that mostly stand in harmless phrases ("all", "ever", "every", "full", "must").
struct TalkCounts: Sendable {
    private struct Count: Sendable {
        var words: String
        var times = 0
        var uses: [(place: Cited, person: PersonMention?)] = []
    }

    private var counts: [String: Count] = [:]

    private static let single: Set<String> = [
        "always", "never", "everyone", "everybody", "everything", "nothing", "nobody", "completely", "constantly",
        "totally",
        "fine", "should", "maybe", "probably", "somehow", "sorry", "stupid", "whatever", "normal",
    ]
    private static let pairs: Set<String> = ["dont know", "have to", "yes but"]

    /// Remarks begin at so many times, in as many turns.
    private static let fewest = 3
    /// What stands in fewer than one turn of so many is not how somebody talks.
    private static let rarest = 12
    /// Nearly everybody says “maybe” and “I don't know”: that is worth a line only in so many turns, and in a third of all.
    private static let hedging: Set<String> = ["maybe", "probably", "somehow", "dont know"]
    private static let fewestHedged = 6

    /// What asks for advice (“should I …?”) says nothing of how somebody talks.
    mutating func take(_ sentences: Sentences, turn: Int, session: Int, day: String, person: PersonMention?) {
        var before = ""
        for (index, token) in sentences.words.enumerated() {
            let pair = before + " " + token.bare
            let key = Self.single.contains(token.bare) ? token.bare : Self.pairs.contains(pair) ? pair : nil
            let isListed =
                key == "maybe" && ["and", "or"].contains(before) && !Self.opens(sentences.words, after: index)
            before = token.bare
            guard let key, !isListed, key != "should" || !sentences.isQuestion(token.sentence) else { continue }
            let cited = Cited(words: key, place: .turn(turn), session: session, day: day)
            counts[key, default: Count(words: Self.written(key))].times += 1
            if counts[key]?.uses.last?.place != cited { counts[key]?.uses.append((cited, person)) }
        }
    }

    /// Whether somebody is spoken of after a word: “and maybe I …”, not “fancy clothes and maybe a drink”.
    private static func opens(_ words: [Token], after index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        return ClosedWords.selfSubjects.contains(words[index + 1].bare)
            || ClosedWords.otherSubjects.contains(words[index + 1].bare)
    }

    mutating func merge(_ other: TalkCounts) {
        for (key, count) in other.counts {
            counts[key, default: Count(words: count.words)].times += count.times
            counts[key]?.uses += count.uses
        }
    }

    private static func written(_ key: String) -> String { key == "dont know" ? "don't know" : key }

    private func isMarked(_ key: String, _ count: Count, of turns: Int) -> Bool {
        let often = count.uses.count
        guard Self.hedging.contains(key) else { return often >= Self.fewest && often * Self.rarest >= turns }
        return often >= Self.fewestHedged && often * 3 >= turns
    }

    /// The two words used most, each with its count, its turns and, where most of them were, with whom.
    /// - Parameter turns: how many turns there are in all.
    func lines(_ citing: Citing, turns: Int) -> [Document.Line] {
        counts.filter { isMarked($0.key, $0.value, of: turns) }.map(\.value)
            .sorted { ($0.times, $1.words) > ($1.times, $0.words) }.prefix(2)
            .map { line($0, citing) }
    }

    private func line(_ count: Count, _ citing: Citing) -> Document.Line {
        let places = count.uses.map(\.place)
        let about = mostly(count).map { ", mostly about \($0.name(citing.initials))" } ?? ""
        // What stood twice in a turn is not listed twice.
        let often = count.times == places.count ? "\(count.times) times" : "in \(places.count) turns"
        return Document.Line(
            [
                .plain("I wrote "), .words(count.words), .plain(" \(often)\(about)"),
                .aside(" (\(citing.places(of: places)))"),
            ], origin: PageLine(section: 5, turns: places.flatMap(\.turns), words: [count.words]))
    }

    /// The one who came up in two thirds of the turns, and in three of them.
    private func mostly(_ count: Count) -> PersonMention? {
        let people = count.uses.compactMap(\.person).filter { !$0.isGeneral }
        let most = Dictionary(grouping: people, by: \.key).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let those = most?.value, those.count >= Self.fewest, those.count * 3 >= count.uses.count * 2 else {
            return nil
        }
        return those.first
    }
}

extension Citing {
    /// “turns 2, 5, 9”, or the days where there are several sessions.
    /// - Parameter isNamed: whether “turns” stands before their numbers.
    func places(of quotations: [Cited], isNamed: Bool = true) -> String {
        if isDated {
            let days = quotations.reduce(into: [String]()) { if !$0.contains($1.day) { $0.append($1.day) } }
            return days.count > 6
                ? "\(days.prefix(3).joined(separator: ", ")) … \(days.suffix(2).joined(separator: ", "))"
                : days.joined(separator: ", ")
        }
        let turns = quotations.flatMap(\.turns).map(String.init)
        return (isNamed ? turns.count == 1 ? "turn " : "turns " : "") + turns.joined(separator: ", ")
    }
}
