import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program is killed while an editor is open: the words in plain text do not stay.
@Suite(.enabled(if: Pty.isThere)) struct LeftoverTests {
    /// A folder in which an editor was cut off, with `kept/edit-XXXXXX/note.txt` in it.
    private static func place() -> String {
        let place = Program.place()
        let editor = "#!/bin/sh\nprintf 'my secret\\n' > \"$1\"; : > \"$1~\"; kill -KILL $(cat pid)\n"
        Program.write(Array(editor.utf8), to: place + "/editor")
        _ = Program.shell("chmod +x \(place)/editor")
        let program = "env EDITOR=./editor \(Program.path) --region IE --transcripts \(place)/kept"
        _ = Pty.run(Pty.killable(program), in: place, [Pty.then("my aunt rang"), Pty.then(":edit")])
        return place
    }

    private static func secrets(_ place: String) -> String {
        Program.shell("grep -rl 'my secret' \(place)/kept; ls -d \(place)/kept/edit-*").text
    }

    @Test func theNextStartRemovesThem() {
        let place = Self.place()
        #expect(Self.secrets(place).contains("note.txt"))
        _ = Program.run(["--transcripts", place + "/kept"], lines: ["my aunt rang"])
        #expect(Self.secrets(place).isEmpty)
    }

    @Test func privacyCountsAndRemovesThem() {
        let place = Self.place()
        let privacy = Program.run(["privacy", "--transcripts", place + "/kept"]).text
        #expect(privacy.contains("2 files of an editor that was cut off"), "\(privacy)")
        #expect(Program.run(["privacy", "--remove", "--yes", "--transcripts", place + "/kept"]).status == 0)
        #expect(Program.shell("ls -d \(place)/kept").text.isEmpty)
    }

    /// A link, a folder that others may read, other names and other files are not the program's.
    @Test func nothingElseIsRemoved() {
        let place = Program.place()
        let made =
            "cd \(place) && mkdir -m 700 kept other other/edit-linked kept/edit-notours1 kept/edit-mine12 && "
            + "ln -s \(place)/other/edit-linked kept/edit-linked && mkdir -m 755 kept/edit-shared && "
            + "for d in other/edit-linked kept/edit-notours1 kept/edit-shared; do echo x > $d/note.txt; done && "
            + "echo x > kept/edit-mine12/thesis.txt"
        #expect(Program.shell(made).status == 0)
        _ = Program.run(["--transcripts", place + "/kept"], lines: ["my aunt rang"])
        #expect(Program.run(["privacy", "--remove", "--yes", "--transcripts", place + "/kept"]).status == 0)
        #expect(Program.shell("cd \(place) && find kept other -type f").lines.count == 4)
    }

    /// Another session begins while the editor is open.
    @Test func anOpenEditorKeepsItsFile() {
        let place = Program.place()
        let editor =
            "#!/bin/sh\necho 'the second thought' > \"$1\"; echo hello | '\(Program.path)' --transcripts kept > other\n"
        Program.write(Array(editor.utf8), to: place + "/editor")
        _ = Program.shell("chmod +x \(place)/editor")
        let program = "env EDITOR=./editor \(Program.path) --region IE --transcripts \(place)/kept"
        _ = Pty.run(program, in: place, [Pty.then("my aunt rang"), Pty.then(":edit"), Pty.then(":quit")])
        #expect(Program.shell("grep -l 'the second thought' \(place)/kept/*.jsonl").lines.count == 1)
        #expect(Program.shell("ls -d \(place)/kept/edit-*").text.isEmpty)
    }
}
