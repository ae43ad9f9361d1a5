import Dialogue

/// Which of the seven features of psychodynamic technique an intervention touched.
///
/// Source: Blagys & Hilsenroth (2000), as listed in clinical specification §1.1.
package enum Features {
    package static func touched(by exchange: Exchange) -> [Technique] {
        let heard = ears.hear(exchange.said)
        var found = Technique.features.filter { heard.contains($0.rawValue) }
        if exchange.impact == .deepReflection, !found.contains(.affect) { found.append(.affect) }
        if exchange.impact == .repair, !found.contains(.hereAndNow) { found.append(.hereAndNow) }
        if exchange.coding.codes.contains(.interpretationPast), !found.contains(.past) { found.append(.past) }
        if exchange.coding.codes.contains(.interpretationPattern), !found.contains(.themes) { found.append(.themes) }
        return found
    }

    static func words(_ feature: Technique) -> String {
        switch feature {
        case .affect: "staying with feelings"
        case .avoidance: "what is kept away, and what that is good for"
        case .themes: "what comes back"
        case .past: "earlier times in the present"
        case .relationships: "people and how it goes with them"
        case .hereAndNow: "how it is to say it here"
        case .wishes: "wishes, dreams, what is imagined"
        case .frame, .safety: feature.rawValue
        }
    }

    /// One way to touch it.
    static func example(_ feature: Technique) -> String {
        switch feature {
        case .affect: "What is that like, as you say it?"
        case .avoidance: "We came near something, and then we were elsewhere. Shall we leave it?"
        case .themes: "That's the second time the same thing comes up. What do you make of it?"
        case .past: "When have you known this before?"
        case .relationships: "What did you hope they would do, and what did they do?"
        case .hereAndNow: "How is it to tell me this?"
        case .wishes: "If nobody minded, what would you want?"
        case .frame, .safety: ""
        }
    }

    private static let ears = Ears([
        (
            Technique.affect.rawValue,
            ["feel*", "felt", "what (is/was) that like", "what is/was/its it like"] + ClientCues.feelings
        ),
        (
            Technique.avoidance.rawValue,
            [
                "hard/easier/difficult to talk/say/stay/look", "leave it", "not look/looking", "keep/keeps/kept ~ away",
                "changed the subject", "somewhere else", "elsewhere", "the joke", "you laughed", "you smiled",
                "moved away",
                "make/makes/making it small", "nothing you said", "you say it is nothing",
                "what would happen if you didnt",
            ]
        ),
        (
            Technique.themes.rawValue,
            [
                "again", "each/every time", "the same", "often happens", "second/third time", "comes/come back",
                "keep/keeps coming",
                "you/youve ~ mentioned ~ before", "pattern", "familiar",
            ]
        ),
        (
            Technique.past.rawValue,
            [
                "before", "when you were (a) (little/small/young/child/girl/boy/younger)", "growing up", "grew up",
                "earlier", "the first time", "childhood", "remind/reminds (you)", "back then", "long ago",
                "as a child/boy/girl",
                "younger", "remember",
            ]
        ),
        (
            Technique.relationships.rawValue,
            [
                "he/she/they", "him/her/them",
                "your mother/father/mum/dad/mam/mom/wife/husband/partner/son/daughter/sister/brother/friend*/boss",
                "between you", "with you and", "people", "someone/somebody/anyone/anybody",
            ]
        ),
        (Technique.hereAndNow.rawValue, ClientCues.here),
        (
            Technique.wishes.rawValue,
            [
                "wish*", "hope/hoped/hoping", "dream*", "imagin*", "fantas*", "long/longed/longing for",
                "want/wanted/wants",
                "would/d have liked", "if nobody minded", "if you could", "in your mind", "picture ~ yourself",
                "what if",
            ]
        ),
    ])
}
