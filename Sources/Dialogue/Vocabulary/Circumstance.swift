/// Conditions that a wording may ask for with `when:`; all of them must hold.
package enum Circumstance: String, CaseIterable, Codable, Sendable {
    case feeling
    case noFeeling = "no-feeling"
    case mixed, strong, person, story, wish, image, dream, past, short, long, first, early, late, positive, two
    case again, negated, tears, doorknob
    /// The feeling was named outside the clause that is taken up, or inside it.
    case apart, within
    /// The person asks something of themselves.
    case question
    /// The question puts two things side by side: "should I stay or go?"
    case either
    /// What is quoted came after a "but".
    case afterBut = "after-but"
    case afterNo = "after-no"
    case afterHalfYes = "after-half-yes"
    case afterYes = "after-yes"
    /// While it is held, someone who could be there was named: a short answer, and nothing against them in it.
    case namedHelper = "named-helper"
    /// While it is held, danger was heard in this utterance too, or was not.
    case danger
    case noDanger = "no-danger"
    /// The last session ended while danger was held.
    case afterHeld = "after-held"
    /// A plain question about danger was answered by no.
    case checkNo = "check-no"
    /// Danger right now is being held.
    case urgent
    /// A goodbye while it is held.
    case heldLeaving = "held-leaving"
    case menuNumbers = "menu-numbers"
    case menuSomeone = "menu-someone"
    case menuSteady = "menu-steady"
    case menuLine = "menu-line"
    case menuBarrier = "menu-barrier"
    case menuStop = "menu-stop"
    /// The same kind of answer as last time.
    case secondTime = "second-time"
}
