import Dialogue

/// Finds what the client says: in the topic that was asked about, as openly as it can, nothing twice.
struct Answering {
    enum Kind { case told, short, reply, defence, fact }

    struct Answer {
        var line: CaseLine
        var text: String
        var kind: Kind
        var layer: Int?
        /// What was said before the line ("yes").
        var lead: CaseLine?
    }

    let client: Client
    var state: ClientState
    let reception: Reception

    private var script: Case { client.script }

    mutating func answer() -> Answer {
        if reception.asksSafety { return factual() ?? say(.told) ?? spare() }
        // Words given back keep to what was being told, whatever other topic they may touch.
        if let named = reception.topics.first, reception.impact != .ending, !reception.impact.isAttuned {
            state.topic = named
        }
        if reception.impact == .ending { return ending() }
        if let sore = reception.sore, let line = pick(sore.lines, "sore") { return plain(line) }
        if let answer = broken() { return answer }
        if let fact = factual() { return fact }
        return byImpact() ?? spare()
    }

    // MARK: By impact

    private mutating func byImpact() -> Answer? {
        switch reception.impact {
        case .openQuestion: tired(from: 4) ?? tell()
        case .closedQuestion: closed()
        case .vagueQuestion: say(.feel) ?? tell()
        case .severalQuestions: say(.several) ?? closed()
        case .whyQuestion: say(.why) ?? closed()
        case .leadingQuestion: say(.leading) ?? closed()
        case .simpleReflection: state.echoesRunning >= 3 ? say(.repeated) ?? agree() : agree()
        case .deepReflection, .validation: agree(deeper: true)
        case .missedReflection: say(.wrong)
        case .affirmation: say(.affirmed) ?? tell()
        case .reassurance: say(.reassurance)
        case .advice: say(.advice)
        case .information: say(.information)
        case .earlyReading: say(.early) ?? defend()
        case .timelyReading: say(.timely) ?? agree(deeper: true)
        case .harsh: say(.harsh)
        case .hereAndNow: say(.here) ?? tell()
        case .disclosure: say(.disclosure)
        case .noticing: state.band == .guarded ? defend() ?? tell() : agree(deeper: true)
        case .silence: silence()
        case .encourager: state.band == .guarded && state.turn % 2 == 0 ? closed() : tell()
        case .repair: say(.repair) ?? tell()
        case .hello: say(.hello) ?? tell()
        case .structuring: tell()
        case .other where reception.gains.contains { $0.change > 0 }: agree()
        case .other: reception.topics.isEmpty ? say(.unclear) : closed()
        case .ending: nil
        }
    }

    private mutating func silence() -> Answer? {
        if state.band == .guarded { return say(.silence) }
        guard var answer = tell() else { return say(.silence) }
        answer.text = "… " + answer.text
        return answer
    }

    private mutating func closed() -> Answer? {
        if let answer = tired(from: 3) { return answer }
        if reception.asksYesOrNo, reception.topics.isEmpty, let line = say(.closed) { return line }
        if !reception.asksYesOrNo, !reception.asksNumber, reception.impact == .closedQuestion, let answer = tell() {
            return answer
        }
        return short() ?? say(.closed)
    }

    /// That it is being questioned; once in a while, not each time.
    private mutating func tired(from count: Int) -> Answer? {
        guard state.questionsRunning >= count, state.turn - state.lastTired >= 4, let answer = say(.tired) else {
            return nil
        }
        state.lastTired = state.turn
        return answer
    }

    /// A short answer in the topic; a number, where one is asked for.
    private func short() -> Answer? {
        let lines = script.topic(state.topic)?.short ?? []
        let fitting = lines.filter { NumberWords.isIn($0.text) == reception.asksNumber }
        let line = pick(fitting, "fitting") ?? pick(lines, "short")
        return line.map { Answer(line: $0, text: $0.text, kind: .short) }
    }

    /// "Yes", and what comes to mind then.
    private mutating func agree(deeper: Bool = false) -> Answer? {
        guard var answer = tell(deeper: deeper) else { return say(.told) }
        if answer.kind == .told, state.turn % 3 != 0, let lead = oldest(script.replies[.yes] ?? []) {
            answer.text = lead.text + " " + answer.text
            answer.lead = lead
        }
        return answer
    }

    private mutating func ending() -> Answer {
        let kind: ReplyKind = state.rupture.isOpen ? .endHurt : state.openness >= 55 ? .endOpen : .endGuarded
        return say(kind) ?? say(.endGuarded) ?? spare()
    }

    /// While the contact is broken, the client is here and not here.
    private mutating func broken() -> Answer? {
        guard state.rupture.isOpen, reception.impact != .repair else { return nil }
        let kind: ReplyKind = state.rupture == .confronting ? .confront : .withdraw
        if reception.impact == .harsh, let line = say(.harsh) { return line }
        return say(kind) ?? (state.turn % 2 == 0 ? closed() : nil)
    }

    private func factual() -> Answer? {
        guard let fact = reception.fact else { return nil }
        guard let line = fact.lines.first(where: state.isFresh) else { return nil }
        return Answer(line: line, text: line.text, kind: .fact)
    }

    // MARK: Telling

    /// The next thing of this topic, else of what it leads to.
    private mutating func tell(deeper: Bool = false) -> Answer? {
        if state.shortFor > 0, let answer = closed() { return answer }
        if let answer = pointed() ?? telling(state.topic, deeper: deeper) { return answer }
        let isNamed = reception.topics.first == state.topic
        let isLocked = script.topic(state.topic)?.layers.contains { !isReached($0) } ?? false
        if isNamed || reception.impact.isQuestion, isLocked, let answer = defend() { return answer }
        if isNamed, let answer = say(.told) { return answer }
        return follow(deeper: deeper)
    }

    private func telling(_ name: String, deeper: Bool) -> Answer? {
        guard let topic = script.topic(name) else { return nil }
        let open = topic.layers.filter(isReached)
        let reached = state.depths[name] ?? 0
        // Being understood leads further down; a question goes on where the telling was.
        let further = open.filter { $0.number > reached }.prefix(1)
        let layers =
            deeper ? further + open.reversed() : open.filter { $0.number == reached } + open
        for layer in layers {
            if let line = next(in: layer) {
                return Answer(line: line, text: line.text, kind: .told, layer: layer.number)
            }
        }
        return nil
    }

    /// A line that the question itself points at, by two words or more, in whatever topic it is.
    private mutating func pointed() -> Answer? {
        var best: (answer: Answer, topic: String, points: Int)?
        for topic in script.topics {
            for layer in topic.layers where isReached(layer) {
                for line in layer.lines where state.isFresh(line) {
                    let points = reception.points(at: line) + (topic.name == state.topic ? 1 : 0)
                    guard reception.points(at: line) >= 2, points > best?.points ?? 0 else { continue }
                    best = (Answer(line: line, text: line.text, kind: .told, layer: layer.number), topic.name, points)
                }
            }
        }
        guard let best else { return nil }
        state.topic = best.topic
        return best.answer
    }

    /// The line that the question points at, else the next in the author's order.
    private func next(in layer: Layer) -> CaseLine? {
        let fresh = layer.lines.filter(state.isFresh)
        return fresh.first { reception.points(at: $0) > 0 } ?? fresh.first
    }

    private func isReached(_ layer: Layer) -> Bool {
        layer.openness <= max(state.openness, Client.lowestOpenness) && layer.trust <= state.trust
    }

    private mutating func follow(deeper: Bool) -> Answer? {
        let leads = script.topic(state.topic)?.leads ?? []
        for name in leads + script.topics.map(\.name) {
            if let answer = telling(name, deeper: deeper) {
                state.topic = name
                return answer
            }
        }
        return nil
    }

    private func defend() -> Answer? {
        let lines = script.defences.flatMap(\.lines)
        return pick(lines, "defence").map { Answer(line: $0, text: $0.text, kind: .defence) }
    }

    // MARK: Lines

    private func say(_ kind: ReplyKind) -> Answer? { pick(script.replies[kind] ?? [], kind.rawValue).map(plain) }

    private func plain(_ line: CaseLine) -> Answer { Answer(line: line, text: line.text, kind: .reply) }

    /// One of the lines not said lately.
    private func pick(_ lines: [CaseLine], _ slot: String) -> CaseLine? {
        let fresh = lines.filter(state.isFresh)
        guard !fresh.isEmpty else { return nil }
        return fresh[Chance.index(below: fresh.count, seed: state.seed, turn: state.turn, slot: slot)]
    }

    /// The line that was said longest ago, or never.
    private func oldest(_ lines: [CaseLine]) -> CaseLine? {
        lines.min { (state.used[$0.identifier] ?? -1) < (state.used[$1.identifier] ?? -1) }
    }

    /// When all that fits has been said: something else that is open, then whatever was said longest ago.
    private mutating func spare() -> Answer {
        let kinds: [ReplyKind] = [.closed, .told, .unclear, .tired]
        if let answer = follow(deeper: false) { return answer }
        for kind in kinds { if let answer = say(kind) { return answer } }
        if let line = pick(script.topics.flatMap(\.short) + script.defences.flatMap(\.lines), "spare") {
            return plain(line)
        }
        return plain(oldest(script.lines) ?? Client.wordless)
    }
}
