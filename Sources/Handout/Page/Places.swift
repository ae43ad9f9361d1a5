import Dialogue
import History

/// What stands where: a sentence stands once on the page, in the section that needs it most.
struct Places {
    private(set) var hard: [Cited] = []
    private(set) var helped: [Cited] = []
    private(set) var different: [Cited] = []
    private(set) var work: [Cited] = []
    /// What is told besides: what it hangs on, what else is suffered, what weighs in the last third, what came up in
    /// several turns, what is of late, and what the page would leave out.
    private(set) var told: [Cited] = []
    private(set) var questions: [Asking] = []
    /// What came back: what makes it the same, all of it, and what of it is shown.
    private(set) var returning: [Returned] = []

    typealias Returned = (key: String, mentions: [Cited], shown: [Cited])
    private var taken: [Cited]

    /// Lines of the second section: one more than in clinical specification §9.3, since readers of pages missed most
    /// what else was told.
    private static let mostWeighed = 4
    /// With what the page would leave out; where no story with somebody was told, its lines are free for that.
    let mostTold: Int
    /// Questions are what a therapist can begin with; two leave room for the rest.
    private static let mostAsked = 2
    /// What only happened of late stands where there is little else.
    private static let few = 2

    /// - Parameters:
    ///   - first: what stands in the first section.
    ///   - told: the story that stands in the third.
    init(_ material: Material, first: [Cited], told story: DatedEpisode?) {
        mostTold = Self.mostWeighed + (story == nil ? 5 : 1)
        taken = first + material.notes + (material.dream.map { [$0] } ?? [])
        taken += story.map { story in story.parts.map { Cited($0.quotation, of: story) } } ?? []
        hard = take(2, of: material.hard)
        different = take(1, of: material.different)
        helped = take(3, of: material.helped)
        work = take(2, of: material.work)
        takeQuestions(material.questions)
        told = take(1, of: material.facts)
        let late = material.late
        returning = takeReturning(material.returning)
        let (facts, further) = (material.facts, material.further)
        let topics = material.topics.filter { topic in !topic.contains { !isFree($0) } }.prefix(1).flatMap(\.self)
        for offered in [further, late, topics, facts, facts, further] {
            told += take(told.count < Self.mostWeighed ? 1 : 0, of: offered.filter(isNew))
        }
        told += take(max(0, Self.few - told.count), of: material.happenings)
        let room = mostTold - told.count
        told += take(room, of: material.besides(taken, most: room)).enumerated().map { rank, cited in
            var copy = cited
            copy.rank = rank + 1
            return copy
        }
        told = told.map { cited in
            var copy = cited
            copy.before = (cited.before.first ?? material.turn(before: cited)).map { take(1, of: [$0]) } ?? []
            return copy
        }
    }

    /// What is asked of the companion stands only where nothing is asked of oneself.
    private mutating func takeQuestions(_ all: [Asking]) {
        let own = all.filter { $0.kind != .practical }
        for asking in own.isEmpty && taken.isEmpty ? all : own where questions.count < Self.mostAsked {
            if !take(1, of: [asking.cited]).isEmpty { questions.append(asking) }
        }
        questions.sort { $0.cited.isToldBefore($1.cited) }
    }

    /// The first ones that do not stand elsewhere.
    private mutating func take(_ most: Int, of offered: [Cited]) -> [Cited] {
        var found: [Cited] = []
        for cited in offered where found.count < most && isFree(cited) {
            found.append(cited)
            taken.append(cited)
        }
        return found
    }

    /// Whether it tells more than what stands already.
    private func isNew(_ cited: Cited) -> Bool { !taken.contains { $0.words.tellsMuchTheSame(as: cited.words) } }

    private func isFree(_ cited: Cited) -> Bool {
        !cited.isCut && !taken.contains { $0.overlaps(cited) || $0.words == cited.words }
    }

    /// Up to two concerns, each in the shortest words that say something; what shares most of its turns with another
    /// that came back is the same again.
    private mutating func takeReturning(_ all: [Material.Returning]) -> [Returned] {
        var said: [Cited] = []
        var found: [Returned] = []
        for returning in all where found.count < 2 {
            let new = returning.mentions.filter { mention in !said.contains { $0.isOfTheTurn(of: mention) } }
            guard new.count >= 3, new.count * 2 > returning.mentions.count else { continue }
            let shown = shortest(of: returning.mentions)
            guard !shown.isEmpty || returning.mentions.count >= Self.unshown else { continue }
            said += returning.mentions
            taken += shown
            found.append((returning.theme, returning.mentions, shown))
        }
        return found
    }

    /// Two of some mentions, in their order: those that stand nowhere else, the shortest of the latest.
    private func shortest(of mentions: [Cited]) -> [Cited] {
        let free = mentions.suffix(Self.compared).filter {
            isFree($0) && Self.tells($0.words) && !Passage.isHalting($0.words)
        }.withoutOverlaps(
            Self.compared)
        let longest = free.map(\.words.count).sorted().prefix(2).last ?? 0
        return Array(free.filter { $0.words.count <= longest }.prefix(2))
    }

    /// What came up so often is named although every time of it stands elsewhere.
    private static let unshown = 4

    /// Of so many mentions, the latest, the shortest words are looked for.
    private static let compared = 100

    /// Whether words say something by themselves, of oneself.
    private static func tells(_ words: String) -> Bool {
        let bare = words.bareWords
        return bare.count >= 4 && (bare[0] == "am" || bare.contains(where: ClosedWords.selfWords.contains))
    }
}
