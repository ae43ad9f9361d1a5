import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What `undertone privacy` says of the folder is so, and it removes nothing of anybody else.
@Suite struct PrivacyTests {
    /// A folder `kept` with a record.
    private static func place() -> String {
        let place = Program.place()
        _ = Program.run(["--transcripts", place + "/kept"], lines: ["my aunt rang"])
        return place
    }

    private static func privacy(_ place: String, _ arguments: String = "") -> Program.Result {
        Program.shell(
            "cd \(place) && HOME=\(place) XDG_CONFIG_HOME= '\(Program.path)' privacy --transcripts kept \(arguments) 2>&1 < /dev/null"
        )
    }

    @Test func itSaysWhoCanGetAtTheFolder() {
        let place = Self.place()
        #expect(Self.privacy(place).text.contains("readable by you alone"))
        _ = Program.shell("chmod 777 \(place)/kept")
        let said = Self.privacy(place).text
        #expect(said.contains("mode 777") && said.contains("chmod 700") && !said.contains("you alone"), "\(said)")
    }

    /// As somebody who may not look into it; passed over where the tests cannot become somebody else.
    @Test(.enabled(if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0)) func anUnreadableFolderIsNotEmpty() {
        let place = Self.place()
        let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
        let head =
            "cp '\(Program.path)' \(place)/undertone && chmod 755 \(place) && cd / && HOME=\(place) XDG_CONFIG_HOME= \(nobody)"
        let said = Program.shell("\(head) \(place)/undertone privacy --transcripts \(place)/kept").text
        #expect(said.contains("cannot be read") && said.contains("chmod 700") && !said.contains("0 records"), "\(said)")
        let removed = Program.shell(
            "\(head) \(place)/undertone privacy --remove --yes --transcripts \(place)/kept 2>&1")
        #expect(removed.status == 1 && removed.text.contains("nothing was removed"), "\(removed.text)")
    }

    /// Also the folder above that of an imported transcript.
    @Test func importClosesTheFolder() {
        let place = Self.place()
        Program.write(Array("T: hello\nC: hello\n".utf8), to: place + "/talk.txt")
        _ = Program.shell("chmod 777 \(place)/kept")
        #expect(Program.run(["import", place + "/talk.txt", "--transcripts", place + "/kept"]).status == 0)
        #expect(
            Program.shell("cd \(place) && stat -c %a kept kept/practice kept/practice/imported").lines == [
                "700", "700", "700",
            ])
    }

    /// Pages, records and settings of others stay, and are named; all that the program wrote goes.
    @Test func onlyItsOwnIsRemoved() {
        let place = Self.place()
        _ = Program.shell(
            """
            cd \(place)/kept && cp *.jsonl 2026-02-02-000000.jsonl && : > 2026-02-03-000000.jsonl && \
            '\(Program.path)' handout 2026-02-02 --transcripts . --output 2026-02-02-000000.md && \
            '\(Program.path)' handout 2026-02-02 --transcripts . --output 2026-02-02-000000.html && \
            : > 2026-02-02-000000.jsonl.new && echo 'colour: blue' > settings && echo '# Recipes' > 2026-01-01-000000.md && \
            echo 'a,b' > 2026.txt && echo '{"name": 1}' > 2026-01-02-000000.jsonl && echo taxes > 2025-taxes.age && \
            echo age > 2026-01-03-000000.jsonl.age && ln -s /etc/passwd 2026-01-04-000000.jsonl
            """)
        let privacy = Self.privacy(place, "--remove --yes")
        #expect(privacy.status == 0 && privacy.text.contains("Left alone"), "\(privacy.text)")
        let left = Set(Program.shell("ls \(place)/kept").lines)
        #expect(
            left == [
                "settings", "2026-01-01-000000.md", "2026.txt", "2026-01-02-000000.jsonl", "2025-taxes.age",
                "2026-01-03-000000.jsonl.age", "2026-01-04-000000.jsonl",
            ])
    }

    @Test func itsOwnSettingsAreRemoved() {
        let place = Self.place()
        #expect(Program.run(["config", "encrypt", "--transcripts", place + "/kept"]).status == 0)
        #expect(Self.privacy(place, "--remove --yes").status == 0)
        #expect(Program.shell("ls -d \(place)/kept").text.isEmpty)
    }
}
