extension TalkFigures {
    /// Prints the lines behind the figures that should be none.
    func list() {
        for session in sessions {
            if session.outcome.crashed {
                line("crashed", session.name, session.outcome.errors.split(separator: "\n").last.map(String.init) ?? "")
            }
            if !session.unanswered.isEmpty { line("unanswered", session.name, "turns \(session.unanswered)") }
            for wording in session.repeatedWordings { line("wording twice", session.name, wording) }
            for text in session.repeatedTexts { line("reply twice", session.name, text) }
        }
        for judged in judgedReplies { list(judged) }
        Swift.print("")
    }

    private func list(_ judged: Judged) {
        let text = judged.reply.text
        let place = "\(judged.session) \(judged.reply.turn)"
        if Faults.questions(in: text) > 1 { line("two questions", place, text) }
        if let words = Faults.advice(in: text, after: judged.heard) { line("advice (\(words))", place, text) }
        if let words = Faults.verdict(in: text) { line("verdict (\(words))", place, text) }
        if let words = Faults.falseQuotation(in: text, after: judged.heard) { line("not said (\(words))", place, text) }
        if let sign = Faults.smell(in: text, after: judged.heard) { line("filled badly (\(sign))", place, text) }
        if Words.all(in: text).count > 45 { line("too long", place, text) }
        if judged.isLong, !judged.grounding.isGrounded { line("not grounded", place, "\(judged.utterance) → \(text)") }
    }

    private func line(_ what: String, _ place: String, _ text: String) {
        Swift.print("\(what) · \(place) · \(text)")
    }
}
