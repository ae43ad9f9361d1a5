import ArgumentParser
import Dialogue
import Record
import Scripts
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `undertone themes`: what recurs over the records.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "Show what recurs over the records.",
        discussion: """
            One line a theme, the one last spoken of first: in how many sessions, how often, from when to when, and how it \
            has gone; below it two quotations. With a name: all its words, and the people and feelings it comes with.
            """)

    @Argument(help: "A theme by its name, for example grief.") var name: String?
    @Option(help: ArgumentHelp("Only sessions from this day on, for example 2026-09-01.", valueName: "day"))
    var since: String?
    @Flag(help: "One JSON object for each theme.") var json = false
    @Flag(help: "Comma-separated values.") var csv = false
    @OptionGroup var records: FolderOptions
    @OptionGroup var opening: OpeningOptions

    func validate() throws {
        if json, csv { throw ValidationError("one of --json, --csv") }
        if let since, Day(since) == nil {
            throw ValidationError("--since “\(since)”: a day is expected, in the form 2026-09-01")
        }
    }

    func run() throws {
        let transcripts = try read()
        guard !transcripts.isEmpty else {
            print("No records\(since.map { " since \($0)" } ?? "") in \(try records.folder().path).")
            return
        }
        let titles = Compiler.compile(StandardScripts.files).repertoire.themeTitles
        var themes = ThemeHistory.all(of: transcripts)
        if let name {
            themes = themes.filter { $0.theme == name.lowercased() }
            guard !themes.isEmpty else { throw unknown(name, among: ThemeHistory.all(of: transcripts).map(\.theme)) }
        }
        if themes.isEmpty, !json, !csv { return print("No theme has come up yet.") }
        let table = ThemesTable(themes: themes, count: transcripts.count, titles: titles)
        print(json ? table.json : csv ? table.csv : name == nil ? table.plain : table.whole, terminator: "")
    }

    /// The records that can be read, oldest first; what cannot be is named on standard error.
    private func read() throws -> [(day: String, transcript: Transcript)] {
        let folder = try records.folder()
        let keyring = try opening.keyring()
        return try folder.records().compactMap { name in
            let day = String(name.prefix(10))
            if let since, day < since { return nil }
            do { return (day, try RecordReader.read("\(folder.path)/\(name)", with: keyring)) } catch {
                Output.complain("\(error)")
                return nil
            }
        }
    }

    private func unknown(_ name: String, among known: [String]) -> ValidationError {
        let hint = Spelling.nearest(to: name, among: known).map { "; did you mean “\($0)”?" } ?? ""
        return ValidationError("no theme “\(name)” came up\(hint) “undertone themes” shows those that did.")
    }
}

/// Themes as a table, as JSON lines, or as comma-separated values.
struct ThemesTable {
    let themes: [ThemeHistory]
    /// How many sessions there are in all.
    let count: Int
    let titles: [String: String]

    var plain: String { themes.map { head($0) + quotes($0.quotes.suffix(2)) }.joined() }

    /// Everything that is known of each.
    var whole: String {
        themes.map { theme in
            let people = theme.people.isEmpty ? "" : "    with: \(theme.people.prefix(6).joined(separator: ", "))\n"
            let feelings =
                theme.feelings.isEmpty ? "" : "    felt: \(theme.feelings.prefix(6).joined(separator: ", "))\n"
            return Sanitizing.paragraphs(head(theme) + people + feelings) + quotes(theme.quotes[...])
        }.joined()
    }

    private func head(_ theme: ThemeHistory) -> String {
        let sessions =
            "\(theme.sessions.count) of \(count) session\(count == 1 ? "" : "s"), \(theme.mentions == 1 ? "once" : "\(theme.mentions) times")"
        let course = theme.course(of: count)
        let days = [theme.sessions.first?.day, theme.sessions.last?.day].compactMap(\.self)
        let span = days.first == days.last ? days.prefix(1).joined() : days.joined(separator: " to ")
        let title = titles[theme.theme].map { $0 == theme.theme ? "" : " (\($0))" } ?? ""
        return
            "\(theme.theme)\(title): \(sessions), \(span)\(course.isEmpty ? "" : "; \(course)")\n    \(chart(theme))\n"
    }

    private func quotes(_ quotes: ArraySlice<ThemeHistory.Quote>) -> String {
        quotes.map { "    \($0.day), turn \($0.turn): “\(Sanitizing.oneLine($0.words))”\n" }.joined()
    }

    /// The latest sessions, a sign each: how often it came up; beyond nine, a plus.
    private func chart(_ theme: ThemeHistory) -> String {
        let counts = Dictionary(uniqueKeysWithValues: theme.sessions.map { ($0.place, $0.mentions) })
        return (max(0, count - Self.width)..<count).map { place in
            counts[place].map { $0 > 9 ? "+" : String($0) } ?? "."
        }.joined()
    }

    private static let width = 60

    var json: String { themes.map { JSONLines().text(Entry($0, count)).map { $0 + "\n" } ?? "" }.joined() }

    var csv: String {
        "theme,sessions,mentions,first,last,course\n"
            + themes.map { theme in
                let entry = Entry(theme, count)
                return
                    "\(entry.theme),\(entry.sessions),\(entry.mentions),\(entry.first),\(entry.last),\(entry.course)\n"
            }.joined()
    }

    private struct Entry: Encodable {
        var theme: String
        var sessions: Int
        var mentions: Int
        var first: String
        var last: String
        var course: String
        var quotes: [Quote]
        var people: [String]
        var feelings: [String]

        struct Quote: Encodable {
            var day: String
            var turn: Int
            var words: String
        }

        init(_ history: ThemeHistory, _ count: Int) {
            theme = history.theme
            sessions = history.sessions.count
            mentions = history.mentions
            first = history.sessions.first?.day ?? ""
            last = history.sessions.last?.day ?? ""
            course = history.course(of: count)
            quotes = history.quotes.map { Quote(day: $0.day, turn: $0.turn, words: $0.words) }
            people = history.people
            feelings = history.feelings
        }
    }
}
