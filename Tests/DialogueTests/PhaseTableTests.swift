import Dialogue
import Testing

@Suite struct PhaseTableTests {
    @Test func everyPairHasARow() {
        for phase in Phase.allCases {
            for signal in Signal.allCases {
                #expect(PhaseTable.row(from: phase, on: signal) != nil, "\(phase.rawValue) on \(signal.rawValue)")
            }
        }
    }

    @Test func everyRowIsReachable() {
        for (index, row) in PhaseTable.rows.enumerated() {
            let isFirst = Phase.allCases.contains { phase in
                Signal.allCases.contains { signal in
                    PhaseTable.rows.firstIndex { ($0.from ?? phase) == phase && ($0.on ?? signal) == signal } == index
                }
            }
            #expect(isFirst, "row \(index): \(row.why)")
        }
    }

    @Test func dangerHoldsFromEveryOpenPhaseAndNothingLeadsOut() {
        for phase in Phase.allCases where phase != .closed {
            #expect(PhaseTable.next(from: phase, on: .danger) == .holding)
        }
        for signal in Signal.allCases { #expect(PhaseTable.next(from: .holding, on: signal) == .holding) }
    }
}
