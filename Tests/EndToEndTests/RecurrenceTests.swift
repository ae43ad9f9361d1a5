import Testing

/// What runs through the records, from the built program.
@Suite struct RecurrenceTests {
    private static let sessions: [[String]] = [
        ["Last night I rang my mother. I wanted her to ask how I was, but she ignored me and I felt so sad.", "bye"],
        [
            "Yesterday my boss read my plan. I wanted him to say something kind, but he ignored me and I felt sad.",
            "bye",
        ],
        ["On Monday I met my friend Ana. I wanted her to listen, and she helped me and I felt so relieved.", "bye"],
    ]

    /// A folder with these sessions.
    private static func folder() -> String {
        let folder = Program.place() + "/records"
        for lines in sessions { _ = Program.run(["talk", "--transcripts", folder], lines: lines) }
        return folder
    }

    @Test func peopleEpisodesAndThemesAreToldInThePersonsWords() {
        let folder = Self.folder()
        let people = Program.run(["people", "--transcripts", folder], lines: []).text
        #expect(people.contains("my mother: 1 of 3 sessions, once") && people.contains("Ana (friend)"))
        let mother = Program.run(["people", "mother", "--transcripts", folder], lines: []).text
        #expect(mother.contains("what they did: “she ignored me”") && mother.contains("sadness"))
        let episodes = Program.run(["episodes", "--transcripts", folder], lines: []).text
        #expect(episodes.contains("came up more than once, in 2 of 3 stories"))
        #expect(episodes.contains("Does that fit, or is it something different?"))
        #expect(episodes.contains("It went differently with Ana"))
        #expect(
            Program.run(["themes", "--csv", "--transcripts", folder], lines: []).lines.first?.hasPrefix(
                "theme,sessions,") == true)
    }

    @Test(arguments: ["themes", "people", "episodes"])
    func noRecordsAreSaid(_ command: String) {
        let folder = Program.place() + "/records"
        #expect(Program.run([command, "--transcripts", folder], lines: []).text == "No records in \(folder).\n")
    }

    @Test func aNameThatDidNotComeUpIsRefusedWithTheNearest() {
        let result = Program.shell("'\(Program.path)' people mothr --transcripts '\(Self.folder())' 2>&1")
        #expect(result.text.contains("did you mean “mother”?"))
    }

    @Test func aDamagedRecordIsNamedAndTheOthersAreRead() {
        let folder = Self.folder()
        _ = Program.shell("echo nonsense > '\(folder)/2020-01-01-000000.jsonl'")
        let result = Program.shell("'\(Program.path)' people --transcripts '\(folder)' 2>&1")
        #expect(result.text.contains("2020-01-01-000000.jsonl:1") && result.text.contains("my mother"))
    }
}
