import ArgumentParser
import Dialogue
import Record

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Everything that a session is started with, drawn once: seed, region, time, folder.
struct SessionStart {
    let command: TalkCommand
    let engine: Engine
    let isPipe: Bool
    let sealing: SessionSealing

    /// The conversation. In pipes there is no clock, nothing is carried in and the seed is 0 unless given.
    func begin(region: String?) throws -> Conversation {
        let now = time(nil)
        let folder = command.noSave ? nil : try command.records.folderToWrite()
        let opened = Opened(
            program: Version.text, scripts: engine.repertoire.digest, seed: command.seed ?? (isPipe ? 0 : drawnSeed()),
            style: command.style, mode: isPipe ? .pipe : .terminal, region: region, time: isPipe ? nil : now)
        let carried = isPipe ? nil : folder.flatMap { Carrying.carried(from: $0, sealing) }
        return Conversation(
            engine: engine, opened: opened, carried: carried, folder: folder, time: now, protection: sealing.protection)
    }

    /// The region asked for, if it is one that is known.
    func askedRegion() throws -> String? {
        guard let region = command.region?.uppercased() else { return nil }
        guard engine.repertoire.regions[region] != nil else {
            let known = engine.repertoire.regions.keys.sorted().joined(separator: " ")
            throw ValidationError("there are no help lines for the region “\(region)”; known are: \(known)")
        }
        return region
    }

    private func drawnSeed() -> UInt64 { UInt64.random(in: 1...999_999) }
}

/// The program's version.
enum Version {
    static let text = "0.1.0"
}
