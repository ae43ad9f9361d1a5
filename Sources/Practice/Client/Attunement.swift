import Dialogue

/// Whether an intervention takes up what the client said.
struct Attunement {
    private let said: [String]
    private let heard: Set<String>

    init(said text: String, heard lines: [String]) {
        said = Self.stems(text)
        heard = Set(lines.flatMap(Self.stems))
    }

    /// How many content words are taken up.
    var shared: Int { Set(said).filter(heard.contains).count }

    /// How many content words are new.
    var added: Int { Set(said).filter { !heard.contains($0) }.count }

    static func stems(_ text: String) -> [String] {
        Tokenizer.tokens(of: text).map(\.bare).filter { ClosedWords.isContent($0) || kin.contains($0) }.map(stem)
    }

    private static let kin: Set<String> = ["mum", "dad", "son"]

    /// A word without its ending; "sleeping", "sleeps" and "sleep" are one.
    static func stem(_ word: String) -> String {
        for ending in ["ing", "edly", "ed", "ies", "es", "ly", "s"] where word.count - ending.count >= 3 {
            if word.hasSuffix(ending) { return trimmed(String(word.dropLast(ending.count))) }
        }
        return trimmed(word)
    }

    private static func trimmed(_ word: String) -> String {
        word.count > 3 && (word.last == "e" || word.last == "y") ? String(word.dropLast()) : word
    }
}
