import Testing

/// Own wordings, cases and drills that are broken are told with where, how many errors there are, and what lists them all.
@Suite struct OwnScriptsTests {
    /// A case of an age that nobody has, and an item that belongs to no drill.
    private static let broken = [
        ("practice", "cases", "case anna\ntitle: One\nperson: Anna\nage: 500\n- Hello.\n"),
        ("drill", "drills", "item mirror.1\nclient: I lost my key.\n- You lost it.\n"),
    ]

    /// Danger answered without a number.
    private static let unheld = ("talk", "wordings", "wording hold.own\nmove: hold\nsource: test\n- I am here.\n")

    @Test(arguments: broken + [unheld])
    func oneErrorIsToldAsOne(_ command: String, _ folder: String, _ text: String) {
        let said = Self.said(command, folder, ["first.txt"], text)
        #expect(said.contains("/\(folder)/first.txt:"), "\(said)")
        #expect(said.contains("\n1 error in the scripts; “undertone scripts check DIR” lists them all"), "\(said)")
    }

    @Test(arguments: broken)
    func severalErrorsAreCounted(_ command: String, _ folder: String, _ text: String) {
        let said = Self.said(command, folder, ["first.txt", "second.txt"], text)
        #expect(said.contains("\n2 errors in the scripts; “undertone scripts check DIR” lists them all"), "\(said)")
    }

    /// What a command says on standard error about own scripts that all hold the same.
    private static func said(_ command: String, _ folder: String, _ files: [String], _ text: String) -> String {
        let place = Program.place()
        _ = Program.shell("mkdir -p \(place)/own/\(folder)")
        for file in files { Program.write(Array(text.utf8), to: "\(place)/own/\(folder)/\(file)") }
        let run = Program.shell(
            "cd \(place) && HOME=\(place) '\(Program.path)' \(command) --scripts own < /dev/null 2> errors")
        #expect(run.status == 1)
        return String(decoding: Program.read(place + "/errors"), as: UTF8.self)
    }
}
