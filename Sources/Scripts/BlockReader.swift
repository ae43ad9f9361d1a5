#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A line, or a part of one, where it stands in the script.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// A block whose entries are still bytes of the script; they are there only while the script is read.
struct RawBlock {
    /// Header and settings; its entries are empty.
    var head: ScriptBlock
    var entries: [Bytes] = []
    /// The line of each entry.
    var numbers: [Int] = []

    /// The block with its entries as texts.
    var block: ScriptBlock {
        var block = head
        block.entries = zip(entries, numbers).map { bytes, number in
            ScriptBlock.Line(text: String(decoding: bytes, as: UTF8.self), number: number)
        }
        return block
    }
}

/// Cuts a script into blocks. Works on bytes: reading the standard scripts is part of every start.
package struct BlockReader {
    private let file: String
    private var findings: [Finding] = []
    private var current: RawBlock
    private var isInBlock = false
    private let readsTrials: Bool

    private init(file: String, readsTrials: Bool) {
        self.file = file
        self.readsTrials = readsTrials
        current = RawBlock(head: ScriptBlock(file: file, kind: "", identifier: "", line: 0))
    }

    /// The blocks of a file and what is wrong with its lines; without trials, `like:`, `unlike:` and `source:` are
    /// passed over, which only the checks look at.
    package static func read(
        _ script: ScriptFile, readsTrials: Bool = true
    ) -> (blocks: [ScriptBlock], findings: [Finding]) {
        var blocks: [ScriptBlock] = []
        let findings = forEachBlock(of: script, readsTrials: readsTrials) { blocks.append($0.block) }
        return (blocks, findings)
    }

    /// Calls `body` with each block of a file, and returns what is wrong with its lines.
    static func forEachBlock(
        of script: ScriptFile, readsTrials: Bool, _ body: (RawBlock) -> Void
    ) -> [Finding] {
        var reader = BlockReader(file: script.name, readsTrials: readsTrials)
        script.withBytes { bytes in
            var number = 0
            var start = 0
            while start <= bytes.count {
                let rest = Bytes(rebasing: bytes[start...])
                let end = rest.place(of: UInt8(ascii: "\n")) ?? rest.count
                number += 1
                reader.take(Bytes(rebasing: rest[..<end]).trimmed, number: number, body)
                start += end + 1
            }
            reader.endBlock(body)
        }
        return reader.findings
    }

    private mutating func take(_ line: Bytes, number: Int, _ body: (RawBlock) -> Void) {
        guard let first = line.first else { return endBlock(body) }
        if first == UInt8(ascii: "#") { return }
        if first == UInt8(ascii: "-") {
            entry(Bytes(rebasing: line[1...]).trimmed, number: number)
        } else if !isInBlock {
            header(line, number: number)
        } else {
            setting(line, number: number)
        }
    }

    private mutating func header(_ line: Bytes, number: Int) {
        guard let space = line.place(of: 32), line[space - 1] != UInt8(ascii: ":") else {
            return reportHeader(line, number)
        }
        let identifier = Bytes(rebasing: line[(space + 1)...]).trimmed
        guard identifier.place(of: 32) == nil else { return reportHeader(line, number) }
        current.head = ScriptBlock(
            file: file, kind: String(decoding: line[..<space], as: UTF8.self),
            identifier: String(decoding: identifier, as: UTF8.self), line: number)
        current.head.settings.reserveCapacity(4)
        isInBlock = true
    }

    private mutating func reportHeader(_ line: Bytes, _ number: Int) {
        let found = String(decoding: line.prefix(40), as: UTF8.self)
        report(number, "expected a header “KIND IDENTIFIER”, for example “theme grief”; found “\(found)”")
    }

    private mutating func setting(_ line: Bytes, number: Int) {
        guard let colon = line.place(of: UInt8(ascii: ":")) else {
            let text = String(decoding: line.prefix(40), as: UTF8.self)
            report(
                number,
                "expected “key: value” or “- ” and an entry, found “\(text)”; a blank line must come before a new block"
            )
            return
        }
        let key = Bytes(rebasing: line[..<colon])
        if !readsTrials, key.isTrial { return }
        let value = Bytes(rebasing: line[(colon + 1)...]).trimmed
        current.head.settings.append(
            ScriptBlock.Setting(
                key: String(decoding: key.trimmed, as: UTF8.self), value: String(decoding: value, as: UTF8.self),
                line: number))
    }

    private mutating func entry(_ line: Bytes, number: Int) {
        guard isInBlock else {
            return report(number, "an entry outside a block; write a header “KIND IDENTIFIER” above it")
        }
        guard !line.isEmpty else { return report(number, "an empty entry; write words after “- ”") }
        current.entries.append(line)
        current.numbers.append(number)
    }

    private mutating func endBlock(_ body: (RawBlock) -> Void) {
        guard isInBlock else { return }
        body(current)
        isInBlock = false
        current.entries.removeAll(keepingCapacity: true)
        current.numbers.removeAll(keepingCapacity: true)
    }

    private mutating func report(_ line: Int, _ message: String) {
        findings.append(Finding(file: file, line: line, message: message))
    }
}

extension Bytes {
    /// Without blanks at either end.
    fileprivate var trimmed: Bytes {
        var start = 0
        var end = count
        while start < end, self[start] == 32 || self[start] == 9 { start += 1 }
        while start < end, self[end - 1] == 32 || self[end - 1] == 9 || self[end - 1] == 13 { end -= 1 }
        return Bytes(rebasing: self[start..<end])
    }

    /// Where a byte first stands.
    fileprivate func place(of byte: UInt8) -> Int? {
        guard let start = baseAddress, let found = memchr(start, Int32(byte), count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }

    /// Whether it is one of the keys that only the checks look at.
    fileprivate var isTrial: Bool { isWord("like") || isWord("unlike") || isWord("source") }

    private func isWord(_ word: StaticString) -> Bool {
        guard let start = baseAddress, count == word.utf8CodeUnitCount else { return false }
        return memcmp(start, word.utf8Start, count) == 0
    }
}
