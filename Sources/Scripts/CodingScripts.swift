import Practice

/// Reads the cues of `scripts/coding` into a sheet for the coder.
package struct CodingScripts {
    private var sheet = CueSheet()
    package private(set) var findings: [Finding] = []

    /// The coder of the standard scripts.
    package static let standard = Coder(sheet: read(StandardScripts.coding).sheet)

    /// The sheet of some scripts, and what is wrong with them.
    package static func read(_ scripts: [ScriptFile]) -> (sheet: CueSheet, findings: [Finding]) {
        var reader = CodingScripts()
        for script in scripts {
            let (blocks, problems) = BlockReader.read(script)
            reader.findings += problems
            for block in blocks { reader.take(block) }
        }
        reader.sheet.seal()
        return (reader.sheet, reader.findings)
    }

    /// Everything that is wrong with the cues: as in reading, and blocks without a source or without entries.
    package static func check(_ scripts: [ScriptFile]) -> [Finding] {
        let blocks = scripts.flatMap { BlockReader.read($0).blocks }
        let bare = blocks.filter { $0.kind != "class" && ($0.value("source") ?? "").isEmpty }.map { block in
            Finding(
                file: block.file, line: block.line, message: "“\(block.name)” has no “source:” line; name its reason")
        }
        let empty = blocks.filter { $0.entries.isEmpty && $0.kind != "form" }.map { block in
            Finding(
                file: block.file, line: block.line,
                message: "“\(block.name)” has no entries; add lines that begin with “- ”")
        }
        return read(scripts).findings + bare + empty
    }

    private mutating func take(_ block: ScriptBlock) {
        let entries = block.entries.map(\.text)
        switch block.kind {
        case "class": sheet.addClass(block.identifier, words: entries)
        case "cue": sheet.add(cue(block), entries: entries)
        case "form":
            guard let form: Form = value(block.identifier, of: "form", at: block.line, in: block) else { return }
            sheet.add(cue(block), form: form)
        default: report(block, block.line, "expected “cue”, “form” or “class”, found “\(block.kind)”")
        }
    }

    private mutating func cue(_ block: ScriptBlock) -> Cue {
        var cue = Cue(name: block.identifier, votes: Votes(), places: [], code: nil)
        for setting in block.settings {
            switch setting.key {
            case "for": cue.votes = votes(setting, block)
            case "where":
                for word in Self.words(setting.value) { cue.places.insert(place(word, setting.line, block)) }
            case "code": cue.code = value(setting.value, of: "code", at: setting.line, in: block)
            case "source", "like", "unlike": break
            default:
                report(
                    block, setting.line, "unknown key “\(setting.key)”; a \(block.kind) has for, where, code, source")
            }
        }
        return cue
    }

    private mutating func place(_ word: String, _ line: Int, _ block: ScriptBlock) -> Places {
        if let place = Places.names[word] { return place }
        report(block, line, "unknown place “\(word)”; one of: \(Places.names.keys.sorted().joined(separator: " "))")
        return []
    }

    /// `reflection 3, advice -1`
    private mutating func votes(_ setting: ScriptBlock.Setting, _ block: ScriptBlock) -> Votes {
        var votes = Votes()
        let words = Self.words(setting.value)
        for index in stride(from: 0, to: words.count, by: 2) {
            guard let act: Act = value(words[index], of: "act", at: setting.line, in: block) else { continue }
            guard index + 1 < words.count, let number = Int(words[index + 1]), abs(number) < 100 else {
                report(block, setting.line, "expected a whole number after “\(words[index])”, for example “advice 3”")
                continue
            }
            votes[act] = number
        }
        return votes
    }

    private mutating func value<Value: RawRepresentable & CaseIterable>(
        _ word: String, of kind: String, at line: Int, in block: ScriptBlock
    ) -> Value? where Value.RawValue == String {
        if let value = Value(rawValue: word) { return value }
        let hint = Spelling.nearest(to: word, among: Value.allCases.map(\.rawValue)).map { "; did you mean “\($0)”?" }
        report(block, line, "unknown \(kind) “\(word)”\(hint ?? "")")
        return nil
    }

    private mutating func report(_ block: ScriptBlock, _ line: Int, _ message: String) {
        findings.append(Finding(file: block.file, line: line, message: message))
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "," }.map(String.init)
    }
}
