import Dialogue

/// All that the checks look at.
package struct CheckedContent {
    package var blocks: [ScriptBlock]
    package var repertoire: Repertoire

    /// Blocks of a kind.
    func blocks(of kind: String) -> [ScriptBlock] { blocks.filter { $0.kind == kind } }

    /// Every entry of every wording block.
    var wordings: [(block: ScriptBlock, entry: ScriptBlock.Line)] {
        blocks(of: "wording").flatMap { block in block.entries.map { (block, $0) } }
    }
}

/// One check: a rule that scripts must keep.
protocol Check {
    static func findings(in content: CheckedContent) -> [Finding]
}

/// All checks, and the findings of reading besides, in the order of files and lines.
package enum Checks {
    private static let all: [any Check.Type] = [
        UnknownKeysCheck.self, DuplicatesCheck.self, EmptyBlocksCheck.self, SourcesCheck.self, SlotsCheck.self,
        QuestionsCheck.self, StemsCheck.self, AdviceCheck.self, LengthCheck.self, PatternsCheck.self, NamesCheck.self,
        LikeLinesCheck.self, CoverageCheck.self, RegionsCheck.self, NumbersCheck.self,
    ]

    /// Everything that is wrong with the scripts.
    ///
    /// - Parameter today: the day of the check; with it, help lines that nobody has looked at for a year are named too.
    package static func run(on scripts: [ScriptFile], own: [ScriptFile] = [], today: Day? = nil) -> [Finding] {
        var compiler = Compiler()
        let repertoire = compiler.compile(scripts.filter { !$0.isPractice }, own: own)
        let content = CheckedContent(blocks: compiler.blocks, repertoire: repertoire)
        let old = today.map { RegionsCheck.old(in: content, today: $0) } ?? []
        let findings =
            compiler.findings + old + all.flatMap { $0.findings(in: content) } + PracticeChecks.run(scripts, own: own)
        return findings.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    }
}

extension Finding {
    /// A finding about an entry, at the first place where `words` stand in it.
    static func at(
        _ entry: ScriptBlock.Line, of block: ScriptBlock, words: String = "", severity: Severity = .error,
        _ message: String
    ) -> Finding {
        let offset = entry.text.range(of: words).map {
            entry.text.distance(from: entry.text.startIndex, to: $0.lowerBound)
        }
        return Finding(
            file: block.file, line: entry.number, column: 3 + (offset ?? 0), severity: severity, message: message)
    }

    /// A finding about a block's header.
    static func at(_ block: ScriptBlock, severity: Severity = .error, _ message: String) -> Finding {
        Finding(file: block.file, line: block.line, severity: severity, message: message)
    }
}

extension String {
    /// The place of the first occurrence of `words`.
    func range(of words: String) -> Range<Index>? {
        guard !words.isEmpty else { return nil }
        return self.firstRange(of: words)
    }
}
