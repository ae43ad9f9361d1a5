import Dialogue
import Dispatch

/// Turns blocks into a repertoire, and reports every finding at once.
package struct Compiler {
    package private(set) var findings: [Finding] = []
    /// Every block read, for the checks.
    package private(set) var blocks: [ScriptBlock] = []
    private var lexicon = Lexicon()
    private var wordings: [WordingBlock] = []
    private var regions: [String: Region] = [:]
    private var titles: [String: String] = [:]
    private var notices: [String: [String]] = [:]
    private var digest = Digest()
    private let readsTrials: Bool
    private let families = FamilyLists()

    /// - Parameter readsTrials: whether what only the checks need is read too (`like:`, `source:` …).
    package init(readsTrials: Bool = true) { self.readsTrials = readsTrials }

    /// The repertoire of the scripts, and the findings of reading them.
    ///
    /// - Parameters:
    ///   - scripts: the standard scripts.
    ///   - own: the person's own, whose blocks replace standard ones of the same name.
    package static func compile(
        _ scripts: [ScriptFile], own: [ScriptFile] = []
    ) -> (repertoire: Repertoire, findings: [Finding]) {
        if own.isEmpty, let compiled = inTwo(scripts) { return compiled }
        var compiler = Compiler(readsTrials: false)
        let repertoire = compiler.compile(scripts, own: own)
        return (repertoire, compiler.findings)
    }

    /// The lexicon, which takes most of the time, beside everything else; nothing when the two cannot be told apart by
    /// their folders.
    private static func inTwo(_ scripts: [ScriptFile]) -> (repertoire: Repertoire, findings: [Finding])? {
        let lexicons = scripts.filter { $0.name.hasPrefix("scripts/lexicon/") }
        let others = scripts.filter { !$0.name.hasPrefix("scripts/lexicon/") }
        // Each with its own: a compiler holds a cache that two must not share.
        var parts = [Compiler(readsTrials: false), Compiler(readsTrials: false)]
        parts.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: 2) { part in
                slots[part].compileAlone(part == 0 ? lexicons : others)
                if part == 1 { scripts.forEach { slots[part].digest.add($0.text) } }
            }
        }
        guard parts[0].wordings.isEmpty, parts[0].regions.isEmpty, parts[1].lexicon.blocks.isEmpty else { return nil }
        parts[1].lexicon = parts[0].lexicon
        parts[1].titles = parts[0].titles
        return (parts[1].repertoire, parts[0].findings + parts[1].findings)
    }

    private mutating func compileAlone(_ scripts: [ScriptFile]) {
        for script in scripts {
            let (read, problems) = BlockReader.read(script, readsTrials: readsTrials)
            findings += problems
            read.forEach { compile($0) }
        }
        seal()
    }

    private mutating func seal() {
        lexicon.spellings = StandardScripts.words
        lexicon.seal()
    }

    private var repertoire: Repertoire {
        Repertoire(
            lexicon: lexicon, wordingBlocks: wordings, regions: regions, themeTitles: titles, notices: notices,
            digest: digest.text)
    }

    /// As the static function, keeping blocks and findings for the checks.
    package mutating func compile(_ scripts: [ScriptFile], own: [ScriptFile] = []) -> Repertoire {
        for script in scripts { blocks += read(script) }
        if !own.isEmpty {
            let added = own.filter { !$0.isPractice }.flatMap { read($0) }
            let replaced = Set(added.map(\.name))
            blocks = blocks.filter { !replaced.contains($0.name) } + added
        }
        for block in blocks { compile(block) }
        seal()
        return repertoire
    }

    private mutating func read(_ script: ScriptFile) -> [ScriptBlock] {
        digest.add(script.text)
        let (read, problems) = BlockReader.read(script, readsTrials: readsTrials)
        findings += problems
        return read
    }

    private mutating func compile(_ block: ScriptBlock) {
        var settings = Settings(block, families)
        switch block.kind {
        case "wording": compileWordings(block, &settings)
        case "region": compileRegion(block)
        case "notice": notices[block.identifier] = block.entries.map(\.text)
        default: compileLexicon(block, &settings)
        }
        findings += settings.findings
    }

    private mutating func compileWordings(_ block: ScriptBlock, _ settings: inout Settings) {
        guard let move: Move = settings.required("move") else { return }
        let technique: Technique = settings.optional("technique") ?? move.technique
        let asks: Asked? = settings.optional("asks")
        let conditions = settings.conditions()
        wordings.append(
            WordingBlock(
                identifier: block.identifier, conditions: conditions, move: move, technique: technique, asks: asks,
                sentences: block.entries.map { WordingBlock.Sentence(text: $0.text, key: Digest.key(of: $0.text)) }))
    }

    private mutating func compileRegion(_ block: ScriptBlock) {
        let pairs = block.settings.map { ($0.key, $0.value) }
        regions[block.identifier] = Region(
            code: block.identifier, name: block.value("name") ?? block.identifier,
            values: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }

    private mutating func compileLexicon(_ block: ScriptBlock, _ settings: inout Settings) {
        guard let sense = settings.sense() else { return }
        if case .theme(let name) = sense { titles[name] = block.value("title") ?? name }
        lexicon.add(LexiconBlock(name: block.name, sense: sense), entries: block.entries.map(\.text))
    }
}
