import ArgumentParser
import Dialogue
import Handout
import Record

/// `undertone handout SESSION`: the page for a therapist.
struct HandoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handout", abstract: "Make the page to bring to a therapist.")

    @Argument(help: "Name of the record, its beginning, a path, or “last”.") var session: String
    @Option(help: "md, txt or html.") var format: HandoutFormat = .md
    @Flag(help: "Show third persons by name, not by initial.") var names = false
    @OptionGroup var records: FolderOptions
    @OptionGroup var opening: OpeningOptions

    func run() throws {
        let transcript = try RecordReader.read(try records.folder().resolve(session), with: opening.keyring())
        for notice in transcript.notices { Output.complain(notice) }
        let events = transcript.events
        let builder = HandoutBuilder(events: events, usesNames: names)
        print(
            format.render(builder.document(date: Self.date(events), isDraft: !Self.isGoneThrough(events))),
            terminator: "")
    }

    static func date(_ events: [Event]) -> String {
        guard case .opened(let opened)? = events.first, let time = opened.time else { return "" }
        return String(Timestamp.text(time).prefix(10))
    }

    /// Whether the person was asked at the closing and answered.
    static func isGoneThrough(_ events: [Event]) -> Bool {
        events.contains { if case .gathered(let gathered) = $0 { gathered.bring != nil } else { false } }
    }
}

/// Formats of a hand-out.
enum HandoutFormat: String, ExpressibleByArgument, CaseIterable {
    case md, txt, html

    func render(_ document: Document) -> String {
        switch self {
        case .md: MarkdownRenderer.render(document)
        case .txt: TextRenderer.render(document)
        case .html: HTMLRenderer.render(document)
        }
    }
}
