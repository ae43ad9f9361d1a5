/// Possible defences heard, by the level that the data gives.
struct DefencesMeasure {
    var options: Options

    func run() throws -> Bool {
        let rows = try Row.read(options.file)
        let heard: [Listened] = try options.program.objects(["listen", "--json"], lines: rows.map { $0["text"] })
        let pairs = zip(rows, heard).map { (row: $0, heard: $1) }
        var table = Table(["level", "lines", "a defence heard", "most often"])
        for (level, pairs) in Dictionary(grouping: pairs, by: { $0.row["label"] }).sorted(by: { $0.key < $1.key }) {
            let names = pairs.flatMap { Set($0.heard.defences.map(\.name)) }
            let counts = Dictionary(grouping: names) { $0 }.mapValues(\.count)
            let common = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
            table.add([
                level, "\(pairs.count)", percent(pairs.count { !$0.heard.defences.isEmpty }, of: pairs.count),
                common.map { "\($0.key) \($0.value)" }.joined(separator: ", "),
            ])
        }
        table.print()
        return true
    }
}
