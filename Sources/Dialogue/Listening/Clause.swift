/// A stretch of an utterance with one verb, as far as that can be told.
package struct Clause: Sendable {
    package var tokens: Range<Int>
    /// The word that joins it to what came before ("but", "because", "if" …); not part of `tokens`.
    package var joiner: String?
    /// Whether its sentence ends in a question mark.
    package var isQuestion: Bool
    package var subject: Subject = .none
    /// Place of the verb, where one was found after the subject.
    package var verb: Int?
    package var isPast = false

    package enum Subject: Sendable { case own, other, thing, companion, none }

    /// Whether the clause says something by itself: its joiner does not make it hang on another.
    package var standsAlone: Bool {
        guard let joiner else { return true }
        return !ClosedWords.subordinators.contains(joiner) || ClosedWords.causal.contains(joiner)
    }
}
