import Dialogue
import Handout
import Record

/// Which records a page is made from.
struct HandoutReading {
    let session: String?
    let last: Int?
    let since: String?
    let folder: Folder
    let keyring: Keyring

    /// Their paths, the oldest first.
    func paths() throws -> [String] {
        if let session { return [try folder.resolve(session)] }
        let names = try folder.records().filter { name in since.map { name.prefix(10) >= $0[...] } ?? true }
        return names.suffix(last ?? names.count).map { "\(folder.path)/\($0)" }
    }

    /// Takes them in; gives the number of the last turn. One that cannot be read is an error by itself, and named on
    /// standard error among several.
    func take(into builder: inout HandoutBuilder, paths: [String]) throws -> Int {
        if let session, let path = paths.first { return try take(session: session, path, into: &builder) }
        let reading = BatchReading(folder: folder, keyring: keyring, kinds: HandoutBuilder.reads)
        let names = paths.map { String($0.dropFirst(folder.path.count + 1)) }
        let maker = builder.maker
        reading.each(of: names, making: { maker.material(of: $2, session: $0, day: String($1.prefix(10))) }) {
            builder.take($0)
        }
        return 0
    }

    private func take(session: String, _ path: String, into builder: inout HandoutBuilder) throws -> Int {
        let transcript = try RecordReader.read(path, with: keyring)
        for notice in transcript.notices { Output.complain(notice) }
        builder.take(transcript.events, day: Self.day(of: transcript.events, path: path))
        return transcript.events.reduce(0) { turn, event in
            if case .heard(let heard) = event { heard.turn } else { turn }
        }
    }

    /// The day on which a session was begun: as its events tell, else its name.
    static func day(of events: [Event], path: String = "") -> String {
        if case .opened(let opened)? = events.first, let time = opened.time {
            return String(Timestamp.text(time).prefix(10))
        }
        let day = path.split(separator: "/").last.map { String($0.prefix(10)) } ?? ""
        return day.split(separator: "-").count == 3 && day.first?.isNumber == true ? day : ""
    }
}
