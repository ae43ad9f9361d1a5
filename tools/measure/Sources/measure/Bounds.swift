/// Figures with the bounds they have to keep.
struct Bounds {
    private var table = Table(["figure", "value", "bound", ""])
    private(set) var held = true

    mutating func none(_ figure: String, _ count: Int) {
        note(figure, "\(count)", bound: "0", holds: count == 0)
    }

    mutating func atMost(_ figure: String, _ value: Int, _ bound: Int) {
        note(figure, "\(value)", bound: "≤ \(bound)", holds: value <= bound)
    }

    /// A share that has to be within percentages.
    mutating func share(_ figure: String, _ part: Int, of whole: Int, within bounds: ClosedRange<Int>) {
        let holds = part * 100 >= bounds.lowerBound * whole && part * 100 <= bounds.upperBound * whole
        let bound =
            switch (bounds.lowerBound, bounds.upperBound) {
            case (0, let upper): "≤ \(upper) %"
            case (let lower, 100): "≥ \(lower) %"
            case (let lower, let upper): "\(lower)–\(upper) %"
            }
        note("\(figure) (\(part) of \(whole))", percent(part, of: whole), bound: bound, holds: holds)
    }

    /// One count against another, with the least the quotient may be, in hundredths.
    mutating func ratio(_ figure: String, _ part: Int, to whole: Int, atLeast bound: Int) {
        let value = Double(part) / Double(max(whole, 1))
        note(
            "\(figure) (\(part) to \(whole))", decimal(value), bound: "≥ \(decimal(Double(bound) / 100))",
            holds: part * 100 >= bound * whole)
    }

    /// A figure without a bound.
    mutating func plain(_ figure: String, _ value: String) { table.add([figure, value, "", ""]) }

    private mutating func note(_ figure: String, _ value: String, bound: String, holds: Bool) {
        table.add([figure, value, bound, holds ? "ok" : "MISSED"])
        held = held && holds
    }

    func print() { table.print() }
}
