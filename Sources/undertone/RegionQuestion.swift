import Dialogue
import Record
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which country's help lines are shown: `--region`, else what was answered at the first start, else the locale's.
struct RegionQuestion {
    let start: SessionStart
    let screen: Screen
    let reader: LineReader

    /// A country, and danger that was written in place of one: that has to be heard, and is not kept.
    typealias Answer = (region: String?, danger: String?)

    func answer() throws -> Answer {
        let regions = start.engine.repertoire.regions
        if let asked = try start.askedRegion() { return (asked, nil) }
        if let known = RegionSetting.read(), regions[known] != nil { return (known, nil) }
        let guess = Regions.fromLocale(regions)
        let answer = ask(guess, regions)
        if let region = answer.region, answer.danger == nil { RegionSetting.write(region) }
        return answer
    }

    private func ask(_ guess: String?, _ regions: [String: Region]) -> Answer {
        let notices = Notices(start, region: guess)
        for _ in 0..<3 {
            notices.paragraphs("region").forEach { screen.show($0, tone: .notice) }
            guard case .line(let line, _) = reader.read() else { return (guess, nil) }
            let code = line.filter { !$0.isWhitespace }.uppercased()
            if code.isEmpty { return (guess, nil) }
            if let region = regions[code == "UK" ? "GB" : code] { return (region.code, nil) }
            let byName = regions.values.first { $0.name.uppercased() == line.uppercased().trimmed }
            if let byName { return (byName.code, nil) }
            if start.engine.hearsDanger(in: line) { return (guess, line) }
            let known = regions.keys.sorted().joined(separator: " ")
            screen.show("No help lines are held for “\(line)”. Known: \(known).", tone: .notice)
        }
        return (guess, nil)
    }
}

extension String {
    /// Without spaces at either end.
    var trimmed: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

/// The region answered at the first start, in `$XDG_CONFIG_HOME/undertone/region`.
enum RegionSetting {
    static func read() -> String? {
        guard let path, let bytes = try? RecordReader.bytes(of: path + "/region") else { return nil }
        return String(decoding: bytes, as: UTF8.self).filter(\.isLetter)
    }

    /// Not being able to remember it is no reason to stop: it is asked again next time.
    static func write(_ region: String) {
        guard let path, (try? Folder(path: path).make()) != nil else { return }
        let descriptor = open(path + "/region", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = region.withCString { systemWrite(descriptor, $0, strlen($0)) }
    }

    /// The file it is kept in.
    static var file: String? { path.map { $0 + "/region" } }

    private static var path: String? {
        if let folder = getenv("XDG_CONFIG_HOME"), folder.pointee != 0 { return String(cString: folder) + "/undertone" }
        return getenv("HOME").map { String(cString: $0) + "/.config/undertone" }
    }
}

/// `write(2)`, by a name that no member hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<CChar>, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
