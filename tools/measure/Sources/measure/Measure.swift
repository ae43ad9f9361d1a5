import Foundation

/// The command line: `measure KIND FILE... [--list] [--print] [--program PATH] [--others FILE]`.
@main
struct Measure {
    static let help = """
        USAGE: measure KIND FILE [--list] [--print] [--program PATH] [--others FILE]

        Runs the built program on the lines of FILE and prints figures.

        KINDS:
          talk      whole sessions; JSON Lines with "conv", "turn" and "client"
          yardsticks  the same, and .convo files: the yardsticks of the conversation
          risk      danger heard and false alarms, by kind; columns label (crisis, other), kind, text
          feelings  families folded to eight coarse classes; columns label, coarse, text
          themes    topic labels met by a theme, and the nine stressors of SAD (source sad); columns label, text, source
          dreams    dreams told; column text; --others FILE: lines that tell none
          acts      what a helper says, coded; columns label, text, single; --others FILE: whole sessions, for what the
                    client said before; columns conv, turn, speaker, text, where id is conv.turn
          own       the companion's own wordings, coded: is each its move? FILE is a folder of wordings
          sessions  good sessions told from poor ones by their ratios; columns conv, speaker, quality, text
          defences  possible defences by level; columns label, text

        OPTIONS:
          --list           print the lines behind the figures
          --print          talk: print each session as it was held
          --program PATH   the program; else $UNDERTONE, else .build/release/undertone
          --others FILE    dreams: a file with a column text, or JSON Lines with "client"; acts: see above
        """

    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.isEmpty || arguments.contains("--help") || arguments.contains("-h") {
            print(help)
            exit(arguments.isEmpty ? 64 : 0)
        }
        do {
            let options = try Options(parsing: &arguments)
            let held = try run(options)
            exit(held ? 0 : 1)
        } catch {
            FileHandle.standardError.write(Data("measure: \(error)\n".utf8))
            exit(66)
        }
    }

    /// Whether every figure that has a bound keeps it.
    static func run(_ options: Options) throws -> Bool {
        switch options.kind {
        case .talk: return try TalkMeasure(options: options).run()
        case .yardsticks: return try YardsticksMeasure(options: options).run()
        case .risk: return try RiskMeasure(options: options).run()
        case .feelings: return try FeelingsMeasure(options: options).run()
        case .themes: return try ThemesMeasure(options: options).run()
        case .dreams: return try DreamsMeasure(options: options).run()
        case .acts: return try ActsMeasure(options: options).run()
        case .own: return try OwnWordingsMeasure(options: options).run()
        case .sessions: return try SessionsMeasure(options: options).run()
        case .defences: return try DefencesMeasure(options: options).run()
        }
    }
}

/// What can be measured.
enum Kind: String {
    case talk, yardsticks, risk, feelings, themes, dreams, acts, own, sessions, defences
}

/// The options of the command line.
struct Options {
    var kind: Kind
    var files: [String]
    var file: String { files[0] }
    var lists = false
    var prints = false
    var others: String?
    var program: Program

    init(parsing arguments: inout [String]) throws {
        var path = ProcessInfo.processInfo.environment["UNDERTONE"] ?? ".build/release/undertone"
        var rest: [String] = []
        while !arguments.isEmpty {
            let argument = arguments.removeFirst()
            switch argument {
            case "--list": lists = true
            case "--print": prints = true
            case "--program": path = try Options.value(of: argument, in: &arguments)
            case "--others": others = try Options.value(of: argument, in: &arguments)
            default: rest.append(argument)
            }
        }
        guard rest.count >= 2, let kind = Kind(rawValue: rest[0]), rest.count == 2 || kind == .yardsticks else {
            throw Trouble("KIND FILE expected; see --help")
        }
        self.kind = kind
        files = Array(rest.dropFirst())
        program = Program(path: path)
    }

    private static func value(of option: String, in arguments: inout [String]) throws -> String {
        guard !arguments.isEmpty else { throw Trouble("\(option) needs a value") }
        return arguments.removeFirst()
    }
}

/// What stops a measurement, in words.
struct Trouble: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
