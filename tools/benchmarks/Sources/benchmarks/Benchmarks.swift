#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Times the program named by `UNDERTONE`, else `.build/release/undertone`, and prints a table.
@main
struct Benchmarks {
    var program: String
    var files: Files
    var report = Report()

    private static let silent = ["talk", "--json", "--no-save"]

    static func main() {
        let program = getenv("UNDERTONE").map { String(cString: $0) } ?? ".build/release/undertone"
        guard access(program, X_OK) == 0, let files = try? Files() else {
            print("benchmarks: \(program) cannot be run")
            exit(66)
        }
        setenv("XDG_DATA_HOME", files.folder, 1)
        var benchmarks = Benchmarks(program: program, files: files)
        benchmarks.attempt("first prompt") { try $0.firstPrompt() }
        benchmarks.attempt("one line") { try $0.oneLine() }
        benchmarks.attempt("turns") { try $0.turns() }
        benchmarks.attempt("2,000 turns, not saved") { try $0.manyTurns() }
        benchmarks.attempt("a long line") { try $0.longLines() }
        benchmarks.attempt("saving and verifying") { try $0.savingAndVerifying() }
        benchmarks.attempt("listen") { try $0.listening() }
        benchmarks.attempt("code, on one core") { try $0.coding() }
        benchmarks.attempt("a thousand sessions") { try $0.sessions() }
        benchmarks.report.add("size of the program", bytes: Files.size(program))
        benchmarks.report.print()
        files.remove()
        exit(benchmarks.report.held ? 0 : 1)
    }

    /// Runs one benchmark; why it could not be run goes into the table.
    private mutating func attempt(_ figure: String, _ body: (inout Benchmarks) throws -> Void) {
        do { try body(&self) } catch { report.missing(figure, "\(error)") }
    }

    /// From starting the program in a terminal to its first prompt.
    private mutating func firstPrompt() throws {
        let durations = try (0..<20).map { _ in
            let dialogue = try Dialogue(terminal: [program, "talk", "--no-save", "--region", "IE"])
            defer { dialogue.abandon() }
            return try dialogue.time(until: "> ")
        }
        report.add("start to first prompt, in a terminal", median(durations))
    }

    /// One line in, one reply out, whole process.
    private mutating func oneLine() throws {
        let input = try files.write([Lines.line(1)], to: "one")
        let runs = try outcomes(30, input: input)
        let baseline = try (0..<30).map { _ in try run(["/bin/cat"], input: input) }
        let cat = median(baseline.map(\.duration))
        report.add("one line, whole process", median(runs.map(\.duration)), baseline: cat, bound: 20)
        report.add(
            "most memory, one line", bytes: runs.map(\.memory).max() ?? 0, baseline: baseline.map(\.memory).max(),
            bound: 40)
    }

    /// Time per turn as the session grows.
    private mutating func turns() throws {
        let dialogue = try Dialogue([program] + Self.silent)
        var durations: [Duration] = []
        do {
            for turn in 1...10_050 { durations.append(try dialogue.time(Lines.line(turn), turn: turn)) }
        } catch {
            dialogue.abandon()
            throw error
        }
        let outcome = dialogue.finish()
        let times = [10, 100, 1_000, 10_000].map { turn in
            let reach = min(turn / 2, 50)
            return (turn, median(Array(durations[(turn - reach)..<(turn + reach)])))
        }
        for (turn, time) in times { report.add("a turn, around turn \(turn)", time) }
        let growth = times[3].1.milliseconds / max(0.000_1, times[1].1.milliseconds)
        report.add("turn 10000 against turn 100", ratio: growth, bound: 1.2)
        report.add("most memory, 10,050 turns", bytes: outcome.memory)
    }

    private mutating func manyTurns() throws {
        let input = try files.write(Lines.lines(2_000), to: "many")
        let baseline = median(try (0..<5).map { _ in try run(["/bin/cat"], input: input).duration })
        report.add(
            "2,000 turns, not saved", median(try outcomes(5, input: input).map(\.duration)), baseline: baseline,
            bound: 400)
    }

    private mutating func longLines() throws {
        for (name, size, bound) in [("200 KB", 200_000, 100.0), ("1 MB", 1_000_000, nil)] as [(String, Int, Double?)] {
            let text = Lines.lines(40).joined(separator: " ")
            let line = String(String(repeating: text + " ", count: size / text.utf8.count + 1).prefix(size))
            let input = try files.write([line], to: "long")
            let baseline = median(try (0..<5).map { _ in try run(["/bin/cat"], input: input).duration })
            let runs = try outcomes(5, input: input)
            report.add(
                "a line of \(name), whole process", median(runs.map(\.duration)), baseline: baseline, bound: bound)
        }
        let danger = try files.write([String(repeating: "I want to die ", count: 14_000)], to: "danger")
        report.add(
            "a line of 200 KB full of danger, whole process", median(try outcomes(5, input: danger).map(\.duration)),
            bound: 1000)
        let word = try files.write([String(repeating: "a", count: 200_000)], to: "word")
        report.add("a word of 200 KB, whole process", median(try outcomes(5, input: word).map(\.duration)), bound: 100)
    }

    private mutating func savingAndVerifying() throws {
        let count = 1_000
        let input = try files.write(Lines.lines(count), to: "saved")
        let folder = files.path("transcripts")
        let saved = try run([program, "talk", "--json", "--transcripts", folder], input: input)
        guard saved.succeeded, let record = files.find(".jsonl", in: folder) else {
            throw Trouble("no record was written")
        }
        report.add("a turn saved, on disk before the reply", saved.duration / count)
        report.add("a record of 1,000 turns", bytes: Files.size(record))
        let verified = try (0..<3).map { _ in try run([program, "replay", "--verify", record], input: "/dev/null") }
        guard verified.allSatisfy(\.succeeded) else { throw Trouble("the record does not verify") }
        let time = median(verified.map(\.duration))
        report.add("verify, turns", perSecond: Double(count) * 1000 / time.milliseconds)
    }

    private mutating func listening() throws {
        let count = 5_000
        let input = try files.write(Lines.lines(count), to: "listen")
        let runs = try (0..<3).map { _ in try run([program, "listen", "--json"], input: input) }
        guard runs.allSatisfy(\.succeeded) else { throw Trouble("it failed") }
        report.add("listen, lines", perSecond: Double(count) * 1000 / median(runs.map(\.duration)).milliseconds)
    }

    /// Utterances coded on one core, from reading a file of them to writing their codes.
    private mutating func coding() throws {
        let taskset = "/usr/bin/taskset"
        guard access(taskset, X_OK) == 0 else { throw Trouble("there is no taskset here to keep it to one core") }
        let count = 200_000
        let input = try files.write(Lines.helpers(count), to: "code")
        let runs = try (0..<3).map { _ in try run([taskset, "-c", "0", program, "code"], input: input) }
        guard runs.allSatisfy(\.succeeded) else { throw Trouble("it failed") }
        report.add(
            "code, utterances on one core", perSecond: Double(count) * 1000 / median(runs.map(\.duration)).milliseconds)
    }

    /// What runs through 1,000 sessions of 40 turns: fifty that were held, each kept on twenty days.
    private mutating func sessions() throws {
        let folder = files.path("sessions")
        guard mkdir(folder, 0o700) == 0 else { throw Trouble("cannot make \(folder)") }
        for number in 0..<50 {
            let input = try files.write((1...40).map { Lines.line(number * 41 + $0 * 3) }, to: "session")
            let held = files.path("held-\(number)")
            let outcome = try run([program, "talk", "--transcripts", held], input: input)
            guard outcome.succeeded, let record = files.find(".jsonl", in: held) else { throw Trouble("no record") }
            for copy in 0..<20 { try files.copy(record, to: "\(folder)/\(Self.name(of: number * 20 + copy))") }
        }
        for command in ["themes", "people", "episodes"] {
            let runs = try (0..<5).map { _ in
                try run([program, command, "--transcripts", folder], input: "/dev/null")
            }
            guard runs.allSatisfy(\.succeeded) else { throw Trouble("\(command) failed") }
            report.add("\(command), 1,000 sessions of 40 turns", median(runs.map(\.duration)), bound: 1000)
            report.add("most memory, \(command)", bytes: runs.map(\.memory).max() ?? 0, bound: 150)
        }
        let pages = try (0..<5).map { _ in
            try run([program, "handout", "last", "--transcripts", folder], input: "/dev/null")
        }
        guard pages.allSatisfy(\.succeeded) else { throw Trouble("handout failed") }
        report.add("handout, one session of a thousand", median(pages.map(\.duration)), bound: 100)
    }

    /// The name of a record, a day apart from the one before.
    private static func name(of number: Int) -> String {
        let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        return "\(2020 + number / 336)-\(two(number / 28 % 12 + 1))-\(two(number % 28 + 1))-120000.jsonl"
    }

    /// Runs of the program on one input, which have to succeed.
    private func outcomes(_ count: Int, input: String) throws -> [Child.Outcome] {
        let runs = try (0..<count).map { _ in try run([program] + Self.silent, input: input) }
        guard runs.allSatisfy(\.succeeded) else { throw Trouble("the program failed") }
        return runs
    }
}
