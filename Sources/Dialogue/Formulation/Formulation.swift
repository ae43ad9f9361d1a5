/// The memory of a session: threads, episodes and links together (glossary: formulation).
///
/// A fold over what was noticed; sizes are bounded, so that turn ten thousand costs what turn one hundred does.
package struct Formulation: Equatable, Sendable {
    package private(set) var threads: [String: Thread] = [:]
    package private(set) var episodes: [Episode] = []
    package var links: [Link] = []
    /// People spoken of, the latest last.
    package private(set) var people: [PersonMention] = []
    package private(set) var names: [String: PersonMention] = [:]
    /// Charged quotations, the latest last.
    package private(set) var sayings: [Saying] = []
    /// How often each family of feeling was heard as the person's own.
    package private(set) var feelings: [FeelingFamily: Int] = [:]
    /// Cues of each defence this session, and the latest words.
    package private(set) var defences: [String: (count: Int, words: String, turn: Int)] = [:]

    /// Episodes, people and sayings kept.
    package static let kept = 48

    package init() {}

    /// A quotation with what it was about.
    package struct Saying: Equatable, Sendable {
        package var quotation: Quotation
        package var themes: [String]
        package var family: FeelingFamily?
        package var person: String?
        package var isPast: Bool
        /// What it is about, in bare words.
        package var names: Set<String>
    }

    package mutating func take(_ observation: Observation, turn: Int, asked: Asked?) {
        for theme in observation.themes {
            let words = observation.quote ?? theme.words
            threads[theme.theme, default: Thread(theme: theme.theme)].note(Quotation(turn: turn, words: words))
        }
        for feeling in observation.ownFeelings {
            feelings[feeling.family, default: 0] += 1
        }
        for cue in observation.defences {
            defences[cue.name] = ((defences[cue.name]?.count ?? 0) + 1, cue.words, turn)
        }
        notePeople(observation)
        noteSaying(observation, turn: turn)
        noteEpisode(observation, turn: turn, asked: asked)
    }

    /// A link was offered: both quotations, and what they share.
    package mutating func noteOffer(from: Quotation, to: Quotation, key: String, turn: Int) {
        let isPast = episodes.contains { $0.isPast && ($0.turn...$0.latest).contains(from.turn) }
        links.append(
            Link(kind: isPast ? .otherPast : .recurrence, key: key, from: from, to: to, status: .offered, offered: turn)
        )
        if links.count > Self.kept { links.removeFirst() }
    }

    /// How the last link offered was taken; a declined one never comes back.
    package mutating func noteAnswer(_ status: Link.Status) {
        guard let last = links.indices.last, links[last].status == .offered else { return }
        links[last].status = status
    }

    private mutating func notePeople(_ observation: Observation) {
        for person in observation.people {
            people.removeAll { $0.role == person.role && $0.name == person.name }
            people.append(person)
            if let name = person.name { names[name.lowercased()] = person }
        }
        if people.count > Self.kept { people.removeFirst(people.count - Self.kept) }
    }

    private mutating func noteSaying(_ observation: Observation, turn: Int) {
        guard let quote = observation.quote, !observation.isBare, isWorthKeeping(observation) else { return }
        let times: Set<Time> = [.childhood, .past]
        let feeling = observation.mainFeeling.flatMap { quote.contains($0.words) ? $0.family : nil }
        sayings.append(
            Saying(
                quotation: Quotation(turn: turn, words: quote), themes: observation.centralThemes,
                family: feeling, person: observation.people.first?.role,
                isPast: !times.isDisjoint(with: observation.times), names: Naming.names(in: quote)))
        if sayings.count > Self.kept { sayings.removeFirst() }
    }

    /// What can be come back to: something felt, or something that weighs; not a plan, a courtesy or a request.
    private func isWorthKeeping(_ observation: Observation) -> Bool {
        guard observation.answer != .asksAdvice, observation.answer != .thanks, observation.answer != .arrives else {
            return false
        }
        guard observation.turned != nil || observation.quote.map(Self.isOwn) == true else { return false }
        if observation.mainFeeling != nil || !observation.images.isEmpty { return true }
        // A scene with somebody from before is what the present is most often laid beside.
        if !Set(observation.times).isDisjoint(with: [.childhood, .past]), isWithSomebody(observation) { return true }
        return observation.gist.map { $0 != .plan && $0 != .effort } ?? false
    }

    private func isWithSomebody(_ observation: Observation) -> Bool {
        let words = Tokenizer.tokens(of: observation.quote ?? "").map(\.bare)
        return !observation.people.isEmpty || words.contains(where: ["him", "her", "he", "she", "his"].contains)
    }

    /// Whether a quotation speaks of the person: what is come back to must say something by itself.
    private static func isOwn(_ quote: String) -> Bool {
        Tokenizer.tokens(of: quote).contains { ClosedWords.selfWords.contains($0.bare) }
    }

    private mutating func noteEpisode(_ observation: Observation, turn: Int, asked: Asked?) {
        if let index = currentEpisode(observation, turn: turn) {
            fill(&episodes[index], from: observation, turn: turn, asked: asked)
        } else if observation.isStory, let person = observation.people.first {
            var episode = Episode(person: person, turn: turn, latest: turn)
            fill(&episode, from: observation, turn: turn, asked: asked)
            episodes.append(episode)
            if episodes.count > Self.kept { episodes.removeFirst() }
        }
    }

    /// The story still being told: the last one, at most two turns old, with the same person or none named.
    private func currentEpisode(_ observation: Observation, turn: Int) -> Int? {
        guard let last = episodes.indices.last, turn - episodes[last].latest <= 2 else { return nil }
        guard let person = observation.people.first else { return last }
        let known = episodes[last].person
        return person.role == known.role && person.name == known.name ? last : nil
    }

    /// Questions whose answers belong to the story that was being told.
    private static let telling: Set<Asked> = [.otherAct, .selfAct, .wish, .fear, .feeling, .moment, .instance]

    /// "I changed the subject" is nobody else's act.
    private static func beginsWithSelf(_ words: String) -> Bool {
        Tokenizer.tokens(of: words).first.map { ["i", "im", "ive", "id", "we"].contains($0.bare) } ?? false
    }

    private func fill(_ episode: inout Episode, from observation: Observation, turn: Int, asked: Asked?) {
        // What is told further on without naming anybody belongs to the story only as an answer to a question about it.
        let isFirst = episode.turn == turn
        guard isFirst || !observation.people.isEmpty || asked.map(Self.telling.contains) == true else { return }
        episode.latest = turn
        let quote = observation.quote.map { Quotation(turn: turn, words: $0) }
        let isAnswer = !observation.isBare && observation.question == nil && observation.answer == .statement
        if let act = observation.otherActs.first(where: { !Self.beginsWithSelf($0) }) {
            episode.otherAct = episode.otherAct ?? Quotation(turn: turn, words: act)
        }
        if let act = observation.ownActs.first { episode.ownAct = episode.ownAct ?? Quotation(turn: turn, words: act) }
        if let wish = observation.wishes.first { episode.wish = episode.wish ?? Quotation(turn: turn, words: wish) }
        if let feeling = observation.mainFeeling {
            episode.feeling = episode.feeling ?? Quotation(turn: turn, words: feeling.words)
            episode.family = episode.family ?? feeling.family
        }
        switch asked {
        case .otherAct where isAnswer: episode.otherAct = episode.otherAct ?? quote
        case .selfAct where isAnswer: episode.ownAct = episode.ownAct ?? quote
        case .wish where isAnswer, .fear where isAnswer: episode.wish = episode.wish ?? quote
        case .feeling where isAnswer: episode.feeling = episode.feeling ?? quote
        case .moment where isAnswer: episode.occasion = episode.occasion ?? quote
        default: break
        }
        if episode.occasion == nil, observation.event != nil { episode.occasion = quote }
        if observation.times.contains(where: { $0 == .childhood || $0 == .past }) || asked == .past {
            episode.isPast = true
        }
    }
}

extension Formulation {
    package static func == (left: Formulation, right: Formulation) -> Bool {
        left.threads == right.threads && left.episodes == right.episodes && left.links == right.links
            && left.people == right.people && left.sayings == right.sayings && left.feelings == right.feelings
    }
}
