import FoundationEssentials

/// The kind of an event, told from its line without reading the whole of it.
enum EventName {
    /// The value of the outermost `event` as this program writes it: keys sorted, without spaces, nothing nested before
    /// it. Nothing for a line that was written otherwise; that one must be read.
    static func written(in line: Data) -> String? {
        guard line.first == UInt8(ascii: "{"), let key = line.firstRange(of: key) else { return nil }
        let before = line[line.index(after: line.startIndex)..<key.lowerBound]
        guard !before.contains(UInt8(ascii: "{")), !before.contains(UInt8(ascii: "[")),
            !before.contains(UInt8(ascii: "\\")),
            let end = line[key.upperBound...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return String(decoding: line[key.upperBound..<end], as: UTF8.self)
    }

    private static let key = Data("\"event\":\"".utf8)
}
