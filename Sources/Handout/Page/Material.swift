import Dialogue
import History

/// What some sessions offer together. Every list has the latest session first, and within one what was told first.
struct Material {
    let sessions: [SessionMaterial]
    private let latest: [SessionMaterial]
    /// What was said, the latest session first.
    let sayings: [SessionMaterial.Saying]

    init(sessions: [SessionMaterial]) {
        self.sessions = sessions
        latest = sessions.reversed()
        sayings = latest.flatMap(\.state.sayings)
    }

    var brings: [Cited] { latest.compactMap(\.state.bring) }
    var keeps: [Cited] { latest.compactMap(\.state.keep) }
    var notes: [Cited] { latest.flatMap(\.state.notes) }
    var dream: Cited? { latest.lazy.compactMap(\.state.dream).first }
    /// What was asked, the inward first; of equals the latest, and none twice.
    var questions: [Asking] {
        let all = latest.flatMap { $0.state.questions.reversed() }
        let sorted = all.enumerated().sorted {
            ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset)
        }.map(\.element)
        var asked: Set<Set<String>> = []
        return sorted.filter { asked.insert(Self.content($0.cited.words)).inserted }
    }
    var hard: [Cited] { latest.flatMap(\.state.hard) }
    var work: [Cited] { latest.flatMap(\.state.work) }
    /// Passages of danger, of the sessions where the person let them stand.
    var held: [Cited] { latest.filter(\.state.showsHolding).flatMap(\.state.held) }

    /// Whether danger was heard in one of them.
    var heardDanger: Bool { sessions.contains(where: \.state.heardDanger) }

    /// The lines that can best stand in the first section, of the last session that has one.
    var firstLines: [FirstLines.Line] {
        let chosen = firstSession?.chosen ?? []
        return chosen.isEmpty ? besides([], most: 1, leading: true).map { FirstLines.Line(cited: $0) } : chosen
    }

    /// What they hang on and what else is suffered, of the same session.
    var facts: [Cited] { firstSession?.facts ?? [] }
    var further: [Cited] { firstSession?.further ?? [] }
    var topics: [[Cited]] { firstSession?.topics ?? [] }

    /// What weighs in the last third of it.
    var late: [Cited] { firstSession?.late ?? [] }

    private var firstSession: FirstLines? { firstGathering?.first }

    private var firstGathering: SessionMaterial.Gathering? {
        let all = latest.map(\.state)
        return all.first { !$0.first.chosen.isEmpty } ?? all.first { !$0.tellings.isEmpty }
    }

    /// What could be told besides, of the same session, with what it adds to words that stand on the page already: those that
    /// add most, up to a number, in any order.
    /// - Parameter leading: only what can lead the page.
    func besides(_ present: [Cited], most: Int, leading: Bool = false) -> [Cited] {
        guard let session = firstGathering else { return [] }
        let tellings = leading ? session.tellings.filter(\.canLead) : session.tellings
        return Coverage(tellings, texts: session.texts).adding(to: present, most: most)
    }

    /// Things that happened of late, first told first.
    var happenings: [Cited] { latest.flatMap(\.state.lately) }

    /// What was said to have helped, and answers to what helps that name it.
    var helped: [Cited] {
        let answers = sayings.filter { $0.asked == .support && !$0.isPainful }
            .map(\.cited).filter(Self.isHelp)
        return (latest.flatMap(\.state.help) + answers).withoutOverlaps(8)
    }

    /// What was told of a time that was different, where that was asked for.
    var different: [Cited] {
        sayings.filter { $0.asked == .exception }.map(\.cited).filter { cited in
            let said = cited.words.bareWords
            return !Wordings.isCourtesy(said) && !Wordings.isRequest(said) && !Self.unknown.isIn(said)
        }
    }

    /// What answers that there was none.
    private static let unknown = Phrases(["dont know", "not sure", "no idea", "cant think", "cant remember", "never"])

    private static func isHelp(_ cited: Cited) -> Bool {
        let said = cited.words.bareWords
        let isDenied = said.contains(where: ClosedWords.negators.contains)
        return !cited.isCut && !isDenied && !Helping.isUndone(said) && Helping.answers(said)
            && !Wordings.isCourtesy(said)
    }

    var episodes: [DatedEpisode] {
        sessions.flatMap { session in
            session.formulation.episodes.map {
                DatedEpisode(
                    day: session.day, place: session.session,
                    episode: $0.toldRight(felt: session.state.felt, texts: session.state.texts))
            }
        }
    }

    var talk: TalkCounts {
        sessions.reduce(into: TalkCounts()) { $0.merge($1.state.talk) }
    }

    /// The turn before some words, where they begin with what came of it.
    func turn(before cited: Cited) -> Cited? {
        guard let turn = cited.turns.first, cited.sentences?.lowerBound == 0,
            let state = sessions.first(where: { $0.session == cited.session })?.state, state.follows.contains(turn)
        else { return nil }
        return state.short[turn - 1]
    }

    /// How many turns there are.
    var turns: Int { sessions.reduce(0) { $0 + $1.state.first.turns } }

    /// All the times a question was asked, in their order: with the same words that say something.
    func askings(_ question: Cited) -> [Cited] {
        let asked = Self.content(question.words)
        return sessions.flatMap(\.state.questions).map(\.cited).filter { Self.content($0.words) == asked }
    }

    private static func content(_ words: String) -> Set<String> {
        Set(words.bareWords.filter(ClosedWords.isContent))
    }

    /// A concern that came up again and again.
    struct Returning {
        var theme: String
        var mentions: [Cited]
    }

    /// What came up by one name in three turns or more, most often first; in several sessions, what came up in most of them. A
    /// thing is called one somewhere, and something weighs about it more than once.
    var returning: [Returning] {
        returning(\.returns).filter { returning in
            let key = returning.theme
            guard Recurring.isThing(key) else { return true }
            return sessions.contains { $0.state.things.contains(String(key.dropFirst("thing ".count))) }
                && sessions.reduce(0) { $0 + ($1.state.weighing[key] ?? 0) } >= max(2, returning.mentions.count / 2)
        }
    }

    /// Every turn in which something that came back was named, in their order.
    func places(of key: String) -> [Cited] {
        sessions.flatMap { session in
            session.state.texts.filter { Recurring.isSaid(key, in: $0.value) }.keys.sorted().map { turn in
                Cited(words: "", place: .turn(turn), session: session.session, day: session.day)
            }
        }
    }

    /// Everything that came up in three turns or more, whatever was felt; where no theme did, things by the words that name
    /// them.
    var cameUp: [Returning] {
        let themes = returning(\.mentions)
        return themes.isEmpty ? returning(\.names) : themes
    }

    private func returning(_ kind: KeyPath<SessionMaterial.Gathering, [String: [Cited]]>) -> [Returning] {
        var all: [String: [Cited]] = [:]
        for session in sessions {
            for (theme, mentions) in session.state[keyPath: kind] { all[theme, default: []] += mentions }
        }
        return all.filter { $0.value.count >= 3 }.map { Returning(theme: $0.key, mentions: $0.value) }
            .sorted { ($0.spread, $0.mentions.count, $1.theme) > ($1.spread, $1.mentions.count, $0.theme) }
    }
}

extension Material.Returning {
    /// In how many sessions.
    fileprivate var spread: Int { Set(mentions.map(\.session)).count }
}
