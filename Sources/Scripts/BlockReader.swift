/// Cuts a script into blocks. Works on bytes: reading the standard scripts is part of every start.
package struct BlockReader {
    private let file: String
    private var blocks: [ScriptBlock] = []
    private var findings: [Finding] = []
    private var current: ScriptBlock?

    private init(file: String) { self.file = file }

    /// The blocks of a file and what is wrong with its lines.
    package static func read(_ script: ScriptFile) -> (blocks: [ScriptBlock], findings: [Finding]) {
        var reader = BlockReader(file: script.name)
        var text = script.text
        text.withUTF8 { bytes in
            var number = 0
            for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                number += 1
                reader.take(trimmed(line), number: number)
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
            header(String(decoding: line, as: UTF8.self), number: number)
        } else {
            setting(line, number: number)
        }
    }

    private mutating func header(_ line: String, number: Int) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, !parts[0].hasSuffix(":") else {
            report(number, "expected a header “KIND IDENTIFIER”, for example “theme grief”; found “\(line.prefix(40))”")
            return
        }
        current = ScriptBlock(file: file, kind: String(parts[0]), identifier: String(parts[1]), line: number)
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
        let key = String(decoding: Self.trimmed(line[line.startIndex..<colon]), as: UTF8.self)
        let value = String(decoding: Self.trimmed(line[line.index(after: colon)...]), as: UTF8.self)
        current?.settings.append(ScriptBlock.Setting(key: key, value: value, line: number))
    }

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
