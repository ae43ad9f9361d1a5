import Dialogue

/// People known only from turns that are taken back: later turns must not tell of them either.
struct StruckPeople {
    /// Names, in lower case, that no words left in the record hold.
    private let names: Set<String>
    private let first: Int
    /// The words of each turn that stays, in lower case.
    private let words: [Int: Set<String>]

    init(_ turns: Set<Int>, in events: [Event]) {
        var words: [Int: Set<String>] = [:]
        var struck: Set<String> = []
        for event in events {
            switch event {
            case .heard(let heard) where !turns.contains(heard.turn):
                words[heard.turn] = Set(Tokenizer.tokens(of: heard.text).map(\.bare))
            case .noticed(let noticed) where turns.contains(noticed.turn):
                struck.formUnion(noticed.observation.people.compactMap { $0.name?.lowercased() })
            default: break
            }
        }
        self.words = words
        names = struck.filter { name in !words.values.contains { $0.contains(name) } }
        first = turns.min() ?? 0
    }

    /// The event without what it knew from the words taken back.
    func redacted(_ event: Event) -> Event {
        switch event {
        case .noticed(var noticed) where noticed.turn > first:
            let own = words[noticed.turn] ?? []
            noticed.observation.people.removeAll { !isNamed($0, in: own) }
            return .noticed(noticed)
        case .said(var said) where said.turn >= first && names.contains(where: { holds(said.text, $0) }):
            said.text = "[taken back]"
            return .said(said)
        default: return event
        }
    }

    /// Whether a turn's own words bring somebody up: by name, or by what they are called; "her" alone may mean who was struck.
    private func isNamed(_ person: PersonMention, in own: Set<String>) -> Bool {
        if let name = person.name?.lowercased() { return own.contains(name) }
        let called = person.phrase.lowercased().split(separator: " ").last.map(String.init)
        return own.contains(person.role) || called.map(own.contains) ?? false
    }

    private func holds(_ text: String, _ name: String) -> Bool {
        Tokenizer.tokens(of: text).contains { $0.bare == name || $0.bare == name + "s" }
    }
}
