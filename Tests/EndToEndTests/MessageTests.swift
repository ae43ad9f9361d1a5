import Testing

/// Errors say what is wrong and what to do.
@Suite struct MessageTests {
    @Test func messagesSayWhatToDo() {
        let place = Program.kept()
        let said = { (arguments: String) in
            Program.shell("cd \(place) && '\(Program.path)' \(arguments) 2>&1 < /dev/null")
        }
        #expect(said("practice nobody").text.contains("“nobody”; "))
        #expect(said("drill nobody").text.contains("“nobody”; "))
        #expect(said("sessions show last --transcripts kept --identity ./none").text.contains("no such file"))
        #expect(said("sessions --transcripts \"\"").status == 64)
        #expect(said("handout last --transcripts kept --output h.docx").status == 64)
        #expect(said("help frobnicate").status == 64 && said("help sessions show").status == 0)
        Program.write(Array("no record\n".utf8), to: place + "/broken.jsonl")
        let unread = said("themes --transcripts .")
        #expect(unread.status == 1 && unread.text.contains("the one record"))
    }
}
