import Testing

/// Practice and drills as processes.
@Suite struct PracticeCommandTests {
    @Test func casesAreListedAndPlayed() {
        let list = Program.run(["practice"])
        #expect(list.status == 0 && list.text.contains("irena  Irena, 58"))
        let talk = Program.run(["practice", "irena"], lines: ["Hello.", "Where does it hurt?", ""])
        #expect(talk.status == 0)
        #expect(talk.text.contains("COUNTS") && talk.text.contains("One way") == false)
        #expect(talk.text.contains("A supervisor's note"))
    }

    @Test func theStateIsShownOnlyAfterwards() {
        let talk = Program.run(["practice", "irena", "--no-report"], lines: ["Hello.", "Where does it hurt?"])
        #expect(talk.lines.count == 3)
        for word in ["openness", "trust", "layer"] { #expect(!talk.text.lowercased().contains(word)) }
    }

    @Test func jsonGivesOneObjectALine() {
        let talk = Program.run(
            ["practice", "dele", "--json", "--no-save", "--feedback"], lines: ["Hi Dele.", "You should rest."])
        #expect(talk.lines.count == 6)
        #expect(talk.lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
        #expect(talk.lines.first?.contains("\"event\":\"practice-opened\"") == true)
        #expect(talk.lines.last?.contains("\"event\":\"practice-closed\"") == true)
    }

    @Test func sameInputSameBytesWhateverTheSurroundings() {
        let lines = ["Hello.", "What is it like?", "", "You sound tired.", "Do you sleep?"]
        let first = Program.run(["practice", "mei", "--no-save"], lines: lines, environment: "LANG=C")
        let second = Program.run(
            ["practice", "mei", "--no-save"], lines: lines, environment: "LANG=tr_TR.UTF-8 TZ=Asia/Tokyo")
        #expect(first.output == second.output && !first.output.isEmpty)
    }

    @Test func theCompanionAsks() {
        let watched = Program.run(["practice", "samir", "--as", "quiet", "--turns", "12", "--no-save", "--no-report"])
        #expect(watched.status == 0)
        #expect(watched.lines.count == 25)
        #expect(watched.lines.filter { $0.hasPrefix("> ") }.count == 12)
    }

    @Test func recordsArePrivateAndGiveTheReportAgain() {
        let place = Program.place()
        let talk =
            "printf 'Hello.\\nWhat is it like at night?\\nYou should rest.\\n' | '\(Program.path)' practice irena --transcripts \(place)/kept"
        let report = Program.shell(talk)
        #expect(report.status == 0)
        #expect(Program.shell("stat -c %a \(place)/kept/practice \(place)/kept/practice/*").lines == ["700", "600"])
        let again = Program.shell("'\(Program.path)' practice --report last --transcripts \(place)/kept")
        #expect(again.text.contains("ONE THING TO TRY NEXT"))
        #expect(report.text.hasSuffix(again.text))
        let other = Program.shell(
            "'\(Program.path)' practice --report last --transcripts \(place)/kept --relabel 3=simple-reflection --format html"
        )
        #expect(other.text.contains("1 reflection, 1 question:") && other.text.hasPrefix("<!doctype html>"))
        #expect(Program.shell("'\(Program.path)' sessions list --transcripts \(place)/kept").status == 0)
    }

    @Test func turnsTakenBackAreNotInTheReport() {
        let place = Program.place()
        let talk =
            "printf 'Hello.\\nYou are in denial.\\n:back\\nWhere does it hurt?\\n' | '\(Program.path)' practice irena --transcripts \(place)/kept"
        let report = Program.shell(talk)
        #expect(report.text.contains("Practice with Irena, 2 turns") && !report.text.contains("denial"))
        let again = Program.shell("'\(Program.path)' practice --report last --transcripts \(place)/kept")
        #expect(again.text.contains("2 turns") && !again.text.contains("denial"))
        #expect(Program.shell("cat \(place)/kept/practice/*.jsonl").text.contains("practice-back"))
    }

    @Test func unknownNamesAreRefusedWithASuggestion() {
        #expect(Program.run(["practice", "irina"]).status != 0)
        #expect(Program.run(["drill", "repairs"]).status != 0)
        let help = Program.shell("'\(Program.path)' practice irina 2>&1")
        #expect(help.text.contains("did you mean “irena”?"))
    }

    @Test func drillsCodeAtOnceAndKeepResults() {
        let place = Program.place()
        let drill =
            "printf 'What is it like?\\nDid you go?\\n' | '\(Program.path)' drill open-questions --transcripts \(place)/kept"
        let result = Program.shell(drill)
        #expect(result.text.contains("That passes: an open question."))
        #expect(result.text.contains("Not yet: it was a closed question"))
        #expect(result.text.contains("1 of 2 passed."))
        let list = Program.shell("'\(Program.path)' drill --transcripts \(place)/kept")
        #expect(list.text.contains("2 tries, 1 of 20 items passed"))
    }

    @Test func privacyTakesPracticeAway() {
        let place = Program.place()
        let kept = "--transcripts \(place)/kept"
        _ = Program.shell("echo Hello. | '\(Program.path)' practice irena \(kept)")
        _ = Program.shell("echo Hello. | '\(Program.path)' drill staying \(kept)")
        let environment = "HOME=\(place) XDG_CONFIG_HOME=\(place)/config"
        let removed = Program.shell("\(environment) '\(Program.path)' privacy --remove --yes \(kept)")
        #expect(removed.text.contains("Removed 2 files"))
        #expect(Program.shell("ls \(place)/kept").status != 0)
    }

    @Test func whatATraineeWritesIsWords() {
        let odd = ["100% %s {quote}", "\u{1B}[31mred\u{1B}[0m", "\u{202E}abc", "; exit", "$HOME"]
        let talk = Program.run(["practice", "viktor", "--no-save", "--feedback"], lines: odd)
        #expect(talk.status == 0)
        #expect(!talk.output.contains(0x1B) && !talk.text.contains("\u{202E}"))
    }
}
