import Testing

/// The README shows a session and says with which seed: this is what the program says.
@Suite struct ReadmeTests {
    private static let readme: String = {
        let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        return String(decoding: Program.read(folder + "/README.md"), as: UTF8.self)
    }()

    /// The session as it is printed, between its fences.
    private static let session: [Substring] = {
        readme.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "## A session" }
            .drop { $0 != "```text" }.dropFirst().prefix { $0 != "```" }.map(\.self)
    }()

    @Test func theSessionIsThere() {
        #expect(Self.session.count { $0.hasPrefix("> ") } >= 3 && Self.readme.contains("`--seed 4`"))
    }

    @Test func theSessionIsWhatTheProgramSays() {
        let heard = Self.session.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
        let said = Self.session.filter { !$0.hasPrefix("> ") }.flatMap { $0.split(separator: " ") }
        let replies = Program.run(["talk", "--no-save", "--seed", "4"], lines: heard).lines.dropLast()
        #expect(said == replies.flatMap { $0.split(separator: " ") })
    }
}
