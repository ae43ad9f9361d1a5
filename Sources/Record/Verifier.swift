import Dialogue

/// Runs the engine again over a record and compares event by event, times aside.
package struct Verifier {
    private let engine: Engine
    private let codec = EventCodec()

    package init(engine: Engine) { self.engine = engine }

    /// What differs first.
    package struct Difference: Equatable, Sendable, CustomStringConvertible {
        package var turn: Int
        package var recorded: String
        package var replayed: String

        package var description: String {
            "turn \(turn): the record differs from the replay\n  recorded: \(recorded)\n  replayed: \(replayed)"
        }
    }

    /// The first difference, or nothing when every turn that was not taken back comes out the same.
    package func firstDifference(in events: [Event]) -> Difference? {
        let passed = PassedOver(events)
        var state = SessionState()
        var index = 0
        while index < events.count {
            if case .heard(let heard) = events[index] {
                var copy = state
                let replayed = engine.step(&copy, heard).events
                let recorded = Array(events[index..<min(index + replayed.count, events.count)])
                if !passed.contains(heard.turn), let difference = difference(heard.turn, recorded, replayed) {
                    return difference
                }
            }
            state.apply(events[index])
            index += 1
        }
        return nil
    }

    private func difference(_ turn: Int, _ recorded: [Event], _ replayed: [Event]) -> Difference? {
        for (index, event) in replayed.enumerated() {
            let new = (try? codec.line(for: event)) ?? ""
            let old = index < recorded.count ? (try? codec.line(for: recorded[index])) ?? "" : "nothing"
            if new != old { return Difference(turn: turn, recorded: old, replayed: new) }
        }
        return nil
    }
}

/// Turns whose replies were made with words that have been taken back since.
private struct PassedOver {
    /// In order, none overlapping another.
    private var stretches: [ClosedRange<Int>] = []

    init(_ events: [Event]) {
        var found: [ClosedRange<Int>] = []
        for case .struck(let struck) in events {
            if let first = struck.turns.min(), first <= struck.at { found.append(first...struck.at) }
        }
        for stretch in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = stretches.last, last.upperBound >= stretch.lowerBound {
                stretches[stretches.count - 1] = last.lowerBound...max(last.upperBound, stretch.upperBound)
            } else {
                stretches.append(stretch)
            }
        }
    }

    func contains(_ turn: Int) -> Bool {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].upperBound < turn { low = middle + 1 } else { high = middle }
        }
        return low < stretches.count && stretches[low].contains(turn)
    }
}
