/// What kind of thing the clause that matters most says; what may follow depends on it.
///
/// A plan is not asked for its feeling, a loss not for its opposite. Source: clinical craft; the distinctions are
/// those that a listener needs to choose what to take up (clinical specification §2.1, "Which corner next?").
package enum Gist: String, CaseIterable, Codable, Sendable {
    /// Something bad that happened to the person ("I got laid off").
    case blow
    /// What another did to the person, or keeps doing ("he lies to me").
    case wronged
    /// Someone or something is not there any more, and missed.
    case missing
    /// What the person cannot do or manage ("I can't sleep").
    case unable
    /// What is not there ("I have nobody to talk to").
    case lack
    /// A hard word about oneself ("I'm a failure").
    case judgement
    /// What should have been done, or left undone ("I should have asked her").
    case regret
    /// What might happen ("what if she leaves").
    case worry
    /// Not knowing, being torn ("I don't know if I should stay").
    case doubt
    /// A must or a should.
    case duty
    /// What is wanted.
    case wish
    /// What the person means to do, or try.
    case plan
    /// What the person has done or tried against it.
    case effort
    /// Something good: relief, success, warmth.
    case gain
    /// What another said.
    case told
    /// What is always or never so, or keeps coming.
    case habit
    /// That it is told here, for the first time or against some resistance.
    case telling
    /// How bad it is, without saying what ("it's so hard").
    case weight
}
