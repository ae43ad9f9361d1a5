import Foundation

/// Good sessions told from poor ones by the ratios of `undertone code --summary` alone.
///
/// The area under the curve is the chance that of a good and a poor session the good one has the higher figure; a figure
/// that is lower in good sessions has one below one half, and tells them as well the nearer it is to nothing.
struct SessionsMeasure {
    var options: Options

    private struct Summary: Decodable {
        var thousandths: [String: Int]
    }

    private struct Session {
        var isGood: Bool
        var summary: Summary
    }

    func run() throws -> Bool {
        let sessions = try sessions()
        let good = sessions.count(where: \.isGood)
        print("\(sessions.count) sessions, \(good) of them good\n")
        var table = Table(["figure", "area under the curve", "good, median", "poor, median"])
        let names = Set(sessions.flatMap(\.summary.thousandths.keys)).sorted()
        for name in names { add(name, sessions, to: &table) { $0.thousandths[name] ?? 0 } }
        table.print()
        return true
    }

    private func add(_ name: String, _ sessions: [Session], to table: inout Table, _ figure: (Summary) -> Int) {
        let good = sessions.filter(\.isGood).map { figure($0.summary) }.sorted()
        let poor = sessions.filter { !$0.isGood }.map { figure($0.summary) }.sorted()
        guard let goodMedian = Self.median(good), let poorMedian = Self.median(poor) else { return }
        var won = 0.0
        for left in good { for right in poor { won += left > right ? 1 : left == right ? 0.5 : 0 } }
        let area = won / Double(good.count * poor.count)
        table.add([name, decimal(area), decimal(Double(goodMedian) / 1000), decimal(Double(poorMedian) / 1000)])
    }

    private static func median(_ values: [Int]) -> Int? { values.isEmpty ? nil : values[values.count / 2] }

    private func sessions() throws -> [Session] {
        let rows = try Row.read(options.file)
        let conversations = Dictionary(grouping: rows) { $0["conv"] }
        return try conversations.keys.sorted().map { name in
            let turns = conversations[name] ?? []
            let lines = try turns.map { try ActsMeasure.line($0["speaker"], $0["text"]) }
            let summary: [Summary] = try options.program.objects(
                ["code", "--summary", "--json", "--format", "json"], lines: lines, count: 1)
            return Session(isGood: turns.first?["quality"] == "high", summary: summary[0])
        }
    }
}
