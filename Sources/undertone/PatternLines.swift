import Dialogue
import Escaping
import History

/// What came up in several stories, put as a question (clinical specification §3.3 and §3.4).
struct PatternLines {
    let pattern: RelationshipPattern

    var text: String {
        Sanitizing.paragraphs("\(lead)\n\(sentence)\n\(exceptions)Does that fit, or is it something different?\n")
    }

    private var lead: String {
        let share = "\(pattern.episodes.count) of \(pattern.total) stories (\(people))"
        return switch pattern.claim {
        case .moreThanOnce: "Something came up more than once, in \(share):"
        case .shape: "There may be a shape that came back in \(share):"
        case .recurring: "There may be something recurring, in \(share):"
        }
    }

    /// "perhaps “I wanted her to ask”, then “she ignored me”, then “I went quiet”", of the story told most fully: words of
    /// several stories joined would say what nobody said.
    private var sentence: String {
        let parts = pattern.fullest.parts.filter { $0.label != "what happened" }
        return "perhaps \(parts.map { "“\($0.quotation.words)”" }.joined(separator: ", then "))."
    }

    private var exceptions: String {
        guard let one = pattern.exceptions.last else { return "" }
        let words = (one.episode.otherAct ?? one.episode.ownAct).map { ": “\($0.words)”" } ?? ""
        return "It went differently with \(one.episode.person.ownPhrase), \(one.day)\(words).\n"
    }

    /// The people last told of; more than four are a crowd.
    private var people: String {
        let names = pattern.people.suffix(4).map(\.ownPhrase).joined(separator: ", ")
        return pattern.people.count > 4 ? "\(names) and others" : names
    }
}
