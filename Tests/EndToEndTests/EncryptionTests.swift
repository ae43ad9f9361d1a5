import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Encrypted records with the built program; against `age` itself where it is installed.
@Suite struct EncryptionTests {
    private static let hasStrace = access("/usr/bin/strace", X_OK) == 0
    private static let hasAge = Program.shell("command -v age").status == 0
    /// A key of the public test vectors of age, used by nobody.
    private static let secret = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
    private static let recipient = "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef"

    /// A folder in which records are sealed for that key; the file `key` opens them.
    private static func placeForKey() -> String {
        let place = Program.place()
        Program.write(Array("# a test\n\(secret)\n".utf8), to: place + "/key")
        #expect(run("config encrypt --recipient \(recipient)", in: place).status == 0)
        return place
    }

    private static func run(_ arguments: String, in place: String, input: String = "") -> Program.Result {
        let quickest = Program.quickest
        return Program.shell(
            "cd \(place) && printf '\(input)' | HOME=\(place) XDG_CONFIG_HOME=\(place)/c '\(quickest)' \(arguments) --transcripts \(place)/kept"
        )
    }

    @Test func aPipeSealedForAKeyNeedsNoPassphrase() {
        let place = Self.placeForKey()
        let talk = Self.run("talk", in: place, input: "my aunt rang\\nshe cried\\nmy father never listens\\n")
        #expect(talk.status == 0 && talk.lines.count == 5)
        #expect(Program.shell("ls \(place)/kept").lines.count == 2)
        #expect(Program.shell("cat \(place)/kept/*.jsonl.age | grep -a -c aunt").text == "0\n")
        #expect(Program.shell("stat -c %a \(place)/kept \(place)/kept/*").text == "700\n600\n600\n")
        #expect(Self.run("sessions show last", in: place).status != 0)
        let shown = Self.run("sessions show last --identity key", in: place)
        #expect(shown.text.contains("> my aunt rang") && shown.text.contains("> she cried"))
        #expect(Self.run("replay --verify last --identity key", in: place).text == "1 passed, 0 failed\n")
        #expect(Self.run("handout last --identity key", in: place).text.contains("my aunt rang"))
        #expect(Self.run("themes --json --identity key", in: place).text.contains("\"theme\":\"parents\""))
        #expect(Self.run("sessions list", in: place).text.contains("encrypted\n"))
        #expect(Self.run("sessions remove last", in: place).status == 0)
        #expect(Program.shell("ls \(place)/kept").text == "settings\n")
    }

    @Test(.enabled(if: hasAge)) func ageOpensARecord() {
        let place = Self.placeForKey()
        _ = Self.run("talk", in: place, input: "my aunt rang\\n")
        let record = Program.shell("age -d -i \(place)/key \(place)/kept/*.jsonl.age").text
        #expect(record.contains("\"text\":\"my aunt rang\""))
        #expect(record.split(separator: "\n").last?.contains("\"event\":\"closed\"") == true)
    }

    /// Killed at a hundred moments: every reply that was shown is in the sealed record, and the record reads.
    @Test func nothingAnsweredIsLostWhenKilled() {
        let place = Self.placeForKey()
        let lines = (1...4000).map { "this is line \($0) about my aunt\n" }.joined()
        Program.write(Array(lines.utf8), to: place + "/lines")
        let program = Program.quickest
        var answered = 0
        for moment in 0..<100 {
            let kept = "\(place)/\(moment)"
            let delay = 0.02 + Double((moment * 7919) % 100) / 150
            let command =
                "mkdir -m 700 \(kept) && cp \(place)/kept/settings \(kept) && "
                + "timeout -s KILL \(delay) \(program) --transcripts \(kept) < \(place)/lines > \(place)/out"
            _ = Program.shell(command)
            let shown = Program.read(place + "/out").count { $0 == UInt8(ascii: "\n") }
            guard shown > 0 else { continue }
            let show = "\(program) sessions show last --identity \(place)/key --format json --transcripts \(kept)"
            let said = Program.shell(show).lines.count { $0.contains("\"event\":\"said\"") }
            #expect(said >= shown, "moment \(moment): \(shown) shown, \(said) kept")
            answered += 1
        }
        #expect(answered > 10)
    }

    /// What is said to it is written to no file, not even for a moment.
    @Test(.enabled(if: hasStrace)) func nothingPlainIsWritten() {
        let place = Self.placeForKey()
        let command =
            "cd \(place) && printf 'my aunt rang\\nbye\\n' | strace -f -y -s 100000 -e trace=write,pwrite64,writev -o trace "
            + "\(Program.quickest) --transcripts \(place)/kept > out"
        #expect(Program.shell(command).status == 0)
        let trace = String(decoding: Program.read(place + "/trace"), as: UTF8.self)
        let written = trace.split(separator: "\n").filter { $0.contains("<\(place)/kept/") }
        #expect(written.count >= 4)
        #expect(written.allSatisfy { $0.contains("age-encryption.org/v1") && !$0.contains("aunt") })
        #expect(!trace.split(separator: "\n").contains { $0.contains("aunt") && !$0.contains("write(1<") })
    }

    @Test func settingsThatCannotBeReadStopEverySession() {
        let place = Self.placeForKey()
        Program.write(Array("encrypt: maybe\n".utf8), to: place + "/kept/settings")
        let talk = Self.run("talk", in: place, input: "my aunt rang\\n")
        #expect(talk.status != 0 && talk.output.isEmpty)
        #expect(Program.shell("ls \(place)/kept").text == "settings\n")
        #expect(Self.run("config encrypt --off", in: place).status == 0)
        #expect(Self.run("talk", in: place, input: "my aunt rang\\n").status == 0)
    }

    @Test func whatCannotBeIsRefused() {
        let place = Program.place()
        #expect(Self.run("config encrypt --recipient age1nobody", in: place).status != 0)
        #expect(Self.run("config encrypt --off --recipient \(Self.recipient)", in: place).status != 0)
        #expect(Self.run("talk --encrypt --no-save", in: place).status != 0)
        #expect(Program.shell("ls \(place)/kept").lines.isEmpty)
    }

    /// Without a terminal there is nobody to ask for a passphrase: nothing is heard, and nothing is written.
    @Test func aPassphraseNeedsATerminal() {
        let place = Program.place()
        let talk = Program.shell(
            "cd \(place) && echo hello | HOME=\(place) setsid -w '\(Program.quickest)' --encrypt --transcripts \(place)/kept"
        )
        #expect(talk.status != 0 && talk.output.isEmpty)
        #expect(Program.shell("ls \(place)/kept").lines.isEmpty)
    }

    @Test(.enabled(if: Pty.isThere)) func aSessionIsHeldUnderAPassphrase() {
        let place = Program.place()
        let program = "\(Program.quickest) --region IE --seed 1 --transcripts \(place)/kept"
        let screen = Pty.run(
            program + " --encrypt", in: place,
            [
                Pty.after("New passphrase", "blue heron"), Pty.after("once more", "grey heron"),
                Pty.after("New passphrase", "blue heron"), Pty.after("once more", "blue heron"),
                Pty.then("my aunt rang me on sunday"), Pty.then(":edit"), Pty.then(":close"),
                Pty.after("like to keep", "that she rang"), Pty.after("which would it be", "the call"),
                Pty.after("to be left out", ""),
            ])
        #expect(screen.contains("The two differ."))
        #expect(screen.contains(":edit is off"))
        #expect(!screen.contains("heron"))
        #expect(screen.contains("Saved in") && screen.contains(".md.age") && screen.contains(".jsonl.age"))
        #expect(Program.shell("ls \(place)/kept | grep -v '[.]age$'").lines.isEmpty)
        let shown = Pty.run(
            "\(Program.quickest) sessions show last --transcripts \(place)/kept", in: place,
            [Pty.after("Passphrase", "blue heron")])
        #expect(shown.contains("my aunt rang me on sunday"))
        let refused = Pty.run(
            "\(Program.quickest) sessions show last --transcripts \(place)/kept", in: place,
            [Pty.after("Passphrase", "blue")])
        #expect(refused.contains("that is not its passphrase") && !refused.contains("aunt"))
        guard Self.hasAge else { return }
        let page = Pty.run("age -d \(place)/kept/*.md.age", in: place, [Pty.after("passphrase", "blue heron")])
        #expect(page.contains("“the call”"))
    }

    /// Killed under a passphrase: offered again, gone on with, and the records before it are as they were.
    @Test(.enabled(if: Pty.isThere)) func aKilledSessionIsOfferedAgain() {
        let place = Program.place()
        let program = "\(Program.quickest) --region IE --seed 1 --encrypt --transcripts \(place)/kept"
        let new = [Pty.after("New passphrase", "blue heron"), Pty.after("once more", "blue heron")]
        _ = Pty.run(program, in: place, new + [Pty.then("my aunt rang"), Pty.then(":quit")])
        let first = Program.shell("cksum \(place)/kept/*.jsonl.age").text
        _ = Pty.run(
            Pty.killable(program), in: place,
            [Pty.after("Passphrase", "blue heron"), Pty.then("she wanted money"), Pty.kill])
        #expect(Program.shell("ls \(place)/kept/*.key.age").lines.count == 1)
        let screen = Pty.run(
            program, in: place,
            [
                Pty.after("Passphrase", "blue heronn"), Pty.after("Passphrase", "blue heron"),
                Pty.after("was not ended", "yes"), Pty.then("I said no"), Pty.then(":quit"),
            ])
        #expect(screen.contains("That does not open the last record"))
        #expect(Program.shell("ls \(place)/kept | grep -c jsonl.age").text == "2\n")
        #expect(Program.shell("ls \(place)/kept").lines.count == 2)
        let shown = Pty.run(
            "\(Program.quickest) sessions show last --transcripts \(place)/kept", in: place,
            [Pty.after("Passphrase", "blue heron")])
        #expect(shown.contains("she wanted money") && shown.contains("I said no"))
        // A plain session after it touches none of them.
        _ = Pty.run(
            "\(Program.quickest) --region IE --transcripts \(place)/kept", in: place,
            [Pty.then("hello"), Pty.then(":quit")])
        #expect(Program.shell("cksum \(place)/kept/*.jsonl.age").text.hasPrefix(first))
    }

    /// vi's `v`, and the line editor's own commands that could bind it again, do nothing.
    @Test(.enabled(if: Pty.isThere && hasStrace)) func noKeyWritesTheLineToAFile() {
        let place = Program.place()
        Program.write(Array("bind -v\n".utf8), to: place + "/.editrc")
        let program = "strace -f -e trace=execve,openat,open -o trace \(Program.quickest) --region IE --no-save"
        let screen = Pty.run(
            program, in: place,
            [
                Pty.then("my aunt\\033v"), Pty.then("\\033:bind -v"), Pty.then("my aunt\\033v"),
                Pty.blindly(":quit"),
            ])
        let calls = String(decoding: Program.read(place + "/trace"), as: UTF8.self)
        #expect(screen.contains("my aunt"))
        #expect(!calls.contains("histedit"))
        #expect(calls.split(separator: "\n").count { $0.contains("execve(") } == 1)
    }
}
