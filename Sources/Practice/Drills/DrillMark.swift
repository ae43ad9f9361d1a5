import Dialogue

/// How an answer did, and why.
package struct DrillMark: Equatable, Sendable {
    package var coding: Coding
    /// What it lacks or has too much of, in words; empty when it passes.
    package var failures: [String]
    package var passes: Bool { failures.isEmpty }
}

extension DrillItem {
    /// Codes an answer and holds it against the criterion.
    package func mark(_ answer: String, by coder: Coder) -> DrillMark {
        let coding = coder.code(answer, after: client)
        return DrillMark(coding: coding, failures: criterion.failures(answer, coding, client: client))
    }
}

extension Criterion {
    func failures(_ answer: String, _ coding: Coding, client: String) -> [String] {
        var found: [String] = []
        if !passes.isEmpty, !coding.codes.contains(where: passes.contains) {
            found.append("it was \(coding.main.words), not \(passes.map(\.words).joined(separator: " or "))")
        }
        for (code, words) in zip(coding.codes, coding.words) where fails.contains(code) {
            found.append("\(code.words) in it (“\(words)”)")
        }
        found += unheard(answer)
        if echoes, coding.main != .silence, coding.main != .encourager,
            Attunement(said: answer, heard: [client]).shared == 0
        {
            found.append("none of the client's words is taken up")
        }
        let count = Tokenizer.tokens(of: answer).count
        if words > 0, count > words { found.append("\(count) words; at most \(words)") }
        return found
    }

    private func unheard(_ answer: String) -> [String] {
        [hears, and].filter { !$0.isEmpty && Ears([("it", $0)]).hear(answer).isEmpty }
            .map { "nothing like “\($0[0].filter { $0 != "*" })” in it" }
    }
}
