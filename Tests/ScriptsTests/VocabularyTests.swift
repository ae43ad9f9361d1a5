import Dialogue
import Foundation
import Testing

/// The closed vocabularies in the documentation for programs are those of the program.
@Suite struct VocabularyTests {
    @Test(arguments: [
        ("answers", Answer.allCases.map(\.rawValue)), ("moves", Move.allCases.map(\.rawValue)),
        ("feelings", FeelingFamily.allCases.map(\.rawValue)), ("dangers", RiskKind.allCases.map(\.rawValue)),
        ("manner", Manner.allCases.map(\.rawValue)), ("times", Time.allCases.map(\.rawValue)),
        ("phases", Phase.allCases.map(\.rawValue)), ("techniques", Technique.allCases.map(\.rawValue)),
    ])
    func isWritten(_ what: String, _ names: [String]) throws {
        let row = try #require(Self.manual.first { $0.hasPrefix("| \(what) |") })
        let written = row.split(separator: "|").last { !$0.allSatisfy(\.isWhitespace) }
        #expect(Set(try #require(written).split(separator: " ").map(String.init)) == Set(names))
    }

    private static let manual: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Sources/undertone/Documentation.docc/ForPrograms.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }()
}
