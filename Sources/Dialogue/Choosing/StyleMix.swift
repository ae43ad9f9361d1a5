/// How a questioning style shifts the weights of moves (clinical specification §7; design, "Dosage").
///
/// `exploring` is the mix the weights were written for: event, feeling, meaning, in turn. `relational` asks sooner what
/// happens between people. `quiet` mostly reflects and stays, and asks one reply in three or so.
enum StyleMix {
    static func offset(_ style: Style, _ move: Move) -> Int {
        switch style {
        case .exploring: 0
        case .relational: relational[move] ?? 0
        case .quiet: quiet[move] ?? 0
        }
    }

    private static let relational: [Move: Int] = [
        .askOther: 4, .askPerson: 4, .askSelf: 3, .askWish: 2, .link: 1, .hereAndNow: 2, .askPast: 1, .returnTo: 1,
        .follow: 1, .askConcrete: -2, .clarify: -2, .askBody: -2, .openImage: -1,
    ]

    private static let quiet: [Move: Int] = [
        .reflect: 2, .reflectFeeling: 2, .stay: 4, .restate: 3, .follow: 2, .reflectWish: 2, .encourage: 2,
        .askConcrete: -2, .askEpisode: -2, .askPast: -2, .askFear: -2, .askSupport: -1, .askException: -1,
        .clarify: -1, .remarkManner: -2, .link: -1,
    ]

    /// Whether the style keeps a question back that the rules would have wanted; a share in a hundred.
    static func asksShare(_ style: Style) -> Int {
        switch style {
        case .exploring: 100
        case .relational: 100
        case .quiet: 38
        }
    }
}
