import Testing

/// Export and import with the built program.
@Suite struct InterchangeProgramTests {
    private static let secret = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
    private static let recipient = "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef"

    private let place = Program.place()

    /// Runs it in `place`, with standard error where `errors` says so.
    private func run(_ arguments: String, input: String = "", errors: Bool = false) -> Program.Result {
        Program.shell(
            "cd \(place) && printf '\(input)' | HOME=\(place) XDG_CONFIG_HOME=\(place)/c '\(Program.path)' \(arguments)"
                + " --transcripts \(place)/kept\(errors ? " 2>&1" : "")")
    }

    private func write(_ text: String, to name: String) { Program.write(Array(text.utf8), to: "\(place)/\(name)") }

    private func read(_ name: String) -> String { String(decoding: Program.read("\(place)/\(name)"), as: UTF8.self) }

    private func name(_ result: Program.Result) throws -> String {
        let line = try #require(result.lines.first { $0.hasPrefix("Imported ") })
        return String(try #require(line.split(separator: " ").last).dropLast())
    }

    @Test func aFileIsPrivateAndNeverWrittenOver() {
        #expect(run("talk", input: "my aunt rang\\n").status == 0)
        #expect(run("export last -o x.cha").status == 0)
        #expect(read("x.cha").hasPrefix("@UTF8\n@Begin\n"))
        #expect(Program.shell("stat -c %a \(place)/x.cha").text == "600\n")
        let again = run("export last -o x.cha", errors: true)
        #expect(again.status != 0 && again.text.contains("exists already"))
        #expect(run("export last --format chat").text == read("x.cha"))
        #expect(run("export last -o none/x.cha", errors: true).text.contains("could not be written"))
        #expect(run("export last", errors: true).text.contains("in which form?"))
        #expect(run("export nothing --format md").status != 0)
    }

    @Test func severalRecordsGoIntoAFolder() {
        for words in ["my aunt rang", "the garden"] { _ = run("talk", input: words + "\\n") }
        #expect(run("export --all --format chat", errors: true).text.contains("holds one record"))
        #expect(run("export --all --format csv").text.split(separator: "\r\n").count { $0.contains(",person,") } == 2)
        #expect(Program.shell("mkdir \(place)/out").status == 0)
        #expect(run("export --all --format jsonl -o out").status == 0)
        #expect(Program.shell("cd \(place)/out && for f in *; do cmp $f ../kept/$f; done; ls | wc -l").text == "2\n")
    }

    @Test func dangerIsLeftOutUnlessAskedFor() {
        _ = run("talk", input: "my aunt rang\\nI want to kill myself\\n")
        let short = run("export --format md", errors: true)
        #expect(short.text.contains("1 turn left out") && !short.text.contains("kill myself"))
        #expect(run("export --format md --with-danger").text.contains("kill myself"))
        #expect(run("sessions show last").text.contains("kill myself"))
    }

    @Test func anExportedConversationHoldsWhenItIsRun() {
        _ = run("talk --seed 7", input: "my aunt rang\\nshe cried\\n100%% \\\\n\\tof {feeling}\\n")
        #expect(run("export -o x.convo").status == 0)
        #expect(run("replay x.convo").text.contains("0 failed"))
    }

    @Test func aRolePlayIsShownCodedExportedAndRemoved() throws {
        write("A: How was the week?\nB: Odd. He said:\nnothing.\nA: That sounds lonely.\n", to: "play.txt")
        let imported = run("import play.txt", errors: true)
        #expect(imported.text.contains("A was taken for the therapist and B for the client"))
        let name = try name(imported)
        let shown = run("sessions show \(name)").text
        #expect(
            shown == "Therapist: How was the week?\nClient: Odd. He said: nothing.\nTherapist: That sounds lonely.\n")
        #expect(run("code \(name)").text.contains("open-question"))
        #expect(run("code \(name) --summary").text.contains("2 turns of the therapist, 1 of the client"))
        #expect(run("export \(name) -o x.csv").status == 0)
        let again = try self.name(run("import x.csv"))
        #expect(run("sessions show \(again)").text == shown)
        #expect(run("sessions list").lines.filter { $0.contains("imported, 3 utterances") }.count == 2)
        #expect(run("sessions remove \(name)").status == 0)
        #expect(run("sessions list").lines.count == 1)
        #expect(run("privacy --remove --yes").status == 0)
        #expect(Program.shell("ls -A \(place)/kept").lines.isEmpty)
    }

    @Test func whatIsImportedIsNobodysOwnSession() throws {
        write("T: Well?\nC: My mother died, my mother is gone, and I miss my mother.\n", to: "play.txt")
        #expect(run("import play.txt").status == 0)
        #expect(!run("themes").text.contains("mother"))
        _ = run("talk", input: "the bus was late\\n")
        #expect(run("sessions show last").text.contains("> the bus was late"))
        #expect(run("practice --report last").status != 0)
        #expect(
            Program.shell("stat -c %a \(place)/kept/practice/imported \(place)/kept/practice/imported/*").text
                == "700\n600\n")
    }

    @Test func aTranscriptWithFaultsIsNotImportedAtAll() {
        write("T: Well?\nBen: I left.\nC: Yes.\nCat: me too\n", to: "play.txt")
        let result = run("import play.txt", errors: true)
        #expect(result.status == 1)
        #expect(result.lines.filter { $0.hasPrefix("play.txt:2: ") || $0.hasPrefix("play.txt:4: ") }.count == 2)
        #expect(Program.shell("ls -A \(place)/kept").lines.isEmpty)
        #expect(run("import nothing.txt").status != 0)
        #expect(run("import \(place)").status != 0)
        #expect(run("import play.txt --format lines").status != 0)
        #expect(run("import play.txt --therapist A --client a").status != 0)
        #expect(run("import -", input: "A: Well?\\nB: Yes.\\n").status == 0)
    }

    @Test func whereSessionsAreEncryptedATranscriptIsToo() throws {
        write("# a test\n\(Self.secret)\n", to: "key")
        #expect(run("config encrypt --recipient \(Self.recipient)").status == 0)
        write("T: Well?\nC: I left.\n", to: "play.txt")
        let name = try name(run("import play.txt"))
        #expect(Program.shell("grep -a -c left \(place)/kept/practice/imported/*.jsonl.age").text == "0\n")
        #expect(run("sessions show \(name)").status != 0)
        #expect(run("sessions show \(name) --identity key").text == "Therapist: Well?\nClient: I left.\n")
        #expect(run("code \(name)", errors: true).text.contains("undertone export --format chat"))
        #expect(run("export \(name) --identity key --format chat").text.contains("*PAR:\tI left ."))
        #expect(run("sessions list").text.contains("imported, encrypted"))
        #expect(run("sessions remove \(name)").status == 0)
    }

    @Test func practiceCanBeGivenToASupervisor() {
        _ = run("practice irena", input: "Tell me about your son.\\nSo he is busy.\\n")
        let list = run("sessions list").text
        let name = list.split(separator: " ").first.map(String.init) ?? ""
        #expect(list.contains("practice, 5 utterances"))
        #expect(run("export \(name) --format md").text.contains("**Therapist, turn 1:** Tell me about your son."))
        #expect(run("export \(name) --format convo", errors: true).text.contains("is no session with the companion"))
    }
}
