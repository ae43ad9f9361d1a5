/// Cuts a script into blocks. Works on bytes: reading the standard scripts is part of every start.
package struct BlockReader {
    private let file: String
    private var blocks: [ScriptBlock] = []
    private var findings: [Finding] = []
    private var current: ScriptBlock?
    private let readsTrials: Bool

    private init(file: String, readsTrials: Bool) {
        self.file = file
        self.readsTrials = readsTrials
    }

    /// The blocks of a file and what is wrong with its lines; without trials, `like:`, `unlike:` and `source:` are
    /// passed over, which only the checks look at.
    package static func read(
        _ script: ScriptFile, readsTrials: Bool = true
    ) -> (blocks: [ScriptBlock], findings: [Finding]) {
        var reader = BlockReader(file: script.name, readsTrials: readsTrials)
        var text = script.text
        text.withUTF8 { bytes in
            var number = 0
            var start = 0
            while start <= bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                number += 1
                reader.take(trimmed(bytes[start..<end]), number: number)
                start = end + 1
            }
        }
        reader.endBlock()
        return (reader.blocks, reader.findings)
    }

    private mutating func take(_ line: Slice<UnsafeBufferPointer<UInt8>>, number: Int) {
        guard let first = line.first else { return endBlock() }
        if first == UInt8(ascii: "#") { return }
        if first == UInt8(ascii: "-") {
            entry(Self.trimmed(line.dropFirst()), number: number)
        } else if current == nil {
            header(line, number: number)
        } else {
            setting(line, number: number)
        }
    }

    private mutating func header(_ line: Slice<UnsafeBufferPointer<UInt8>>, number: Int) {
        guard let space = line.firstIndex(of: 32), line[space - 1] != UInt8(ascii: ":") else {
            return reportHeader(line, number)
        }
        let identifier = Self.trimmed(line[(space + 1)...])
        guard !identifier.contains(32) else { return reportHeader(line, number) }
        current = ScriptBlock(
            file: file, kind: String(decoding: line[..<space], as: UTF8.self),
            identifier: String(decoding: identifier, as: UTF8.self), line: number)
    }

    private mutating func reportHeader(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ number: Int) {
        let found = String(decoding: line.prefix(40), as: UTF8.self)
        report(number, "expected a header “KIND IDENTIFIER”, for example “theme grief”; found “\(found)”")
    }

    private mutating func setting(_ line: Slice<UnsafeBufferPointer<UInt8>>, number: Int) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            let text = String(decoding: line.prefix(40), as: UTF8.self)
            report(
                number,
                "expected “key: value” or “- ” and an entry, found “\(text)”; a blank line must come before a new block"
            )
            return
        }
        if !readsTrials, isTrial(line[line.startIndex..<colon]) { return }
        let key = String(decoding: Self.trimmed(line[line.startIndex..<colon]), as: UTF8.self)
        let value = String(decoding: Self.trimmed(line[line.index(after: colon)...]), as: UTF8.self)
        current?.settings.append(ScriptBlock.Setting(key: key, value: value, line: number))
    }

    /// "like", "unlike", "source".
    private func isTrial(_ key: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        Self.trials.contains { key.elementsEqual($0) }
    }

    private static let trials = ["like", "unlike", "source"].map { Array($0.utf8) }

    private mutating func entry(_ line: Slice<UnsafeBufferPointer<UInt8>>, number: Int) {
        guard current != nil else {
            return report(number, "an entry outside a block; write a header “KIND IDENTIFIER” above it")
        }
        guard !line.isEmpty else { return report(number, "an empty entry; write words after “- ”") }
        current?.entries.append(ScriptBlock.Line(text: String(decoding: line, as: UTF8.self), number: number))
    }

    private mutating func endBlock() {
        if let block = current { blocks.append(block) }
        current = nil
    }

    private mutating func report(_ line: Int, _ message: String) {
        findings.append(Finding(file: file, line: line, message: message))
    }

    private static func trimmed(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var line = line
        while let first = line.first, first == 32 || first == 9 { line.removeFirst() }
        while let last = line.last, last == 32 || last == 9 || last == 13 { line.removeLast() }
        return line
    }
}
