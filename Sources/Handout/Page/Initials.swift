import Dialogue
import History

/// Third persons by their initial, unless the person wants the names (clinical specification §9.2).
struct Initials {
    private let names: Set<String>

    /// - Parameter names: as they were written; none leaves all as it is.
    init(_ names: some Sequence<String>) { self.names = Set(names.map(Self.bare)) }

    /// The words, each name by its initial. A name that is also an ordinary word counts only with a capital letter.
    func applied(to words: String) -> String {
        guard !names.isEmpty else { return words }
        var result = ""
        var end = words.utf8.startIndex
        for token in Tokenizer.tokens(of: words) {
            guard let length = length(of: token) else { continue }
            let start = words.utf8.index(words.utf8.startIndex, offsetBy: token.bytes.lowerBound)
            let stop = words.utf8.index(start, offsetBy: length)
            let isBeforeStop = words.utf8[stop...].first == UInt8(ascii: ".")
            result += words[end..<start] + words[start..<stop].prefix(1) + (isBeforeStop ? "" : ".")
            end = stop
        }
        return result + words[end...]
    }

    /// How many bytes of a word are a name: “Anna”, and what stands before the apostrophe of “Anna's”.
    private func length(of token: Token) -> Int? {
        guard token.isCapitalised || !Self.ordinary.contains(token.bare) else { return nil }
        if names.contains(token.bare) { return token.bytes.count }
        guard token.hasApostrophe, token.bare.hasSuffix("s"), names.contains(String(token.bare.dropLast())) else {
            return nil
        }
        return token.bare.utf8.count - 1
    }

    private static func bare(_ name: String) -> String { Tokenizer.tokens(of: name).first?.bare ?? "" }

    private static let ordinary: Set<String> = [
        "april", "art", "august", "bill", "bob", "chase", "dawn", "drew", "faith", "grace", "hope", "jack", "joy",
        "june",
        "mark", "may", "pat", "rob", "rose", "sue", "summer", "will",
    ]
}

extension PersonMention {
    /// As the page calls them: “my mother”, “A. (my friend)”, “A.”.
    func name(_ initials: Initials) -> String {
        guard let name else { return initials.applied(to: ownPhrase) }
        let short = initials.applied(to: name)
        return role == name.lowercased() || kind == .other ? short : "\(short) (my \(role))"
    }

}
