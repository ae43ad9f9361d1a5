import Testing

/// `undertone handout` as it is run: its files, its editor, its template and its errors.
@Suite struct HandoutCommandTests {
    /// A folder with some sessions of a line each, and what runs commands on it.
    private struct Held {
        let place = Program.place()

        init(_ sessions: [String]) {
            for (index, line) in sessions.enumerated() {
                Program.write(Array((line + "\n").utf8), to: place + "/in")
                _ = Program.shell("'\(Program.path)' talk --transcripts \(place)/kept --seed 1 < \(place)/in")
                _ = Program.shell("cd \(place)/kept && mv \"$(ls -t | head -1)\" 2026-0\(index + 1)-01-120000.jsonl")
            }
        }

        /// The output of a command line, errors among it, with its status.
        func run(_ arguments: String, environment: String = "") -> Program.Result {
            Program.shell("\(environment) '\(Program.path)' handout \(arguments) --transcripts \(place)/kept 2>&1")
        }

        /// An editor that changes the file by a sed command.
        func editor(_ command: String) -> String {
            Program.write(Array("#!/bin/sh\nsed -i -e '\(command)' \"$1\"\n".utf8), to: place + "/editor")
            _ = Program.shell("chmod +x \(place)/editor")
            return "VISUAL=\(place)/editor"
        }
    }

    private static let one = ["my aunt rang me on sunday and I was so angry"]

    @Test func aFileIsPrivateAndNeverWrittenOver() {
        let held = Held(Self.one)
        #expect(held.run("last --output \(held.place)/page.html --format html").status == 0)
        #expect(Program.shell("stat -c %a \(held.place)/page.html").text == "600\n")
        let again = held.run("last --output \(held.place)/page.html")
        #expect(again.status != 0 && again.text.contains("page.html exists already"))
    }

    @Test func whatIsTakenOutInTheEditorStaysOut() {
        let held = Held(Self.one)
        let page = held.run("last --review --format txt", environment: held.editor("/aunt rang/d; $ a - I said so"))
        #expect(
            page.text.contains("I said so") == true && !page.text.contains("aunt rang") && !page.text.contains("DRAFT"))
        let again = held.run("last --format txt")
        #expect(!again.text.contains("aunt rang") && !again.text.contains("DRAFT"))
        #expect(Program.shell("'\(Program.path)' replay --verify \(held.place)/kept/*.jsonl").status == 0)
    }

    @Test func anEditorThatFailsWritesNothing() {
        let held = Held(Self.one)
        let page = held.run("last --review --output \(held.place)/page.md", environment: "VISUAL=false")
        #expect(page.status != 0 && page.text.contains("nothing was taken over"))
        #expect(Program.shell("ls \(held.place)/page.md \(held.place)/kept/edit-*").text.isEmpty)
    }

    @Test func encryptedRecordsAreNotOpenedInAnEditor() {
        let held = Held(Self.one)
        _ = Program.shell("cp \(held.place)/kept/*.jsonl \(held.place)/kept/2026-02-01-120000.jsonl.age")
        let page = held.run("2026-02 --review", environment: held.editor("1d"))
        #expect(page.status != 0 && page.text.contains("--review is off"))
    }

    @Test func onePageIsMadeOfSeveralSessions() {
        let held = Held([
            "my aunt rang me and I was so angry", "my boss shouted and I was scared", "I felt so lonely at home",
        ])
        let since = held.run("--since 2026-02-01 --format txt").text
        #expect(
            since.contains("2 notes since 2026-02-01") && !since.contains("aunt")
                && since.contains("2026-03-01, turn 1"))
        #expect(held.run("--last 1 --format txt").text.contains("made from 1 note."))
    }

    @Test(arguments: [
        ("", "one of SESSION"), ("last --last 2", "one of SESSION"), ("--last 0", "from 1 on"),
        ("--since soon", "in the form 2026-09-01"), ("--since 2031-01-01", "no records since 2031-01-01"),
        ("last --large-print", "--format html"), ("nothing-like-it", "there is no record"),
    ])
    func badInputIsExplained(_ arguments: String, _ words: String) {
        let page = Held(Self.one).run(arguments)
        #expect(page.status != 0 && page.text.contains(words), "\(page.text)")
    }

    // MARK: Templates

    /// What a template makes of a session, its errors among it.
    private static func filled(_ template: String, name: String = "page.html") -> Program.Result {
        let held = Held(["my aunt <b>rang</b> me & I was so angry"])
        Program.write(Array(template.utf8), to: held.place + "/" + name)
        return held.run("last --template \(held.place)/\(name)")
    }

    @Test(arguments: ["page.html", "page.HTML"])
    func aTemplateOfOnesOwnIsFilledInAndItsWordsAreEscaped(_ name: String) {
        let template =
            "{{title}}|{{#draft}}{{.}}{{/draft}}\n{{#sections}}{{number}} {{title}}\n{{#lines}}* {{{text}}}\n{{/lines}}{{/sections}}"
        let page = Self.filled(template, name: name)
        #expect(page.status == 0 && page.text.contains("For my session on|DRAFT") && page.text.contains("\n Safety"))
        #expect(page.text.contains("&lt;b&gt;rang&lt;/b&gt; me &amp; I") && !page.text.contains("<b>"))
    }

    @Test func whatIsNamedAsAWholeShowsItsText() {
        let page = Self.filled("{{.}}|{{#sections}}{{.}}, {{#lines}}{{.}}{{/lines}}|{{/sections}}")
        #expect(
            page.text.hasPrefix("For my session on|If we only talk about one thing, <q dir=\"auto\">"), "\(page.text)")
        #expect(!page.text.contains("Section("))
    }

    @Test(arguments: [
        ("one\n{{#sections}}\n{{title}}\n", "a section is not closed"),
        ("one\ntwo {{title\n", "a tag is not closed"),
        ("{{#sections}}\n{{/lines}}", "closed by another name"),
    ])
    func aBrokenTemplateIsNamedWithItsLine(_ template: String, _ words: String) {
        let page = Self.filled(template)
        #expect(page.status != 0 && page.text.contains(words), "\(page.text)")
        #expect(page.text.contains("page.html:"))
    }

    @Test(arguments: [
        ("{{title", 1, "as many braces"), ("one\r\ntwo {{a b}}\r\n", 2, "more than a name"),
        ("{{{title}}", 1, "as many braces"),
        ("one\n\n{{/lines}}", 3, "take the tag out"),
        ("{{#title}}\n{{^draft}}\n{{/draft}}", 3, "add the one that is missing"),
        ("{{=<<>>=}}", 1, "{{=<% %>=}}"), ("one\n{{% SHOUT:YES}}", 2, "take {{%…}} out"),
        ("{{<other}}{{title}}{{/other}}", 1, "cannot inherit"),
    ])
    func whatIsWrongWithATemplateIsSaidInOurWords(_ template: String, _ line: Int, _ words: String) {
        let page = Self.filled(template)
        #expect(page.status == 1)
        #expect(page.text.contains("page.html:\(line): ") && page.text.contains(words), "\(page.text)")
        #expect(page.text.contains("expected") && !page.text.contains("CONTENT_TYPE") && !page.text.contains("Usage"))
    }

    @Test func aSectionThatBeginsTheTemplateLeavesNoEmptyLine() {
        #expect(Self.filled("{{#draft}}\nlike this\n{{/draft}}\n").text == "like this\n")
    }

    @Test func aTemplateThatIsMissingIsSaid() {
        let page = Held(Self.one).run("last --template /nowhere/page.md")
        #expect(page.status != 0 && page.text.contains("/nowhere/page.md"))
    }
}
