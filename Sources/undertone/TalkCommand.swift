import ArgumentParser
import Dialogue
import Record
import Scripts

/// `undertone talk`: a session. With standard input not a terminal: one utterance a line.
struct TalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "talk", abstract: "Hold a session.")

    @Flag(help: "One JSON event for each line of output.") var json = false
    @Flag(help: "One reply for each line of output.") var plain = false
    @Flag(help: "Keep no record.") var noSave = false
    @Option(help: "Seed of the session.") var seed: UInt64 = 0

    func run() throws {
        let (repertoire, _) = Compiler.compile(StandardScripts.files)
        let engine = Engine(repertoire: repertoire)
        let codec = EventCodec()
        let opened = Opened(
            program: "0.1.0", scripts: repertoire.digest, seed: seed, style: .exploring, mode: .pipe, region: nil, time: nil)
        var (state, turn) = engine.open(opened)
        try show(turn, codec)
        var number = 0
        while let line = readLine() {
            number += 1
            try show(engine.step(&state, Heard(turn: number, text: line)), codec)
        }
        try show(engine.close(&state, reason: .endOfInput), codec)
        turn.events = []
    }

    private func show(_ turn: Engine.Turn, _ codec: EventCodec) throws {
        if json {
            for event in turn.events { print(try codec.line(for: event)) }
        } else if let said = turn.said {
            print(said.text)
        }
    }
}
