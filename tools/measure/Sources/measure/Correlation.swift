/// How two figures of the same sessions go together (Pearson's r).
struct Correlation {
    private var points: [(x: Double, y: Double)] = []

    var count: Int { points.count }

    mutating func add(_ x: Double, _ y: Double) { points.append((x, y)) }

    /// From -1 to 1; nothing where one figure is the same in all sessions.
    var value: Double? {
        let x = mean(points.map(\.x))
        let y = mean(points.map(\.y))
        let together = points.reduce(0) { $0 + ($1.x - x) * ($1.y - y) }
        let spread =
            points.reduce(0) { $0 + ($1.x - x) * ($1.x - x) } * points.reduce(0) { $0 + ($1.y - y) * ($1.y - y) }
        return spread > 0 ? together / spread.squareRoot() : nil
    }

    private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(values.count, 1)) }
}
