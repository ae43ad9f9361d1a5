import ArgumentParser
import Dialogue
import History
import Scripts

/// `undertone episodes`: the stories with someone, and what came up in several of them.
struct EpisodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "episodes", abstract: "Show the stories with someone, and what they may have in common.",
        discussion: """
            Each story with its parts in your words: what happened, what you wanted, what they did, what you felt and did. \
            From three stories that were told whole enough, what came up in several of them is put as a question, with its \
            count and with the stories that went differently; never as a finding.
            """)

    @Flag(help: "One JSON object for each episode.") var json = false
    @OptionGroup var options: RecordsOptions

    func run() throws {
        guard let histories = try options.histories() else { return }
        let complete = histories.episodes.filter(\.isComplete)
        if json {
            return print(
                complete.map { JSONLines().text(EpisodeEntry($0)).map { $0 + "\n" } ?? "" }.joined(), terminator: "")
        }
        if complete.isEmpty { return print("No story with someone has been told whole enough yet.") }
        let lines = RecurrenceLines(count: histories.count)
        for item in complete { print("with \(item.episode.person.ownPhrase)\n" + lines.episode(item), terminator: "") }
        let clusters = EpisodeClusters(lexicon: StandardRepertoire.lexicon)
        guard let pattern = RelationshipPattern.find(in: complete, clusters) else { return }
        print("\n" + PatternLines(pattern: pattern).text, terminator: "")
    }
}

/// An episode as JSON.
struct EpisodeEntry: Encodable {
    struct Part: Encodable {
        var part: String
        var turn: Int
        var words: String
    }

    var person: String
    var day: String
    var isPast: Bool
    var parts: [Part]

    init(_ item: DatedEpisode) {
        person = item.episode.person.ownPhrase
        day = item.day
        isPast = item.episode.isPast
        parts = item.parts.map { Part(part: $0.label, turn: $0.quotation.turn, words: $0.quotation.words) }
    }
}
