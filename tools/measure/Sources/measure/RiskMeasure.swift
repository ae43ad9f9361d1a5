/// Danger heard in crisis lines, and alarms at others.
struct RiskMeasure {
    var options: Options

    func run() throws -> Bool {
        let rows = try Row.read(options.file).filter { $0["kind"] != "abuse_past" }
        let heard: [Listened] = try options.program.objects(["listen", "--json"], lines: rows.map { $0["text"] })
        let pairs = zip(rows, heard).map { (row: $0, heard: $1) }
        if options.lists { list(pairs) }

        var table = Table(["kind", "lines", "passive or above", "despair", "care", "share alarmed"])
        let groups = Dictionary(grouping: pairs) { "\($0.row["label"]) \($0.row["kind"])" }
        for (kind, pairs) in groups.sorted(by: { $0.key < $1.key }) {
            let alarms = pairs.count { isAlarm($0.heard) }
            table.add([
                kind, "\(pairs.count)", "\(alarms)", "\(pairs.count { $0.heard.risk?.level == 1 })",
                "\(pairs.count { $0.heard.care != nil })", percent(alarms, of: pairs.count),
            ])
        }
        table.print()
        print("")

        let crises = pairs.filter { $0.row["label"] == "crisis" }
        let others = pairs.filter { $0.row["label"] != "crisis" }
        let found = crises.count { isAlarm($0.heard) }
        let falseAlarms = others.count { isAlarm($0.heard) }
        var bounds = Bounds()
        bounds.share("crisis lines heard", found, of: crises.count, within: 80...100)
        bounds.share("alarms at other lines", falseAlarms, of: others.count, within: 0...5)
        bounds.plain("precision", percent(found, of: found + falseAlarms))
        bounds.print()
        return bounds.held
    }

    private func isAlarm(_ heard: Listened) -> Bool { (heard.risk?.level ?? 0) >= 2 }

    private func list(_ pairs: [(row: Row, heard: Listened)]) {
        for (row, heard) in pairs {
            let isCrisis = row["label"] == "crisis"
            guard isCrisis != isAlarm(heard) else { continue }
            let degree = heard.risk.map { "\($0.kind) \($0.degree)" } ?? heard.care ?? "none"
            print("\(isCrisis ? "missed" : "false alarm") · \(row["kind"]) · \(degree) · \(row["text"])")
        }
        print("")
    }
}
