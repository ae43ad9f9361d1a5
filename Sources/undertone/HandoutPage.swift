import Dialogue
import Handout
import Terminal

/// The page at the end of a session, as it is shown before it is written.
struct HandoutPage {
    private let conversation: Conversation

    init(_ conversation: Conversation) { self.conversation = conversation }

    /// The page as the person has chosen it so far.
    var proposal: Document {
        let lexicon = conversation.engine.repertoire.lexicon
        var builder = HandoutBuilder { EpisodeClusters(lexicon: lexicon) }
        builder.take(conversation.events, day: HandoutReading.day(of: conversation.events))
        return builder.document()
    }

    /// The lines that can be left out, each with its number, under the titles of their sections.
    static func numbered(_ page: Document) -> String {
        var number = 0
        var lines: [String] = []
        for section in page.sections where section.lines.contains(where: { $0.origin != nil }) {
            lines.append((lines.isEmpty ? "" : "\n") + section.title)
            for line in section.lines where line.origin != nil {
                number += 1
                lines.append("\(number). \(TextRenderer.text(of: line))")
            }
        }
        return lines.joined(separator: "\n")
    }

    static let question =
        "This would be your page. Which lines are to be left out? Their numbers, or Enter for none; "
        + "“first” puts safety at the top."

    /// For the hour itself (clinical specification §9.4).
    static let handingOver = "To hand it over: “I wrote some notes. Could we look at number 1?”"
}

/// What the person answers when asked which lines are to be left out.
struct PageChoice: Equatable {
    private let left: Set<Int>
    private let safetyFirst: Bool

    static let expected =
        "That was not understood. Numbers of lines to leave out, for example 2 5; “all”; “first” for safety at the top; "
        + "or Enter for none."

    /// - Parameter count: how many lines there are.
    /// - Returns: nothing where the answer holds anything but numbers of lines, “all”, “none” and “first”.
    init?(_ text: String, of count: Int) {
        var left: Set<Int> = []
        var safetyFirst = false
        for word in text.lowercased().split(whereSeparator: { " ,;.\t\n".contains($0) }) {
            switch word {
            case "first", "safety": safetyFirst = true
            case "none", "no", "nothing", "and": continue
            case "all": left.formUnion(1...max(count, 1))
            default:
                guard let number = Int(word), (1...max(count, 1)).contains(number) else { return nil }
                left.insert(number)
            }
        }
        self.left = left
        self.safetyFirst = safetyFirst
    }

    /// What the record keeps of it.
    func chosen(in page: Document, turn: Int) -> Chosen {
        var page = page
        return page.leaveOut(left, turn: turn, safetyFirst: safetyFirst)
    }
}
