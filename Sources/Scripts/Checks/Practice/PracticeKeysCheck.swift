/// Kinds and keys that cases and drills do not know.
enum PracticeKeysCheck: PracticeCheck {
    static func findings(in content: PracticeContent) -> [Finding] { content.blocks.flatMap(findings) }

    private static func findings(_ block: ScriptBlock) -> [Finding] {
        guard let known = PracticeBlocks.keys[block.kind] else {
            let hint = Spelling.nearest(to: block.kind, among: PracticeBlocks.kinds).map { "; did you mean “\($0)”?" }
            return [
                .at(
                    block,
                    "unknown kind “\(block.kind)”\(hint ?? "; expected \(PracticeBlocks.kinds.joined(separator: ", "))")"
                )
            ]
        }
        return block.settings.filter { !known.contains($0.key) }.map { setting in
            let hint = Spelling.nearest(to: setting.key, among: known).map { "; did you mean “\($0)”?" } ?? ""
            return Finding(
                file: block.file, line: setting.line,
                message: "unknown key “\(setting.key)” in a \(block.kind) block\(hint)")
        }
    }
}
