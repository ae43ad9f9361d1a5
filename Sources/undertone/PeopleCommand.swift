import ArgumentParser
import Escaping
import History

/// `undertone people`: who comes up over the records.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Show who comes up over the records.",
        discussion: """
            Someone, the one last spoken of first: who they are in the story, in how many sessions and how often they came \
            up, how that has gone, and your feelings around them. With a name or a role: all the words, and the episodes \
            with them.
            """)

    @Argument(help: "Someone by name or role, for example anna or mother.") var name: String?
    @OptionGroup var table: TableOptions
    @OptionGroup var options: RecordsOptions

    func run() throws {
        guard let histories = try options.histories() else { return }
        var people = histories.people
        if let name {
            let known = people.map(\.key)
            people = people.filter { $0.key == name.lowercased() }
            guard !people.isEmpty else { throw Unknown.error("person", name, among: known, shownBy: "people") }
        }
        if people.isEmpty, !table.json, !table.csv { return print("Nobody has come up yet.") }
        let list = PeopleTable(people: people, count: histories.count)
        print(table.json ? list.json : table.csv ? list.csv : list.plain(isWhole: name != nil), terminator: "")
    }
}

/// People as text, as JSON lines, or as comma-separated values.
struct PeopleTable {
    let people: [PersonHistory]
    /// How many sessions there are in all.
    let count: Int

    /// - Parameter isWhole: with everything that is known of each.
    func plain(isWhole: Bool) -> String {
        let lines = RecurrenceLines(count: count)
        return people.map { person in
            let role = person.key == person.role ? "" : " (\(person.role))"
            let head = lines.head(person.phrase + role, person.recurrence) + lines.list("felt", person.feelings)
            guard isWhole else { return head + episodes(person) }
            return head + lines.quotes(person.quotes)
                + person.episodes.filter { !$0.parts.isEmpty }.map(lines.episode).joined()
        }.joined()
    }

    private func episodes(_ person: PersonHistory) -> String {
        switch person.episodes.count {
        case 0: ""
        case 1: "    1 story\n"
        case let number: "    \(number) stories\n"
        }
    }

    var json: String {
        people.map { person in JSONLines().text(Entry(person, count)).map { $0 + "\n" } ?? "" }.joined()
    }

    var csv: String {
        "person,role,\(RecurrenceEntry.columns),episodes\n"
            + people.map { person in
                let numbers = RecurrenceEntry(person.recurrence, of: count).cells
                return "\(CSV.cell(person.phrase)),\(person.role),\(numbers),\(person.episodes.count)\n"
            }.joined()
    }

    private struct Entry: Encodable {
        var person: PersonHistory
        var recurrence: RecurrenceEntry

        init(_ person: PersonHistory, _ count: Int) {
            self.person = person
            recurrence = RecurrenceEntry(person.recurrence, of: count)
        }

        private enum Keys: String, CodingKey { case person, role, quotes, feelings, episodes }

        func encode(to encoder: any Encoder) throws {
            try recurrence.encode(to: encoder)
            var values = encoder.container(keyedBy: Keys.self)
            try values.encode(person.phrase, forKey: .person)
            try values.encode(person.role, forKey: .role)
            try values.encode(person.quotes.map(QuoteEntry.init), forKey: .quotes)
            try values.encode(person.feelings, forKey: .feelings)
            try values.encode(person.episodes.map(EpisodeEntry.init), forKey: .episodes)
        }
    }
}
