import Dialogue

/// The sentences of an utterance, for what the page asks of whole ones.
struct Sentences {
    let utterance: Utterance
    /// Its words; what is left over of talking is a sentence of its own.
    let words: [Token]
    /// The number that each sentence had before.
    private let origins: [Int]
    /// The words of each sentence.
    let ranges: [Range<Int>]
    /// Where each sentence begins to say something.
    let starts: [Int]
    /// The bare words of each from there.
    private let said: [[String]]

    init(_ text: String) {
        utterance = Utterance(text)
        let words: [Token]
        (words, origins) = Leavings.divided(utterance.tokens)
        self.words = words
        ranges = Self.ranges(of: words)
        starts = ranges.map { Leads.end(in: words, of: $0) }
        said = zip(ranges, starts).map { range, start in words[start..<range.upperBound].map(\.bare) }
    }

    private static func ranges(of words: [Token]) -> [Range<Int>] {
        words.indices.reduce(into: []) { ranges, index in
            if words[index].sentence == ranges.count - 1 {
                ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<(index + 1)
            } else {
                ranges.append(index..<(index + 1))
            }
        }
    }

    var text: String { utterance.text }

    /// That something is hard to say, or was never said before.
    static let hardToSay = Phrases([
        "never told anyone", "never told anybody", "never told a soul", "havent told anyone", "havent told anybody",
        "never said this", "never said that out loud", "never said it out loud", "hard to say this", "hard to say it",
        "hard to talk about", "hard to write", "hard for me to say", "hard to admit", "ashamed to say",
        "embarrassed to say", "embarrassing to say", "cant talk about it", "cant tell anyone", "dont want to tell",
        "nobody knows", "no one knows", "noone knows",
    ])

    /// That the work with the therapist is spoken of.
    static let ourWork = Phrases([
        "my therapist", "my counsellor", "my counselor", "my psychologist", "my psychotherapist", "my analyst",
        "in therapy", "our sessions", "my sessions", "our last session",
    ])

    /// The sentence around some words with what belongs to it; where that has no room, the stretch around the words, which
    /// is cut and stands on the second sheet only.
    func around(_ quotation: String) -> (passage: Passage, isCut: Bool) {
        guard let range = tokens(of: quotation), let first = range.first, let last = range.last else {
            return (Passage(words: quotation, sentences: 0...0, beginsLate: false), true)
        }
        let numbers = words[first].sentence...words[last].sentence
        if let passage = passage(of: numbers) { return (passage, false) }
        let start = ranges[numbers.lowerBound].lowerBound
        let end = ranges[numbers.upperBound].upperBound - 1
        return (
            Passage(words: stretch(first...last, within: start...end), sentences: numbers, beginsLate: false), true
        )
    }

    private func stretch(_ words: ClosedRange<Int>, within sentence: ClosedRange<Int>) -> String {
        if words.count >= Self.few { return exact(words.lowerBound..<(words.upperBound + 1)) }
        let isEarly = words.upperBound - sentence.lowerBound < Self.many
        let start = isEarly ? sentence.lowerBound : words.lowerBound - Self.many / 2
        return exact(start..<(min(sentence.upperBound, start + Self.many - 1) + 1))
    }

    /// A stretch of fewer words says little by itself; one of more has no room.
    private static let (few, many) = (5, 32)

    /// All of it, without what opens it and says nothing.
    var whole: Passage {
        passage(from: 0, to: max(0, ranges.count - 1)) ?? Passage(words: text, sentences: 0...0, beginsLate: false)
    }

    /// Of a question in which something is left over, the last part asks.
    func isQuestion(_ number: Int) -> Bool {
        guard origins.indices.contains(number), utterance.isQuestion(sentence: origins[number]) else { return false }
        return number + 1 == origins.count || origins[number + 1] != origins[number]
    }

    private func tokens(of quotation: String) -> Range<Int>? {
        guard let found = utterance.text.place(of: quotation) else { return nil }
        let (start, end) = (found.lowerBound, found.upperBound)
        let inside = words.indices.filter { words[$0].bytes.lowerBound < end && words[$0].bytes.upperBound > start }
        guard let first = inside.first, let last = inside.last else { return nil }
        return first..<(last + 1)
    }

    // MARK: What a sentence says

    /// The words with which a sentence opens, without sounds; “yes but” only answers.
    func opening(_ number: Int) -> [String] {
        let whole = words[ranges[number]].map(\.bare)
        let rest = Array(whole.drop(while: Leads.sounds.contains))
        return rest.first == "but" && rest.count < whole.count ? says(number) : rest
    }

    /// A sentence without its leads.
    func withoutLeads(_ number: Int) -> ArraySlice<Token> {
        words[starts[number]..<ranges[number].upperBound]
    }

    func says(_ number: Int) -> [String] { said[number] }

    /// Whether it can be carried and says something: “I think I will” does not.
    func tells(_ number: Int) -> Bool {
        carries(number) && (says(number).count > Self.fewest || says(number).contains(where: ClosedWords.isContent))
    }

    /// Whether a sentence can be carried before another: it tells something, and not to the companion.
    func carries(_ number: Int) -> Bool {
        let said = says(number)
        return said.count >= 2 && !isQuestion(number) && !Asking.opensUnmarked(said) && !Leaning.isElliptic(said)
            && !Wordings.isCourtesy(said) && !Wordings.isSmallTalk(said) && !Self.answers.contains(said)
    }

    /// Answers that say nothing before another sentence.
    static let answers = Set(
        Phrases.split([
            "i suppose", "i suppose so", "it was", "it is", "i guess so", "i guess", "i know", "i think so",
            "i dont know",
        ]))

    /// A sentence of so many words says next to nothing.
    static let fewest = 4

    /// Whether it begins with the person.
    func isOwn(_ number: Int) -> Bool {
        says(number).first.map { ["i", "im", "ive", "my"].contains($0) } == true
    }

    // MARK: Words of it

    /// The first passage in which one of some phrases stands.
    func first(with phrases: Phrases) -> Passage? { number(of: phrases).flatMap { passage(of: $0...$0) } }

    /// Number of the first sentence in which one of some phrases stands.
    private func number(of phrases: Phrases) -> Int? {
        phrases.place(in: words).map { words[$0].sentence }
    }

    /// Words exactly as written, with what belongs to the first and the last: “$50”, “10%”, a closing quotation mark.
    func exact(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let utf8 = Array(text.utf8)
        var start = words[first].bytes.lowerBound
        var end = words[last].bytes.upperBound
        let before = first > 0 ? words[first - 1].bytes.upperBound : 0
        while start > before, !Self.stops.contains(utf8[start - 1]) { start -= 1 }
        while end < utf8.count, !Self.stops.contains(utf8[end]) { end += 1 }
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }

    /// Spaces and marks of sentences, at which words end.
    private static let stops = Set(" \t\r\n.,;:!?-*".utf8)
}
