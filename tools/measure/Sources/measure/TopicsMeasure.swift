import Foundation

/// The labelled topics of longer texts, and which of them are heard: a line may have several.
struct TopicsMeasure {
    /// How many topics there are, of how many any theme was heard in their line, and how many were heard themselves.
    private struct Count {
        var topics = 0
        var any = 0
        var met = 0

        mutating func add(isAny: Bool, isMet: Bool) {
            topics += 1
            if isAny { any += 1 }
            if isMet { met += 1 }
        }
    }

    private var byLabel: [String: Count] = [:]
    private var bySource: [String: Count] = [:]

    /// Takes a line in, with its labels between commas. Labels that no theme of the program is meant for are passed over.
    ///
    /// - Returns: whether each of its topics was heard.
    mutating func add(labels: String, source: String, themes: [String]) -> Bool {
        var areMet = true
        for label in labels.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            guard let fitting = ThemeLabels.themes[label] else { continue }
            let isMet = !fitting.isDisjoint(with: themes)
            byLabel[label, default: Count()].add(isAny: !themes.isEmpty, isMet: isMet)
            bySource[source, default: Count()].add(isAny: !themes.isEmpty, isMet: isMet)
            areMet = areMet && isMet
        }
        return areMet
    }

    func print() {
        guard !byLabel.isEmpty else { return }
        table("source", bySource.sorted { $0.key < $1.key })
        Swift.print("")
        table("topic, least heard first", byLabel.sorted { Self.rank($0) < Self.rank($1) })
    }

    private static func rank(_ entry: (key: String, value: Count)) -> (Double, Int, String) {
        (Double(entry.value.met) / Double(entry.value.topics), -entry.value.topics, entry.key)
    }

    private func table(_ title: String, _ counts: [(key: String, value: Count)]) {
        var table = Table([title, "labels", "a theme heard", "the topic heard"])
        for (name, count) in counts {
            table.add([
                name, "\(count.topics)", percent(count.any, of: count.topics), percent(count.met, of: count.topics),
            ])
        }
        table.print()
    }
}
