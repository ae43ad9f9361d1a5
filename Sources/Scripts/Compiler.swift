import Dialogue

/// Turns blocks into a repertoire, and reports every finding at once.
package struct Compiler {
    /// What is wrong with lines, then what is wrong with blocks.
    package var findings: [Finding] { lineFindings + blockFindings }
    /// Every block read, for the checks; none without trials.
    package private(set) var blocks: [ScriptBlock] = []
    private var lineFindings: [Finding] = []
    private var blockFindings: [Finding] = []
    private var lexicon = Lexicon()
    private var wordings: [WordingBlock] = []
    private var regions: [String: Region] = [:]
    private var titles: [String: String] = [:]
    private var notices: [String: [String]] = [:]
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
        var compiler = Compiler(readsTrials: false)
        let repertoire = compiler.compile(scripts, own: own)
        return (repertoire, compiler.findings)
    }

    /// As the static function, keeping blocks and findings for the checks.
    package mutating func compile(_ scripts: [ScriptFile], own: [ScriptFile] = []) -> Repertoire {
        let own = own.filter { !$0.isPractice }
        let replaced = Set(own.flatMap { BlockReader.read($0).blocks.map(\.name) })
        for script in scripts { compile(script, without: replaced) }
        for script in own { compile(script) }
        lexicon.spellings = StandardScripts.words
        lexicon.seal()
        return Repertoire(
            lexicon: lexicon, wordingBlocks: wordings, regions: regions, themeTitles: titles, notices: notices,
            digest: Digest.text(of: scripts + own))
    }

    private mutating func compile(_ script: ScriptFile, without replaced: Set<String> = []) {
        lineFindings += BlockReader.forEachBlock(of: script, readsTrials: readsTrials) { block in
            if !replaced.isEmpty, replaced.contains(block.head.name) { return }
            if readsTrials { blocks.append(block.block) }
            compile(block)
        }
    }

    private mutating func compile(_ block: RawBlock) {
        var settings = Settings(block.head, families)
        switch block.head.kind {
        case "wording": compileWordings(block, &settings)
        case "region": compileRegion(block.head)
        case "notice": notices[block.head.identifier] = block.entries.map { String(decoding: $0, as: UTF8.self) }
        default: compileLexicon(block, &settings)
        }
        blockFindings += settings.findings
    }

    private mutating func compileWordings(_ block: RawBlock, _ settings: inout Settings) {
        guard let move: Move = settings.required("move") else { return }
        let technique: Technique = settings.optional("technique") ?? move.technique
        let asks: Asked? = settings.optional("asks")
        let conditions = settings.conditions()
        wordings.append(
            WordingBlock(
                identifier: block.head.identifier, conditions: conditions, move: move, technique: technique, asks: asks,
                sentences: block.entries.map { WordingBlock.Sentence(bytes: $0, key: Digest.key(of: $0)) }))
    }

    private mutating func compileRegion(_ block: ScriptBlock) {
        let pairs = block.settings.map { ($0.key, $0.value) }
        regions[block.identifier] = Region(
            code: block.identifier, name: block.value("name") ?? block.identifier,
            values: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }

    private mutating func compileLexicon(_ block: RawBlock, _ settings: inout Settings) {
        guard let sense = settings.sense() else { return }
        if case .theme(let name) = sense { titles[name] = block.head.value("title") ?? name }
        lexicon.add(LexiconBlock(name: block.head.name, sense: sense), entries: block.entries)
    }
}
