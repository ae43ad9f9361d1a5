/// Which moves do not fit what is said: a plan is not traced to childhood, a bare fact has no "what did you do then".
///
/// Source: clinical specification §2.1, "Which corner next?": each step needs something to step from.
enum GistMoves {
    static func admits(_ move: Move, _ gist: Gist?, hasFeeling: Bool) -> Bool {
        switch gist {
        case .plan, .effort: return !inward.contains(move) && !telling.contains(move) && move != .stay
        case .gain: return !inward.contains(move) && !telling.contains(move) && move != .stay && !wanting.contains(move)
        case .wish, .doubt, .duty: return !telling.contains(move) && move != .askException
        // What went otherwise is asked with a pattern, never as a counter to pain (clinical specification §10.2, rule 4).
        case .told, .wronged, .blow: return move != .askException && move != .askSupport
        case .telling: return !telling.contains(move) && !inward.contains(move)
        case .regret: return !telling.contains(move) && !past.contains(move)
        case .missing, .lack, .unable, .judgement, .worry, .habit, .weight: return !telling.contains(move)
        case nil: return hasFeeling || !inward.contains(move) && !telling.contains(move) && !wanting.contains(move)
        }
    }

    /// What presupposes something painful.
    private static let inward: Set<Move> = [.askPast, .askBody, .askSupport, .askException, .askEpisode]
    /// What presupposes that something is missing or dreaded, or that somebody matters in it.
    private static let wanting: Set<Move> = [.askWish, .askFear, .askPerson]
    /// What makes a wish for later, or a habit, out of something that cannot be done any more.
    private static let past: Set<Move> = [.askException, .askPast, .reflectWish, .askWish]
    /// What presupposes a scene with somebody.
    private static let telling: Set<Move> = [.askOther, .askSelf]
}
