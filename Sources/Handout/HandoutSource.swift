import Dialogue

/// What a session offers to a hand-out: quotations only, none of a struck turn, none of holding unless asked for.
struct HandoutSource {
    private var sayings: [(quotation: Quotation, observation: Observation)] = []
    private var state = SessionState()
    private(set) var held: [Quotation] = []
    private(set) var helped: [Quotation] = []
    private(set) var questions: [Quotation] = []
    private var isHolding = false

    init(events: [Event]) {
        var text = ""
        var asked: Asked?
        for event in events {
            state.apply(event)
            switch event {
            case .heard(let heard): text = heard.text
            case .noticed(let noticed): take(noticed, text: text, asked: asked)
            case .said(let said): asked = said.asks
            default: break
            }
        }
    }

    private mutating func take(_ noticed: Noticed, text: String, asked: Asked?) {
        let observation = noticed.observation
        guard let words = observation.quote else { return }
        let quotation = Quotation(turn: noticed.turn, words: words)
        if isHolding || (observation.risk?.degree ?? .despair) > .despair {
            isHolding = true
            return held.append(Quotation(turn: noticed.turn, words: observation.risk?.words ?? words))
        }
        guard !observation.isBare, observation.answer == .statement || observation.answer == .wholePage else { return }
        sayings.append((quotation, observation))
        if asked == .support || asked == .exception { helped.append(quotation) }
        if let question = ownQuestion(in: text) { questions.append(Quotation(turn: noticed.turn, words: question)) }
    }

    /// Whether the person said that crisis passages may be shown.
    var showsHolding: Bool { state.gathered?.showHolding == true }

    var bring: Quotation? {
        state.gathered.flatMap { gathered in gathered.bring.map { Quotation(turn: gathered.turn, words: $0) } }
    }
    var keep: Quotation? {
        state.gathered.flatMap { gathered in gathered.keep.map { Quotation(turn: gathered.turn, words: $0) } }
    }

    /// The strongest feeling's words; of equals, the latest.
    var mostCharged: Quotation? {
        sayings.max {
            strength($0.observation) < strength($1.observation)
                || (strength($0.observation) == strength($1.observation) && $0.quotation.turn < $1.quotation.turn)
        }?.quotation
    }

    /// Things that happened, first told first.
    var happenings: [Quotation] {
        sayings.filter { $0.observation.event != nil }.map(\.quotation)
    }

    var dream: Quotation? { sayings.first { $0.observation.dream }?.quotation }

    /// The fullest story, from before any holding.
    var story: Episode? {
        let turns = Set(sayings.map(\.quotation.turn))
        return state.formulation.episodes.filter { $0.completeness >= 3 && turns.contains($0.turn) }
            .max { ($0.completeness, $0.turn) < ($1.completeness, $1.turn) }
    }

    /// What came up three times or more, most often first.
    var recurring: [Dialogue.Thread] {
        let turns = Set(sayings.map(\.quotation.turn))
        return state.formulation.threads.values
            .filter { $0.count >= 3 && $0.mentions.allSatisfy { turns.contains($0.turn) } }
            .sorted { ($0.count, $1.theme) > ($1.count, $0.theme) }
    }

    /// A name becomes its initial.
    func withInitials(_ words: String) -> String {
        var result = words
        for name in state.formulation.names.values.compactMap(\.name) {
            result = result.split(separator: name, omittingEmptySubsequences: false).joined(
                separator: name.prefix(1) + ".")
        }
        return result
    }

    private func strength(_ observation: Observation) -> Int { observation.mainFeeling?.strength ?? 0 }

    /// A question put to oneself: "why do I …?", "what if …?".
    private func ownQuestion(in text: String) -> String? {
        let utterance = Utterance(text)
        for clause in ClauseReader.clauses(of: utterance) where clause.isQuestion {
            let sentence = utterance.tokens[clause.tokens.lowerBound].sentence
            let range = utterance.tokens.indices.filter { utterance.tokens[$0].sentence == sentence }
            guard let first = range.first, let last = range.last, (4...14).contains(range.count) else { continue }
            let words = utterance.tokens[first...last].map(\.bare)
            let isOwn =
                words.contains { ["i", "me", "my"].contains($0) }
                && !words.contains { ClosedWords.companionWords.contains($0) }
            if isOwn, ["why", "what", "how", "when", "will", "am"].contains(words[0]) {
                return utterance.words(first..<(last + 1)) + "?"
            }
        }
        return nil
    }
}
