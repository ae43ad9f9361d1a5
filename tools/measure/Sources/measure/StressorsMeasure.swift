/// Which of the nine stressors each line is about, as its themes tell.
struct StressorsMeasure {
    private var scores = Scores()

    /// Takes a line in.
    ///
    /// - Returns: what it was taken for.
    mutating func add(label: String, listened: Listened) -> Stressor {
        let stressor = Stressor(themes: listened.themes.map(\.name), isMoved: listened.isMoved)
        scores.add(given: label, predicted: stressor.rawValue)
        return stressor
    }

    func print() {
        guard scores.total > 0 else { return }
        scores.print("stressors")
        Swift.print("")
        scores.printConfusion(Stressor.allCases.map(\.rawValue))
        Swift.print("")
    }
}
