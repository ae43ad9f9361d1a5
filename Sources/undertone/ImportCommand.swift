import ArgumentParser
import Escaping
import Interchange
import Practice
import Record

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone import`: a transcript of a role-play, to be coded and shown.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read a transcript of others, to be coded and shown.",
        discussion: """
            Reads text of the form “A: … B: …” or “T: … C: …”, CHAT, CSV with the columns speaker and text, and JSON lines \
            with speaker and text. It is kept beside the records of practice, and never taken for a session of your own. \
            All of it is read, or nothing.
            """)

    @Argument(help: "A transcript; “-” is standard input.") var file: String
    @Option(help: "How it is written: labelled, chat, csv or json; else told by name and first line.")
    var format: TranscriptForm?
    @Option(help: ArgumentHelp("Who is the therapist, for example A or Anna.", valueName: "label"))
    var therapist: String?
    @Option(help: ArgumentHelp("Who is the client, for example B or Ben.", valueName: "label"))
    var client: String?
    @OptionGroup var records: FolderOptions

    func validate() throws {
        if format == .lines {
            throw ValidationError("a transcript says who speaks: --format labelled, chat, csv or json")
        }
        for label in [therapist, client].compactMap(\.self) {
            guard !label.trimmed.isEmpty, !label.contains(":") else {
                throw ValidationError("“\(label)” is no label; a name is expected as it stands before the colon")
            }
        }
        if let therapist, therapist.lowercased() == client?.lowercased() {
            throw ValidationError("“\(therapist)” cannot be both; name two labels, or one of A and B")
        }
    }

    func run() throws {
        let result = try read()
        let time = time(nil)
        let head = TranscriptImported(program: Version.text, form: result.form, time: time)
        let path = try ImportFile.write(
            ImportedRecord(head: head, turns: result.turns), time: time, in: try records.folder())
        if result.assumesLetters {
            Output.complain(
                "A was taken for the therapist and B for the client; if it is the other way round, remove it and import it "
                    + "with --therapist B")
        }
        told(result, Folder.title(of: path.split(separator: "/").last.map(String.init) ?? path))
    }

    private func read() throws -> Importing.Result {
        let labels = therapist == nil && client == nil ? nil : SpeakerLabels(therapist: therapist, client: client)
        let importing = Importing(form: format, labels: labels)
        let name = file == "-" ? "standard input" : Sanitizing.oneLine(file)
        do throws(Importing.Failure) {
            return try importing.read(try lines(), name: file == "-" ? nil : file)
        } catch .empty {
            throw Failure("nobody speaks in \(name); expected a transcript, for example “T: …” and “C: …”")
        } catch .unreadable(let reason) {
            throw Failure("cannot read “\(name)”: \(reason)")
        } catch .faults(let faults) {
            for fault in faults.prefix(Self.mostFaults) {
                Output.complain("\(name):\(fault.line): \(Sanitizing.oneLine(fault.words))")
            }
            if faults.count > Self.mostFaults { Output.complain("… and \(faults.count - Self.mostFaults) more") }
            Output.complain("Nothing was imported.")
            throw ExitCode(1)
        }
    }

    private func lines() throws(Importing.Failure) -> [String] {
        var batches: LineBatches
        do throws(Failure) { batches = try LineBatches(path: file == "-" ? nil : file) } catch {
            throw .unreadable(reason: error.description)
        }
        defer { batches.close() }
        var lines: [String] = []
        var count = 0
        while let next = batches.next() {
            lines += next
            count += next.reduce(0) { $0 + $1.utf8.count }
            guard count <= Self.mostBytes else { throw .unreadable(reason: "it is larger than 64 MiB") }
        }
        if let failure = batches.failure { throw .unreadable(reason: failure) }
        return lines
    }

    private static let mostBytes = 64 << 20
    /// More lines than this help nobody.
    private static let mostFaults = 50

    private func told(_ result: Importing.Result, _ name: String) {
        let therapist = result.turns.count { $0.speaker == .therapist }
        print(
            "Imported \(result.turns.count) \(result.turns.count == 1 ? "utterance" : "utterances"), \(therapist) of the therapist and "
                + "\(result.turns.count - therapist) of the client, as \(name).")
        print("undertone sessions show \(name)    shows it")
        print("undertone code \(name) --summary   counts what the therapist did")
    }
}

/// Writes imported transcripts.
enum ImportFile {
    /// Named by the time of the import (UTC), encrypted as records are; gives its path. It is there whole, or not at all.
    static func write(_ record: ImportedRecord, time: Int, in folder: Folder) throws -> String {
        let protection = try SessionSealing.asked(in: folder).protection
        let place = Places.imported(in: folder)
        try place.make()
        let text = record.lines.map { $0 + "\n" }.joined()
        let names = Set(try place.records().map(Folder.title))
        let stamp = Timestamp.fileName(time) + "-import"
        let name = (1...99).lazy.map { $0 == 1 ? stamp : "\(stamp)-\($0)" }.first { !names.contains($0) } ?? stamp
        return try protection.write(text, to: "\(place.path)/\(name).jsonl")
    }
}
