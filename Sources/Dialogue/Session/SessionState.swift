/// Where a session stands: a fold over its events, and nothing else.
package struct SessionState: Sendable {
    package internal(set) var opened: Opened?
    package internal(set) var carried: Carried?
    /// Number of the last utterance heard, from 1.
    package internal(set) var turn = 0
    package internal(set) var phase = Phase.opening
    package internal(set) var formulation = Formulation()
    package internal(set) var course = Course()
    /// Where holding stands; once it began it never ends within the session.
    package internal(set) var holding: HoldingStage?
    /// The danger that wordings of holding speak of: the most urgent, or one of a new kind.
    package internal(set) var heldRisk: Risk?
    /// The dangers that help lines were shown for: the highest degree by kind.
    package internal(set) var heldDegrees: [RiskKind: RiskDegree] = [:]
    package internal(set) var heard: Heard?
    package internal(set) var observation = Observation()
    package internal(set) var said: Said?
    package internal(set) var gathered: Gathered?
    package internal(set) var closed: Closed?
    package internal(set) var notes: [Marked] = []
    package internal(set) var style = Style.exploring

    package init() {}

    /// Takes one event into the fold.
    package mutating func apply(_ event: Event) {
        switch event {
        case .opened(let opened):
            self.opened = opened
            style = opened.style
        case .carried(let carried):
            self.carried = carried
            course.carry(carried)
        case .heard(let heard):
            turn = heard.turn
            self.heard = heard
        case .noticed(let noticed):
            take(noticed.observation)
        case .said(let said):
            take(said)
        case .styled(let styled):
            style = styled.style
        case .marked(let marked):
            notes.append(marked)
        case .gathered(let gathered):
            self.gathered = gathered
        case .closed(let closed):
            self.closed = closed
            phase = .closed
        case .struck, .chosen:
            break
        }
    }

    private mutating func take(_ observation: Observation) {
        noteReading(observation)
        formulation.take(observation, turn: turn, asked: course.asked)
        course.take(observation)
        if let risk = observation.risk, risk.degree > .despair,
            risk.degree > heldRisk?.degree ?? .despair || Holding.isRise(risk, in: self)
        {
            heldRisk = risk
        }
        self.observation = observation
    }

    /// How an offered reading was taken (clinical specification §2.5).
    private mutating func noteReading(_ observation: Observation) {
        guard said?.move.isReading == true else { return }
        switch observation.answer {
        case .no, .notReally, .disagrees, .correction, .refusal, .neither, .complains, .parroted:
            formulation.noteAnswer(.declined)
            course.decline(self.observation.themes.map(\.theme) + self.observation.defences.map(\.name))
        default:
            course.acceptReading()
            formulation.noteAnswer([.yes, .exactly, .agrees].contains(observation.answer) ? .takenUp : .partly)
        }
    }

    /// A link or a pattern joins an earlier quotation to one of now.
    private mutating func noteOffer(_ said: Said) {
        guard said.move == .link || said.move == .pattern, let turn = said.recalls, let words = observation.quote,
            let earlier = formulation.sayings.first(where: { $0.quotation.turn == turn })
        else { return }
        let key = observation.themes.first { earlier.themes.contains($0.theme) }?.theme ?? earlier.themes.first ?? ""
        formulation.noteOffer(
            from: earlier.quotation, to: Quotation(turn: said.turn, words: words), key: key, turn: said.turn)
    }

    private mutating func take(_ said: Said) {
        phase = said.phase
        holding = holding == .check ? said.holding : said.holding ?? holding
        if said.move == .check, heldRisk == nil { heldRisk = Risk(kind: .suicide, degree: .passive, words: "") }
        if said.move == .hold || said.move == .urgent, let risk = heldRisk { heldDegrees[risk.kind] = risk.degree }
        noteOffer(said)
        course.take(said, observation: observation)
        self.said = said
    }
}
