import Dialogue

/// Phrases looked for by their words.
struct Phrases: Sendable {
    private let byFirst: [String: [[String]]]

    init(_ phrases: [String]) {
        byFirst = Dictionary(grouping: Self.split(phrases)) { $0[0] }
    }

    /// Phrases as their words.
    static func split(_ phrases: [String]) -> [[String]] {
        phrases.map { $0.split(separator: " ").map(String.init) }
    }

    /// Where the first of them begins.
    func place(in tokens: [Token]) -> Int? {
        tokens.indices.first { index in
            byFirst[tokens[index].bare]?.contains { $0.elementsEqual(tokens[index...].prefix($0.count).map(\.bare)) }
                == true
        }
    }

    /// Whether one of them stands in bare words, and not just after a word that denies it: “I won't give up”.
    func isSaid(in said: [String]) -> Bool {
        said.indices.contains { index in
            begin(said[index...]) && !said[..<index].suffix(2).contains(where: Self.denying.contains)
        }
    }

    private static let denying: Set<String> = ["not", "never", "wont", "dont", "didnt", "isnt", "wasnt", "cant"]

    /// Whether one of them stands in bare words.
    func isIn(_ said: [String]) -> Bool { said.indices.contains { begin(said[$0...]) } }

    /// Whether bare words begin with one of them.
    func begin(_ said: some Collection<String>) -> Bool {
        said.first.flatMap { byFirst[$0] }?.contains { said.starts(with: $0) } == true
    }
}
