import Dialogue
import FoundationEssentials
import Scripts
import Testing

/// Every theme of the clinical specification's checklist is heard from an ordinary way of saying it (yardstick Y12).
@Suite struct ChecklistTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let identifier: String
        let utterance: String
        let theme: String
        var testDescription: String { "\(identifier) \(theme)" }
    }

    static let lines: [Line] = {
        let path = #filePath.prefix { $0 != "\0" }.split(separator: "/").dropLast().joined(separator: "/")
        let data = (try? Data(contentsOf: URL(filePath: "/" + path + "/checklist.txt"))) ?? Data()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
            let parts = $0.split(separator: "|").map(String.init)
            return parts.count == 3 ? Line(identifier: parts[0], utterance: parts[1], theme: parts[2]) : nil
        }
    }()

    static let listener = Listener(lexicon: StandardRepertoire.lexicon)

    @Test func theListIsThere() { #expect(Self.lines.count > 70) }

    @Test(arguments: lines) func isHeard(_ line: Line) {
        let themes = Self.listener.listen(to: line.utterance).themes.map(\.theme)
        #expect(themes.contains(line.theme), "“\(line.utterance)” is heard as \(themes)")
    }
}
