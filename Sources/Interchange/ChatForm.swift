import Escaping
import Practice
import Record

/// A record in the CHAT transcript format of TalkBank (MacWhinney, Tools for Analyzing Talk, part 1: The CHAT
/// Transcription Format; <https://talkbank.org/0info/manuals/CHAT.pdf>).
///
/// A turn is one main line a sentence (`ChatWords`), its first with the tier `%xtxt` of the exact words (`ExactTier`).
enum ChatForm {
    static func text(of record: ReadableRecord, program: String) -> String {
        let head = header(of: record, program: program)
        return (head + record.items.flatMap { lines(of: $0) } + ["@End"]).map { wrapped($0) + "\n" }.joined()
    }

    private static func header(of record: ReadableRecord, program: String) -> [String] {
        var lines = [
            "@UTF8", "@Begin", "@Languages:\teng", "@Participants:\tPAR Participant, INV Investigator",
            "@ID:\teng|undertone|PAR|||||Participant|||", "@ID:\teng|undertone|INV|||||Investigator|||",
        ]
        if record.kind != .imported, let time = record.time { lines.append("@Date:\t\(date(time))") }
        lines.append("@Comment:\tname \(plain(record.name)), exported by undertone \(plain(program))")
        lines.append("@Comment:\t\(who(record.kind))")
        if record.leftOut > 0 { lines.append("@Comment:\t\(LeftOutWords.of(record))") }
        return lines
    }

    /// Who is meant by the two codes; nobody should take a program for an investigator.
    private static func who(_ kind: ReadableRecord.Kind) -> String {
        switch kind {
        case .session: "Written at a computer. PAR is a person, INV a program with fixed rules."
        case .practice: "Practice. PAR is a client played by a program, INV the trainee."
        case .imported: "Imported from a transcript. PAR is the client, INV the therapist."
        }
    }

    private static let months = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]

    private static func date(_ time: Int) -> String {
        let (year, month, day) = Timestamp.date(time)
        return "\(padded(day, 2))-\(months[month - 1])-\(padded(year, 4))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func lines(of item: ReadableRecord.Item) -> [String] {
        switch item {
        case .remark(let remark): return ["@Comment:\t\(plain(remark))"]
        case .turn(let turn):
            let code = turn.speaker == .client ? "*PAR:\t" : "*INV:\t"
            return ChatWords.lines(of: turn.text).enumerated().flatMap { place, line in
                let exact = place == 0 ? ExactTier.line(for: turn.text) : ExactTier.goesOn
                return [code + line, ExactTier.mark + exact]
            }
        }
    }

    private static func plain(_ text: String) -> String {
        Sanitizing.oneLine(text).split(separator: " ").joined(separator: " ")
    }

    private static let width = 80

    /// A long line goes on after a tab; it is broken at single spaces only, so that it can be joined again.
    private static func wrapped(_ line: String) -> String {
        guard line.utf8.count > width else { return line }
        var result = String.UnicodeScalarView()
        var column = 0
        let scalars = Array(line.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar == " ", column + length(of: scalars[(index + 1)...]) >= width, isSingle(index, in: scalars) {
                result.append(contentsOf: "\n\t".unicodeScalars)
                column = 8
            } else {
                result.append(scalar)
                column += 1
            }
        }
        return String(result)
    }

    /// Up to the next space.
    private static func length(of rest: ArraySlice<Unicode.Scalar>) -> Int {
        (rest.firstIndex(of: " ") ?? rest.endIndex) - rest.startIndex
    }

    private static func isSingle(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        index + 1 < scalars.count && scalars[index + 1] != " " && scalars[index - 1] != " "
            && scalars[index - 1] != "\t"
    }
}
