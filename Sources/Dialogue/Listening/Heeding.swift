/// What listening knows of the session so far; nothing else from outside the utterance is used.
package struct Heeding: Sendable {
    /// The slot that the companion's last question asked for.
    package var asked: Asked?
    /// Whether the last reply offered a reading (a link, a pattern, a defence noticed).
    package var offeredReading = false
    /// People spoken of, the latest last.
    package var people: [PersonMention] = []
    /// Names given to people, in lower case, with who they are.
    package var names: [String: PersonMention] = [:]
    /// Words in each of the person's last utterances.
    package var lengths: [Int] = []
    /// Themes of the last utterance.
    package var lastThemes: [String] = []
    /// Whether a strong feeling was told in the last utterance.
    package var wasHot = false
    /// Milliseconds before the first key, where known.
    package var pause: Int?

    package init() {}
}
