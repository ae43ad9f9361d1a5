import Scripts
import Testing

/// Each check, with a script that breaks its rule.
@Suite struct ChecksTests {
    @Test func theStandardScriptsHaveNoErrors() {
        let errors = Checks.run(on: StandardScripts.files).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.prefix(3))")
    }

    @Test(arguments: [
        ("- What is it? Where is it?", "two questions in one"),
        ("- Why did she leave?", "“why” asks for reasons"),
        ("- Did it hurt?", "can be answered by yes or no"),
        ("- What is it like, don't you think?", "leads to an answer"),
        ("- You should rest, {turned}.", "“you should” is advice"),
        ("- Well done, {turned}.", "is praise"),
        ("- Hello {nobody}.", "no slot is called “{nobody}”"),
        ("- " + String(repeating: "word ", count: 40), "at most 35"),
        ("- What is that like for you", "no question mark"),
    ])
    func aWordingIsRefused(_ entry: String, _ message: String) {
        let findings = Self.findings("wording t.one\nmove: reflect\nasks: more\nsource: test\n\(entry)\n")
        #expect(findings.contains { $0.line == 5 && $0.message.contains(message) }, "\(findings)")
    }

    @Test(arguments: [
        ("wording t.one\nmove: reflekt\nsource: test\n- {turned}.\n", 2, "did you mean “reflect”"),
        ("wording t.one\nmove: reflect\n- {turned}.\n", 1, "no “source:” line"),
        ("wording t.one\nmove: reflect\nsource: test\n", 1, "has no entries"),
        ("wording t.one\nmove: reflect\nsource: test\ntheme: no-such\n- {turned}.\n", 4, "no theme is called"),
        ("theme t\nsource: test\nlike: nothing of it\n- something\n", 3, "does not bring “theme t” up"),
        ("theme t\nsource: test\nunlike: something\n- something\n", 3, "must not"),
        ("theme t\nsource: test\n- (some) (thing)\n", 3, "every word of it is optional"),
        ("theme t\nsource: test\n- @no-such thing\n", 3, "no class is called"),
        ("theem t\nsource: test\n- thing\n", 1, "did you mean “theme”"),
        ("theme t\nsauce: test\n- thing\n", 2, "did you mean “source”"),
        ("- an entry\n", 1, "an entry outside a block"),
        ("just words\nsource: x\n- y\n", 1, "unknown kind “just”"),
        ("wording t.one\nmove: hold\nsource: test\n- I am here.\n", 4, "answered here without a number"),
    ])
    func aBlockIsRefused(_ script: String, _ line: Int, _ message: String) {
        let findings = Self.findings(script)
        #expect(findings.contains { $0.line == line && $0.message.contains(message) }, "\(findings)")
    }

    @Test func tenMistakesAreReportedAtOnce() {
        let script = (1...10).map { "wording t.\($0)\nmove: nothing\nsource: test\n- {turned}.\n" }.joined(
            separator: "\n")
        #expect(Self.findings(script).filter { $0.message.contains("unknown move “nothing”") }.count == 10)
    }

    @Test(arguments: [("2025-03-01", 0), ("2025-03-02", 1), ("2027-01-01", 1)])
    func helpLinesNobodyLookedAtForAYearAreNamed(_ today: String, _ count: Int) {
        let row =
            "region ZZ\nname: Nowhere\nemergency: 000\nlisted: 2024-03-01\nsource: test\nconfidence: A\n"
        let findings = Checks.run(on: [ScriptFile(name: "r.txt", text: row)], today: Day(today))
        #expect(findings.count { $0.message.contains("more than a year ago") } == count)
        #expect(findings.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: [
        ("listed: last June\nconfidence: A", "is no day"), ("listed: 2024-03-01\nconfidence: C", "leave the row out"),
        ("confidence: A", "has no “listed:”"),
    ])
    func aRowOfHelpLinesIsRefused(_ rest: String, _ message: String) {
        let findings = Self.findings("region ZZ\nname: Nowhere\nemergency: 000\nsource: test\n\(rest)\n")
        #expect(findings.contains { $0.message.contains(message) && $0.severity == .error }, "\(findings)")
    }

    @Test func ownBlocksReplaceStandardOnes() {
        let standard = ScriptFile(name: "a.txt", text: "theme t\ntitle: one\nsource: x\nlike: y\n- y\n")
        let own = ScriptFile(name: "b.txt", text: "theme t\ntitle: two\nsource: x\nlike: z\n- z\n")
        #expect(Compiler.compile([standard], own: [own]).repertoire.themeTitles == ["t": "two"])
    }

    static func findings(_ text: String) -> [Finding] {
        let theme = ScriptFile(name: "0.txt", text: "theme known\nsource: x\nlike: known\n- known\n")
        return Checks.run(on: [theme, ScriptFile(name: "t.txt", text: text)]).filter { $0.file == "t.txt" }
    }
}
