/// What the slots of a wording can be filled with in this turn.
package struct SlotValues: Sendable {
    /// All slots there are.
    private var values = [String?](repeating: nil, count: Slot.allCases.count)
    /// The slots that have a value.
    package private(set) var filled: SlotSet = []
    /// The turn whose words `{earlier}` quotes.
    package private(set) var recalled: Quotation?

    package init() {}

    package subscript(_ slot: Slot) -> String? { values[Int(slot.rawValue)] }

    /// The value of a slot by its name between braces; nothing for an unknown one.
    package subscript(named name: some StringProtocol) -> String? { Slot(name: name).flatMap { self[$0] } }

    package mutating func set(_ slot: Slot, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        values[Int(slot.rawValue)] = value
        filled.insert(SlotSet(slot))
    }

    /// A quotation, exact and in quotation marks.
    package mutating func quote(_ slot: Slot, _ words: String?) {
        set(slot, words.map { "“\($0)”" })
    }

    package mutating func recall(_ quotation: Quotation?) {
        recalled = quotation
        quote(.earlier, quotation?.words)
    }

    /// Contacts, word for word, each with its country: the same digits are another service elsewhere (clinical
    /// specification §8.3). What is not held falls back on the emergency number and a directory.
    package mutating func setContacts(_ region: Region?) {
        let held = { (key: String) in region.flatMap { region in region.values[key].map { "\(region.name): \($0)" } } }
        let line = held("line") ?? "findahelpline.com lists lines for your country"
        let emergency = region.flatMap { region in region.values["emergency"].map { "\($0) (\(region.name))" } }
        set(.emergency, emergency ?? "your local emergency number")
        set(.line, line)
        set(.violence, held("violence") ?? line)
        set(.child, held("child") ?? line)
        set(.poison, held("poison") ?? line)
        set(.listed, region?.values["listed"] ?? "nowhere")
    }

    /// Whether `{person}` is more than one, so that a verb beside it takes the plural.
    package var isSeveral: Bool {
        guard self[.they] == "they", let last = self[.person]?.lowercased().split(separator: " ").last else {
            return false
        }
        return last.hasSuffix("s") && !last.hasSuffix("ss") || ["children", "people"].contains(last)
    }

    mutating func setPerson(_ person: PersonMention?) {
        guard let person else { return }
        set(.person, person.phrase)
        set(.they, person.pronoun.subject)
        set(.them, person.pronoun.object)
        set(.their, person.pronoun.possessive)
    }
}

extension SlotValues {
    /// Those who are not one person: nobody asks what "everyone" said then, or the dog.
    private static let nobodyInParticular: Set<String> = ["people", "everyone", "men", "women", "cat", "dog"]

    /// Whether nothing is said but what is for the companion: "thats not really an answer" is met, not given back.
    private static func isAllSaidToCompanion(_ observation: Observation) -> Bool {
        guard forCompanion.contains(observation.answer), let quote = observation.quote else { return false }
        let isLong = observation.answer == .asksCompanion && observation.wordCount >= Focus.enough
        return !isLong && Tokenizer.tokens(of: quote).count + 4 > observation.wordCount
    }

    private static let forCompanion: Set<Answer> = [
        .complains, .parroted, .insult, .asksCompanion, .asksIfHuman, .asksReason, .asksMeaning, .asksPresence,
        .asksFollowed, .asksPrivate, .asksWhatThisIs, .sorry,
    ]

    /// The values for a turn: from what was just said, and from memory.
    package static func collect(_ state: SessionState, region: Region?) -> SlotValues {
        var values = SlotValues()
        let observation = state.observation
        let quoted = state.course.quoted
        if let quote = observation.quote, !quoted.contains(quote), quote != observation.question,
            !isAllSaidToCompanion(observation)
        {
            values.quote(.quote, quote)
        }
        values.quote(.question, observation.question)
        values.set(.turned, observation.turned)
        values.set(.both, observation.both)
        values.set(.event, observation.event)
        values.set(.feeling, observation.feelingWords)
        // A noun of another feeling than the one taken up would speak of what was only passed on the way.
        let main = observation.mainFeeling?.noun
        if let noun = observation.feelingNoun, main == nil || main == noun { values.set(.theFeeling, "the \(noun)") }
        values.setPerson(observation.people.first { !Self.nobodyInParticular.contains($0.role) })
        values.set(.topic, observation.topic)
        values.quote(.image, observation.images.first.flatMap { quoted.contains($0) ? nil : $0 })
        values.quote(.wish, observation.wishes.first)
        values.quote(.otherAct, observation.otherActs.first)
        values.quote(.selfAct, observation.ownActs.first)
        values.recall(Recall.earlier(state))
        values.set(.earlierPerson, Recall.person(state)?.phrase)
        values.set(.earlierFeeling, Recall.feeling(state))
        values.set(.helper, Recall.helper(state))
        let isKept = state.course.asked == .keep && !observation.isBare
        values.quote(.keep, isKept ? observation.quote ?? Recall.short(state) : nil)
        values.setContacts(region)
        return values
    }
}
