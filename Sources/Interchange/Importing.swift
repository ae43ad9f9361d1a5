import Escaping
import Practice

/// Reads a transcript that was written elsewhere: all of it, or nothing with everything that is wrong with it.
package struct Importing {
    /// What is wrong with a transcript.
    package enum Failure: Error, Equatable {
        case faults([Fault])
        /// Nobody speaks in it.
        case empty
        case unreadable(reason: String)
    }

    /// What is wrong with one of its lines.
    package struct Fault: Equatable, Sendable {
        package var line: Int
        package var words: String
    }

    private let labels: SpeakerLabels?
    private let form: TranscriptForm?

    /// - Parameters:
    ///   - form: how it is written down; nothing: told by its name and first line.
    ///   - labels: who is meant by which label; nothing: the usual words, and A for the therapist, B for the client.
    package init(form: TranscriptForm?, labels: SpeakerLabels?) {
        self.form = form
        self.labels = labels
    }

    package struct Result: Equatable, Sendable {
        package var form: TranscriptForm
        package var turns: [TranscriptTurn]
        /// Whether A was taken for the therapist and B for the client without having been told.
        package var assumesLetters: Bool
    }

    /// - Parameters:
    ///   - lines: without their ends.
    ///   - name: of the file, for its form.
    package func read(_ lines: [String], name: String?) throws(Failure) -> Result {
        var lines = lines
        if lines.first?.unicodeScalars.first == "\u{FEFF}" { lines[0].unicodeScalars.removeFirst() }
        try check(lines)
        let named = labels ?? .letters
        let first = lines.first { line in line.contains { !$0.isWhitespace } } ?? ""
        // Lines without speakers are no transcript: what is missing is the labels.
        let told = TranscriptForm.of(name: name, firstLine: first, labels: named)
        let form = form ?? (told == .lines ? .labelled : told)
        let turns = try turns(of: lines, form, named)
        guard !turns.isEmpty else { throw .empty }
        let usual = labels == nil ? try? self.turns(of: lines, form, .usual) : turns
        return Result(form: form, turns: turns, assumesLetters: usual != turns)
    }

    /// Words that were written in another encoding came through as U+FFFD: they would be imported wrong.
    private func check(_ lines: [String]) throws(Failure) {
        let faults = lines.enumerated().filter { $0.element.unicodeScalars.contains("\u{FFFD}") }.map {
            Fault(line: $0.offset + 1, words: "expected UTF-8, found other bytes; save the file as UTF-8 text")
        }
        guard faults.isEmpty else { throw .faults(faults) }
    }

    private func turns(
        of lines: [String], _ form: TranscriptForm, _ labels: SpeakerLabels
    ) throws(Failure) -> [TranscriptTurn] {
        var reader = TranscriptReader(form: form, labels: labels, refusesUnknownLabels: true)
        var turns: [TranscriptTurn] = []
        var faults: [Fault] = []
        for item in lines.flatMap({ reader.take($0) }) + reader.finish() {
            switch item {
            case .turn(let turn):
                turns.append(
                    TranscriptTurn(speaker: turn.speaker, text: Sanitizing.paragraphs(turn.text), line: turn.line))
            case .fault(let fault, let line): faults.append(Fault(line: line, words: fault.words))
            }
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return turns
    }
}
