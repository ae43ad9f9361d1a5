import Dialogue

/// The bounds of the numbers that a record holds, so that nothing that is read makes a sum overflow or a loop endless.
extension Event {
    /// The highest turn that a record has.
    package static let lastTurn = 1_000_000
    /// Until the end of the year 9999.
    private static let times = 0...253_402_300_799

    private struct Number {
        var field: String
        var value: Int?
        var bounds: ClosedRange<Int>

        init(_ field: String, _ value: Int?, _ bounds: ClosedRange<Int> = 0...Event.lastTurn) {
            self.field = field
            self.value = value
            self.bounds = bounds
        }
    }

    /// What is wrong with a number, where one is out of its bounds; the field, what was expected and what was found.
    var numberOutOfBounds: String? {
        for number in numbers {
            guard let value = number.value, !number.bounds.contains(value) else { continue }
            let (low, high) = (number.bounds.lowerBound, number.bounds.upperBound)
            return "“\(number.field)”: a number from \(low) to \(high) is expected, found \(value)"
        }
        return nil
    }

    private var numbers: [Number] {
        switch self {
        case .opened(let opened):
            return [
                Number("format", opened.format), Number("reader", opened.reader),
                Number("time", opened.time, Self.times),
            ]
        case .heard(let heard):
            return [
                Number("turn", heard.turn), Number("pause", heard.pause, Self.times),
                Number("elapsed", heard.elapsed, Self.times), Number("hour", heard.hour, 0...23),
            ]
        case .noticed(let noticed):
            return [
                Number("turn", noticed.turn),
                Number("wordCount", noticed.observation.wordCount, 0...RecordReader.mostBytes),
            ] + noticed.observation.feelings.map { Number("strength", $0.strength, 0...9) }
        case .said(let said): return [Number("turn", said.turn), Number("recalls", said.recalls)]
        case .marked(let marked): return [Number("turn", marked.turn)]
        case .styled(let styled): return [Number("turn", styled.turn)]
        case .struck(let struck): return [Number("at", struck.at)] + struck.turns.map { Number("turns", $0) }
        case .gathered(let gathered): return [Number("turn", gathered.turn)]
        case .chosen(let chosen):
            let lines = chosen.kept + chosen.left
            return [Number("turn", chosen.turn)] + lines.flatMap(Self.numbers)
        case .closed(let closed):
            return [Number("turn", closed.turn), Number("elapsed", closed.elapsed, Self.times)]
        case .carried: return []
        }
    }

    private static func numbers(of line: PageLine) -> [Number] {
        [Number("section", line.section, 0...99)] + line.turns.map { Number("turns", $0) }
    }
}
