import ArgumentParser
import Dialogue
import History
import Record
import Scripts

/// Which records a command looks at, and how encrypted ones are opened.
struct RecordsOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only sessions from this day on, for example 2026-09-01.", valueName: "day"))
    var since: String?
    @OptionGroup var records: FolderOptions
    @OptionGroup var opening: OpeningOptions

    func validate() throws {
        if let since, Day(since) == nil {
            throw ValidationError("--since “\(since)”: a day is expected, in the form 2026-09-01")
        }
    }

    /// What runs through the records, the oldest first; what cannot be read is named on standard error. Nothing, and a
    /// line that says so, where there are none.
    ///
    /// - Parameter gathersEpisodes: whether episodes are wanted.
    func histories(gathersEpisodes: Bool = true) throws -> Histories? {
        let folder = try records.folder()
        let names = try folder.records().filter { name in since.map { name.prefix(10) >= $0[...] } ?? true }
        var histories = Histories(gathersEpisodes: gathersEpisodes)
        let reading = BatchReading(folder: folder, keyring: try opening.keyring(), kinds: histories.reads)
        reading.each(of: names) { name, events in histories.take(events, day: String(name.prefix(10))) }
        if histories.count > 0 { return histories }
        if !names.isEmpty {
            throw Failure(
                "\(names.count == 1 ? "the one record" : "none of \(names.count) records") in \(folder.path) could "
                    + "\(names.count == 1 ? "not " : "")be read; why is said above")
        }
        print("No records\(since.map { " since \($0)" } ?? "") in \(folder.path).")
        return nil
    }
}

/// How a table is written.
struct TableOptions: ParsableArguments {
    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "Comma-separated values.") var csv = false

    func validate() throws {
        if json, csv { throw ValidationError("one of --json, --csv") }
    }
}
