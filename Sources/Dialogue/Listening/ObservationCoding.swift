/// An observation is written without its empty parts, so that a record stays readable and small.
extension Observation {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case risk, also, care, feelings, themes, people, times, manner, defences, wishes, otherActs, ownActs, images
        case dream, answer, isBare, wordCount, quote, turned, event = "happened", both, gist, question, topic,
            feelingWords,
            feelingNoun
        case isFlooded, isStory, mentionsTears
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(risk, forKey: .risk)
        try Self.encode(also, .also, to: &values)
        try values.encodeIfPresent(care, forKey: .care)
        try Self.encode(feelings, .feelings, to: &values)
        try Self.encode(themes, .themes, to: &values)
        try Self.encode(people, .people, to: &values)
        try Self.encode(times, .times, to: &values)
        try Self.encode(manner, .manner, to: &values)
        try Self.encode(defences, .defences, to: &values)
        try Self.encode(wishes, .wishes, to: &values)
        try Self.encode(otherActs, .otherActs, to: &values)
        try Self.encode(ownActs, .ownActs, to: &values)
        try Self.encode(images, .images, to: &values)
        try encodeFindings(to: &values)
    }

    private func encodeFindings(to values: inout KeyedEncodingContainer<CodingKeys>) throws {
        if answer != .statement { try values.encode(answer, forKey: .answer) }
        try values.encode(wordCount, forKey: .wordCount)
        try values.encodeIfPresent(quote, forKey: .quote)
        try values.encodeIfPresent(turned, forKey: .turned)
        try values.encodeIfPresent(event, forKey: .event)
        try values.encodeIfPresent(both, forKey: .both)
        try values.encodeIfPresent(gist, forKey: .gist)
        try values.encodeIfPresent(question, forKey: .question)
        try values.encodeIfPresent(topic, forKey: .topic)
        try values.encodeIfPresent(feelingWords, forKey: .feelingWords)
        try values.encodeIfPresent(feelingNoun, forKey: .feelingNoun)
        let marks: [(Bool, CodingKeys)] = [
            (dream, .dream), (isBare, .isBare), (isFlooded, .isFlooded), (isStory, .isStory),
            (mentionsTears, .mentionsTears),
        ]
        for (holds, key) in marks where holds { try values.encode(true, forKey: key) }
    }

    private static func encode<Element: Encodable>(
        _ list: [Element], _ key: CodingKeys, to values: inout KeyedEncodingContainer<CodingKeys>
    ) throws {
        if !list.isEmpty { try values.encode(list, forKey: key) }
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func list<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
            try values.decodeIfPresent([Element].self, forKey: key) ?? []
        }
        func mark(_ key: CodingKeys) throws -> Bool { try values.decodeIfPresent(Bool.self, forKey: key) ?? false }
        risk = try values.decodeIfPresent(Risk.self, forKey: .risk)
        also = try list(.also)
        care = try values.decodeIfPresent(Care.self, forKey: .care)
        feelings = try list(.feelings)
        themes = try list(.themes)
        people = try list(.people)
        times = try list(.times)
        manner = try list(.manner)
        defences = try list(.defences)
        wishes = try list(.wishes)
        otherActs = try list(.otherActs)
        ownActs = try list(.ownActs)
        images = try list(.images)
        answer = try values.decodeIfPresent(Answer.self, forKey: .answer) ?? .statement
        wordCount = try values.decodeIfPresent(Int.self, forKey: .wordCount) ?? 0
        quote = try values.decodeIfPresent(String.self, forKey: .quote)
        turned = try values.decodeIfPresent(String.self, forKey: .turned)
        event = try values.decodeIfPresent(String.self, forKey: .event)
        both = try values.decodeIfPresent(String.self, forKey: .both)
        gist = try values.decodeIfPresent(Gist.self, forKey: .gist)
        question = try values.decodeIfPresent(String.self, forKey: .question)
        topic = try values.decodeIfPresent(String.self, forKey: .topic)
        feelingWords = try values.decodeIfPresent(String.self, forKey: .feelingWords)
        feelingNoun = try values.decodeIfPresent(String.self, forKey: .feelingNoun)
        dream = try mark(.dream)
        isBare = try mark(.isBare)
        isFlooded = try mark(.isFlooded)
        isStory = try mark(.isStory)
        mentionsTears = try mark(.mentionsTears)
    }
}
