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
    private var table = CSVTable()

    package init(form: TranscriptForm) { self.form = form }

    /// Takes the next line, without its end; gives the items that it completes.
    package mutating func take(_ line: String) -> [Item] {
        number += 1
        switch form {
        case .lines: return [.turn(plain(line))]
        case .json: return json(line)
        case .chat: return chat(line)
        case .csv: return table.take(line, number: number)
        case .labelled: return labelled(line)
        }
    }

    /// To be called at the end: the last turn, where it could have gone on.
    package mutating func finish() -> [Item] {
        if form == .csv { return table.finish() }
        return close()
    }

    private mutating func close() -> [Item] {
        defer { open = nil }
        return open.map { [.turn($0)] } ?? []
    }

    // MARK: Lines and JSON

    /// A plain line, or an object that happens to be one.
    private func plain(_ line: String) -> TranscriptTurn {
        if line.utf8.first == UInt8(ascii: "{"), let turn = try? JSONTurn.turn(of: line, number: number) { return turn }
        return TranscriptTurn(speaker: .therapist, text: line, line: number)
    }

    private func json(_ line: String) -> [Item] {
        guard line.contains(where: { !$0.isWhitespace }) else { return [] }
        do throws(TranscriptFault) {
            return try JSONTurn.turn(of: line, number: number).map { [.turn($0)] } ?? []
        } catch {
            return [.fault(error, line: number)]
        }
    }

    // MARK: CHAT

    private mutating func chat(_ line: String) -> [Item] {
        switch line.utf8.first {
        case nil, UInt8(ascii: "@"), UInt8(ascii: "%"): return close()
        case UInt8(ascii: "\t"):
            open?.text += " " + ChatLine.cleaned(line.dropFirst())
            return []
        case UInt8(ascii: "*"):
            guard let tier = ChatLine.tier(of: line) else { break }
            guard let speaker = Speaker(label: tier.label) else {
                return close() + [.fault(.unknownSpeaker("*\(tier.label)"), line: number)]
            }
            defer { open = TranscriptTurn(speaker: speaker, text: ChatLine.cleaned(tier.text), line: number) }
            return close()
        default: break
        }
        return close() + [.fault(.chatLine(found: Excerpt.of(line)), line: number)]
    }

    // MARK: Labels

    private mutating func labelled(_ line: String) -> [Item] {
        var items: [Item] = []
        var rest = line[...]
        while let (label, speaker) = Labels.first(in: rest) {
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
