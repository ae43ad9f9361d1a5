/// Questions and reflections of whole sessions, as given and as coded (clinical specification §11, Y20).
struct ActTotals {
    private struct Counts {
        var questions = 0
        var reflections = 0
        var ratio: Double? { questions > 0 ? Double(reflections) / Double(questions) : nil }
    }

    private var sessions: [String: (given: Counts, coded: Counts, lines: Int)] = [:]
    /// Sessions of fewer lines say little of ratios.
    private static let fewest = 10

    /// Takes one line in; `id` is that of the session, a full stop, and the turn.
    mutating func add(_ id: String, given labels: String, coded main: String) {
        guard let end = id.lastIndex(of: ".") else { return }
        let given = labels.split(separator: "|").map { ActsMeasure.given(String($0)) }
        let coded = [ActsMeasure.fold(main)]
        var session = sessions[String(id[..<end])] ?? (Counts(), Counts(), 0)
        Self.count(given, in: &session.given)
        Self.count(coded, in: &session.coded)
        session.lines += 1
        sessions[String(id[..<end])] = session
    }

    private static func count(_ acts: [String], in counts: inout Counts) {
        if acts.contains(where: { $0.hasSuffix("question") }) { counts.questions += 1 }
        if acts.contains(where: { $0.hasSuffix("reflection") }) { counts.reflections += 1 }
    }

    func print() {
        var questions = Correlation()
        var ratios = Correlation()
        for session in sessions.values where session.lines >= Self.fewest {
            questions.add(Double(session.given.questions), Double(session.coded.questions))
            if let given = session.given.ratio, let coded = session.coded.ratio { ratios.add(given, coded) }
        }
        guard let asked = questions.value, let ratio = ratios.value else { return }
        Swift.print(
            "sessions of \(Self.fewest) lines or more (\(questions.count)): r \(decimal(asked)) for questions, "
                + "r \(decimal(ratio)) for reflections to questions (Y20: .80)")
    }
}
