/// Figures in columns, printed with the first one flush left and the others flush right.
struct Table {
    private var rows: [[String]]

    init(_ header: [String]) { rows = [header] }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    func print() {
        let widths = rows.reduce(into: [Int]()) { widths, row in
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], cell.count)
            }
        }
        for row in rows {
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : padding + cell
            }
            Swift.print("  " + cells.joined(separator: "  "))
        }
    }
}

/// A share in per cent with one decimal, such as `45.0 %`; `–` of nothing.
func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10) %"
}

/// A number with two decimals.
func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = abs(hundredths % 100)
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}

/// A share from 0 to 1 with three decimals, where a bound is given with two.
func thousandths(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()))
    return value >= 1 ? "1.000" : "0." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
}
