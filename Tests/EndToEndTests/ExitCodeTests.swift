import Testing

/// The one rule of exit codes, as it is written down for programs: 64 for a wrong command line, 1 for what could not be done.
@Suite struct ExitCodeTests {
    @Test(arguments: [
        "nonsense", "talk --nonsense", "talk --seed x", "talk --style x", "talk --encrypt --no-save",
        "talk --region XX",
        "lines --region XX", "sessions show", "sessions show last --format x", "themes --json --csv",
        "people --since soon",
        "code --json --csv", "code --summary --csv", "practice irina", "drill repairs", "handout", "handout --last 0",
        "handout last --output page.pdf", "scripts explain nonsense", "export", "export a --all --format md",
        "import x --format lines", "import x --therapist A --client a", "config encrypt --off --recipient age1x",
        "config encrypt --recipient age1nobody", "practice --report last --turns x",
    ])
    func aWrongCommandLineIs64(_ arguments: String) {
        #expect(Self.status(of: arguments) == 64)
    }

    @Test(arguments: [
        "talk --scripts /nowhere", "talk --scripts .", "sessions show last", "sessions remove nothing",
        "replay nothing.jsonl",
        "replay broken.convo", "replay broken.jsonl", "code /nowhere/file", "code plain.txt --therapist Anna",
        "code plain.txt --format json", "practice --report last", "practice --scripts /nowhere",
        "drill --scripts /nowhere",
        "handout last", "handout --since 2031-01-01", "scripts check /nowhere", "scripts check .",
        "export --all --format md",
        "export nothing --format md", "import /nowhere/file", "import plain.txt", "import empty.txt --format labelled",
        "sessions show last --identity /nowhere", "themes grief --transcripts kept", "people anna --transcripts kept",
        "handout last --template /nowhere --transcripts kept", "handout last --template broken.html --transcripts kept",
        "handout last --output /nowhere/page.md --transcripts kept",
        "export --format md -o /nowhere/a.md --transcripts kept",
        "config encrypt --off --transcripts plain.txt",
    ])
    func whatCouldNotBeDoneIs1(_ arguments: String) {
        #expect(Self.status(of: arguments) == 1)
    }

    @Test(arguments: [
        "--version", "--help", "help talk", "talk --no-save", "sessions", "themes", "privacy", "lines --region IE",
        "code plain.txt",
        "sessions show last --transcripts kept", "replay --verify last --transcripts kept", "scripts check",
    ])
    func whatWasDoneIs0(_ arguments: String) {
        #expect(Self.status(of: arguments) == 0)
    }

    private static func status(of arguments: String) -> Int32 {
        Program.shell("cd \(place) && \(program) \(arguments) < /dev/null").status
    }

    /// A folder with a record and with files that are no good.
    private static let place: String = {
        let place = Program.place()
        let files = [
            ("plain.txt", "Hello you.\n"), ("empty.txt", "\n"), ("broken.txt", "wording\n- \n"),
            ("broken.html", "{{title\n"),
            ("broken.convo", "nothing like it\n"), ("broken.jsonl", "{}\n"),
        ]
        for (name, text) in files { Program.write(Array(text.utf8), to: "\(place)/\(name)") }
        _ = Program.shell("cd \(place) && echo 'my aunt rang me' | '\(Program.path)' talk --transcripts kept")
        return place
    }()

    private static let program =
        "HOME=\(place) XDG_DATA_HOME=\(place)/data XDG_CONFIG_HOME=\(place)/config LC_ALL=C '\(Program.path)'"
}
