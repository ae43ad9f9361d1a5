import Dialogue
import Escaping
import Record

/// A session as a conversation file that gives the same replies when it is run.
///
/// Replies are expected up to the first turn that was taken back: those after it were made with words that are gone.
struct ConvoForm {
    /// The turns in which something was heard.
    private let heard: Set<Int>
    private let firstStruck: Int
    private var text = ""

    static func text(of record: ReadableRecord, program: String) -> String {
        var form = ConvoForm(events: record.events)
        form.text = "# \(record.name), exported by undertone \(Sanitizing.oneLine(program)).\n"
        if record.leftOut > 0 { form.text += "# \(LeftOutWords.of(record))\n" }
        record.events.forEach { form.take($0) }
        return form.text
    }

    private init(events: [Event]) {
        heard = Set(events.compactMap { if case .heard(let heard) = $0 { heard.turn } else { nil } })
        firstStruck =
            events.flatMap { event in if case .struck(let struck) = event { struck.turns } else { [Int]() } }.min()
            ?? .max
    }

    private mutating func take(_ event: Event) {
        switch event {
        case .opened(let opened): head(opened)
        case .carried(let carried): text += Convo.setting(carried).map { $0 + "\n" } ?? ""
        case .heard(let heard): take(heard)
        case .said(let said): take(said)
        case .struck(let struck):
            text += "# [turn \(struck.turns.map(String.init).joined(separator: ", ")) taken back]\n"
        case .marked(let marked): text += "# [note: \(Sanitizing.oneLine(marked.note))]\n"
        case .styled(let styled): text += "> :style \(styled.style.rawValue)\n"
        case .noticed, .gathered, .chosen, .closed: break
        }
    }

    private mutating func head(_ opened: Opened) {
        if let region = opened.region { text += "region: \(Sanitizing.oneLine(region))\n" }
        text += "seed: \(opened.seed)\nstyle: \(opened.style.rawValue)\n"
    }

    private mutating func take(_ heard: Heard) {
        text += "\n" + line(">", heard.text) + "\n"
        for (key, count) in [("pause", heard.pause), ("elapsed", heard.elapsed), ("hour", heard.hour)] {
            if let count { text += "\(key): \(count)\n" }
        }
    }

    /// The opening and the parting words answer nothing that was heard.
    private mutating func take(_ said: Said) {
        guard heard.contains(said.turn), said.turn < firstStruck else { return }
        text += line("<", said.text) + "\n"
    }

    private func line(_ mark: Character, _ words: String) -> String {
        Convo.line(mark, words, isPlain: Sanitizing.oneLine(words) == words)
    }
}
