/// Agreement of two raters on yes or no, beyond chance (Cohen's kappa).
struct Agreement {
    private var both = 0
    private var first = 0
    private var second = 0
    private var total = 0

    mutating func add(_ left: Bool, _ right: Bool) {
        total += 1
        if left { first += 1 }
        if right { second += 1 }
        if left && right { both += 1 }
    }

    var kappa: Double {
        guard total > 0 else { return 0 }
        let count = Double(total)
        let neither = Double(total - first - second + both)
        let observed = (Double(both) + neither) / count
        let left = Double(first) / count
        let right = Double(second) / count
        let chance = left * right + (1 - left) * (1 - right)
        return chance < 1 ? (observed - chance) / (1 - chance) : 1
    }
}
