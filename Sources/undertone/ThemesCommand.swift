import ArgumentParser
import Escaping
import History
import Scripts

/// `undertone themes`: what recurs over the records.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "Show what recurs over the records.",
        discussion: """
            A theme, the one last spoken of first: in how many sessions, how often, from when to when, and how it has \
            gone; below it a sign for each session and two quotations. With a name: all its words, and the people and \
            feelings it comes with.
            """)

    @Argument(help: "A theme by its name, for example grief.") var name: String?
    @OptionGroup var table: TableOptions
    @OptionGroup var options: RecordsOptions

    func run() throws {
        guard let histories = try options.histories(gathersEpisodes: false) else { return }
        var themes = histories.themes
        if let name {
            let known = themes.map(\.theme)
            themes = themes.filter { $0.theme == name.lowercased() }
            guard !themes.isEmpty else { throw Unknown.error("theme", name, among: known, shownBy: "themes") }
        }
        if themes.isEmpty, !table.json, !table.csv { return print("No theme has come up yet.") }
        let titles = StandardRepertoire.themeTitles
        let list = ThemesTable(themes: themes, count: histories.count, titles: titles)
        print(table.json ? list.json : table.csv ? list.csv : list.plain(isWhole: name != nil), terminator: "")
    }
}

/// A name that did not come up.
enum Unknown {
    static func error(_ kind: String, _ name: String, among known: [String], shownBy command: String) -> Failure {
        let hint = Spelling.nearest(to: name, among: known).map { "; did you mean “\($0)”?" } ?? ";"
        return Failure("no \(kind) “\(name)” came up\(hint) “undertone \(command)” shows those that did.")
    }
}

/// Themes as text, as JSON lines, or as comma-separated values.
struct ThemesTable {
    let themes: [ThemeHistory]
    /// How many sessions there are in all.
    let count: Int
    let titles: [String: String]

    /// - Parameter isWhole: with everything that is known of each.
    func plain(isWhole: Bool) -> String {
        let lines = RecurrenceLines(count: count)
        return themes.map { theme in
            let title = titles[theme.theme].map { $0 == theme.theme ? "" : " (\($0))" } ?? ""
            let head = lines.head(theme.theme + title, theme.recurrence)
            guard isWhole else { return head + lines.quotes(theme.quotes.suffix(2).reversed()) }
            return head + lines.list("with", theme.people) + lines.list("felt", theme.feelings)
                + lines.quotes(theme.quotes)
        }.joined()
    }

    var json: String {
        themes.map { theme in
            let entry = Entry(
                theme: theme.theme, recurrence: RecurrenceEntry(theme.recurrence, of: count),
                quotes: theme.quotes.map(QuoteEntry.init), people: theme.people, feelings: theme.feelings)
            return JSONLines().text(entry).map { $0 + "\n" } ?? ""
        }.joined()
    }

    var csv: String {
        "theme,\(RecurrenceEntry.columns)\n"
            + themes.map { "\(CSV.cell($0.theme)),\(RecurrenceEntry($0.recurrence, of: count).cells)\n" }.joined()
    }

    private struct Entry: Encodable {
        var theme: String
        var recurrence: RecurrenceEntry
        var quotes: [QuoteEntry]
        var people: [String]
        var feelings: [String]

        private enum Keys: String, CodingKey { case theme, quotes, people, feelings }

        func encode(to encoder: any Encoder) throws {
            try recurrence.encode(to: encoder)
            var values = encoder.container(keyedBy: Keys.self)
            try values.encode(theme, forKey: .theme)
            try values.encode(quotes, forKey: .quotes)
            try values.encode(people, forKey: .people)
            try values.encode(feelings, forKey: .feelings)
        }
    }
}
