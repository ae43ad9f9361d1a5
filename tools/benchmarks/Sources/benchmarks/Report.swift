/// The table that is printed: figure, value, baseline, ratio, bound.
struct Report {
    private var rows = [["figure", "value", "/bin/cat", "ratio", "bound", ""]]
    private(set) var held = true

    /// A duration; `bound` in milliseconds.
    mutating func add(_ figure: String, _ value: Duration, baseline: Duration? = nil, bound: Double? = nil) {
        let ratio = baseline.map { "\(decimal(value.milliseconds / max(0.001, $0.milliseconds)))×" }
        let holds = bound.map { value.milliseconds <= $0 }
        add(
            figure, text(value), baseline.map(text), ratio, bound.map { "≤ \(text(Duration.milliseconds($0)))" }, holds)
    }

    /// A size in bytes; `bound` in megabytes.
    mutating func add(_ figure: String, bytes: Int, baseline: Int? = nil, bound: Int? = nil) {
        let ratio = baseline.map { "\(decimal(Double(bytes) / Double(max(1, $0))))×" }
        let holds = bound.map { bytes <= $0 * 1_000_000 }
        add(figure, megabytes(bytes), baseline.map(megabytes), ratio, bound.map { "≤ \($0) MB" }, holds)
    }

    /// A ratio.
    mutating func add(_ figure: String, ratio: Double, bound: Double) {
        add(figure, "\(decimal(ratio))×", nil, nil, "≤ \(decimal(bound))×", ratio <= bound)
    }

    /// Something counted a second.
    mutating func add(_ figure: String, perSecond: Double) {
        add(figure, "\(Int(perSecond)) a second", nil, nil, nil, nil)
    }

    /// Why there is no figure.
    mutating func missing(_ figure: String, _ reason: String) {
        add(figure, reason, nil, nil, nil, false)
    }

    private mutating func add(
        _ figure: String, _ value: String, _ baseline: String?, _ ratio: String?, _ bound: String?, _ holds: Bool?
    ) {
        rows.append([
            figure, value, baseline ?? "", ratio ?? "", bound ?? "", holds.map { $0 ? "ok" : "MISSED" } ?? "",
        ])
        if holds == false { held = false }
    }

    func print() {
        let widths = (0..<6).map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : padding + cell
            }
            Swift.print(cells.joined(separator: "  "))
        }
    }

    private func text(_ duration: Duration) -> String {
        let milliseconds = duration.milliseconds
        return milliseconds < 1 ? "\(decimal(milliseconds * 1000)) µs" : "\(decimal(milliseconds)) ms"
    }

    private func megabytes(_ bytes: Int) -> String { "\(decimal(Double(bytes) / 1_000_000)) MB" }

    private func decimal(_ value: Double) -> String {
        let tenths = Int((value * 100).rounded())
        let fraction = tenths % 100
        return "\(tenths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}

/// The middle of some durations.
func median(_ durations: [Duration]) -> Duration {
    durations.isEmpty ? .zero : durations.sorted()[durations.count / 2]
}
