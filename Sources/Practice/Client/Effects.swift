/// What an intervention does to the state.
extension ClientState {
    /// Tiredness at which the contact breaks by itself.
    static let breaking = 70

    /// Takes an intervention in; what is worth telling of it afterwards.
    mutating func take(_ reception: Reception, rupture style: Rupture) -> [Mark] {
        var marks: [Mark] = []
        count(reception)
        if passesOver(reception) {
            change(Reaction(-2, 2, -1))
            marks.append(.passedOver)
        }
        change(Reactions.reaction(to: reception.impact, band))
        if reception.impact == .earlyReading { marks.append(.early) }
        marks += takeRun(reception)
        marks += takeTouches(reception)
        marks += takeRupture(reception, style)
        drift(reception)
        bound()
        return marks
    }

    mutating func change(_ reaction: Reaction) {
        openness += reaction.openness
        tiredness += reaction.tiredness
        trust += reaction.trust
    }

    private mutating func count(_ reception: Reception) {
        let impact = reception.impact
        // An open question that takes up what was said begins a new row; words given back end it.
        let begins = impact == .openQuestion && reception.isAttuned
        questionsRunning = !impact.isQuestion ? 0 : begins ? 1 : questionsRunning + 1
        closedRunning = impact == .closedQuestion ? closedRunning + 1 : 0
        echoesRunning = impact == .simpleReflection ? echoesRunning + 1 : 0
        silencesRunning = impact == .silence ? silencesRunning + 1 : 0
        if impact == .information, reception.words > 40 { shortFor = 2 } else { shortFor = max(0, shortFor - 1) }
        if impact == .openQuestion || impact == .vagueQuestion { vagueAsked += reception.isVague ? 1 : 0 }
    }

    /// A feeling was on the table, and something else was asked.
    private func passesOver(_ reception: Reception) -> Bool {
        guard let layer, layer >= 2, !reception.isAttuned else { return false }
        switch reception.impact {
        case .closedQuestion, .severalQuestions, .information, .advice, .reassurance, .disclosure: return true
        case .openQuestion: return !reception.topics.isEmpty && !reception.topics.contains(topic)
        default: return false
        }
    }

    /// Questions in a row tire; the client's own words in them, and words given back, do the opposite.
    private mutating func takeRun(_ reception: Reception) -> [Mark] {
        if reception.impact == .openQuestion, reception.isAttuned { change(Reaction(2, -1, 1)) }
        if echoesRunning >= 3 { change(Reaction(-1, 4, 0)) }
        if silencesRunning >= 2, band == .guarded { change(Reaction(-1, 4, 0)) }
        guard questionsRunning >= 3 else { return [] }
        change(Reaction(-2, 5, 0))
        return [.thirdQuestion]
    }

    private mutating func takeTouches(_ reception: Reception) -> [Mark] {
        var marks: [Mark] = []
        for gain in reception.gains {
            trust += gain.change
            openness += gain.change / 2
            if gain.change > 0 { marks.append(.gain) }
        }
        // Being asked plainly whether one wants to live is a relief, and no breach (clinical specification §7.5).
        if reception.asksSafety { change(Reaction(2, -4, 4)) }
        if let sore = reception.sore {
            change(Reaction(-6, 8, -sore.cost))
            marks.append(.sore)
            if sore.rupture != nil { tiredness += 4 }
        }
        return marks
    }

    private mutating func takeRupture(_ reception: Reception, _ style: Rupture) -> [Mark] {
        if rupture.isOpen { return mend(reception) }
        if rupture == .repaired, turn - lastRupture > 8 { rupture = .none }
        let own = reception.sore?.rupture
        let isTooMuch = tiredness >= Self.breaking && turn - lastRupture > 6
        guard own != nil || reception.impact == .harsh || isTooMuch else { return [] }
        rupture = own ?? style
        lastRupture = turn
        mending = 0
        if isTooMuch { tiredness -= 15 }
        return [.ruptured]
    }

    /// Owning one's part mends at once; being understood twice mends too; time alone mends badly.
    private mutating func mend(_ reception: Reception) -> [Mark] {
        if reception.impact == .repair { return mended(Reaction(band == .open ? 5 : 8, -12, 6)) }
        if reception.impact == .harsh { lastRupture = turn }
        if reception.impact.isAttuned { mending += 1 }
        if mending >= 2 { return mended(Reaction(2, -6, 2)) }
        if turn - lastRupture > 12 {
            rupture = .none
            trust -= 4
        }
        return []
    }

    private mutating func mended(_ reaction: Reaction) -> [Mark] {
        rupture = .repaired
        lastRupture = turn
        change(reaction)
        return [.mended]
    }

    /// One point back for every four turns in which no feeling was touched.
    private mutating func drift(_ reception: Reception) {
        let touches: [Impact] = [.deepReflection, .validation, .hereAndNow, .timelyReading, .repair]
        if touches.contains(reception.impact) {
            lastFeeling = turn
        } else if turn - lastFeeling >= 4 {
            openness -= 1
            lastFeeling = turn
        }
    }

    /// Openness never runs further ahead of trust than thirty, and stays low while the contact is broken.
    private mutating func bound() {
        trust = min(max(trust, 0), Client.highestTrust)
        tiredness = min(max(tiredness, 0), 100)
        let ceiling = rupture.isOpen ? 40 : min(Client.highestOpenness, trust + 35)
        openness = min(max(openness, Client.lowestOpenness), max(ceiling, Client.lowestOpenness))
    }
}
