import Dialogue

/// The sheet of a trainee: the technique of each move, and how often each of the seven features was touched.
///
/// Source: clinical specification §1.1 (the features) and §9.3 (the trainee's variant). Counts, no score.
struct TrainingSheet {
    let sessions: [SessionMaterial]
    let isDated: Bool

    var sheet: Sheet {
        Sheet(
            title: "For training",
            blocks: [
                .note("Moves of the companion, with the feature of psychodynamic technique that each serves."), profile,
                moves,
            ])
    }

    private var said: [(day: String, said: SessionMaterial.SaidMove)] {
        sessions.flatMap { session in session.said.map { (session.day, $0) } }
    }

    private var profile: Sheet.Block {
        let counts = Dictionary(said.map { ($0.said.technique, 1) }, uniquingKeysWith: +)
        let rows = (Technique.features + [.frame, .safety]).map { technique in
            let turns = said.filter { $0.said.technique == technique }.map { place($0) }
            return [Rationale.words(for: technique), "\(counts[technique] ?? 0)", Self.short(turns)]
        }
        return .table(
            Sheet.Table(title: "The seven features, by replies", head: ["feature", "replies", "turns"], rows: rows))
    }

    /// The latest moves where there are very many.
    private var moves: Sheet.Block {
        let rows = said.suffix(200).map { [place($0), $0.said.move.rawValue, Rationale.words(for: $0.said.technique)] }
        return .table(Sheet.Table(title: "Move by move", head: ["turn", "move", "technique"], rows: rows))
    }

    private func place(_ item: (day: String, said: SessionMaterial.SaidMove)) -> String {
        isDated ? "\(item.day) \(item.said.turn)" : "\(item.said.turn)"
    }

    private static func short(_ turns: [String]) -> String {
        turns.count > 12 ? turns.prefix(12).joined(separator: ", ") + " …" : turns.joined(separator: ", ")
    }
}
