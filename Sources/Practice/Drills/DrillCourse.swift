/// One try at an item, as it is kept.
package struct DrillResult: Codable, Equatable, Sendable {
    package var drill: String
    package var item: String
    package var passed: Bool
    package var said: String
    package var codes: [Code]
    /// Seconds since 1970, UTC; absent in pipes.
    package var time: Int?

    package init(drill: String, item: String, passed: Bool, said: String, codes: [Code], time: Int?) {
        self.drill = drill
        self.item = item
        self.passed = passed
        self.said = said
        self.codes = codes
        self.time = time
    }
}

/// Which item comes next: easy before hard, missed ones again after three others, what was passed last longest ago.
///
/// Source: deliberate practice as described in clinical specification §7.3: small, repeated, just beyond comfort.
package struct DrillCourse: Sendable {
    private let drill: Drill
    private var results: [DrillResult]
    /// Names of the items of this sitting, in order.
    private var asked: [String] = []

    /// How many others come before a missed item is asked again.
    static let spacing = 3

    package init(_ drill: Drill, results: [DrillResult]) {
        self.drill = drill
        self.results = results.filter { $0.drill == drill.name }
    }

    /// The hardest level that is open: the next one opens after two passed in a row.
    package var level: Int {
        var level = 1
        var running = 0
        for result in results {
            let item = drill.items.first { $0.name == result.item }
            running = result.passed ? running + 1 : 0
            if running >= 2, item?.level == level, level < 3 {
                level += 1
                running = 0
            }
        }
        return level
    }

    package mutating func next() -> DrillItem? {
        let open = drill.items.filter { $0.level <= level }
        let item = missed(open) ?? fresh(open) ?? fresh(drill.items) ?? oldest(open)
        if let item { asked.append(item.name) }
        return item
    }

    package mutating func take(_ result: DrillResult) { results.append(result) }

    private func missed(_ items: [DrillItem]) -> DrillItem? {
        items.first { item in
            guard let last = results.last(where: { $0.item == item.name }), !last.passed else { return false }
            return !asked.suffix(Self.spacing).contains(item.name)
        }
    }

    /// Not tried yet, of the hardest open level first.
    private func fresh(_ items: [DrillItem]) -> DrillItem? {
        let new = items.filter { item in !results.contains { $0.item == item.name } && !asked.contains(item.name) }
        let hardest = new.map(\.level).max()
        return new.first { $0.level == hardest }
    }

    private func oldest(_ items: [DrillItem]) -> DrillItem? {
        items.filter { !asked.suffix(Self.spacing).contains($0.name) }.min { place($0) < place($1) }
    }

    private func place(_ item: DrillItem) -> Int { results.lastIndex { $0.item == item.name } ?? -1 }
}
