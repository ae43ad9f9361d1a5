import Dialogue
import Escaping

/// One line of feedback: what it was, and one other way to put it.
package struct FeedbackLine: Codable, Equatable, Sendable {
    package var turn: Int
    package var text: String
    package var rule: ReportRule
    /// The other way by itself.
    package var other: String

    package init(turn: Int, text: String, rule: ReportRule, other: String) {
        self.turn = turn
        self.text = text
        self.rule = rule
        self.other = other
    }
}

/// Makes feedback from the client's last words.
///
/// It never says how the client took it: the state is shown only afterwards.
package struct FeedbackMaker: Sendable {
    private let engine: Engine

    package init(engine: Engine) { self.engine = engine }

    /// - Parameters:
    ///   - exchange: the turn that it is about.
    ///   - before: the client's words before it.
    ///   - line: the identifier of those words.
    package func line(for exchange: Exchange, after before: String, line: String) -> FeedbackLine {
        let other = OtherWay(
            observation: engine.listen(to: before), isAsking: before.hasSuffix("?"), line: line, turn: exchange.turn
        ).text(for: exchange.impact)
        let words = exchange.coding.words.first.map { $0.count > 40 ? "" : " (“\($0)”)" } ?? ""
        let was = exchange.coding.main == .silence ? "Silence" : Self.capital(exchange.coding.main.words) + words
        return FeedbackLine(
            turn: exchange.turn, text: "\(was). Another way: \(other)", rule: .otherWay, other: other)
    }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// Another way to take up the client's words.
struct OtherWay {
    let observation: Observation
    /// Whether the client's words end in a question.
    let isAsking: Bool
    /// The identifier of the client's words.
    let line: String
    let turn: Int

    func text(for impact: Impact) -> String {
        if impact != .repair, let mending { return mending }
        if isAsking { return "“What made you think of that just now?”" }
        if observation.wordCount <= 4, impact != .silence { return "“Mm.” And then wait." }
        return switch impact {
        case .deepReflection, .simpleReflection, .validation: question
        case .silence, .encourager: reflection
        case .repair: "“I think I went past you there. How was it for you?”"
        case .openQuestion where observation.mainFeeling != nil: reflection
        default: turn % 2 == 0 ? question : reflection
        }
    }

    /// When the client has just shown that something went wrong.
    private var mending: String? {
        if line.hasPrefix("reply.tired") { return "“I've asked one thing after another. I'll leave you some room.”" }
        if line.hasPrefix("reply.withdraw") { return "“I think I lost you there. What did I go past?”" }
        if line.hasPrefix("reply.confront") || line.hasPrefix("reply.harsh") {
            return "“Something I said got in the way. I'd like to hear it.”"
        }
        if line.hasPrefix("sore") { return "“That landed badly, I think. I'm sorry.”" }
        if line.hasPrefix("reply.wrong") { return "“That wasn't it, then. How would you put it?”" }
        return nil
    }

    /// Gives back, and asks nothing.
    private var reflection: String {
        if let turned = observation.turned { return "“\(Self.sentence(turned)).”" }
        if let feeling = observation.feelingWords { return "“You feel \(feeling).”" }
        if let quote = quote { return "“‘\(quote)’, you say.”" }
        return "“Mm.” And then wait."
    }

    /// Takes up, and opens.
    private var question: String {
        let endings = ["What is that like?", "What goes with that?", "How is it for you to say that?"]
        let ending = endings[turn % endings.count]
        if let turned = observation.turned { return "“\(Self.sentence(turned)). \(ending)”" }
        if let quote = quote { return "“You said ‘\(quote)’. \(ending)”" }
        return "“What comes to mind as you say that?”"
    }

    private var quote: String? {
        observation.quote.map { quote in
            var text = Sanitizing.oneLine(quote)
            while let last = text.last, ".,;:!?… ".contains(last) { text.removeLast() }
            return text
        }
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
