/// Conditions that a wording may ask for with `when:`; all of them must hold.
package enum Circumstance: String, CaseIterable, Codable, Sendable {
    case feeling
    case noFeeling = "no-feeling"
    case mixed, strong, person, story, wish, image, dream, past, short, long, first, early, late, positive, two
    case again, negated, tears, doorknob
    /// The person asks something of themselves.
    case question
    case afterNo = "after-no"
    case afterHalfYes = "after-half-yes"
    case afterYes = "after-yes"
    /// The same kind of answer as last time.
    case secondTime = "second-time"
}
