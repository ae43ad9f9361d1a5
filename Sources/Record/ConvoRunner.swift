import Dialogue

/// Runs conversation files: straight, through save-and-load after every turn, or verified.
package struct ConvoRunner {
    package enum Way: String, CaseIterable, Sendable {
        case straight
        case saved = "save-and-load"
        case verified
    }

    /// What a run did not keep of its promise.
    package struct Failure: Equatable, Sendable, CustomStringConvertible {
        package var file: String
        package var line: Int
        package var way: Way
        package var message: String

        package var description: String { "\(file):\(line):1: \(way.rawValue): \(message)" }
    }

    private let engine: Engine
    private let codec = EventCodec()

    package init(engine: Engine) { self.engine = engine }

    /// Every failure of every run, in one way.
    package func failures(of convo: Convo, file: String, way: Way) -> [Failure] {
        convo.runs.flatMap { failures(of: $0, file: file, way: way) }
    }

    private func failures(of run: Convo.Run, file: String, way: Way) -> [Failure] {
        var (state, turn) = engine.open(opened(run), carried: run.settings["carried"].flatMap(Convo.carried))
        var events = turn.events
        var failures: [Failure] = []
        for exchange in run.exchanges {
            if let turns = strikes(exchange) {
                events = Striking.strike(turns, from: events)
                state = fold(events)
            } else if let style = style(exchange) {
                events.append(.styled(Styled(turn: state.turn, style: style)))
                state = fold(events)
            } else {
                turn = engine.step(&state, heard(exchange, turn: state.turn + 1))
                events += turn.events
                failures += check(exchange, state, file, way)
            }
            if way == .saved { state = reloaded(events) }
        }
        if way == .verified, let difference = Verifier(engine: engine).firstDifference(in: events) {
            failures.append(Failure(file: file, line: run.exchanges[0].line, way: way, message: difference.description))
        }
        return failures
    }

    private func opened(_ run: Convo.Run) -> Opened {
        Opened(
            program: "convo", scripts: engine.repertoire.digest, seed: run.settings["seed"].flatMap(UInt64.init) ?? 0,
            style: run.settings["style"].flatMap(Style.init) ?? .exploring, mode: .pipe, region: run.settings["region"],
            time: nil)
    }

    private func heard(_ exchange: Convo.Exchange, turn: Int) -> Heard {
        Heard(
            turn: turn, text: exchange.heard, pause: exchange.pause, elapsed: exchange.elapsed, hour: exchange.hour)
    }

    /// `:strike 2 3` takes those turns back.
    private func strikes(_ exchange: Convo.Exchange) -> Set<Int>? {
        guard exchange.isCommand, exchange.heard.hasPrefix(":strike ") else { return nil }
        return Set(exchange.heard.dropFirst(8).split(separator: " ").compactMap { Int($0) })
    }

    /// `:style quiet` goes on in that style.
    private func style(_ exchange: Convo.Exchange) -> Style? {
        guard exchange.isCommand, exchange.heard.hasPrefix(":style ") else { return nil }
        return Style(rawValue: String(exchange.heard.dropFirst(7)))
    }

    private func fold(_ events: [Event]) -> SessionState {
        var state = SessionState()
        for event in events { state.apply(event) }
        return state
    }

    private func reloaded(_ events: [Event]) -> SessionState {
        fold(events.compactMap { try? codec.event(from: ((try? codec.line(for: $0)) ?? "").utf8) })
    }

    private func check(_ exchange: Convo.Exchange, _ state: SessionState, _ file: String, _ way: Way) -> [Failure] {
        guard let said = state.said else { return [] }
        return exchange.expectations.compactMap { expectation in
            guard let found = mismatch(expectation, said, state.observation) else { return nil }
            let message = "expected \(expectation.kind.rawValue) “\(expectation.value)”, found “\(found)”"
            return Failure(file: file, line: expectation.line, way: way, message: message)
        }
    }

    /// What was found instead, when the expectation does not hold.
    private func mismatch(_ expectation: Convo.Expectation, _ said: Said, _ observation: Observation) -> String? {
        let value = expectation.value
        switch expectation.kind {
        case .reply: return Self.matches(said.text, value) ? nil : said.text
        case .has: return said.text.lowercased().contains(value.lowercased()) ? nil : said.text
        case .hasnt: return said.text.lowercased().contains(value.lowercased()) ? said.text : nil
        case .move: return words(value).contains(said.move.rawValue) ? nil : said.move.rawValue
        case .phase: return words(value).contains(said.phase.rawValue) ? nil : said.phase.rawValue
        case .themes:
            let themes = observation.themes.map(\.theme)
            return words(value).allSatisfy(themes.contains) ? nil : themes.joined(separator: " ")
        case .risk:
            let risk = observation.risk.map { "\($0.kind.rawValue).\($0.degree.rawValue)" } ?? "none"
            return words(value).contains(risk) ? nil : risk
        }
    }

    private func words(_ list: String) -> [String] {
        list.split(whereSeparator: { ", ".contains($0) }).map(String.init)
    }

    /// Whether a reply is as expected; `…` stands for any words.
    package static func matches(_ text: String, _ expected: String) -> Bool {
        let parts = expected.split(separator: "…", omittingEmptySubsequences: false).map(\.description)
        guard parts.count > 1 else { return text == expected }
        var rest = text[...]
        for (index, part) in parts.enumerated() {
            if index == 0 {
                guard rest.hasPrefix(part) else { return false }
                rest = rest.dropFirst(part.count)
            } else if index == parts.count - 1 {
                return part.isEmpty || rest.hasSuffix(part)
            } else if let found = rest.firstRange(of: part) {
                rest = rest[found.upperBound...]
            } else {
                return false
            }
        }
        return true
    }
}
