import Testing

/// Symbolic links are followed nowhere, however they are written.
@Suite struct LinkTests {
    @Test(arguments: ["link", "link/", "link/.", "link//"]) func aLinkIsRefusedHoweverItIsWritten(_ path: String) {
        let place = Program.place()
        _ = Program.run(["--transcripts", place + "/kept"], lines: ["my aunt rang"])
        _ = Program.shell("ln -s kept \(place)/link")
        for command in ["talk", "sessions list", "privacy", "privacy --remove --yes", "handout last", "drill"] {
            let said = Program.shell(
                "cd \(place) && echo hello | HOME=\(place) XDG_CONFIG_HOME= '\(Program.path)' \(command) --transcripts \(path) 2>&1"
            )
            #expect(said.text.contains("is a symbolic link"), "\(command): \(said.text)")
        }
        #expect(Program.shell("ls \(place)/kept").lines.count == 1)
    }

    @Test func aLinkAmongScriptsIsRefused() {
        let place = Program.place()
        let said = Program.shell(
            "cd \(place) && mkdir own && ln -s /etc/passwd own/a.txt && '\(Program.path)' scripts check own 2>&1")
        #expect(said.status == 1 && said.text.contains("own/a.txt is a symbolic link") && !said.text.contains("root:"))
    }
}
