/// Topic labels of the data met by a theme.
struct ThemesMeasure {
    var options: Options

    func run() throws -> Bool {
        let rows = try Row.read(options.file)
        let heard: [Listened] = try options.program.objects(["listen", "--json"], lines: rows.map { $0["text"] })
        var counts: [String: (lines: Int, any: Int, met: Int)] = [:]
        var total = (lines: 0, any: 0, met: 0)
        for (row, listened) in zip(rows, heard) {
            let themes = Set(listened.themes.map(\.name))
            let labels = row["label"].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            let fitting = labels.reduce(into: Set<String>()) { $0.formUnion(ThemeLabels.themes[$1] ?? []) }
            guard !fitting.isEmpty else { continue }
            let isMet = !themes.isDisjoint(with: fitting)
            for label in labels where ThemeLabels.themes[label] != nil {
                var count = counts[label, default: (0, 0, 0)]
                count.lines += 1
                if !themes.isEmpty { count.any += 1 }
                if isMet { count.met += 1 }
                counts[label] = count
            }
            total.lines += 1
            if !themes.isEmpty { total.any += 1 }
            if isMet { total.met += 1 }
            if options.lists, !isMet {
                print("\(row["label"]) · \(themes.sorted().joined(separator: " ")) · \(row["text"].prefix(300))")
            }
        }
        var table = Table(["label", "lines", "a theme heard", "a fitting theme heard"])
        for (label, count) in counts.sorted(by: { ($1.value.lines, $0.key) < ($0.value.lines, $1.key) }) {
            table.add([
                label, "\(count.lines)", percent(count.any, of: count.lines), percent(count.met, of: count.lines),
            ])
        }
        table.print()
        print("of \(total.lines) lines with a topic: a theme heard in \(percent(total.any, of: total.lines)),")
        print("a fitting one in \(percent(total.met, of: total.lines))")
        return true
    }
}
