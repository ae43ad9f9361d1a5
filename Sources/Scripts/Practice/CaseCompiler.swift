import Practice

/// Turns case scripts into cases, and reports every finding at once.
package struct CaseCompiler {
    package private(set) var findings: [Finding] = []
    package private(set) var blocks: [ScriptBlock] = []
    private var cases: [Case] = []

    package init() {}

    /// The cases of the scripts, by name, and the findings of reading them.
    ///
    /// - Parameter own: the person's own, whose cases replace standard ones of the same name.
    package static func compile(
        _ scripts: [ScriptFile] = StandardScripts.cases, own: [ScriptFile] = []
    ) -> (cases: [Case], findings: [Finding]) {
        var compiler = CaseCompiler()
        return (compiler.compile(scripts, own: own), compiler.findings)
    }

    /// As the static function, keeping blocks and findings for the checks.
    package mutating func compile(_ scripts: [ScriptFile], own: [ScriptFile] = []) -> [Case] {
        let added = own.filter { ScriptFile.isCase($0.name) }.flatMap { read($0) }
        let replaced = Set(added.filter { $0.kind == "case" }.map(\.identifier))
        blocks = scripts.flatMap { read($0) }.filter { !replaced.contains($0.parts.first ?? "") } + added
        for block in blocks where block.kind == "case" { begin(block) }
        for block in blocks where block.kind != "case" { add(block) }
        return cases.sorted { $0.name < $1.name }
    }

    private mutating func read(_ script: ScriptFile) -> [ScriptBlock] {
        let (read, problems) = BlockReader.read(script)
        findings += problems
        return read
    }

    private mutating func begin(_ block: ScriptBlock) {
        var new = Case(name: block.identifier)
        new.title = block.value("title") ?? ""
        new.person = block.value("person") ?? block.identifier
        new.culture = block.value("culture") ?? ""
        new.voice = block.value("voice") ?? ""
        new.notes = block.values("note")
        new.wish = block.value("wish") ?? ""
        new.other = block.value("other") ?? ""
        new.own = block.value("self") ?? ""
        new.age = number("age", of: block, in: 14...110, otherwise: 0)
        new.difficulty = number("difficulty", of: block, in: 1...3, otherwise: 1)
        new.openness = number("openness", of: block, otherwise: 30)
        new.trust = number("trust", of: block, otherwise: 25)
        new.rupture = rupture(block) ?? .withdrawing
        new.openings = block.lines
        cases.append(new)
    }

    private mutating func add(_ block: ScriptBlock) {
        guard let place = cases.firstIndex(where: { $0.name == block.parts.first }) else {
            let names = cases.map(\.name)
            let hint = Spelling.nearest(to: block.parts.first ?? "", among: names).map { "; did you mean “\($0)”?" }
            return report(block.line, block, "“\(block.name)” belongs to no case\(hint ?? "")")
        }
        if block.kind == "people" { return cases[place].people += block.entries.map(\.text) }
        guard block.parts.count >= 2 else {
            return report(block.line, block, "“\(block.name)” needs a name after the case: “\(block.name).NAME”")
        }
        var item = cases[place]
        add(block, named: block.parts[1], to: &item)
        cases[place] = item
    }

    private mutating func add(_ block: ScriptBlock, named name: String, to item: inout Case) {
        switch block.kind {
        case "topic":
            item.topics.append(
                Topic(
                    name: name, title: block.value("title") ?? name, hears: block.list("hears"),
                    leads: block.list("leads"), short: block.lines, layers: []))
        case "layer": addLayer(block, to: name, of: &item)
        case "fact": item.facts.append(Fact(name: name, hears: block.list("hears"), lines: block.lines))
        case "sore":
            item.sores.append(
                Sore(
                    name: name, hears: block.list("hears"), below: number("below", of: block, otherwise: 60),
                    cost: number("cost", of: block, otherwise: 6), rupture: rupture(block), lines: block.lines))
        case "gain":
            let change = number("change", of: block, in: -30...30, otherwise: 4)
            item.gains.append(Gain(name: name, hears: block.list("hears"), change: change))
        case "defence":
            item.defences.append(
                CaseDefence(name: name, title: block.value("title") ?? name, lines: block.lines))
        case "reply": addReply(block, name, to: &item)
        default: break
        }
    }

    private mutating func addLayer(_ block: ScriptBlock, to topic: String, of item: inout Case) {
        guard let place = item.topics.firstIndex(where: { $0.name == topic }) else {
            let hint = Spelling.nearest(to: topic, among: item.topics.map(\.name)).map { "; did you mean “\($0)”?" }
            return report(
                block.line, block, "“\(item.name)” has no topic “\(topic)”, or it comes later\(hint ?? "")")
        }
        guard block.parts.count == 3, let number = Int(block.parts[2]) else {
            return report(block.line, block, "a layer is named CASE.TOPIC.NUMBER, found “\(block.identifier)”")
        }
        item.topics[place].layers.append(
            Layer(
                number: number, openness: self.number("openness", of: block, otherwise: 0),
                trust: self.number("trust", of: block, otherwise: 0), feels: block.list("feels"),
                isHint: block.value("hint") == "yes", lines: block.lines))
    }

    private mutating func addReply(_ block: ScriptBlock, _ name: String, to item: inout Case) {
        guard let kind = ReplyKind(rawValue: name) else {
            let names = ReplyKind.allCases.map(\.rawValue)
            let hint = Spelling.nearest(to: name, among: names).map { "; did you mean “\($0)”?" }
            return report(
                block.line, block,
                "no way of answering is called “\(name)”\(hint ?? "; expected \(names.joined(separator: ", "))")")
        }
        item.replies[kind, default: []] += block.lines
    }

    // MARK: Values

    private mutating func rupture(_ block: ScriptBlock) -> Rupture? {
        guard let value = block.value("rupture") else { return nil }
        if let rupture = Rupture(rawValue: value), rupture.isOpen { return rupture }
        report(line(of: "rupture", block), block, "“rupture:” must be withdrawing or confronting, found “\(value)”")
        return nil
    }

    private mutating func number(
        _ key: String, of block: ScriptBlock, in range: ClosedRange<Int> = 0...100, otherwise: Int
    ) -> Int {
        guard let value = block.value(key) else { return otherwise }
        if let number = Int(value.drop { $0 == "+" }), range.contains(number) { return number }
        report(
            line(of: key, block), block,
            "“\(key):” must be a whole number from \(range.lowerBound) to \(range.upperBound), found “\(value)”")
        return otherwise
    }

    private func line(of key: String, _ block: ScriptBlock) -> Int {
        block.settings.first { $0.key == key }?.line ?? block.line
    }

    private mutating func report(_ line: Int, _ block: ScriptBlock, _ message: String) {
        findings.append(Finding(file: block.file, line: line, message: message))
    }
}
