extension Hearing {
    /// What danger was heard: the most urgent, the others, and mentions that ask for care without alarm.
    ///
    /// Idioms, titles and quotations are taken out by shields; what is negated, past, someone else's or a
    /// bereavement asks for care (design, "Settled").
    package func risk() -> (risk: Risk?, also: [Risk], care: Care?) {
        let shields = shields()
        var found: [Risk] = []
        var care: Care? = shields.compactMap(\.care).first
        for heard in heard({
            if case .risk(let kind, let degree) = $0 { RiskSense(kind: kind, degree: degree) } else { nil }
        }) {
            if shields.contains(where: { $0.covers(heard.tokens) }) || isAbuseDenied(heard) { continue }
            if let milder = self.care(for: heard) {
                care = care ?? milder
                continue
            }
            let risk = Risk(
                kind: heard.sense.kind, degree: degree(of: heard), words: utterance.words(heard.tokens))
            if !found.contains(where: { $0.kind == risk.kind && $0.degree == risk.degree && $0.words == risk.words }) {
                found.append(risk)
            }
        }
        if let raised = Self.raised(found) { found.append(raised) }
        found.sort { Self.urgency($0) > Self.urgency($1) }
        guard let first = found.first else { return (nil, [], care) }
        return (first, Array(found.dropFirst()), first.degree == .despair ? care : nil)
    }

    /// "I'm not suicidal, but …", a denial that a "but" undoes, and "What, like suicidal?", a word only asked back, are
    /// asked about before anything is assumed.
    private func degree(of heard: Heard<RiskSense>) -> RiskDegree {
        let isUndone = self.heard { sense -> Bool? in
            if case .shield(.denied) = sense { true } else { nil }
        }.contains { $0.tokens.overlaps(heard.tokens) && isTakenBack($0.tokens) }
        let isOpen = isUndone || isAskedBack(heard.tokens)
        return isOpen && heard.sense.degree > .passive && heard.sense.degree < .now ? .passive : heard.sense.degree
    }

    /// A short question without "I": it takes up a word, and says nothing of oneself.
    private func isAskedBack(_ range: Range<Int>) -> Bool {
        let sentence = tokens[range.lowerBound].sentence
        let words = tokens.filter { $0.sentence == sentence }
        return words.count <= 5 && utterance.isQuestion(sentence: sentence)
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

    private struct Shield {
        var tokens: Range<Int>
        var care: Care?

        /// A shield takes out what overlaps it, unless that reaches well beyond it.
        func covers(_ range: Range<Int>) -> Bool { tokens.overlaps(range) && range.count <= tokens.count + 1 }
    }

    private func shields() -> [Shield] {
        let senses = heard { sense -> Care?? in
            if case .shield(let care) = sense { .some(care) } else { nil }
        }
        return senses.filter { $0.sense != .denied || !isTakenBack($0.tokens) }
            .map { Shield(tokens: $0.tokens, care: $0.sense) }
    }

    /// "I don't want to die, but I feel I have to": what the "but" turns on undoes the denial.
    private func isTakenBack(_ range: Range<Int>) -> Bool {
        let sentence = tokens[range.lowerBound].sentence
        return clauses.contains {
            $0.joiner == "but" && $0.tokens.lowerBound >= range.upperBound
                && tokens[$0.tokens.lowerBound].sentence == sentence
                && tokens[$0.tokens].contains { ClosedWords.selfWords.contains($0.bare) }
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
    private func care(for heard: Heard<RiskSense>) -> Care? {
        if isDenied(heard.tokens) { return .denied }
        if isOthers(heard) { return .otherPerson }
        return isPast(heard) ? .past : nil
    }

    /// "He was not abusive" praises him or clears him; it needs neither an alarm nor thanks for saying so plainly. The gap
    /// of an entry may have passed over the "not".
    private func isAbuseDenied(_ heard: Heard<RiskSense>) -> Bool {
        guard heard.sense.kind == .abuse else { return false }
        let holdsNot = tokens[heard.tokens].contains {
            ["not", "never", "isnt", "wasnt", "arent", "werent"].contains($0.bare)
        }
        return holdsNot || isDenied(heard.tokens)
    }

    /// A plain "not" before the words, where they hold none themselves ("I would never kill myself").
    private func isDenied(_ range: Range<Int>) -> Bool {
        let holdsNegator = tokens[range].contains { ClosedWords.negators.contains($0.bare) }
        guard !holdsNegator, isNegated(at: range.lowerBound) else { return false }
        // "I'm not going to, but …" is no denial; nor is "I can't stop thinking of …", or a wish ("why didn't I …").
        let clause = clause(at: range.lowerBound)?.tokens ?? range
        let words = tokens[clause.lowerBound..<range.lowerBound].map(\.bare)
        if words.contains(where: { ["stop", "help", "why", "cant", "cannot", "guts", "balls", "courage"].contains($0) })
        {
            return false
        }
        // "I don't know how much longer …" denies only the knowing.
        if zip(words, words.dropFirst()).contains(where: { ClosedWords.negators.contains($0) && $1 == "know" }) {
            return false
        }
        return !clauses.contains { $0.joiner == "but" && $0.tokens.lowerBound > range.lowerBound }
    }

    /// Someone else's: the clause has another subject and no "me" or "my" in the words.
    private func isOthers(_ heard: Heard<RiskSense>) -> Bool {
        guard [.suicide, .selfHarm, .overdose, .psychosis].contains(heard.sense.kind) else { return false }
        let words = tokens[heard.tokens].map(\.bare)
        if words.contains(where: { ["i", "me", "my", "myself", "im", "kms"].contains($0) }) { return false }
        // "The letters are written": things that somebody left are nobody's danger but the writer's.
        if ["letter", "letters", "note", "notes", "passwords"].contains(words.first) { return false }
        guard let clause = clause(at: heard.tokens.lowerBound) else { return false }
        let before = tokens[clause.tokens.lowerBound..<max(heard.tokens.lowerBound, clause.tokens.lowerBound)].map(
            \.bare)
        if before.contains(where: { ["i", "im", "me", "my", "ive", "id"].contains($0) }) { return false }
        return clause.subject == .other
    }

    /// Long ago, as the sentence says: care for what is past. Attempts and plans of the last time count as now.
    private func isPast(_ heard: Heard<RiskSense>) -> Bool {
        guard heard.sense.degree != .now else { return false }
        let sentence = tokens[heard.tokens.lowerBound].sentence
        // "… everyone at school": the words of danger themselves place nothing in the past.
        let words = tokens.indices.filter { tokens[$0].sentence == sentence && !heard.tokens.contains($0) }
            .map { tokens[$0].bare }
        let text = " " + words.joined(separator: " ") + " "
        let isNow = Self.nowWords.contains { text.contains(" \($0) ") }
        return !isNow && Self.pastWords.contains { text.contains(" \($0) ") }
    }

    private static let nowWords = [
        "now", "again", "still", "today", "tonight", "lately", "anymore", "since", "this time", "every day",
    ]
    private static let pastWords = [
        "years ago", "year ago", "decades ago", "when i was a", "when i was young", "when i was younger",
        "when i was little",
        "as a child", "as a kid", "as a teenager", "as a teen", "growing up", "i used to", "back in", "in my teens",
        "in my twenties",
        "in the past", "long ago", "my childhood", "in high school", "in college", "at school",
    ]
}
