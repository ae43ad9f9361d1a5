import ArgumentParser
import Escaping
import Practice
import Record
import Scripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone code`: what kind of intervention each utterance of a trainee is.
struct CodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "Code the interventions of a trainee.",
        discussion: """
            Reads a record of this program or any other JSON lines with speaker and text, CHAT (*INV: and *PAR:), CSV \
            with the columns speaker and text, text of the form “T: … C: …”, and plain lines, which are all the \
            therapist's. Only the therapist is coded; what the client said before helps.
            """)

    @Argument(
        help: ArgumentHelp("A transcript or the name of a record; without one, standard input.", valueName: "file"))
    var file: String?
    @Option(help: "How it is written: lines, json, chat, csv or labelled; else told by name and first line.")
    var format: TranscriptForm?
    @Flag(help: "One JSON object for each utterance.") var json = false
    @Flag(help: "Comma-separated values.") var csv = false
    @Flag(help: "Totals and ratios of the whole instead of single codes.") var summary = false
    @Flag(help: "The cues heard in each utterance, with what they speak for.") var explain = false

    @Option(help: ArgumentHelp("Who is the therapist, for example A.", valueName: "label")) var therapist: String?
    @OptionGroup var records: FolderOptions

    func validate() throws {
        if [json, csv, explain].count(where: \.self) > 1 { throw ValidationError("one of --json, --csv, --explain") }
        if summary, csv || explain { throw ValidationError("--summary goes with --json only") }
    }

    func run() throws {
        let path = try file.map(path(of:))
        var batches: LineBatches
        do throws(Failure) { batches = try LineBatches(path: path) } catch {
            throw Failure("cannot open “\(Sanitizing.oneLine(file ?? ""))”: \(error.description)")
        }
        defer { batches.close() }
        var lines = batches.next()
        let (form, labels) = try told(path, firstLine: lines?.first ?? "")
        var reader = TranscriptReader(form: form, labels: labels)
        var coding = CodingRun(
            coder: CodingScripts.standard, output: output, isNumbered: form != .lines, isSummary: summary)
        var hasFaults = false
        guard summary || Output.write(output.header) else { return try Output.checkLoss() }
        while true {
            let items = lines.map { $0.flatMap { reader.take($0) } } ?? reader.finish()
            let text = coding.take(turns(items, &hasFaults))
            guard Output.write(text) else { return try Output.checkLoss() }
            if lines == nil { break }
            lines = batches.next()
        }
        if summary {
            let summary = CodingSummary(totals: coding.totals)
            guard Output.write(json ? summary.json : summary.plain) else { return try Output.checkLoss() }
        }
        if let failure = batches.failure {
            throw Failure("cannot read “\(Sanitizing.oneLine(file ?? "standard input"))” to its end: \(failure)")
        }
        if hasFaults { throw ExitCode(1) }
    }

    /// How the file is written, and who its labels are; of “A: … B: …” A is the therapist unless told otherwise, and that is said.
    private func told(_ path: String?, firstLine: String) throws -> (TranscriptForm, SpeakerLabels) {
        let form = format ?? TranscriptForm.of(name: path, firstLine: firstLine, labels: labels)
        guard form == .lines, format == nil else { return (form, labels) }
        if let therapist {
            throw Failure(
                "the first line does not begin with a speaker, “\(therapist):” or another; each speaker needs a label")
        }
        guard TranscriptForm.of(name: path, firstLine: firstLine, labels: .letters) == .labelled else {
            return (form, labels)
        }
        Output.complain("A was taken for the therapist and B for the client; --therapist B turns it round")
        return (.labelled, .letters)
    }

    /// A file, or else the record of that name.
    private func path(of file: String) throws -> String {
        guard access(file, F_OK) != 0, !file.contains("/"),
            let path = try? Places.resolve(file, in: try records.folder())
        else { return file }
        guard !path.hasSuffix(".age") else {
            throw Failure("\(file) is encrypted; use “undertone export --format chat \(file) | undertone code”")
        }
        return path
    }

    private var labels: SpeakerLabels {
        therapist == nil ? .usual : SpeakerLabels(therapist: therapist, client: nil)
    }

    private var output: CodingOutput {
        if json { return .json }
        if csv { return .csv }
        return explain ? .explained : .plain
    }

    /// The turns; faults go to standard error as `file:line: …`.
    private func turns(_ items: [TranscriptReader.Item], _ hasFaults: inout Bool) -> [TranscriptTurn] {
        var turns: [TranscriptTurn] = []
        for item in items {
            switch item {
            case .turn(let turn): turns.append(turn)
            case .fault(let fault, let line):
                Output.complain(Sanitizing.oneLine("\(file ?? "standard input"):\(line): \(fault.words)"))
                hasFaults = true
            }
        }
        return turns
    }
}

extension TranscriptForm: ExpressibleByArgument {}
