import Practice

/// Turns drill scripts into drills, and reports every finding at once.
package struct DrillCompiler {
    package private(set) var findings: [Finding] = []
    package private(set) var blocks: [ScriptBlock] = []
    private var drills: [Drill] = []

    package init() {}

    /// The drills of the scripts, by name, and the findings of reading them.
    package static func compile(
        _ scripts: [ScriptFile] = StandardScripts.drills, own: [ScriptFile] = []
    ) -> (drills: [Drill], findings: [Finding]) {
        var compiler = DrillCompiler()
        return (compiler.compile(scripts, own: own), compiler.findings)
    }

    /// As the static function, keeping blocks and findings for the checks.
    package mutating func compile(_ scripts: [ScriptFile], own: [ScriptFile] = []) -> [Drill] {
        let added = own.filter { ScriptFile.isDrill($0.name) }.flatMap { read($0) }
        let replaced = Set(added.filter { $0.kind == "drill" }.map(\.identifier))
        blocks = scripts.flatMap { read($0) }.filter { !replaced.contains($0.parts.first ?? "") } + added
        for block in blocks where block.kind == "drill" { begin(block) }
        for block in blocks where block.kind == "item" { add(block) }
        return drills.sorted { $0.name < $1.name }
    }

    private mutating func read(_ script: ScriptFile) -> [ScriptBlock] {
        let (read, problems) = BlockReader.read(script)
        findings += problems
        return read
    }

    private mutating func begin(_ block: ScriptBlock) {
        var drill = Drill(name: block.identifier)
        drill.title = block.value("title") ?? block.identifier
        drill.task = block.value("task") ?? ""
        drill.criterion = criterion(block, from: Criterion())
        drills.append(drill)
    }

    private mutating func add(_ block: ScriptBlock) {
        guard let place = drills.firstIndex(where: { $0.name == block.parts.first }) else {
            return report(block.line, block, "“\(block.name)” belongs to no drill")
        }
        var item = DrillItem(name: block.identifier)
        item.client = block.value("client") ?? ""
        item.level = Int(block.value("level") ?? "1") ?? 1
        item.criterion = criterion(block, from: drills[place].criterion)
        item.models = block.entries.map(\.text)
        drills[place].items.append(item)
    }

    /// What the block asks for; what it does not say is the drill's.
    private mutating func criterion(_ block: ScriptBlock, from base: Criterion) -> Criterion {
        var criterion = base
        for setting in block.settings {
            switch setting.key {
            case "passes": criterion.passes = codes(setting, block)
            case "fails": criterion.fails = codes(setting, block)
            case "hears": criterion.hears = block.list("hears")
            case "and": criterion.and = block.list("and")
            case "echoes": criterion.echoes = setting.value == "yes"
            case "words": criterion.words = Int(setting.value) ?? 0
            default: break
            }
        }
        return criterion
    }

    private mutating func codes(_ setting: ScriptBlock.Setting, _ block: ScriptBlock) -> [Code] {
        setting.value.split(whereSeparator: { ", ".contains($0) }).map(String.init).compactMap { name in
            if let code = Code(rawValue: name) { return code }
            let hint = Spelling.nearest(to: name, among: Code.allCases.map(\.rawValue)).map {
                "; did you mean “\($0)”?"
            }
            report(setting.line, block, "no code is called “\(name)”\(hint ?? "")")
            return nil
        }
    }

    private mutating func report(_ line: Int, _ block: ScriptBlock, _ message: String) {
        findings.append(Finding(file: block.file, line: line, message: message))
    }
}
