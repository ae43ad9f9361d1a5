/// Drawings of the phase table, made from the table itself.
package enum PhaseDrawing: String, CaseIterable, Sendable {
    case mermaid, dot, csv

    /// The drawing, with a final newline.
    package var text: String {
        switch self {
        case .mermaid: Self.mermaid()
        case .dot: Self.dot()
        case .csv: Self.csv()
        }
    }

    /// Every pair of phases that a signal leads between, with those signals.
    private static func arrows() -> [(from: Phase, to: Phase, signals: [Signal])] {
        Phase.allCases.flatMap { from in
            Phase.allCases.compactMap { to in
                let signals = Signal.allCases.filter { PhaseTable.next(from: from, on: $0) == to }
                return signals.isEmpty ? nil : (from, to, signals)
            }
        }
    }

    private static func mermaid() -> String {
        let lines = arrows().map { arrow in
            "    \(arrow.from.rawValue) --> \(arrow.to.rawValue): \(names(arrow.signals))"
        }
        return (["stateDiagram-v2", "    [*] --> opening"] + lines + ["    closed --> [*]"]).joined(separator: "\n")
            + "\n"
    }

    private static func dot() -> String {
        let lines = arrows().map { arrow in
            "    \"\(arrow.from.rawValue)\" -> \"\(arrow.to.rawValue)\" [label=\"\(names(arrow.signals))\"];"
        }
        return (["digraph phases {"] + lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func csv() -> String {
        let lines = Phase.allCases.flatMap { from in
            Signal.allCases.map { signal in
                let row = PhaseTable.row(from: from, on: signal)
                return "\(from.rawValue),\(signal.rawValue),\((row?.to ?? from).rawValue),\"\(row?.why ?? "")\""
            }
        }
        return (["from,on,to,why"] + lines).joined(separator: "\n") + "\n"
    }

    private static func names(_ signals: [Signal]) -> String { signals.map(\.rawValue).joined(separator: " ") }
}
