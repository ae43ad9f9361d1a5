import Dialogue

/// Lexicon entries with nothing to hold on to.
enum PatternsCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        content.blocks.filter { $0.isLexicon }.flatMap { block in
            block.entries.compactMap { finding($0, block) }
        }
    }

    private static func finding(_ entry: ScriptBlock.Line, _ block: ScriptBlock) -> Finding? {
        let pattern = Pattern(entry.text)
        if pattern.atoms.first == .gap || pattern.atoms.last == .gap {
            return .at(entry, of: block, words: "~", "a gap at the edge of an entry has nothing to hold on to")
        }
        if pattern.atoms.allSatisfy(\.isOptional) { return .at(entry, of: block, "every word of it is optional") }
        return nil
    }
}

/// Names used in conditions and patterns that no block declares.
enum NamesCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        let themes = content.blocks(of: "theme").map(\.identifier)
        let classes = Set(content.blocks(of: "class").map(\.identifier))
        let people = content.blocks(of: "person").map(\.identifier) + PersonKind.allCases.map(\.rawValue)
        return content.blocks(of: "wording").flatMap { block in
            unknown("theme", among: themes, block) + unknown("person", among: people, block)
        } + content.blocks.filter { $0.kind != "wording" }.flatMap { unknownClasses($0, classes) }
    }

    private static func unknown(_ key: String, among names: [String], _ block: ScriptBlock) -> [Finding] {
        guard let setting = block.settings.first(where: { $0.key == key }), !names.isEmpty else { return [] }
        return setting.value.split(whereSeparator: { ", ".contains($0) }).map(String.init).filter {
            !names.contains($0)
        }.map { name in
            let hint = Spelling.nearest(to: name, among: names).map { "; did you mean “\($0)”?" } ?? ""
            return Finding(file: block.file, line: setting.line, message: "no \(key) is called “\(name)”\(hint)")
        }
    }

    private static func unknownClasses(_ block: ScriptBlock, _ classes: Set<String>) -> [Finding] {
        block.entries.flatMap { entry in
            entry.text.split(whereSeparator: { " /()".contains($0) }).filter { $0.first == "@" }
                .map { String($0.dropFirst()) }.filter { !classes.contains($0) }.map { name in
                    let hint =
                        Spelling.nearest(to: name, among: Array(classes)).map { "; did you mean “@\($0)”?" } ?? ""
                    return .at(entry, of: block, words: "@\(name)", "no class is called “@\(name)”\(hint)")
                }
        }
    }
}
