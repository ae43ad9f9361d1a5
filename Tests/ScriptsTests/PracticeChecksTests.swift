import Scripts
import Testing

/// Each check of cases and drills, with a script that breaks its rule.
@Suite struct PracticeChecksTests {
    private static let head = """
        case t
        title: t
        person: T
        age: 30
        culture: x
        difficulty: 1
        note: n
        wish: w
        other: o
        self: s
        source: test
        - Hello.


        """

    @Test(arguments: [
        ("topic t.one\nsauce: x\nhears: house\n- Yes.\n", 15, "unknown key “sauce” in a topic block"),
        ("topik t.one\nhears: house\n- Yes.\n", 14, "did you mean “topic”?"),
        ("topic u.one\nhears: house\n- Yes.\n", 14, "belongs to no case"),
        ("layer t.one.1\n- Yes.\n", 14, "has no topic “one”"),
        (
            "topic t.one\nhears: house\n- A.\n\nlayer t.one.1\nopenness: 99\n- B.\n", 18,
            "nobody reaches “layer t.one.1”"
        ),
        ("topic t.one\nhears: house\n- A.\n\nlayer t.one.2\n- B.\n", 18, "there is no layer 1"),
        ("topic t.one\n- A.\n", 14, "it hears nothing and no topic leads to it"),
        ("topic t.one\nhears: house\nleads: two\n- A.\n", 14, "it leads to “two”, which is no topic"),
        ("topic t.one\nhears: house\nlike: my garden\n- A.\n", 16, "does not bring “topic t.one” up"),
        ("reply t.advise\n- A.\n", 14, "did you mean “advice”?"),
        ("reply t.advice\n- Hello.\n", 15, "this line stands already at"),
        ("sore t.one\nbelow: 200\nhears: x\n- A.\n", 15, "must be a whole number from 0 to 100"),
        ("sore t.one\nrupture: loud\nhears: x\n- A.\n", 15, "must be withdrawing or confronting"),
        ("gain t.one\nchange: 3\n", 14, "has no “hears:” line"),
        ("topic t.one\nhears: house\n", 14, "has no entries"),
    ])
    func aBlockOfACaseIsRefused(_ script: String, _ line: Int, _ message: String) {
        let findings = Self.findings("cases/t.txt", Self.head + script)
        let isFound = findings.contains { $0.message.contains(message) && $0.line == line }
        #expect(isFound, "\(findings.filter { $0.message.contains(message) || $0.line >= 13 })")
    }

    @Test(arguments: [
        "lines; a case needs 70", "40 turns well led need as many", "40 turns ill led need as many",
        "“fact t.safety” is missing", "“reply t.advice” has 0 lines; it needs 5",
        "“reply t.withdraw” has 0 lines; it needs 4",
    ])
    func aCaseWithTooLittleToSayIsRefused(_ message: String) {
        let findings = Self.findings("cases/t.txt", Self.head)
        #expect(findings.contains { $0.line == 1 && $0.message.contains(message) }, "\(findings)")
    }

    @Test(arguments: [
        ("drill d\ntitle: t\nsource: x\n", 1, "has no “task:” line"),
        ("drill d\ntitle: t\ntask: t\nsource: x\n", 1, "0 items; a drill needs 20"),
        ("drill d\npasses: open-kwestion\n", 2, "did you mean “open-question”?"),
        ("item d.1\nclient: x\n- y\n", 1, "belongs to no drill"),
        ("drill d\n\nitem d.1\n- y\n", 3, "has no “client:” line"),
        ("drill d\n\nitem d.1\nclient: x\n", 3, "has no model answer"),
        ("drill d\npasses: open-question\n\nitem d.1\nclient: x\n- Did it?\n", 6, "does not pass its own drill"),
    ])
    func aDrillIsRefused(_ script: String, _ line: Int, _ message: String) {
        let findings = Self.findings("drills/t.txt", script)
        #expect(findings.contains { $0.line == line && $0.message.contains(message) }, "\(findings)")
    }

    @Test func theStandardCasesAndDrillsHaveNoErrors() {
        let scripts = StandardScripts.cases + StandardScripts.drills
        let errors = Checks.run(on: StandardScripts.files + scripts).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.prefix(3))")
        #expect(StandardScripts.cases.count == 10 && StandardScripts.drills.count == 10)
        #expect(!StandardScripts.files.contains { $0.isPractice })
    }

    @Test func anOwnCaseReplacesAStandardOneWhole() throws {
        let own = ScriptFile(name: "mine/cases/irena.txt", text: Self.head.replacing("case t", with: "case irena"))
        let cases = CaseCompiler.compile(own: [own]).cases
        #expect(cases.first { $0.name == "irena" }?.topics.isEmpty == true)
        #expect(cases.count == StandardScripts.cases.count)
    }

    private static func findings(_ name: String, _ text: String) -> [Finding] {
        Checks.run(on: [ScriptFile(name: name, text: text)]).filter { $0.file == name }
    }
}
