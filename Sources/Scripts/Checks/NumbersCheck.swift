import Dialogue

/// What is said to danger must show where help is (clinical specification §8.2): a number, as a slot, in every entry.
enum NumbersCheck: Check {
    private static let moves: Set<String> = [Move.hold.rawValue, Move.urgent.rawValue]
    private static let numbers: Set<String> = ["emergency", "line", "violence", "child", "poison"]

    static func findings(in content: CheckedContent) -> [Finding] {
        content.wordings.compactMap { block, entry in
            guard block.value("move").map(moves.contains) == true,
                Speaker.slots(of: entry.text).allSatisfy({ !numbers.contains($0) })
            else { return nil }
            return .at(
                entry, of: block,
                "danger is answered here without a number; expected {emergency} or {line} ({violence}, {child}, {poison})"
            )
        }
    }
}
