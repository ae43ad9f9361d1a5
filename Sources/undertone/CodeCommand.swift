import ArgumentParser
import FoundationEssentials
import Practice
import Scripts
import Terminal

/// `undertone code`: what kind of intervention each line of the input is.
struct CodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "Code the interventions of a trainee, one line each.",
        discussion: """
            Each line is coded by itself. A line {"speaker": …, "text": …} is coded with the client's line before it as \
            context; lines of the client (“client”, “C”, “PAR”) are context only.
            """)

    @Flag(help: "One JSON object for each line.") var json = false
    @Flag(help: "The cues heard in each line, with what they speak for.") var explain = false

    func run() throws {
        let coder = CodingScripts.standard
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines = InputLines()
        var before: String?
        while let line = lines.next() {
            let input = Input(line)
            if input.isClient {
                before = input.text
                continue
            }
            if explain {
                let cues = coder.cues(in: input.text, after: before).map { "\($0.name)\t" }
                guard Output.write(cues.joined() + "\n") else { return }
                continue
            }
            let coding = coder.code(input.text, after: before)
            let text = json ? String(decoding: try encoder.encode(coding), as: UTF8.self) : Self.plain(coding)
            guard Output.write(text + "\n") else { return }
        }
    }

    private static func plain(_ coding: Coding) -> String {
        let codes = zip(coding.codes, coding.words).map { "\($0.rawValue) (“\(Sanitizing.oneLine($1))”)" }
        return "\(Sanitizing.oneLine(coding.text))\n    \(codes.joined(separator: "; "))"
    }

    /// A line as given: plain text, or JSON with a speaker.
    private struct Input: Decodable {
        var speaker: String?
        var text: String

        init(_ line: String) {
            if line.utf8.first == UInt8(ascii: "{"),
                let input = try? JSONDecoder().decode(Input.self, from: Data(line.utf8))
            {
                self = input
            } else {
                text = line
            }
        }

        var isClient: Bool { ["client", "c", "par", "patient"].contains(speaker?.lowercased() ?? "") }
    }
}
