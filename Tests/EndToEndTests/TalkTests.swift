import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The built program in a pipe.
@Suite struct TalkTests {
    @Test func oneReplyForEachLineNumberedFromOne() {
        let result = Program.run(["talk", "--json", "--no-save"], lines: ["my aunt rang", "she cried", "bye"])
        let said = result.lines.filter { $0.contains("\"event\":\"said\"") }
        #expect(result.status == 0)
        #expect(said.count == 5)
        for (turn, line) in said.enumerated() { #expect(line.contains("\"turn\":\(turn),")) }
        for key in ["text", "move", "technique", "wording", "phase"] { #expect(said[1].contains("\"\(key)\":\"")) }
        #expect(result.lines.last?.contains("\"event\":\"closed\"") == true)
    }

    @Test func sameInputSameBytesWhateverTheSurroundings() {
        let lines = ["I keep dreaming of the lake", "my father is there", "I feel small", "it's always the same"]
        let first = Program.run(["talk", "--json", "--no-save"], lines: lines, environment: "LANG=C TZ=UTC")
        let second = Program.run(
            ["talk", "--json", "--no-save"], lines: lines,
            environment: "LANG=tr_TR.UTF-8 TZ=Asia/Tokyo SWIFT_DETERMINISTIC_HASHING=1")
        #expect(first.output == second.output)
        #expect(!first.output.isEmpty)
    }

    @Test func apostrophesOfBothKindsAreAnsweredAlike() {
        let straight = Program.run(["talk", "--no-save"], lines: ["I can't sleep and I don't know what to do"])
        let curved = Program.run(["talk", "--no-save"], lines: ["I can’t sleep and I don’t know what to do"])
        #expect(straight.text.replacing("’", with: "'") == curved.text.replacing("’", with: "'"))
    }

    @Test(arguments: [
        "100% sure", "%1 %s %n", "{feeling} {quote} {turned}", "$1 $HOME", "\\", ":(", "'; exit",
        "\u{1B}[31mred\u{1B}[0m",
        "<b>bold</b>", "\u{202E}abc",
    ])
    func whatAPersonWritesIsWords(_ text: String) {
        let result = Program.run(["talk", "--no-save"], lines: [text, "yes", text])
        #expect(result.status == 0)
        #expect(result.lines.count == 5)
        #expect(!result.output.contains(0x1B))
        #expect(!result.text.contains("\u{202E}"))
    }

    @Test func oddBytesDoNoHarm() {
        let bytes: [UInt8] = Array("hi\r\n".utf8) + [0xFF, 0xFE, 0x00, 0x61, 0x0A, 0x0A] + Array("no newline".utf8)
        let result = Program.run(["talk", "--no-save"], input: bytes)
        #expect(result.status == 0)
        #expect(result.lines.count == 6)
    }

    @Test func longAndManyLinesAreAnswered() {
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20) + [0x0A]
        #expect(Program.run(["talk", "--no-save"], input: long).lines.count == 3)
        let words = Array(String(repeating: "my mother said no and I felt sad ", count: 6000).utf8) + [0x0A]
        #expect(Program.run(["talk", "--no-save"], input: words).lines.count == 3)
        let empty = [UInt8](repeating: 0x0A, count: 10_000)
        #expect(Program.run(["talk", "--no-save"], input: empty).lines.count == 10_002)
    }

    @Test func aClosedOutputEndsInOrder() {
        let place = Program.place()
        let command = "yes 'my aunt rang' | head -500 | '\(Program.path)' talk --transcripts \(place)/kept | head -2"
        #expect(Program.shell(command).lines.count == 2)
        let record = Program.shell("tail -1 \(place)/kept/*.jsonl").text
        #expect(record.contains("\"event\":\"closed\""))
    }

    @Test func aFolderThatCannotBeWrittenIsSaidAndTheSessionGoesOn() {
        let result = Program.run(["talk", "--transcripts", "/proc/undertone"], lines: ["hello"])
        #expect(result.status == 1)
        #expect(result.lines.count == 3)
    }

    /// A real full disk: a small tmpfs, where the tests may mount one.
    @Test func aFullDiskIsSaidAndEverythingAnsweredBeforeIsKept() {
        let place = Program.place()
        guard system("mount -t tmpfs -o size=24k tmpfs \(place) 2>/dev/null") == 0 else { return }
        defer { _ = system("umount \(place)") }
        let talk =
            "yes 'my aunt rang me on sunday' | head -200 | '\(Program.path)' talk --transcripts \(place)/kept 2>&1"
        let result = Program.shell(talk)
        #expect(result.status == 1)
        #expect(result.text.contains("could not be written"))
        #expect(result.lines.count >= 202)
        let show = Program.shell("'\(Program.path)' sessions show --transcripts \(place)/kept last")
        #expect(show.status == 0)
        #expect(show.text.contains("> my aunt rang me on sunday"))
    }

    @Test func aRecordVerifiesUnderAnotherLocaleAndTimeZone() {
        let place = Program.place()
        let talk =
            "printf 'my aunt rang\\nshe cried\\nI felt small\\n' | LANG=C '\(Program.path)' talk --transcripts \(place)/kept"
        #expect(Program.shell(talk).status == 0)
        let verify = "LANG=tr_TR.UTF-8 TZ=Asia/Tokyo '\(Program.path)' replay --verify \(place)/kept/*.jsonl"
        #expect(Program.shell(verify).text == "1 passed, 0 failed\n")
        let changed =
            "sed -i 's/she cried/she laughed/' \(place)/kept/*.jsonl; '\(Program.path)' replay --verify \(place)/kept/*.jsonl"
        let result = Program.shell(changed)
        #expect(result.status == 1)
        #expect(result.text.contains("turn 2: the record differs from the replay"))
    }

    @Test func anUnknownRegionIsRefusedWithThoseKnown() {
        #expect(Program.run(["talk", "--region", "XX"], lines: ["hi"]).status != 0)
    }
}
