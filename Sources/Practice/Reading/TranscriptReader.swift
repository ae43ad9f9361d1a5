/// Reads a transcript line by line into turns; holds no more than the turn that is being read.
package struct TranscriptReader: Sendable {
    /// A turn, or what is wrong with a line.
    package enum Item: Equatable, Sendable {
        case turn(TranscriptTurn)
        case fault(TranscriptFault, line: Int)
    }

    package let form: TranscriptForm
    private var number = 0
    /// A turn that later lines may go on with.
    private var open: TranscriptTurn?
    private var table: CSVTable
    private var chat: ChatReader
    private let labels: SpeakerLabels
    private let refusesUnknownLabels: Bool

    /// - Parameters:
    ///   - labels: who is meant by which label.
    ///   - refusesUnknownLabels: whether a line that begins like "Ben: …" with nobody known is a fault; otherwise it goes
    ///     on with the line before it.
    package init(form: TranscriptForm, labels: SpeakerLabels = .usual, refusesUnknownLabels: Bool = false) {
        self.form = form
        self.labels = labels
        self.refusesUnknownLabels = refusesUnknownLabels
        table = CSVTable(labels: labels)
        chat = ChatReader(labels: labels)
    }

    /// Takes the next line, without its end; gives the items that it completes.
    package mutating func take(_ line: String) -> [Item] {
        number += 1
        switch form {
        case .lines: return [.turn(plain(line))]
        case .json: return json(line)
        case .chat: return chat.take(line, number: number)
        case .csv: return table.take(line, number: number)
        case .labelled: return labelled(line)
        }
    }

    /// To be called at the end: the last turn, where it could have gone on.
    package mutating func finish() -> [Item] {
        switch form {
        case .csv: table.finish()
        case .chat: chat.finish()
        case .lines, .json, .labelled: close()
        }
    }

    private mutating func close() -> [Item] {
        defer { open = nil }
        return open.map { [.turn($0)] } ?? []
    }

    // MARK: Lines and JSON

    /// A plain line, or an object that happens to be one.
    private func plain(_ line: String) -> TranscriptTurn {
        if line.utf8.first == UInt8(ascii: "{"), let turn = try? JSONTurn.turn(of: line, number: number, labels) {
            return turn
        }
        return TranscriptTurn(speaker: .therapist, text: line, line: number)
    }

    private func json(_ line: String) -> [Item] {
        guard line.contains(where: { !$0.isWhitespace }) else { return [] }
        do throws(TranscriptFault) {
            return try JSONTurn.turn(of: line, number: number, labels).map { [.turn($0)] } ?? []
        } catch {
            return [.fault(error, line: number)]
        }
    }

    // MARK: Labels

    private mutating func labelled(_ line: String) -> [Item] {
        var items: [Item] = []
        var rest = line[...]
        if refusesUnknownLabels, let label = Labels.unknown(in: rest, labels) {
            return close() + [.fault(.unknownSpeaker(String(label)), line: number)]
        }
        while let (label, speaker) = Labels.first(in: rest, labels, atLineStart: rest.startIndex == line.startIndex) {
            goOn(rest[..<label.lowerBound], &items)
            items += close()
            open = TranscriptTurn(speaker: speaker, text: "", line: number)
            rest = rest[label.upperBound...]
        }
        goOn(rest, &items)
        return items
    }

    private mutating func goOn(_ text: Substring, _ items: inout [Item]) {
        let words = Excerpt.trimmed(text)
        guard !words.isEmpty else { return }
        guard var turn = open else {
            items.append(.fault(.noLabel(found: Excerpt.of(words)), line: number))
            return
        }
        turn.text += (turn.text.isEmpty ? "" : " ") + words
        open = turn
    }
}

/// Pieces of lines, for messages.
enum Excerpt {
    static func of(_ text: some StringProtocol) -> String {
        text.count > 30 ? text.prefix(30) + "…" : String(text)
    }

    static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
