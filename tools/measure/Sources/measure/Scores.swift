/// Counts of predicted against given labels.
struct Scores {
    private(set) var total = 0
    private(set) var right = 0
    private var given: [String: Int] = [:]
    private var predicted: [String: Int] = [:]
    private var met: [String: Int] = [:]
    private var confused: [String: [String: Int]] = [:]

    mutating func add(given label: String, predicted guess: String) {
        total += 1
        given[label, default: 0] += 1
        predicted[guess, default: 0] += 1
        confused[label, default: [:]][guess, default: 0] += 1
        if label == guess {
            right += 1
            met[label, default: 0] += 1
        }
    }

    /// The mean of the labels' F1, over the labels that were given.
    var macroF1: Double {
        guard !given.isEmpty else { return 0 }
        return given.keys.map(f1).reduce(0, +) / Double(given.count)
    }

    private func f1(_ label: String) -> Double {
        let sum = given[label, default: 0] + predicted[label, default: 0]
        return sum == 0 ? 0 : 2 * Double(met[label, default: 0]) / Double(sum)
    }

    func print(_ title: String) {
        Swift.print("\(title): \(total) lines, accuracy \(percent(right, of: total)), macro-F1 \(thousandths(macroF1))")
        var table = Table(["label", "lines", "recall", "precision", "F1", "most often taken for"])
        for label in given.keys.sorted() {
            let met = met[label, default: 0]
            let others = confused[label, default: [:]].filter { $0.key != label }
            let rival = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
            table.add([
                label, "\(given[label, default: 0])", percent(met, of: given[label, default: 0]),
                percent(met, of: predicted[label, default: 0]), decimal(f1(label)),
                rival.map { "\($0.key) (\($0.value))" } ?? "–",
            ])
        }
        table.print()
    }

    /// Rows are the labels that were given, columns what they were taken for, by their first words, both in this order.
    func printConfusion(_ labels: [String]) {
        var table = Table(["given, taken for"] + labels.map { String($0.prefix { $0 != " " }) })
        for label in labels {
            table.add([label] + labels.map { "\(confused[label, default: [:]][$0, default: 0])" })
        }
        table.print()
    }
}
