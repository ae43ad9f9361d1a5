/// What the replies of some sessions are like.
struct TalkFigures {
    /// A reply with what it answered, and whether it is grounded in it.
    struct Judged {
        var session: String
        var reply: TalkSession.Reply
        var utterance: String
        var earlier: [String]
        var grounding: Grounding

        var heard: [String] { earlier + [utterance] }
        var isLong: Bool { Words.all(in: utterance).count >= 8 }
    }

    var sessions: [TalkSession]
    /// All replies to utterances.
    private let all: [Judged]
    /// Those that the dialogue's figures count.
    private let counted: [Judged]

    /// The replies behind the figures.
    var judgedReplies: [Judged] { counted }

    init(sessions: [TalkSession]) {
        self.sessions = sessions
        all = sessions.flatMap { session in
            session.answered.map { reply, utterance, earlier in
                Judged(
                    session: session.name, reply: reply, utterance: utterance, earlier: earlier,
                    grounding: Grounding(of: reply.text, in: utterance, earlier: earlier))
            }
        }
        counted = all.filter { !$0.reply.isLeftOut }
    }

    /// Prints all figures; whether those with a bound keep it.
    func print() -> Bool {
        let turns = sessions.map(\.utterances.count).reduce(0, +)
        Swift.print("\(sessions.count) sessions, \(turns) utterances, \(counted.count) replies counted")
        Swift.print("(replies of holding, its menu and the closing are left out: \(all.count - counted.count))")
        var bounds = Bounds()
        soundness(&bounds)
        faults(&bounds)
        dialogue(&bounds)
        bounds.print()
        spread("move", \.move)
        spread("technique", \.technique)
        spread("phase", \.phase)
        openings()
        return bounds.held
    }

    private func soundness(_ bounds: inout Bounds) {
        bounds.none("sessions that crashed", sessions.count { $0.outcome.crashed })
        bounds.none("utterances without exactly one reply", sessions.map(\.unanswered.count).reduce(0, +))
        bounds.none("sessions without closing words", sessions.count { !$0.hasClosingWords })
        bounds.none("sessions that were not closed", sessions.count { !$0.isClosed })
        bounds.none("empty replies", all.count { Words.all(in: $0.reply.text).isEmpty })
        let usual = sessions.filter { $0.utterances.count <= 40 }
        bounds.none("wordings said twice in a session (≤ 40 turns)", usual.map(\.repeatedWordings.count).reduce(0, +))
        bounds.none("replies said twice in a session (≤ 40 turns)", usual.map(\.repeatedTexts.count).reduce(0, +))
        let long = sessions.filter { $0.utterances.count > 40 }
        bounds.plain("wordings said twice in longer sessions", "\(long.map(\.repeatedWordings.count).reduce(0, +))")
    }

    private func faults(_ bounds: inout Bounds) {
        let lengths = counted.map { Words.all(in: $0.reply.text).count }.sorted()
        let held = all.filter(\.reply.isHeld).map { Words.all(in: $0.reply.text).count }.sorted()
        bounds.none("replies with two questions", all.count { Faults.questions(in: $0.reply.text) > 1 })
        bounds.none("replies that advise", counted.count { Faults.advice(in: $0.reply.text, after: $0.heard) != nil })
        bounds.none("replies that praise or claim to know", counted.count { Faults.verdict(in: $0.reply.text) != nil })
        bounds.none("replies that begin with why", counted.count { Words.all(in: $0.reply.text).first == "why" })
        bounds.none(
            "quotations nobody wrote",
            counted.count { Faults.falseQuotation(in: $0.reply.text, after: $0.heard) != nil })
        bounds.plain(
            "replies that look badly filled",
            "\(counted.count { Faults.smell(in: $0.reply.text, after: $0.heard) != nil })")
        bounds.atMost("words in the longest reply", lengths.last ?? 0, 45)
        bounds.atMost("words in the longest held reply", held.last ?? 0, 60)
        bounds.plain("words in a reply, median", "\(lengths.isEmpty ? 0 : lengths[lengths.count / 2])")
        bounds.plain("words in a reply, mean", decimal(Double(lengths.reduce(0, +)) / Double(max(1, lengths.count))))
    }

    private func dialogue(_ bounds: inout Bounds) {
        let long = counted.filter(\.isLong)
        bounds.share(
            "grounded, of replies to eight words or more", long.count { $0.grounding.isGrounded }, of: long.count,
            within: 70...100)
        bounds.plain("  in this utterance", percent(long.count { $0.grounding.inUtterance }, of: long.count))
        bounds.plain(
            "  by an earlier quotation alone", percent(long.count { $0.grounding.isEarlierAlone }, of: long.count))
        bounds.share(
            "end in a question", counted.count { Faults.endsInQuestion($0.reply.text) }, of: counted.count,
            within: 45...66)
        let openings = Set(counted.map { Self.opening(of: $0.reply.text) })
        bounds.plain("distinct first three words", "\(openings.count) (\(percent(openings.count, of: counted.count)))")
        bounds.plain("distinct wordings", "\(Set(counted.map(\.reply.wording)).count)")
        bounds.plain("replies that quote", percent(counted.count { $0.grounding.quotes }, of: counted.count))
    }

    private static func opening(of reply: String) -> String {
        Words.all(in: reply).prefix(3).joined(separator: " ")
    }

    private func spread(_ title: String, _ field: KeyPath<TalkSession.Reply, String>) {
        var table = Table([title, "replies", "share"])
        let groups = Dictionary(grouping: all) { $0.reply[keyPath: field] }
        for (name, replies) in groups.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
            table.add([name.isEmpty ? "(none)" : name, "\(replies.count)", percent(replies.count, of: all.count)])
        }
        Swift.print("")
        table.print()
    }

    private func openings() {
        var table = Table(["most frequent first three words", "replies"])
        let groups = Dictionary(grouping: counted) { Self.opening(of: $0.reply.text) }
        for (words, replies) in groups.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }).prefix(12) {
            table.add([words, "\(replies.count)"])
        }
        Swift.print("")
        table.print()
    }
}
