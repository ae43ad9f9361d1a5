import Age
import Dialogue
import Escaping
import Practice
import Record
import Scripts

/// One run: the bytes go to the reader, and what it promises is checked. A broken promise ends the process.
enum Harness {
    nonisolated(unsafe) static var target = Target.listening
    private nonisolated(unsafe) static var engine: Engine?
    /// Made for this and used for nothing else; two files of the corpus are sealed for it.
    private static let identity = SecretKey(
        text: "AGE-SECRET-KEY-1QXZ36ZYDKNVHEEP8UAPKR4NS79THVK9HU8XVHRZC9NKFW7L4HEZQAAULYL".utf8)

    /// Loads once what every run needs.
    static func prepare() {
        guard target == .listening || target == .record else { return }
        engine = Engine(repertoire: Compiler.compile(StandardScripts.files).repertoire)
    }

    static func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch target {
        case .listening: listening(bytes)
        case .scripts: scripts(bytes)
        case .record: record(bytes)
        case .convo: convo(bytes)
        case .age: age(bytes)
        case .transcript: transcript(bytes)
        }
    }

    /// Lines of a session; every reply says something, asks at most one thing, and holds nothing that steers a terminal.
    private static func listening(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let engine else { return }
        let opened = Opened(
            program: "fuzz", scripts: "fuzz", seed: UInt64(bytes.first ?? 0), style: .exploring, mode: .pipe,
            region: "IE",
            time: nil)
        var (state, _) = engine.open(opened)
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).prefix(8).enumerated() {
            let heard = Heard(turn: index + 1, text: String(decoding: line, as: UTF8.self))
            let reply = engine.step(&state, heard).said?.text ?? ""
            precondition(!reply.isEmpty, "no reply, or an empty one")
            precondition(reply.utf8.count { $0 == UInt8(ascii: "?") } <= 1, "two questions: \(reply)")
        }
    }

    private static func scripts(_ bytes: UnsafeBufferPointer<UInt8>) {
        let script = ScriptFile(name: "own/fuzz.txt", text: String(decoding: bytes, as: UTF8.self))
        let (repertoire, findings) = Compiler.compile([], own: [script])
        precondition(findings.allSatisfy { $0.line >= 0 && !$0.message.isEmpty })
        _ = Engine(repertoire: repertoire).listen(to: "my sister rang and I was sad about it")
    }

    private static func record(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let transcript = try? RecordReader.parse(Array(bytes), path: "fuzz.jsonl") else { return }
        _ = transcript.state
    }

    private static func convo(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        let (convo, problems) = Convo.parse(text, file: "fuzz.convo")
        precondition(problems.allSatisfy { $0.line > 0 })
        precondition(convo.runs.allSatisfy { $0.exchanges.allSatisfy { $0.line > 0 } })
        let written = Convo.parse(Convo.line(">", text, isPlain: true), file: "fuzz.convo").convo
        precondition(written.runs.first?.exchanges.first?.heard == text, "what was heard is lost")
    }

    private static func age(_ bytes: UnsafeBufferPointer<UInt8>) {
        _ = try? AgeFile.sealing(of: Array(bytes))
        if let identity { _ = try? AgeFile.open(Array(bytes), with: [.key(identity)]) }
    }

    private static func transcript(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        for form in TranscriptForm.allCases {
            var reader = TranscriptReader(form: form)
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) { _ = reader.take(String(line)) }
            _ = reader.finish()
            var strict = TranscriptReader(form: form, labels: .letters, refusesUnknownLabels: true)
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) { _ = strict.take(String(line)) }
            _ = strict.finish()
        }
        precondition(ExactTier.text(of: ExactTier.line(for: text)) == text, "exact words are lost")
        precondition(FormulaGuard.off(FormulaGuard.on(text)) == text, "a guard does not come off")
        precondition(ChatWords.lines(of: text).allSatisfy { $0.contains(" ") }, "a main line without a terminator")
        _ = CodingScripts.standard.code(text, after: "I was sad about it")
    }
}
