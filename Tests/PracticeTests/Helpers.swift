import Practice

/// Scripted helpers: what they say next to a client.
enum Helpers {
    /// Takes up the client's words, names what is felt, asks openly now and then, leaves silences, repairs.
    static func good(_ session: PracticeSession) -> String {
        if session.state.rupture.isOpen { return "I'm sorry. I went too fast there." }
        let words = session.lastWords.split { !$0.isLetter && $0 != "'" }.filter { $0.count > 4 }.suffix(3)
        let echo = words.joined(separator: ", ")
        let feeling = session.client.script.topic(session.state.topic)?.layers.first?.feels.first ?? "tired"
        switch session.exchanges.count % 4 {
        case 0: return "What was that like for you, \(echo)?"
        case 1: return "It sounds as if you feel \(feeling.filter { $0 != "*" }) there."
        case 2: return "So: \(echo)."
        default: return ""
        }
    }

    private static let poorLines = [
        "Do you exercise?", "You should see it more positively.", "Why did you do that?", "Is it bad? Is it new?",
        "Everything will be fine, don't worry.", "Have you tried making a list?", "Did you tell your doctor?",
        "Research shows that people who plan their week usually feel better, and that most people with such symptoms improve.",
        "It is really about your childhood.", "You need to talk to your family.",
    ]

    static func poor(_ session: PracticeSession) -> String {
        poorLines[session.exchanges.count % poorLines.count]
    }
}
