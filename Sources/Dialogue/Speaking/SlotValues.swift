/// What the slots of a wording can be filled with in this turn.
package struct SlotValues: Sendable {
    /// All slots there are.
    package static let names = [
        "quote", "question", "turned", "both", "event", "feeling", "the-feeling", "person", "they", "them", "their",
        "topic",
        "image", "wish",
        "other-act", "self-act", "earlier", "earlier-person", "earlier-feeling", "helper", "keep", "emergency", "line",
        "violence", "child", "poison", "listed",
    ]

    package private(set) var values: [String: String] = [:]
    /// The turn whose words `{earlier}` quotes.
    package private(set) var recalled: Quotation?

    package init() {}

    package subscript(_ slot: String) -> String? { values[slot] }

    package mutating func set(_ slot: String, _ value: String?) {
        if let value, !value.isEmpty { values[slot] = value }
    }

    /// A quotation, exact and in quotation marks.
    package mutating func quote(_ slot: String, _ words: String?) {
        set(slot, words.map { "“\($0)”" })
    }

    package mutating func recall(_ quotation: Quotation?) {
        recalled = quotation
        quote("earlier", quotation?.words)
    }

    /// Contacts, word for word; what is not held falls back on the emergency number and a directory.
    package mutating func setContacts(_ region: Region?) {
        let emergency = region?.values["emergency"] ?? "your local emergency number"
        let directory = "findahelpline.com lists lines for your country"
        let line = region.flatMap { region in region.values["line"].map { "\(region.name): \($0)" } } ?? directory
        set("emergency", emergency)
        set("line", line)
        set("violence", region?.values["violence"] ?? line)
        set("child", region?.values["child"] ?? line)
        set("poison", region?.values["poison"] ?? line)
        set("listed", region?.values["listed"] ?? "nowhere")
    }

    mutating func setPerson(_ person: PersonMention?, prefix: String = "") {
        guard let person else { return }
        set(prefix + "person", person.phrase)
        guard prefix.isEmpty else { return }
        set("they", person.pronoun.subject)
        set("them", person.pronoun.object)
        set("their", person.pronoun.possessive)
    }
}

extension SlotValues {
    /// People who are not one person: nobody asks what "everyone" said then.
    private static let nobodyInParticular: Set<String> = ["people", "everyone", "men", "women"]

    /// The values for a turn: from what was just said, and from memory.
    package static func collect(_ state: SessionState, region: Region?) -> SlotValues {
        var values = SlotValues()
        let observation = state.observation
        let quoted = state.course.quoted
        if let quote = observation.quote, !quoted.contains(quote), quote != observation.question {
            values.quote("quote", quote)
        }
        values.quote("question", observation.question)
        values.set("turned", observation.turned)
        values.set("both", observation.both)
        values.set("event", observation.event)
        values.set("feeling", observation.feelingWords)
        if let noun = observation.feelingNoun { values.set("the-feeling", "the \(noun)") }
        values.setPerson(observation.people.first { !Self.nobodyInParticular.contains($0.role) })
        values.set("topic", observation.topic)
        values.quote("image", observation.images.first.flatMap { quoted.contains($0) ? nil : $0 })
        values.quote("wish", observation.wishes.first)
        values.quote("other-act", observation.otherActs.first)
        values.quote("self-act", observation.ownActs.first)
        values.recall(Recall.earlier(state))
        values.setPerson(Recall.person(state), prefix: "earlier-")
        values.set("earlier-feeling", Recall.feeling(state))
        values.set("helper", Recall.helper(state))
        let isKept = state.course.asked == .keep && !observation.isBare
        values.quote("keep", isKept ? observation.quote ?? Recall.short(state) : nil)
        values.setContacts(region)
        return values
    }
}
