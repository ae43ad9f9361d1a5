import ArgumentParser
import Dialogue
import Escaping
import Handout
import Record
import Scripts

/// `undertone handout`: the page for a therapist, of one session or of several.
struct HandoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handout", abstract: "Make the page to bring to a therapist.",
        discussion: """
            One page in your own words, of one session or, with --last or --since, of several. Other people stand by \
            their initial or role. A page that nobody has gone through says DRAFT: you go through it at the closing of a \
            session, or with --review, in your editor. PDF: print the HTML from a browser.
            """)

    @Argument(help: "Name of the record, its beginning, a path, or “last”.") var session: String?
    @Option(help: ArgumentHelp("One page of so many sessions, the latest ones.", valueName: "number")) var last: Int?
    @Option(help: ArgumentHelp("One page of all sessions from this day on, for example 2026-09-01.", valueName: "day"))
    var since: String?
    @Option(help: "md, txt or html; else told by the ending of --output.") var format: HandoutFormat?
    @Flag(help: "Show third persons by name, not by initial.") var names = false
    @Flag(help: "Go through the lines in $VISUAL or $EDITOR before the page is written.") var review = false
    @Flag(help: "Add a sheet with drawings and dated quotations.") var secondSheet = false
    @Option(name: .customLong("for"), help: "therapist, or trainee: with the technique of each move.")
    var reader: HandoutReader = .therapist
    @Flag(help: "Put safety at the top, ticked.") var safetyFirst = false
    @Flag(help: "Keep empty sections, to fill in by hand.") var empty = false
    @Flag(help: "Larger print, in HTML.") var largePrint = false
    @Option(help: ArgumentHelp("Fill in a Mustache template of your own.", valueName: "file")) var template: String?
    @Option(help: ArgumentHelp("Write to a new file that only you can read.", valueName: "file")) var output: String?
    @OptionGroup var records: FolderOptions
    @OptionGroup var opening: OpeningOptions

    func validate() throws {
        let ways = [session != nil, last != nil, since != nil].count(where: \.self)
        guard ways == 1 else {
            throw ValidationError(
                "one of SESSION, --last NUMBER or --since DAY; “undertone handout last” takes the latest session")
        }
        if let last, last < 1 { throw ValidationError("--last \(last): a number of sessions from 1 on is expected") }
        if let since, Day(since) == nil {
            throw ValidationError("--since “\(since)”: a day is expected, in the form 2026-09-01")
        }
        if template != nil, secondSheet || reader == .trainee {
            throw ValidationError("--template fills in the page; --second-sheet and --for trainee go without it")
        }
        if let output, output.lowercased().hasSuffix(".pdf") {
            throw ValidationError("--output “\(output)”: PDF is printed from a browser; write --output page.html")
        }
        if let output, format == nil, template == nil, told == nil, let ending = Self.ending(of: output) {
            throw ValidationError(
                "--output “\(output)”: there is no form “\(ending)”; known are .md, .txt and .html, or say --format")
        }
        if largePrint, format ?? told != .html { throw ValidationError("--large-print goes with --format html") }
    }

    func run() throws {
        let reading = HandoutReading(
            session: session, last: last, since: since, folder: try records.folder(), keyring: try opening.keyring())
        let paths = try reading.paths()
        guard !paths.isEmpty else {
            throw Failure("no records\(since.map { " since \($0)" } ?? "") in \(try records.folder().path)")
        }
        let way = review ? HandoutReview(in: try records.folder()) : nil
        try way?.check(paths)
        let template = try template.map { try HandoutTemplate($0, format: format) }
        var builder = HandoutBuilder(wishes, clusters: Self.clusters)
        let latest = try reading.take(into: &builder, paths: paths)
        var document = builder.document()
        if let way {
            document = try way.reviewed(document, keeping: paths.count == 1 ? paths.first : nil, turn: latest)
        }
        if secondSheet { document.sheets.append(builder.secondSheet()) }
        if reader == .trainee { document.sheets.append(builder.trainingSheet()) }
        try write(try template?.filled(document) ?? rendered(document))
    }

    private var wishes: HandoutBuilder.Wishes {
        HandoutBuilder.Wishes(
            usesNames: names, keepsEmpty: empty, safetyFirst: safetyFirst, drawsSheet: secondSheet)
    }

    private func rendered(_ document: Document) -> String {
        (format ?? told ?? .md).render(document, isLarge: largePrint)
    }

    /// The format that the ending of the output names.
    private var told: HandoutFormat? { output.flatMap(HandoutFormat.init(ending:)) }

    /// What the name of a file says of its form, if anything.
    private static func ending(of path: String) -> Substring? {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        return name[dot...]
    }

    private func write(_ text: String) throws {
        guard let output else {
            if !Output.write(text) { try Output.checkLoss() }
            return
        }
        try PrivateFile.write(Sanitizing.output(text), to: output)
        Output.complain("The page is in \(output).")
    }

    /// The hidden index of episodes, from the standard scripts.
    static func clusters() -> EpisodeClusters {
        EpisodeClusters(lexicon: StandardRepertoire.lexicon)
    }
}

/// Whom a hand-out is for.
enum HandoutReader: String, ExpressibleByArgument, CaseIterable { case therapist, trainee }

/// Formats of a hand-out.
enum HandoutFormat: String, ExpressibleByArgument, CaseIterable {
    case md, txt, html

    /// The format that the ending of a file's name says, in capitals or not.
    init?(ending path: String) {
        let path = path.lowercased()
        guard let format = Self.allCases.first(where: { path.hasSuffix("." + $0.rawValue) }) else { return nil }
        self = format
    }

    func render(_ document: Document, isLarge: Bool = false) -> String {
        switch self {
        case .md: MarkdownRenderer.render(document)
        case .txt: TextRenderer.render(document)
        case .html: HTMLRenderer.render(document, isLarge: isLarge)
        }
    }

    /// A line of the page as it stands in a page of this format.
    func text(of line: Document.Line) -> String {
        switch self {
        case .md: MarkdownRenderer.text(of: line)
        case .txt: TextRenderer.text(of: line)
        case .html: HTMLRenderer.text(of: line)
        }
    }

    func escaped(_ text: String) -> String {
        switch self {
        case .md: Markdown.oneLine(text)
        case .txt: Sanitizing.oneLine(text)
        case .html: Markup.oneLine(text)
        }
    }
}
