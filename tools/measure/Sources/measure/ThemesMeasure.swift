/// Topic labels of the data met by a theme; of the short stressor lines of SAD, which of its nine labels.
struct ThemesMeasure {
    var options: Options

    func run() throws -> Bool {
        let rows = try Row.read(options.file)
        let heard: [Listened] = try options.program.objects(["listen", "--json"], lines: rows.map { $0["text"] })
        var stressors = StressorsMeasure()
        var topics = TopicsMeasure()
        for (row, listened) in zip(rows, heard) {
            let themes = listened.themes.map(\.name)
            if row["source"] == "sad" {
                let taken = stressors.add(label: row["label"], listened: listened).rawValue
                list(row, themes, taken, isRight: taken == row["label"])
            } else {
                let isMet = topics.add(labels: row["label"], source: row["source"], themes: themes)
                list(row, themes, "not heard", isRight: isMet)
            }
        }
        stressors.print()
        topics.print()
        return true
    }

    private func list(_ row: Row, _ themes: [String], _ taken: String, isRight: Bool) {
        guard options.lists, !isRight else { return }
        print("\(row["label"]) · \(taken) · \(themes.joined(separator: " ")) · \(row["text"].prefix(300))")
    }
}
