import Dialogue
import History

/// What one session offers to a hand-out: quotations only, none of a turn taken back, none from holding but by a yes.
package struct SessionMaterial: Sendable {
    let session: Int
    let day: String
    var state = Gathering()
    private(set) var formulation = Formulation()
    private(set) var said: [SaidMove] = []
    /// Links that were offered and not declined; only read for the sheet with drawings.
    var links: [Link] = []

    /// The kinds of event it reads.
    static let reads: Set<String> = ["heard", "noticed", "said", "marked", "gathered", "chosen"]

    /// - Parameter readsLinks: whether links are wanted; they cost a second fold.
    init(_ events: some Sequence<Event>, session: Int, day: String, readsLinks: Bool = false) {
        self.session = session
        self.day = day
        var text = ""
        var asked: Asked?
        for event in events {
            switch event {
            case .heard(let heard): text = heard.text
            case .noticed(let noticed): hear(noticed, text: Disfluency.cleaned(text), asked: asked)
            case .said(let reply):
                asked = reply.asks
                if reply.turn > 0 {
                    said.append(SaidMove(turn: reply.turn, move: reply.move, technique: reply.technique))
                }
            case .marked(let marked): state.notes += [cited(marked.note, .note)].compactMap(\.self)
            case .gathered(let gathered): take(gathered)
            case .chosen(let chosen): state.chosen = chosen
            case .opened, .carried, .styled, .struck, .closed: break
            }
        }
        if readsLinks { links = Self.links(events) }
    }

    private static func links(_ events: some Sequence<Event>) -> [Link] {
        var state = SessionState()
        for event in events { state.apply(event) }
        return state.formulation.links.filter { $0.status != .declined }
    }

    private mutating func take(_ gathered: Gathered) {
        state.keep = gathered.keep.flatMap { cited($0, .closing) }
        state.bring = gathered.bring.flatMap { cited($0, .closing) }
        state.showsHolding = gathered.showHolding == true
    }

    /// An answer at the closing; nothing for one that says nothing.
    private func cited(_ words: String, _ place: Cited.Place) -> Cited? {
        let bare = words.bareWords
        guard !bare.isEmpty, !Self.empty.contains(bare.joined(separator: " ")) else { return nil }
        return Cited(words: words, place: place, session: session, day: day)
    }

    private static let empty: Set<String> = [
        "no", "none", "nothing", "nope", "na", "n a", "idk", "dunno", "i dont know", "dont know", "not sure", "no idea",
        "nothing really", "not really", "no thanks", "no thank you", "skip",
    ]

    // MARK: What is heard

    private mutating func hear(_ noticed: Noticed, text: String, asked: Asked?) {
        let observation = noticed.observation
        if observation.risk != nil, !Danger.isAskedBack(text) { state.heardDanger = true }
        if (observation.risk?.degree ?? .despair) > .despair {
            state.dangerAt = noticed.turn
            noteBesidesDanger(observation, text: text, turn: noticed.turn)
            return hold(noticed)
        }
        if let turn = state.dangerAt, Danger.isSpokenOf(in: text, after: noticed.turn - turn) {
            state.dangerAt = noticed.turn
            return hold(noticed)
        }
        // What is said of danger in passing stays off the page like danger itself, except that of others and the dead.
        if observation.care == .denied || observation.care == .past { return }
        if Wordings.isCorrection(text) {
            state.corrections[noticed.turn - 1] = Cited(
                words: text, place: .turn(noticed.turn), session: session, day: day)
            return
        }
        state.texts[noticed.turn] = text
        state.first.turns = noticed.turn
        formulation.take(observation, turn: noticed.turn, asked: asked)
        let isAside =
            observation.wordCount < Self.short && Self.aside.contains(observation.answer)
            && (observation.answer != .greeting || observation.ownFeelings.isEmpty)
        let sentences = Sentences(text)
        noteQuestions(sentences, turn: noticed.turn)
        noteCourse(sentences, turn: noticed.turn)
        guard !observation.isBare, !isAside else { return }
        noteMentions(observation, sentences, turn: noticed.turn)
        noteReturns(observation, sentences, turn: noticed.turn)
        noteTellings(observation, sentences, turn: noticed.turn)
        if !Self.passing.contains(observation.answer) {
            note(observation, sentences, turn: noticed.turn, asked: asked)
        }
        listen(to: sentences, observation, turn: noticed.turn)
    }

    /// Kinds of answer of which no more is taken than single sentences.
    private static let passing: Set<Answer> = [.asksAdvice, .thanks, .leaves, .complains, .parroted, .asksQuiet]

    /// An utterance of fewer words is nothing but the kind of answer that it is.
    private static let short = 15

    /// Kinds of answer that are for the companion, or for nobody: nothing is told in them that a therapist should read.
    private static let aside: Set<Answer> = [
        .asksMeaning, .asksReason, .asksYouTell, .asksPresence, .asksIfHuman, .asksCare, .asksWhatThisIs, .asksPrivate,
        .asksFollowed,
        .asksCompanion,
        .asksFact, .asksClaim, .asksTime, .asksMore, .insult, .oath, .flirt, .frameBreak, .greeting,
        .arrives, .howAreYou, .stop, .silence, .noise, .otherLanguage,
    ]

    private mutating func hold(_ noticed: Noticed) {
        guard let words = noticed.observation.risk?.words ?? noticed.observation.quote, !words.isEmpty else { return }
        state.held.append(Cited(words: words, place: .turn(noticed.turn), session: session, day: day))
    }

    private mutating func note(_ observation: Observation, _ sentences: Sentences, turn: Int, asked: Asked?) {
        guard let quote = observation.quote else { return }
        if observation.dream, state.dream == nil {
            state.dream = cited(sentences.whole, turn)
        }
        let feeling = observation.mainFeeling
        let isPainful = observation.ownFeelings.contains { $0.family.isPainful }
        let person = observation.people.first { !$0.isGeneral }
        let times = Set(observation.times)
        state.sayings.append(
            Saying(
                cited: cited(quote, sentences, turn), strength: feeling?.strength ?? 0, words: feeling?.words,
                family: feeling?.family,
                isPleasant: feeling?.family.isPleasant == true && !isPainful,
                isEarlier: !times.isDisjoint(with: [.childhood, .past]),
                isPainful: isPainful, person: person, asked: asked))
    }

    /// Themes and feelings by the sentences they were heard in; a turn counts once for each.
    private mutating func noteMentions(_ observation: Observation, _ sentences: Sentences, turn: Int) {
        let themes = observation.themes.map { (key: $0.theme, words: $0.words) }
        let feelings = observation.ownFeelings.compactMap { feeling in
            Self.kind(of: feeling.family).map { (key: "feeling \($0)", words: feeling.words) }
        }
        for concern in themes + feelings where state.mentions[concern.key]?.last?.turns != [turn] {
            state.mentions[concern.key, default: []].append(cited(concern.words, sentences, turn))
        }
        guard let quote = observation.quote else { return }
        for name in Naming.names(in: quote) {
            state.names[name, default: []].append(cited(quote, sentences, turn))
        }
    }

    /// Words with the sentence they stand in.
    func cited(_ words: String, _ sentences: Sentences, _ turn: Int) -> Cited {
        let (passage, isCut) = sentences.around(words)
        var cited = cited(passage, turn)
        cited.isCut = isCut
        if isCut { cited.sentences = nil }
        return cited
    }

    func cited(_ passage: Passage, _ turn: Int) -> Cited {
        Cited(
            words: passage.words, place: .turn(turn), session: session, day: day,
            beginsLate: passage.beginsLate || passage.isAfterMore,
            endsEarly: passage.endsEarly || passage.isBeforeMore, sentences: passage.sentences)
    }

    /// Painful feelings that are told together.
    static func kind(of family: FeelingFamily) -> String? {
        switch family {
        case .sadness, .grief, .loneliness, .emptiness, .longing, .hurt: "sad"
        case .fear, .anxiety: "afraid"
        case .anger, .frustration: "angry"
        case .shame, .guilt: "ashamed"
        case .helplessness, .confusion: "helpless"
        case .jealousy, .envy, .disgust, .contempt, .joy, .love, .pride, .hope, .gratitude, .relief, .surprise: nil
        }
    }

    private mutating func listen(to sentences: Sentences, _ observation: Observation, turn: Int) {
        state.talk.take(sentences, turn: turn, session: session, day: day, person: observation.people.first)
        func cite(_ passage: Passage?) -> [Cited] { passage.map { [cited($0, turn)] } ?? [] }
        state.hard += cite(sentences.first(with: Sentences.hardToSay))
        state.work += cite(sentences.first(with: Sentences.ourWork))
        state.help += sentences.helps.map { cited($0, turn) } + cite(sentences.good)
    }
}
