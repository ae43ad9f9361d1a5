import Dialogue

/// Every move has wordings that any phase can use, so that the companion is never at a loss.
enum CoverageCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        guard let file = content.blocks(of: "wording").first?.file else { return [] }
        return Move.allCases.flatMap { move in
            let phases = covered(move, content)
            return Phase.allCases.filter { needed(move, in: $0) && !phases.contains($0) }.map { phase in
                Finding(
                    file: file, line: 1, severity: .warning,
                    message: "no wording for the move “\(move.rawValue)” in the phase “\(phase.rawValue)”")
            }
        }
    }

    private static func covered(_ move: Move, _ content: CheckedContent) -> Set<Phase> {
        let phases = content.repertoire.wordings.filter { $0.move == move }
            .flatMap { $0.conditions.phases.isEmpty ? Phase.allCases : $0.conditions.phases }
        return Set(phases)
    }

    /// Holding has its own moves; grounding and closing need few; everything else is needed while exploring.
    private static func needed(_ move: Move, in phase: Phase) -> Bool {
        switch phase {
        case .closed, .opening, .closing, .grounding, .integrating: false
        case .holding: move.isHolding
        case .exploring, .deepening, .tracing, .relating:
            !move.isHolding && ![.open, .resume, .close, .care].contains(move)
        }
    }
}
