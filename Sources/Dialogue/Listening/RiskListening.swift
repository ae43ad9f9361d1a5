extension Hearing {
    /// What danger was heard: the most urgent, the others, and mentions that ask for care without alarm.
    ///
    /// Idioms, titles and quotations are taken out by shields; what is negated, past, someone else's or a
    /// bereavement asks for care (design, "Settled").
    package func risk() -> (risk: Risk?, also: [Risk], care: Care?) {
        let dangers = heard {
            if case .risk(let kind, let degree) = $0 { RiskSense(kind: kind, degree: degree) } else { nil }
        }
        let written = shieldSenses()
        if dangers.isEmpty, written.isEmpty { return (nil, [], nil) }
        let context = RiskContext(self)
        let senses = written.filter { $0.sense != .denied || !context.isTakenBack($0.tokens) }
        let shields = Stretches(senses.map(\.tokens))
        var found: [Risk] = []
        var known: Set<Risk> = []
        var care: Care? = senses.compactMap(\.sense).first
        for heard in dangers {
            if isShielded(heard.tokens, by: shields) || isAbuseDenied(heard, context) { continue }
            if let milder = self.care(for: heard, context) {
                care = care ?? milder
                continue
            }
            let risk = Risk(
                kind: heard.sense.kind, degree: degree(of: heard, context), words: utterance.words(heard.tokens))
            if known.insert(risk).inserted { found.append(risk) }
        }
        if let raised = Self.raised(found) { found.append(raised) }
        found.sort { Self.urgency($0) > Self.urgency($1) }
        guard let first = found.first else { return (nil, [], care) }
        return (first, Array(found.dropFirst()), first.degree == .despair ? care : nil)
    }

    /// "I'm not suicidal, but …", a denial that a "but" undoes, and "What, like suicidal?", a word only asked back, are
    /// asked about before anything is assumed.
    private func degree(of heard: Heard<RiskSense>, _ context: RiskContext) -> RiskDegree {
        let isUndone = context.undone.overlapping(heard.tokens).contains { _ in true }
        let isOpen = isUndone || isAskedBack(heard.tokens)
        return isOpen && heard.sense.degree > .passive && heard.sense.degree < .now ? .passive : heard.sense.degree
    }

    /// A short question without "I": it takes up a word, and says nothing of oneself.
    private func isAskedBack(_ range: Range<Int>) -> Bool {
        let words = tokens[utterance.sentence(around: range.lowerBound)]
        return words.count <= 5 && utterance.isQuestion(sentence: tokens[range.lowerBound].sentence)
            && !words.contains { ClosedWords.selfWords.contains($0.bare) }
    }

    /// Despair put in two ways is asked about: either alone is a figure of speech often enough, both together seldom.
    private static func raised(_ found: [Risk]) -> Risk? {
        let despairs = found.filter { $0.degree == .despair }
        guard despairs.count >= 2, let first = despairs.first else { return nil }
        return Risk(kind: first.kind, degree: .passive, words: first.words)
    }

    private struct RiskSense: Sendable {
        var kind: RiskKind
        var degree: RiskDegree
    }

    /// A shield takes out what overlaps it, unless that reaches well beyond it.
    private func isShielded(_ range: Range<Int>, by shields: Stretches) -> Bool {
        shields.overlapping(range).contains { range.count <= $0.count + 1 }
    }

    private func shieldSenses() -> [Heard<Care?>] {
        heard { sense -> Care?? in
            if case .shield(let care) = sense { .some(care) } else { nil }
        }
    }

    /// Degree first; of equals, what threatens life soonest.
    private static func urgency(_ risk: Risk) -> Int {
        let kinds: [RiskKind] = [
            .minor, .pastAbuse, .psychosis, .selfHarm, .abuse, .violence, .child, .medical, .suicide, .overdose,
        ]
        return risk.degree.level * 100 + (kinds.firstIndex(of: risk.kind) ?? 0)
    }

    /// Why a mention asks for care and no alarm; nothing when it stands as danger.
    private func care(for heard: Heard<RiskSense>, _ context: RiskContext) -> Care? {
        if isDenied(heard.tokens, context) { return .denied }
        if isOthers(heard, context) { return .otherPerson }
        return heard.sense.degree != .now && context.isPast(heard.tokens) ? .past : nil
    }

    /// "He was not abusive" praises him or clears him; it needs neither an alarm nor thanks for saying so plainly. The gap
    /// of an entry may have passed over the "not".
    private func isAbuseDenied(_ heard: Heard<RiskSense>, _ context: RiskContext) -> Bool {
        guard heard.sense.kind == .abuse else { return false }
        let holdsNot = tokens[heard.tokens].contains {
            ["not", "never", "isnt", "wasnt", "arent", "werent"].contains($0.bare)
        }
        return holdsNot || isDenied(heard.tokens, context)
    }

    /// A plain "not" before the words, where they hold none themselves ("I would never kill myself").
    private func isDenied(_ range: Range<Int>, _ context: RiskContext) -> Bool {
        let holdsNegator = tokens[range].contains { ClosedWords.negators.contains($0.bare) }
        guard !holdsNegator, isNegated(at: range.lowerBound) else { return false }
        let start = clause(at: range.lowerBound)?.tokens.lowerBound ?? range.lowerBound
        return !context.isDenialUndone(start..<range.lowerBound) && !context.isTurned(after: range.lowerBound)
    }

    /// Someone else's: the clause has another subject and no "me" or "my" in the words.
    private func isOthers(_ heard: Heard<RiskSense>, _ context: RiskContext) -> Bool {
        guard [.suicide, .selfHarm, .overdose, .psychosis].contains(heard.sense.kind) else { return false }
        let words = tokens[heard.tokens].map(\.bare)
        if words.contains(where: { ["i", "me", "my", "myself", "im", "kms"].contains($0) }) { return false }
        // "The letters are written": things that somebody left are nobody's danger but the writer's.
        if ["letter", "letters", "note", "notes", "passwords"].contains(words.first) { return false }
        guard let clause = clause(at: heard.tokens.lowerBound) else { return false }
        if context.namesOneself(clause.tokens.lowerBound..<heard.tokens.lowerBound) { return false }
        return clause.subject == .other
    }
}
