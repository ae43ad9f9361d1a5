import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whatever is said, written into a file or given as a name: nothing of it steers the terminal or hides on it.
@Suite struct HostileOutputTests {
    /// A title for the window, a screen cleared, a clipboard filled (OSC 52), a colour by C1, a line turned round, what
    /// cannot be seen.
    private static let hostile =
        "\u{1B}]0;pwned\u{7}\u{1B}[2J\u{1B}]52;c;eA==\u{7}\u{9B}31m\u{202E}a\u{2066}b\u{61C}c\u{200B}d\u{FEFF}e\u{E0041}f"

    /// `$H` is hostile, `$U` the program with its records, `record`, `said.convo`, `own` and `lines` hold what is hostile.
    private static let commands = [
        // What is said.
        "$U < lines", "$U --json < lines", "$U --prompt < lines", "$U listen < lines", "$U listen --json < lines",
        "$U code < lines", "$U code --json < lines", "$U code --csv < lines", "$U code --explain < lines",
        "$U code --summary labelled", "$U code --explain labelled", "$U code --json --format chat labelled",
        "$U practice nico < lines", "$U practice nico --json --feedback < lines", "$U practice nico --no-save < lines",
        "$U drill linking < lines", "$U drill linking --json < lines",
        // What is in records.
        "$U sessions list $K", "$U sessions show last $K", "$U sessions show last --format json $K",
        "$U sessions show last --format csv $K", "$U sessions show last --format convo $K",
        "$U replay $K last", "$U replay $K --verify record", "$U replay $K --style quiet last",
        "$U replay --format tap --verify record $K", "$U replay --format junit --verify record $K",
        "$U export $K --format jsonl", "$U export $K --format convo", "$U export $K --format chat",
        "$U export $K --format md", "$U export $K --format csv", "$U export $K --format text",
        "$U handout $K last --second-sheet --format txt", "$U handout $K last --second-sheet --format md",
        "$U handout $K last --second-sheet --format html", "$U handout $K last --for trainee --format txt",
        "$U handout $K last --template template.txt", "$U themes $K", "$U themes --json $K", "$U themes --csv $K",
        "$U people $K", "$U people --json $K", "$U people --csv $K", "$U episodes $K",
        // What is in files.
        "$U replay said.convo", "$U replay --style quiet said.convo", "$U scripts check own",
        "$U drill --scripts own", "$U practice --scripts own", "$U --scripts own < lines",
        "$U import labelled --transcripts imported; $U sessions show last --transcripts imported",
        "$U import lines", "$U import broken.jsonl", "$U practice --report \"$P/record\"",
        "$U handout last --template \"$H\" $K",
        // Names and arguments.
        "$U \"$H\"", "$U --\"$H\"", "$U talk --seed \"$H\"", "$U --region \"$H\" < lines", "$U lines --region \"$H\"",
        "$U --style \"$H\"", "$U --transcripts \"$P/named $H\" < lines", "$U sessions list --transcripts \"$H\"",
        "$U sessions list --transcripts \"$P/named $H\"", "$U privacy --transcripts \"$P/named $H\"",
        "$U privacy --remove --transcripts \"$P/named $H\" < lines", "$U sessions show \"$H\"",
        "$U sessions remove \"$H\"", "$U code \"$H\"", "$U import \"$H\"",
        "$U import \"$H\" --therapist \"$H\" --client \"$H\"",
        "$U export \"$H\" --format csv", "$U export $K --format csv --output \"$P/no/$H\"", "$U export --format \"$H\"",
        "$U handout \"$H\"", "$U handout --since \"$H\"", "$U handout last $K --output \"$P/page $H\"",
        "$U replay \"$H\"", "$U replay \"$H.convo\"", "$U themes \"$H\" $K", "$U people \"$H\" $K",
        "$U people --since \"$H\"", "$U episodes --since \"$H\"", "$U drill \"$H\"", "$U practice \"$H\"",
        "$U practice --report \"$H\"", "$U practice --report last --relabel \"$H\"", "$U scripts check \"$H\"",
        "$U scripts explain \"$H\"", "$U scripts stats \"$H\"", "$U phases --format \"$H\"", "$U help \"$H\"",
        "$U config encrypt --recipient \"$H\"", "$U --scripts \"$H\"", "$U sessions show last --identity \"$H\" $K",
    ]

    /// A folder with all that the commands read.
    private static func place() -> String {
        let place = Program.place()
        let said = [
            "my aunt \(hostile) rang me", "I was so angry at Anna\(hostile)", "I want her to \(hostile) listen",
        ]
        write(said.joined(separator: "\n") + "\n", "lines", in: place)
        write(said.map { "T: \($0)\nC: how \($0)?\n" }.joined(), "labelled", in: place)
        write(said.map { "> \($0)\n< \($0)\nmove: \(hostile)\n\(hostile): 1\n" }.joined(), "said.convo", in: place)
        write("{\"speaker\":\"\(hostile)\",\"text\":1}\n\(hostile)\n", "broken.jsonl", in: place)
        write("{{title}} \(hostile) {{{title}}\n", "template.txt", in: place)
        write(hostile, "hostile", in: place)
        let own =
            "theme \(hostile)\ntitle: \(hostile)\n\(hostile): x\n- \(hostile)\n\ncase anna\ntitle: \(hostile)\nage: \(hostile)\n"
            + "\ndrill open2\ntask: \(hostile)\n\n\(hostile)\n"
        write(own, "own.txt", in: place)
        let program = "'\(Program.path)' --transcripts kept"
        _ = Program.shell(
            "cd \(place) && HOME=\(place) && export HOME && mkdir own && mv own.txt own/ && \(program) < lines && "
                + "cp kept/*.jsonl record && sed -i 's/rang me/said no/' record")
        return place
    }

    private static func write(_ text: String, _ name: String, in place: String) {
        Program.write(Array(text.utf8), to: place + "/" + name)
    }

    @Test func nothingHostileReachesTheTerminal() {
        let place = Self.place()
        let head =
            "cd \(place); HOME=\(place); export HOME; P=\(place); H=$(cat hostile); K='--transcripts kept'; U='\(Program.path)'\n"
        var shown = 0
        for command in Self.commands {
            Self.write(head + command + "\n", "run.sh", in: place)
            let output = Program.shell("sh \(place)/run.sh 2>&1 < /dev/null").text
            let hidden = output.replacing("\r\n", with: "\n").unicodeScalars.filter(Self.isHidden)
            #expect(hidden.isEmpty, "\(command): \(hidden.map { String($0.value, radix: 16) })")
            #expect(!output.isEmpty, "\(command)")
            shown += output.contains("pwned") ? 1 : 0
        }
        // The words around it are there: what is hostile was met, and not merely never shown.
        #expect(shown > 60, "\(shown)")
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xE0000...0xE007F:
            true
        default: false
        }
    }
}
